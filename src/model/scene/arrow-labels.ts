import { once } from '../base/once.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { Arrow } from '../changes/arrows.ts';
import type { Disc, Half } from './disc-scene.ts';

/** Where the numbers of arrows stand on their bows, so that they keep clear of discs and of each other. */

/** Parts of the way at which a number may stand, the best first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78] as const;
/** How much lower a number stands below the bow than above it, sheet units. */
const BELOW = 50;
/** Room that words take, sheet units. */
interface Room {
  /** Of a number: half its width, and how far it reaches above its point. */
  readonly halfWidth: number;
  readonly height: number;
  /** Of the figure of a half-disc. */
  readonly figureWidth: number;
  readonly figureHalfHeight: number;
}

/** Room that words take on usual screens, and on a phone, where type is larger against the map. */
const USUAL: Room = { halfWidth: 45, height: 46, figureWidth: 95, figureHalfHeight: 17 };
const PHONE: Room = { halfWidth: 64, height: 56, figureWidth: 120, figureHalfHeight: 26 };

export type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** Point on the bow at a part of its way. */
function onBow({ from, via, to }: Arrow, t: number): SheetPoint {
  const at = (axis: 0 | 1) =>
    Math.round(from[axis] * (1 - t) ** 2 + via[axis] * 2 * t * (1 - t) + to[axis] * t ** 2);
  return [at(0), at(1)];
}

function around([x, y]: SheetPoint, { halfWidth, height }: Room): Rect {
  return [x - halfWidth, y - height, x + halfWidth, y];
}

/** Whether two rectangles overlap. */
export function meet(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** From the middle of a disc outwards on the side of a half. */
function outwards(x: number, { side }: Half, reach: number): readonly [left: number, right: number] {
  return side === 'us' ? [x - reach, x] : [x, x + reach];
}

/** The figure of a half, beside it where it is not inside. */
function figureRect([x, y]: SheetPoint, half: Half, { figureWidth, figureHalfHeight }: Room): Rect {
  const [left, right] = outwards(x, half, half.inside ? half.radius : half.radius + figureWidth);
  return [left, y - figureHalfHeight, right, y + figureHalfHeight];
}

/** A half and its figure as rectangles. */
function halfRects(at: SheetPoint, half: Half | null): readonly Rect[] {
  if (!half) return [];
  const [left, right] = outwards(at[0], half, half.radius);
  return [[left, at[1] - half.radius, right, at[1] + half.radius], figureRect(at, half, USUAL)];
}

/** What a disc and its figures cover, with the disc at a point. */
export function discRects(at: SheetPoint, { us, europe }: Pick<Disc, 'us' | 'europe'>): readonly Rect[] {
  return [...halfRects(at, us), ...halfRects(at, europe)];
}

/** A disc is the same object for many months: what it covers is computed once. */
const rectsOf = once((disc: Disc) => discRects(disc.at, disc));

/** The first place that is free, of places in order of preference; if none is, the one with least in it. */
function freest(places: readonly SheetPoint[], taken: readonly Rect[]): SheetPoint {
  let best = places[0] as SheetPoint;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const own = around(place, USUAL);
    const met = taken.filter((rect) => meet(own, rect)).length;
    if (met < least) [best, least] = [place, met];
    if (met === 0) break;
  }
  return best;
}

/**
 * For each arrow, in their order, a place for its number on the bow or just below it: the first that is free, else the one
 * with least in it. For an arrow whose words stand at the edge of the map, its end.
 */
export function numberPlaces(arrows: readonly Arrow[], discs: readonly Disc[]): readonly SheetPoint[] {
  const taken = discs.flatMap(rectsOf);
  return arrows.map((arrow) => {
    // Its words stand at the edge.
    if (arrow.edge !== null) return arrow.to;
    const above = PARTS.map((t) => onBow(arrow, t));
    const place = freest([...above, ...above.map(([x, y]): SheetPoint => [x, y + BELOW])], taken);
    taken.push(around(place, USUAL));
    return place;
  });
}

/** What the printed figures of a disc cover on a phone. */
function phoneFigures({ at, us, europe }: Disc): readonly Rect[] {
  return [us, europe].flatMap((half) => (half && !half.minor ? [figureRect(at, half, PHONE)] : []));
}

/**
 * For each arrow, whether its number would lie over a figure, or over the number of a weightier arrow, on a phone: it is then
 * not printed there. `places` comes from {@link numberPlaces}.
 */
export function crowded(
  arrows: readonly Arrow[],
  discs: readonly Disc[],
  places: readonly SheetPoint[],
): readonly boolean[] {
  const taken = discs.flatMap(phoneFigures);
  return arrows.map(({ edge }, index) => {
    if (edge !== null) return false;
    const own = around(places[index] as SheetPoint, PHONE);
    if (taken.some((rect) => meet(own, rect))) return true;
    taken.push(own);
    return false;
  });
}
