import type { Placed } from '../base/layout.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { scaled } from './covered.ts';
import { leastCrossed } from './leader-order.ts';
import { GAP, type LabelSide, labelBox, labelSides } from './mark-labels.ts';
import { type PinSurroundings, pinObstacles } from './pin-obstacles.ts';
import { type MarkBox, type MarkPlace, rectangleOf } from './site-places.ts';

/** Places for stars and squares: for each the nearest that is free, and room for as many names as possible. */

/** Rings that are searched for a free place, their distance times the type scale, and places on each. */
const MOST_RINGS = 60;
const RING_STEP = 7;
const TURNS = 24;
/** How far a pin is moved, at most, to make room for its name; times the type scale. */
const NAME_REACH = 150;

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
  const others = seeksNames ? taken.map(({ anchor, reach }) => rectangleOf(anchor, reach)) : [];
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

/** A free place for each pin, those that come first in the order before the others; sheet units times zoom. */
function placed(
  pins: readonly MarkBox[],
  order: readonly number[],
  fixed: readonly Placed[],
  around: PinSurroundings,
): readonly Found[] {
  const taken = [...fixed];
  const found = new Map<number, Found>();
  for (const index of order) {
    const pin = pins[index] as MarkBox;
    const spot = spotOf(pin, taken, around);
    taken.push(...boxesOf(pin, spot, around.type));
    found.set(index, spot);
  }
  return pins.map((_, index) => found.get(index) as Found);
}

/**
 * The free place next to where each pin truly is, in the order given. Pins are small and their neighbours many: pushing boxes
 * apart would leave them wedged between figures, so each looks for a place of its own. Where the lines of two pins cross, the
 * later one chooses first, as long as that leaves fewer crossings.
 */
export function pinSpots(pins: readonly MarkBox[], around: PinSurroundings): readonly PinSpot[] {
  const { zoom, type, seeksNames } = around;
  const fixed = pinObstacles(around);
  const homes = pins.map(({ anchor }) => scaled(anchor, zoom));
  const found = leastCrossed(homes, (order) => placed(pins, order, fixed, around));
  const points = found.map(({ point }) => point);
  const taken = [...fixed, ...pins.flatMap((pin, index) => boxesOf(pin, found[index] as Found, type))];
  const boxes = taken.map(({ anchor, reach }) => rectangleOf(anchor, reach));
  const sides = seeksNames ? found.map(({ side }) => side) : labelSides(pins, points, [...boxes], type);
  return points.map(([x, y], index) => {
    const side = sides[index] ?? null;
    const { label } = pins[index] as MarkBox;
    return { at: [round(x / zoom), round(y / zoom)], label: side === null ? null : { ...label, side } };
  });
}
