import { numberPlaces } from './arrow-labels.ts';
import type { Arrow } from './arrows.ts';
import type { Disc, Half } from './disc-scene.ts';
import type { Placed } from './layout.ts';
import { CHARACTER, GAP, LABEL_SIZE, type LabelSide, labelBox, labelSides } from './mark-labels.ts';
import type { SheetPoint } from './sheet.ts';
import { gapWords, type MarkBox, type MarkPlace, obstacles, rectangleOf } from './site-places.ts';
import type { SiteMark } from './site-scene.ts';

/** What stars and squares keep off besides discs: the figures beside discs, marks of sites and their labels. */

/** From this size of type on the screen is small: minor figures are not printed. */
const SMALL_SCREEN_TYPE = 1.4;
/** Space between a disc and its figure, sheet units. */
const FIGURE_GAP = 6;
/** Where the middle of a figure inside a half is, as a part of its radius. */
const FIGURE_INSIDE = 0.46;
/** Characters of a number on an arrow. */
const NUMBER_CHARACTERS = 5;
/** Rings that are searched for a free place, their distance times the type scale, and places on each. */
const MOST_RINGS = 60;
const RING_STEP = 7;
const TURNS = 24;
/** A pin goes at most so far for the sake of its name, times the type scale. */
const NAME_REACH = 150;
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

function scaled([x, y]: SheetPoint, zoom: number): SheetPoint {
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

function covers(box: Placed, [x, y]: SheetPoint, room: number): boolean {
  const { anchor, reach } = box;
  return (
    x > anchor[0] - reach.left - room &&
    x < anchor[0] + reach.right + room &&
    y > anchor[1] - reach.up - room &&
    y < anchor[1] + reach.down + room
  );
}

/** Steps from a place to points on rings around it, the nearest first; in distances of the rings. */
const STEPS: readonly SheetPoint[] = [
  [0, 0],
  ...Array.from({ length: MOST_RINGS * TURNS }, (_, index): SheetPoint => {
    const angle = ((index % TURNS) * 2 * Math.PI) / TURNS;
    const ring = Math.floor(index / TURNS) + 1;
    return [Math.cos(angle) * ring, Math.sin(angle) * ring];
  }),
];

/** Places of pins and sides of their labels. */
export interface PinSpot {
  /** Sheet units. */
  readonly at: SheetPoint;
  readonly label: MarkPlace['label'];
}

interface Found {
  /** Sheet units times zoom. */
  readonly point: SheetPoint;
  readonly side: LabelSide | null;
}

/** The free points next to where a pin truly is, the nearest first; sheet units times zoom. */
function* freePoints(pin: MarkBox, taken: readonly Placed[], around: PinSurroundings) {
  const { zoom, type } = around;
  const [x, y] = scaled(pin.anchor, zoom);
  const room = pin.radius + GAP * type;
  const step = RING_STEP * type;
  for (const [dx, dy] of STEPS) {
    const point: SheetPoint = [x + dx * step, y + dy * step];
    if (!taken.some((box) => covers(box, point, room))) yield point;
  }
}

/** The nearest free point; where names are sought, the nearest with room for the name of the pin on one of its sides. */
function spotOf(pin: MarkBox, taken: readonly Placed[], around: PinSurroundings): Found {
  const { zoom, type, seeksNames } = around;
  const home = scaled(pin.anchor, zoom);
  const others = seeksNames
    ? [...taken.map(({ anchor, reach }) => rectangleOf(anchor, reach)), ...gapWords(around)]
    : [];
  let nearest: SheetPoint | null = null;
  for (const point of freePoints(pin, taken, around)) {
    nearest ??= point;
    const isFar = Math.hypot(point[0] - home[0], point[1] - home[1]) > NAME_REACH * type;
    if (!seeksNames || isFar) break;
    const side = labelSides([pin], [point], [...others], type)[0];
    if (side) return { point, side };
  }
  return { point: nearest ?? home, side: null };
}

/** The box of a pin, and that of its name. */
function boxesOf(pin: MarkBox, { point, side }: Found, type: number): readonly Placed[] {
  const { radius } = pin;
  const own: Placed = { anchor: point, reach: { left: radius, right: radius, up: radius, down: radius } };
  if (side === null) return [own];
  const [x0, y0, x1, y1] = labelBox(point, pin, side, type);
  return [own, { anchor: [x0, y0], reach: { left: 0, up: 0, right: x1 - x0, down: y1 - y0 } }];
}

/**
 * The free place next to where each pin truly is, in the order given. Pins are small and their neighbours many: pushing boxes
 * apart would leave them wedged between figures, so each looks for a place of its own.
 */
export function pinSpots(pins: readonly MarkBox[], around: PinSurroundings): readonly PinSpot[] {
  const { zoom, type, seeksNames } = around;
  const taken = [...pinObstacles(around)];
  const found = pins.map((pin): Found => {
    const spot = spotOf(pin, taken, around);
    taken.push(...boxesOf(pin, spot, type));
    return spot;
  });
  const boxes = taken.map(({ anchor, reach }) => rectangleOf(anchor, reach));
  const sides = seeksNames
    ? found.map(({ side }) => side)
    : labelSides(
        pins,
        found.map(({ point }) => point),
        [...boxes, ...gapWords(around)],
        type,
      );
  return found.map(({ point: [x, y] }, index) => {
    const side = sides[index] ?? null;
    const { label } = pins[index] as MarkBox;
    return { at: [round(x / zoom), round(y / zoom)], label: side === null ? null : { ...label, side } };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
