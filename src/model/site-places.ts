import type { Arrow } from './arrows.ts';
import type { Disc } from './disc-scene.ts';
import { clusters, type Placed, type Reach, relaxed } from './layout.ts';
import type { SheetPoint } from './sheet.ts';

/** Places for marks of sites, apart from each other and from what else is on the map, and for as many labels as fit. */

/** What is written beside a mark. */
export interface Label {
  readonly name: string;
  readonly number: string;
}

/** Where a label stands, from its mark. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** A point beside a mark, and which part of the words is there. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a mark is drawn. */
export interface MarkPlace {
  /** Sheet units. */
  readonly at: SheetPoint;
  /** The true place, where the mark stands clearly away from it. */
  readonly leader: SheetPoint | null;
  /** `null` where there is no room. */
  readonly label: (Label & { readonly side: LabelSide }) | null;
}

export interface MarkBox {
  /** The true place, sheet units. */
  readonly anchor: SheetPoint;
  /** Sheet units at zoom 1. */
  readonly radius: number;
  readonly label: Label;
  /** Its label is placed before all others. */
  readonly isFirst: boolean;
}

export interface Surroundings {
  /** Symbols keep their size on the screen: the sheet is this much larger against them. */
  readonly zoom: number;
  /** Size of the map's type on this screen against that of the first view. */
  readonly type: number;
  readonly discs: readonly Pick<Disc, 'at' | 'us' | 'europe'>[];
  readonly arrows: readonly Pick<Arrow, 'gaps'>[];
}

/** Space between marks, and between a mark and its label; times the type scale. */
const GAP = 4;
/** Boxes nearer than this are laid out together, times the type scale. */
const CLUSTER_MARGIN = 40;
/** Type size of labels, sheet units; width of a character in type sizes. */
const LABEL_SIZE = 27;
const CHARACTER = 0.56;
/** A hexagon's corners reach further than the circle of its area. */
const CORNER = 1.1;
/** Radius of the ring that marks a gap, with its casing. */
const GAP_RING = 24;
/** The words beside it reach so far, times the type scale to the right and up. */
const GAP_WORDS = { width: 400, up: 36, down: 34 };
/** A mark further from its place than its radius and this has a leader line. */
const LEADER_FROM = 10;
const LABEL_SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];

/** Left, top, right, bottom; sheet units times zoom. */
type Rectangle = readonly [x0: number, y0: number, x1: number, y1: number];

function square(r: number): Reach {
  return { left: r, right: r, up: r, down: r };
}

function rectangleOf([x, y]: SheetPoint, { left, right, up, down }: Reach): Rectangle {
  return [x - left, y - up, x + right, y + down];
}

function touch([a0, b0, a1, b1]: Rectangle, [c0, d0, c1, d1]: Rectangle): boolean {
  return a0 < c1 && c0 < a1 && b0 < d1 && d0 < b1;
}

/** What marks make room for: discs of other countries, and rings that say "not replaced". */
function obstacles({ zoom, discs, arrows }: Surroundings): readonly Placed[] {
  const at = ([x, y]: SheetPoint): SheetPoint => [x * zoom, y * zoom];
  return [
    ...discs.map(({ at: place, us, europe }): Placed => {
      const [left, right] = [us?.radius ?? 0, europe?.radius ?? 0];
      const up = Math.max(left, right);
      return { anchor: at(place), reach: { left, right, up, down: up }, fixed: true };
    }),
    ...arrows
      .flatMap(({ gaps }) => gaps)
      .map((gap): Placed => ({ anchor: at(gap), reach: square(GAP_RING), fixed: true })),
  ];
}

/** Where the words of a label begin, end or have their middle, from the middle of its mark; sheet units at zoom 1. */
export function labelSpot(radius: number, side: LabelSide, type: number): LabelSpot {
  const off = radius * CORNER + GAP * type;
  const half = (LABEL_SIZE * type) / 2;
  if (side === 'right' || side === 'left')
    return { x: side === 'left' ? -off : off, y: 0, anchor: side === 'left' ? 'end' : 'start' };
  return { x: 0, y: side === 'above' ? -off - half : off + half, anchor: 'middle' };
}

