import type { SheetPoint } from './sheet.ts';

/** Quadratic bows: start, control point, end. */

export type Curve = readonly [from: SheetPoint, via: SheetPoint, to: SheetPoint];

/** The point at a part of the way, 0 to 1. */
export function pointOn([from, via, to]: Curve, t: number): SheetPoint {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return [a * from[0] + b * via[0] + c * to[0], a * from[1] + b * via[1] + c * to[1]];
}

/** A bow between two points; `bend` is how far it leaves the straight line, a part of its length. */
export function bowBetween(from: SheetPoint, to: SheetPoint, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return [from, [(from[0] + to[0]) / 2 - dy * bend, (from[1] + to[1]) / 2 + dx * bend], to];
}

/** The part of a curve between two parts of the way: again a quadratic bow. */
export function partOf(curve: Curve, t0: number, t1: number): Curve {
  const [from, via, to] = curve;
  const start = pointOn(curve, t0);
  const half = (t1 - t0) / 2;
  const slope = (axis: 0 | 1) => 2 * (1 - t0) * (via[axis] - from[axis]) + 2 * t0 * (to[axis] - via[axis]);
  return [start, [start[0] + slope(0) * half, start[1] + slope(1) * half], pointOn(curve, t1)];
}

/** So many points along a curve, both ends included. */
export function pointsAlong(curve: Curve, count: number): readonly SheetPoint[] {
  return Array.from({ length: count }, (_, index) => pointOn(curve, index / (count - 1)));
}

/** Halvings of the way in the search for a rim: the place is then known to a thousandth. */
const HALVINGS = 10;

/** Where a curve that ends in the middle of a circle enters it, a part of its way; 1 where it never does. */
export function entry([from, via, to]: Curve, centre: SheetPoint, radius: number): number {
  const isOutside = (t: number) => {
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const dx = a * from[0] + b * via[0] + c * to[0] - centre[0];
    const dy = a * from[1] + b * via[1] + c * to[1] - centre[1];
    return dx * dx + dy * dy > radius * radius;
  };
  if (isOutside(1)) return 1;
  let [outside, inside] = [0, 1];
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (outside + inside) / 2;
    if (isOutside(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** The same curve from its end. */
export function reversed([from, via, to]: Curve): Curve {
  return [to, via, from];
}
