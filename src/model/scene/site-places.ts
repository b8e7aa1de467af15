import { clusters, type Placed, type Reach, relaxed } from '../base/layout.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { Arrow } from '../changes/arrows.ts';
import type { Disc } from './disc-scene.ts';
import {
  CORNER,
  GAP,
  type Label,
  type Labelled,
  type LabelSide,
  labelSides,
  type Rectangle,
} from './mark-labels.ts';

/** Places for marks of sites, apart from each other and from what else is on the map, and for as many labels as fit. */

/** Where a mark is drawn. */
export interface MarkPlace {
  /** Sheet units. */
  readonly at: SheetPoint;
  /** The true place, where the mark stands clearly away from it. */
  readonly leader: SheetPoint | null;
  /** `null` where there is no room. */
  readonly label: (Label & { readonly side: LabelSide }) | null;
}

export interface MarkBox extends Labelled {
  /** The true place, sheet units. */
  readonly anchor: SheetPoint;
}

export interface Surroundings {
  /** Magnification. Symbols keep their size on the screen, so there is more sheet between them. */
  readonly zoom: number;
  /** Size of the map's type on this screen against that of the first view. */
  readonly type: number;
  readonly discs: readonly Pick<Disc, 'at' | 'us' | 'europe'>[];
  readonly arrows: readonly Pick<Arrow, 'gaps'>[];
}

/** Boxes nearer than this are laid out together, times the type scale. */
const CLUSTER_MARGIN = 40;
/** Radius of the ring that marks a gap, with its casing. */
const GAP_RING = 24;
/** How far the words beside the ring reach to the right and up; times the type scale. */
const GAP_WORDS = { width: 400, up: 36, down: 34 };
/** A mark further from its place than its radius and this has a leader line. */
const LEADER_FROM = 10;

function square(r: number): Reach {
  return { left: r, right: r, up: r, down: r };
}

/** The rectangle of a box around its place. */
export function rectangleOf([x, y]: SheetPoint, { left, right, up, down }: Reach): Rectangle {
  return [x - left, y - up, x + right, y + down];
}

/** What marks make room for: discs of other countries, and rings that say "not replaced". */
export function obstacles({ zoom, discs, arrows }: Surroundings): readonly Placed[] {
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

/** What is written beside the first ring of what was not replaced: labels keep off it. */
export function gapWords({ zoom, type, arrows }: Surroundings): readonly Rectangle[] {
  return arrows.flatMap(({ gaps: [first] }): Rectangle[] => {
    if (!first) return [];
    const [x, y] = [first[0] * zoom + GAP_RING, first[1] * zoom];
    return [[x, y - GAP_WORDS.up * type, x + GAP_WORDS.width * type, y + GAP_WORDS.down]];
  });
}

/**
 * Places for all boxes. Boxes that are far apart are worked out separately, so that the time grows with the crowds and not
 * with the whole map.
 */
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
      at: [round(x / zoom), round(y / zoom)],
      leader: away > radius + LEADER_FROM ? anchor : null,
      label: side === null ? null : { ...label, side },
    };
  });
}
