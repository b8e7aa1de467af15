import { type Curve, pointOn, pointsAlong } from '../base/curve.ts';
import type { Rect } from '../base/rect.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { ArrowEnds } from './arrow-ends.ts';
import type { Way } from './arrow-routes.ts';
import { type Block, blockOf, rectAt, type Spot, sayingBlock, wrapped } from './blocks.ts';
import { footing } from './ground.ts';
import type { Saying } from './place-words.ts';
import { freeRect, meetsLine, type Option, type Room } from './room.ts';

/** The ways of one arrow, each with the best place for its words. */

/** A way with its words at a place. */
interface Plan extends Option {
  readonly way: Way;
  readonly rect: Rect;
  /** The way in px at the scale of each layer. */
  readonly lines: readonly (readonly SheetPoint[])[];
  readonly cost: number;
}

/** An arrow with its words. */
export interface PlannedArrow extends Plan {
  readonly ends: ArrowEnds;
}

/** Points of a way in px, for the distance between lines and words. */
export const POINTS = 33;
/** Widths that the words of arrows are broken to, px: on wide maps two lines, on small ones up to four short ones. */
const WIDTHS = { wide: [230, 150], small: [190, 116, 84] } as const;
const LAND_COST = 80;
const LINE_COST = 1;
/** Words stand so far from their line, px; further away where they must. */
const APART = [5, 10, 17, 26] as const;
const APART_BETWEEN = [5, 14] as const;
/** Parts of the way at which words stand: from the edge, or between two places. */
const AT_EDGE = [0, 0.05, 0.12, 0.2] as const;
const BETWEEN = [0.5, 0.35, 0.65, 0.2, 0.8] as const;
const PART_COST = 20;
function blocksOf({ set }: Room, saying: Saying): readonly Block[] {
  if (saying.strong === '' && saying.fine === '') return [];
  return WIDTHS[set.isSmall ? 'small' : 'wide'].map((width) =>
    // On wide maps what is said stays in one line.
    set.isSmall
      ? sayingBlock(set, saying, width)
      : blockOf(set, [
          [{ text: saying.strong, tone: 'strong' }],
          ...wrapped(set, saying.fine, 'fine', width),
        ]),
  );
}

function edgeSpots(curve: Curve, isIn: boolean, { height }: Block): readonly Spot[] {
  return AT_EDGE.flatMap((part) => {
    const at = pointOn(curve, isIn ? part : 1 - part);
    return APART.flatMap((apart) =>
      [-1, 1].map(
        (up): Spot => ({
          at,
          dx: 2,
          dy: up * (height / 2 + apart),
          align: 'start',
          cost: part * PART_COST + (apart - 5) * 0.25 + (up > 0 ? 1 : 0),
        }),
      ),
    );
  });
}

function betweenSpots(curve: Curve, { height }: Block): readonly Spot[] {
  return BETWEEN.flatMap((part) => {
    const at = pointOn(curve, part);
    return APART_BETWEEN.flatMap((apart) =>
      (
        [
          [0, -1, 'middle'],
          [0, 1, 'middle'],
          [-1, 0, 'end'],
          [1, 0, 'start'],
          [-1, -1, 'end'],
          [1, 1, 'start'],
        ] as const
      ).map(
        ([x, y, align]): Spot => ({
          at,
          dx: x * (apart + 2),
          dy: y * (height / 2 + apart),
          align,
          cost: Math.abs(part - 0.5) * PART_COST + (apart - 5) * 0.4,
        }),
      ),
    );
  });
}

/** A way as points in px. */
export function lineOf(curve: Curve, scale: number): readonly SheetPoint[] {
  return pointsAlong(curve, POINTS).map(([x, y]): SheetPoint => [x * scale, y * scale]);
}

/** Whether words stand on a line, at any of the scales. */
export function isOnLine({ layers }: Room, { block, spot }: Option, lines: Plan['lines']): boolean {
  return layers.some(({ scale }, index) => meetsLine(rectAt(block, spot, scale), lines[index] ?? []));
}

/** A way with the best place for its words; `null` where there is none. */
function planOf(
  room: Room,
  way: Way,
  { blocks, isIn }: { readonly blocks: readonly Block[]; readonly isIn: boolean },
): Plan | null {
  const lines = room.layers.map(({ scale }) => lineOf(way.curve, scale));
  let best: Plan | null = null;
  for (const [index, block] of blocks.entries()) {
    const spots = way.lane === null ? betweenSpots(way.curve, block) : edgeSpots(way.curve, isIn, block);
    for (const spot of spots) {
      const cost = way.cost + spot.cost + (index + block.lines.length) * LINE_COST;
      if (best && cost >= best.cost) continue;
      const rect = freeRect(room, block, spot);
      if (!rect || isOnLine(room, { block, spot }, lines)) continue;
      const whole = cost + (1 - footing(room, rect, []).sea) * LAND_COST;
      if (!best || whole < best.cost) best = { way, block, spot, rect, lines, cost: whole };
    }
  }
  return best;
}

/** What one arrow could be: its ends, its ways and its words. */
export interface Candidate {
  readonly ends: ArrowEnds;
  readonly ways: readonly Way[];
  readonly saying: Saying;
}

/** A way of an arrow whose words are put when they are asked for: most ways are passed over for a cheaper one before. */
export interface OpenPlan {
  /** It costs no less than this. */
  readonly least: number;
  readonly plan: () => PlannedArrow | null;
}

/** The ways of an arrow, the cheapest first. */
export function openPlans(room: Room, { ends, ways, saying }: Candidate): readonly OpenPlan[] {
  const blocks = blocksOf(room, saying);
  return ways.map((way) => {
    let known: PlannedArrow | null | undefined;
    const plan = () => {
      if (known !== undefined) return known;
      const found = planOf(room, way, { blocks, isIn: ends.from === null });
      known = found && { ...found, ends };
      return known;
    };
    return { least: way.cost, plan };
  });
}
