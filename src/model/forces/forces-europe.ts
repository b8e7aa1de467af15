/** European and Canadian troops in a host on a day: a sum over forces, for want of a register. METHOD.md, European figure. */

import type { ForceRow, Iso3 } from '../../data/rows.ts';
import { type Day, firstDay } from '../base/dates.ts';
import { stateRead } from '../base/due.ts';
import { isActive } from './active.ts';
import { type CountedForce, type Figure, noNumber, type Range } from './figure.ts';
import { type ForceIndex, type ForceTables, forceIndex, rowsOf } from './force-index.ts';
import { FORCE_STATES } from './force-status.ts';
import { nationsIn, type OwnNumber, ownNumber } from './own-number.ts';

/** Staffs, exercises and ships would blur the picture. */
const LEFT_OUT: ReadonlySet<ForceRow['kind']> = new Set(['headquarters', 'training', 'naval group']);

interface Counted {
  readonly force: ForceRow;
  readonly number: OwnNumber;
  /** Its presence is not confirmed. */
  readonly highOnly: boolean;
}

/**
 * Which forces of a host were counted, which are listed as not counted. Each is in at most one of the lists, so that none
 * counts twice.
 */
interface Tally {
  readonly counted: readonly Counted[];
  readonly notCounted: readonly ForceRow[];
}

/** The European figure of a host. Without any force it is `none found`: none recorded, which is not zero. */
export function europeFigure(tables: ForceTables, host: Iso3, day: Day): Figure {
  const index = forceIndex(tables);
  const present = rowsOf(index.forces, host).filter((force) => isConsidered(force, day));
  const ids = new Set(present.map((force) => force.id));
  const top = present.filter((force) => force.part_of === null || !ids.has(force.part_of));
  const tallies = top.map((force) => tallyOf(index, force, present, day));
  const counted = tallies.flatMap((tally) => tally.counted);
  const notCounted = tallies.flatMap((tally) => tally.notCounted.map((force) => force.id)).sort();
  if (counted.length > 0) return figureOf(counted, notCounted);
  return noNumber(notCounted.length > 0 ? 'unknown' : 'none found', notCounted);
}

function isConsidered(force: ForceRow, day: Day): boolean {
  return !LEFT_OUT.has(force.kind) && force.posture !== 'access' && isActive(force, day);
}

/**
 * A force with a number of its own stands for all its parts; for one without, its European parts are looked at instead (4).
 */
function tallyOf(index: ForceIndex, force: ForceRow, present: readonly ForceRow[], day: Day): Tally {
  const host = force.host_iso3 as Iso3;
  const number = ownNumber(index, force, host, day);
  // What is there of a force that is building up is known, even where its full size is due.
  const state = force.state === 'planned' ? stateRead(force, day) : force.state;
  const { highOnly } = FORCE_STATES[state];
  if (number) return { counted: [{ force, number, highOnly }], notCounted: [] };
  const parts = force.side === 'europe' ? present.filter((part) => isEuropeanPart(part, force)) : [];
  if (parts.length > 0) {
    const tallies = parts.map((part) => tallyOf(index, part, present, day));
    return {
      counted: tallies.flatMap((tally) => tally.counted),
      notCounted: tallies.flatMap((tally) => tally.notCounted),
    };
  }
  return { counted: [], notCounted: isOutside(index, force, host) ? [] : [force] };
}

function isEuropeanPart(part: ForceRow, whole: ForceRow): boolean {
  return part.part_of === whole.id && part.side === 'europe';
}

/**
 * Whether a force without a number can be ignored: only US soldiers are in it, or only soldiers of the host, so that nothing
 * European is missing.
 */
function isOutside(index: ForceIndex, force: ForceRow, host: Iso3): boolean {
  const nations = nationsIn(index, force).filter((iso3) => iso3 !== host);
  if (force.side === 'us') return nations.every((iso3) => iso3 === 'USA');
  return force.nation_iso3 === host && nations.length === 0;
}

function figureOf(counted: readonly Counted[], notCounted: readonly string[]): Figure {
  const numbers = counted.map((entry) => entry.number);
  const isPart = notCounted.length > 0 || numbers.some((number) => number.incomplete);
  const dates = numbers.map((number) => number.asOf);
  const range = rangeOf(counted);
  const stated = isPart ? 'at least' : 'stated';
  return {
    ...range,
    status: range.best === null ? 'unknown' : stated,
    stale: numbers.some((number) => number.stale),
    asOf: dates.reduce((oldest, date) => (firstDay(date) < firstDay(oldest) ? date : oldest)),
    basis: null,
    sources: [...new Set(numbers.flatMap((number) => number.sources))].sort(),
    counted: counted.map(countedForce).sort((a, b) => (a.forceId < b.forceId ? -1 : 1)),
    notCounted,
    warnedBy: [],
  };
}

/** Forces whose presence is unconfirmed add to the high value only (5). If there are no others, low and best stay empty. */
function rangeOf(counted: readonly Counted[]): Range {
  const confirmed = counted.filter((entry) => !entry.highOnly).map((entry) => entry.number);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    low: confirmed.length > 0 ? total(confirmed.map((number) => number.low)) : null,
    best: confirmed.length > 0 ? total(confirmed.map((number) => number.best)) : null,
    high: total(counted.map((entry) => entry.number.high)),
  };
}

function countedForce({ force, number, highOnly }: Counted): CountedForce {
  const { low, best, high, asOf } = number;
  const row = { forceId: force.id, low, best, high, asOf };
  return highOnly ? { ...row, highOnly: true } : row;
}
