import { overlap } from '../base/rect.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { type Candidate, lineOf, type PlannedArrow, POINTS, plansOf } from './arrow-plans.ts';
import { meetsLine, type Room, takeBlock, takeLine } from './room.ts';

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
  if (overlap(a.rect, b.rect, 2) || meetsLine(a.rect, b.points) || meetsLine(b.rect, a.points))
    return Number.POSITIVE_INFINITY;
  let near = 0;
  for (let i = 0; i < POINTS; i += 2)
    for (let j = 0; j < POINTS; j += 2) {
      const [p, q] = [a.points[i] as SheetPoint, b.points[j] as SheetPoint];
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

/** The cheapest choice of a plan, or none, for each arrow; the weightiest come first and are left out last. */
function cheapest(room: Room, plans: readonly (readonly PlannedArrow[])[]): readonly PlannedArrow[] {
  const pair = pairCosts(room);
  let best: Choice = { arrows: [], cost: Number.POSITIVE_INFINITY };
  const extend = (index: number, soFar: Choice): void => {
    if (soFar.cost >= best.cost) return;
    if (index === plans.length) {
      best = soFar;
      return;
    }
    for (const plan of plans[index] ?? []) {
      const extra = soFar.arrows.reduce((sum, other) => sum + pair(other, plan), plan.cost);
      extend(index + 1, { arrows: [...soFar.arrows, plan], cost: soFar.cost + extra });
    }
    extend(index + 1, { ...soFar, cost: soFar.cost + LEFT_OUT * (plans.length - index) });
  };
  extend(0, { arrows: [], cost: 0 });
  return best.arrows;
}

/** The arrows that have room, the weightiest first. Their words and lines are then taken. */
export function chooseArrows(room: Room, candidates: readonly Candidate[]): readonly PlannedArrow[] {
  const chosen = cheapest(
    room,
    candidates.map((candidate) => plansOf(room, candidate)),
  );
  for (const { block, spot, way } of chosen) {
    takeBlock(room, block, spot);
    takeLine(room, (scale) => lineOf(way.curve, scale));
  }
  return chosen;
}
