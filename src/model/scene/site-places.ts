import { clusters, type Placed, type Reach, relaxed } from '../base/layout.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { type Covered, fixedBox } from './covered.ts';
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

export interface Surroundings extends Covered {
  /** Magnification. Symbols keep their size on the screen, so there is more sheet between them. */
  readonly zoom: number;
  /** Size of the map's type on this screen against that of the first view. */
  readonly type: number;
}

/** Boxes nearer than this are laid out together, times the type scale. */
const CLUSTER_MARGIN = 40;
/** A mark further from its place than its radius and this has a leader line. */
const LEADER_FROM = 10;

function square(r: number): Reach {
  return { left: r, right: r, up: r, down: r };
}

/** The rectangle of a box around its place. */
export function rectangleOf([x, y]: SheetPoint, { left, right, up, down }: Reach): Rectangle {
  return [x - left, y - up, x + right, y + down];
}

/** What marks make room for: discs of other countries. */
export function obstacles({ zoom, discs }: Pick<Surroundings, 'zoom' | 'discs'>): readonly Placed[] {
  return discs.map(({ at, us, europe }): Placed => {
    const [left, right] = [us?.radius ?? 0, europe?.radius ?? 0];
    const up = Math.max(left, right);
    return { anchor: [at[0] * zoom, at[1] * zoom], reach: { left, right, up, down: up }, fixed: true };
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
    for (const [order, place] of relaxed(items, { gap: GAP * type, bounds: null, frees: true }).entries())
      places[cluster[order] as number] = place;
  }
  return places;
}

/** A place for each mark, in the order given, and a label where one fits. */
export function placesOf(marks: readonly MarkBox[], around: Surroundings): readonly MarkPlace[] {
  const { zoom, type } = around;
  const fixed = [...obstacles(around), ...around.words.map(fixedBox)];
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
  const sides = labelSides(marks, points, [...taken], type);
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
