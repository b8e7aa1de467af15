import { overlap } from '../base/rect.ts';
import type { SheetPoint } from '../base/sheet.ts';
import {
  type Candidate,
  isOnLine,
  lineOf,
  type OpenPlan,
  openPlans,
  type PlannedArrow,
  POINTS,
} from './arrow-plans.ts';
import { type Room, takeBlock, takeLine } from './room.ts';

/** Ways and words of all arrows together: the cheapest that do not get into each other's way. */

/** What it costs that two arrows come near each other or cross, by point; and that one is left out. */
const NEAR_COST = 14;
const NEAR = 12;
const LEFT_OUT = 400;

/** What it costs to have two arrows together; infinite where the words of one are in the way of the other. */
function together(room: Room, a: PlannedArrow, b: PlannedArrow): number {
  const { laneGap, scale } = room.set;
  const [y, other] = [a.way.lane, b.way.lane];
  if (y !== null && other !== null) {
    const place = ({ ends }: PlannedArrow) => (ends.from ?? ends.to)?.at[1] ?? 0;
    const isTwisted = y < other !== place(a) < place(b) && place(a) !== place(b);
    if (isTwisted || Math.abs(y - other) * scale < laneGap) return Number.POSITIVE_INFINITY;
  }
  if (overlap(a.rect, b.rect, 2) || isOnLine(room, a, b.lines) || isOnLine(room, b, a.lines))
    return Number.POSITIVE_INFINITY;
  const [[ofA = []], [ofB = []]] = [a.lines, b.lines];
  let near = 0;
  for (let i = 0; i < POINTS; i += 2)
    for (let j = 0; j < POINTS; j += 2) {
      const [p, q] = [ofA[i] as SheetPoint, ofB[j] as SheetPoint];
      if (Math.abs(p[0] - q[0]) < NEAR && Math.abs(p[1] - q[1]) < NEAR) near += 1;
    }
  return near * NEAR_COST;
}

interface Choice {
  readonly arrows: readonly PlannedArrow[];
  readonly cost: number;
}

/** What pairs cost, each found when it is first asked for. */
function pairCosts(room: Room): (a: PlannedArrow, b: PlannedArrow) => number {
  const known = new Map<PlannedArrow, Map<PlannedArrow, number>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<PlannedArrow, number>();
    known.set(a, ofA);
    const cost = ofA.get(b) ?? together(room, a, b);
    ofA.set(b, cost);
    return cost;
  };
}

/** Least costs of the arrows from each on: what is still to come. */
function leastToCome(plans: readonly (readonly OpenPlan[])[]): readonly number[] {
  const least = plans.map(([first], index) =>
    Math.min(first?.least ?? Infinity, leftOut(plans.length, index)),
  );
  return least.map((_, index) => least.slice(index).reduce((sum, cost) => sum + cost, 0)).concat(0);
}

/** What it costs to leave an arrow out: the weightiest come first and are left out last. */
function leftOut(count: number, index: number): number {
  return LEFT_OUT * (count - index);
}

/** The cheapest choice of a way, or none, for each arrow. */
function cheapest(room: Room, plans: readonly (readonly OpenPlan[])[]): readonly PlannedArrow[] {
  const pair = pairCosts(room);
  const toCome = leastToCome(plans);
  let best: Choice = { arrows: [], cost: Number.POSITIVE_INFINITY };
  const extend = (index: number, { arrows, cost }: Choice): void => {
    if (cost + (toCome[index] as number) >= best.cost) return;
    if (index === plans.length) {
      best = { arrows, cost };
      return;
    }
    const after = toCome[index + 1] as number;
    for (const { least, plan } of plans[index] ?? []) {
      if (cost + least + after >= best.cost) break;
      const found = plan();
      if (!found) continue;
      const whole = arrows.reduce((sum, other) => sum + pair(other, found), cost + found.cost);
      extend(index + 1, { arrows: [...arrows, found], cost: whole });
    }
    extend(index + 1, { arrows, cost: cost + leftOut(plans.length, index) });
  };
  extend(0, { arrows: [], cost: 0 });
  return best.arrows;
}

/** The arrows that have room, the weightiest first. Their words and lines are then taken. */
export function chooseArrows(room: Room, candidates: readonly Candidate[]): readonly PlannedArrow[] {
  const chosen = cheapest(
    room,
    candidates.map((candidate) => openPlans(room, candidate)),
  );
  for (const { block, spot, way } of chosen) {
    takeBlock(room, block, spot);
    takeLine(room, (scale) => lineOf(way.curve, scale));
  }
  return chosen;
}
