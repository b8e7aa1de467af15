import type { Placed } from '../base/layout.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { Arrow } from '../changes/arrows.ts';
import { FIGURE_GAP, FIGURE_INSIDE } from '../signs/disc.ts';
import { numberPlaces } from './arrow-labels.ts';
import type { Disc, Half } from './disc-scene.ts';
import { CHARACTER, LABEL_SIZE, labelBox } from './mark-labels.ts';
import { obstacles } from './site-places.ts';
import type { SiteMark } from './site-scene.ts';

/** What stars and squares keep off besides discs: the figures beside discs, marks of sites and their labels. */

/** From this size of type on the screen is small: minor figures are not printed. */
const SMALL_SCREEN_TYPE = 1.4;
/** Characters of a number on an arrow. */
const NUMBER_CHARACTERS = 5;
/** Room for the line to a seat beyond the edge, beside its pin and west of it; times the type scale. */
const EDGE_LINE = { from: 40, wide: 3000, tall: 60 };

export interface PinSurroundings {
  readonly zoom: number;
  readonly type: number;
  readonly discs: readonly Disc[];
  readonly arrows: readonly Arrow[];
  readonly marks: readonly SiteMark[];
  readonly compact: (troops: number) => string;
  /** Pins at the edge, with a line from the west: sheet units. */
  readonly edges?: readonly SheetPoint[];
  /** For pictures, where every figure is printed: pins move a little further where their name has room. */
  readonly seeksNames?: boolean;
}

/** A place of the sheet at a zoom: sheet units times zoom. */
export function scaled([x, y]: SheetPoint, zoom: number): SheetPoint {
  return [x * zoom, y * zoom];
}

/** The box of a figure of a half, inside it or beside it; `null` where there is none. */
function figureBox([x, y]: SheetPoint, half: Half | null, around: PinSurroundings): Placed | null {
  const { type, compact, seeksNames } = around;
  const isHidden = half?.minor && type >= SMALL_SCREEN_TYPE && !seeksNames;
  if (!half || half.number === null || isHidden) return null;
  const text = `${half.open ? '≥' : ''}${compact(half.number)}${half.warned ? '*' : ''}`;
  const width = text.length * CHARACTER * LABEL_SIZE * type;
  const off = half.inside ? half.radius * FIGURE_INSIDE : half.radius + FIGURE_GAP + width / 2;
  const tall = (LABEL_SIZE * type) / 2;
  const reach = { left: width / 2, right: width / 2, up: tall, down: tall };
  return { anchor: [half.side === 'us' ? x - off : x + off, y], reach, fixed: true };
}

/** The boxes of a mark of a site and of its label. */
function markBoxes({ radius, place }: SiteMark, { zoom, type }: PinSurroundings): readonly Placed[] {
  const at = scaled(place.at, zoom);
  const mark: Placed = {
    anchor: at,
    reach: { left: radius, right: radius, up: radius, down: radius },
    fixed: true,
  };
  if (!place.label) return [mark];
  const [x0, y0, x1, y1] = labelBox(at, { radius, label: place.label }, place.label.side, type);
  const reach = { left: 0, up: 0, right: x1 - x0, down: y1 - y0 };
  return [mark, { anchor: [x0, y0], reach, fixed: true }];
}

/** The boxes of the numbers on arrows. */
function numberBoxes({ zoom, type, discs, arrows }: PinSurroundings): readonly Placed[] {
  const half = (NUMBER_CHARACTERS / 2) * CHARACTER * LABEL_SIZE * type;
  const reach = { left: half, right: half, up: LABEL_SIZE * type * 1.4, down: 0 };
  return numberPlaces(arrows, discs)
    .filter((_, index) => arrows[index]?.edge === null)
    .map((place) => ({ anchor: scaled(place, zoom), reach, fixed: true }));
}

/** Boxes that pins keep off; sheet units times zoom. */
export function pinObstacles(around: PinSurroundings): readonly Placed[] {
  const figures = around.discs.flatMap(({ at, us, europe }) => {
    const place = scaled(at, around.zoom);
    return [us, europe].map((half) => figureBox(place, half, around)).filter((box) => box !== null);
  });
  const marks = around.marks.flatMap((mark) => markBoxes(mark, around));
  const { from, wide, tall } = EDGE_LINE;
  const lines = (around.edges ?? []).map((edge): Placed => {
    const [up, right] = [tall * around.type, -from * around.type];
    return { anchor: scaled(edge, around.zoom), reach: { left: wide, right, up, down: up }, fixed: true };
  });
  return [...obstacles(around), ...figures, ...numberBoxes(around), ...marks, ...lines];
}