/** The rectangle of a label beside a mark. */
function labelBox([x, y]: SheetPoint, { radius, label }: MarkBox, side: LabelSide, type: number): Rectangle {
  const width = labelText(label).length * CHARACTER * LABEL_SIZE * type;
  const spot = labelSpot(radius, side, type);
  const left = x + spot.x - width * { start: 0, middle: 0.5, end: 1 }[spot.anchor];
  const middle = y + spot.y;
  const half = (LABEL_SIZE * type) / 2;
  return [left, middle - half, left + width, middle + half];
}

/** The words of a label in one line. */
function labelText({ name, number }: Label): string {
  return [name, number].filter(Boolean).join(' ');
}

/** A side for each label, the first and then the largest marks first; `null` where every side is taken. */
function labelSides(
  marks: readonly MarkBox[],
  points: readonly SheetPoint[],
  taken: Rectangle[],
  type: number,
): (LabelSide | null)[] {
  const sides: (LabelSide | null)[] = marks.map(() => null);
  const order = [...marks.keys()].toSorted((a, b) => weight(marks[b]) - weight(marks[a]));
  for (const index of order) {
    const mark = marks[index] as MarkBox;
    const point = points[index] as SheetPoint;
    const free = LABEL_SIDES.find((side) => {
      const box = labelBox(point, mark, side, type);
      return !taken.some((other) => touch(box, other));
    });
    if (!free || labelText(mark.label) === '') continue;
    sides[index] = free;
    taken.push(labelBox(point, mark, free, type));
  }
  return sides;
}

function weight(mark: MarkBox | undefined): number {
  return (mark?.isFirst ? 1e6 : 0) + (mark?.radius ?? 0);
}

/** What is written beside the first ring of what was not replaced: labels keep off it. */
function gapWords({ zoom, type, arrows }: Surroundings): readonly Rectangle[] {
  return arrows.flatMap(({ gaps: [first] }): Rectangle[] => {
    if (!first) return [];
    const [x, y] = [first[0] * zoom + GAP_RING, first[1] * zoom];
    return [[x, y - GAP_WORDS.up * type, x + GAP_WORDS.width * type, y + GAP_WORDS.down]];
  });
}

/** Places for all boxes. What is far apart does not wait for each other: the time grows with the crowd, not with the map. */
function relaxedApart(all: readonly Placed[], type: number): readonly SheetPoint[] {
  const places: SheetPoint[] = all.map(({ anchor }) => anchor);
  for (const cluster of clusters(all, CLUSTER_MARGIN * type)) {
    const items = cluster.map((index) => all[index] as Placed);
    for (const [order, place] of relaxed(items, { gap: GAP * type, bounds: null }).entries())
      places[cluster[order] as number] = place;
  }
  return places;
}

/** A place for each mark, in the order given, and a label where one fits. */
export function placesOf(marks: readonly MarkBox[], around: Surroundings): readonly MarkPlace[] {
  const { zoom, type } = around;
  const fixed = obstacles(around);
  const boxes = marks.map(
    ({ anchor, radius }): Placed => ({
      anchor: [anchor[0] * zoom, anchor[1] * zoom],
      reach: square(radius * CORNER),
    }),
  );
  const all = [...fixed, ...boxes];
  const places = relaxedApart(all, type);
  const taken = all.map(({ reach }, index) => rectangleOf(places[index] as SheetPoint, reach));
  const points = places.slice(fixed.length);
  const sides = labelSides(marks, points, [...taken, ...gapWords(around)], type);
  return marks.map(({ anchor, radius, label }, index): MarkPlace => {
    const [x, y] = points[index] as SheetPoint;
    const away = Math.hypot(x - anchor[0] * zoom, y - anchor[1] * zoom);
    const side = sides[index] ?? null;
    return {
      at: [Math.round((x / zoom) * 10) / 10, Math.round((y / zoom) * 10) / 10],
      leader: away > radius + LEADER_FROM ? anchor : null,
      label: side === null ? null : { ...label, side },
    };
  });
}
