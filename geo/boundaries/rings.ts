/** Plane geometry of rings. Rings are closed: the last point is the first. */
import type { SheetPoint } from '../../src/model/base/sheet.ts';

export type Ring = readonly SheetPoint[];

/** The points of a ring of arcs, each joint once, closed. */
export function ringOf(indices: readonly number[], arcs: readonly Ring[]): SheetPoint[] {
  const points: SheetPoint[] = [];
  for (const index of indices) {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    points.push(...(points.length > 0 ? arc.slice(1) : arc));
  }
  return points;
}

/** Signed area in square units, positive where the ring runs clockwise on the sheet (y down). Shoelace formula. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x0, y0] = ring[at - 1] as SheetPoint;
    const [x1, y1] = ring[at] as SheetPoint;
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

/** Whether a point lies inside the rings of a polygon (even-odd rule). */
export function isInside([x, y]: SheetPoint, polygon: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let at = 1; at < ring.length; at += 1) {
      const [x0, y0] = ring[at - 1] as SheetPoint;
      const [x1, y1] = ring[at] as SheetPoint;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}

/** Distance from a point to the nearest edge of a polygon, units of the sheet. */
export function distanceToEdge([x, y]: SheetPoint, polygon: readonly Ring[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygon) {
    for (let at = 1; at < ring.length; at += 1) {
      const [x0, y0] = ring[at - 1] as SheetPoint;
      const [dx, dy] = [(ring[at]?.[0] ?? x0) - x0, (ring[at]?.[1] ?? y0) - y0];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
      nearest = Math.min(nearest, Math.hypot(x - x0 - t * dx, y - y0 - t * dy));
    }
  }
  return nearest;
}
