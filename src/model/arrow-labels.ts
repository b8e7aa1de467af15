import type { Arrow } from './arrows.ts';
import type { Disc, Half } from './disc-scene.ts';
import type { SheetPoint } from './sheet.ts';

/** Where the numbers of arrows stand on their bows, so that they keep clear of discs and of each other. */

/** Parts of the way at which a number may stand, the best first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78] as const;
/** Below the bow a number stands so much lower than above it, sheet units. */
const BELOW = 50;
/** Room of a number: half its width, and how far it reaches above its point; sheet units, between desktop and phone. */
const HALF_WIDTH = 45;
const HEIGHT = 46;
/** Room of the figure beside a half-disc, and half its height. */
const FIGURE_WIDTH = 95;
const FIGURE_HALF_HEIGHT = 17;

/** The same on a phone, where type is larger against the map. */
const PHONE = { halfWidth: 64, height: 56, figureWidth: 120, figureHalfHeight: 26 } as const;

export type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** Point on the bow at a part of its way. */
function onBow({ from, via, to }: Arrow, t: number): SheetPoint {
  const at = (axis: 0 | 1) =>
    Math.round(from[axis] * (1 - t) ** 2 + via[axis] * 2 * t * (1 - t) + to[axis] * t ** 2);
  return [at(0), at(1)];
}

function around([x, y]: SheetPoint): Rect {
  return [x - HALF_WIDTH, y - HEIGHT, x + HALF_WIDTH, y];
}

/** Whether two rectangles overlap. */
export function meet(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** A half and its figure as rectangles. */
function halfRects([x, y]: SheetPoint, half: Half | null): readonly Rect[] {
  if (!half) return [];
  const { side, radius: r } = half;
  const out = half.inside ? r : r + FIGURE_WIDTH;
  const span = (reach: number): readonly [number, number] =>
    side === 'us' ? [x - reach, x] : [x, x + reach];
  const [left, right] = span(r);
  const [first, last] = span(out);
  return [
    [left, y - r, right, y + r],
    [first, y - FIGURE_HALF_HEIGHT, last, y + FIGURE_HALF_HEIGHT],
  ];
}

/** What a disc and its figures cover, with the disc at a point. */
export function discRects(at: SheetPoint, { us, europe }: Pick<Disc, 'us' | 'europe'>): readonly Rect[] {
  return [...halfRects(at, us), ...halfRects(at, europe)];
}

/** Of places, the best first, the first that is free, else the one with least in it. */
function freest(places: readonly SheetPoint[], taken: readonly Rect[]): SheetPoint {
  let best = places[0] as SheetPoint;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const own = around(place);
    const met = taken.filter((rect) => meet(own, rect)).length;
    if (met < least) [best, least] = [place, met];
    if (met === 0) break;
  }
  return best;
}

/**
 * A point on the bow of each arrow, or just below it, in their order: the first part of the way that is free, else the one with
 * least in it.
 */
export function numberPlaces(arrows: readonly Arrow[], discs: readonly Disc[]): readonly SheetPoint[] {
  const taken = discs.flatMap((disc) => discRects(disc.at, disc));
  return arrows.map((arrow) => {
    const above = PARTS.map((t) => onBow(arrow, t));
    const place = freest([...above, ...above.map(([x, y]): SheetPoint => [x, y + BELOW])], taken);
    if (arrow.edge === null) taken.push(around(place));
    return place;
  });
}

/** What the printed figures of a disc cover on a phone. */
function phoneFigures({ at: [x, y], us, europe }: Disc): readonly Rect[] {
  const { figureWidth, figureHalfHeight } = PHONE;
  return [us, europe].flatMap((half): readonly Rect[] => {
    if (!half || half.minor) return [];
    const reach = half.inside ? half.radius : half.radius + figureWidth;
    const [left, right] = half.side === 'us' ? [x - reach, x] : [x, x + reach];
    return [[left, y - figureHalfHeight, right, y + figureHalfHeight]];
  });
}

/**
 * Whether the number of each arrow would lie over a figure, or over the number of a weightier arrow, on a phone: there it is not
 * printed. `places`: of {@link numberPlaces}.
 */
export function crowded(
  arrows: readonly Arrow[],
  discs: readonly Disc[],
  places: readonly SheetPoint[],
): readonly boolean[] {
  const taken = discs.flatMap(phoneFigures);
  return arrows.map(({ edge }, index) => {
    const [x, y] = places[index] as SheetPoint;
    if (edge !== null) return false;
    const own: Rect = [x - PHONE.halfWidth, y - PHONE.height, x + PHONE.halfWidth, y];
    if (taken.some((rect) => meet(own, rect))) return true;
    taken.push(own);
    return false;
  });
}
