/** The number of one force in a host, without US soldiers and soldiers of the host. METHOD.md, European figure, step 3. */

import type { ContributionRow, ForceRow, Iso3, SourceId, StrengthRow } from '../../data/rows.ts';
import { type Day, firstDay } from '../base/dates.ts';
import { currentContributions, currentStrength, isStale } from './ageing.ts';
import { type ForceIndex, rowsOf } from './force-index.ts';

/** A row a number was taken from. */
type UsedRow = StrengthRow | ContributionRow;

export interface OwnNumber {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Date of the oldest row used. */
  readonly asOf: string;
  readonly sources: readonly SourceId[];
  /** A row used is old. */
  readonly stale: boolean;
  /** A further nation takes part whose number is not in this one. */
  readonly incomplete: boolean;
}

/** The own number of a force, or `null` where nothing was stated. */
export function ownNumber(index: ForceIndex, force: ForceRow, host: Iso3, day: Day): OwnNumber | null {
  const stated = currentContributions(
    rowsOf(index.contributions, force.id).filter(({ basis }) => basis === 'stated'),
    day,
  );
  const foreign = stated.filter((row) => row.iso3 !== 'USA' && row.iso3 !== host);
  const strength =
    force.side === 'us' || force.nation_iso3 === host
      ? null
      : currentStrength(rowsOf(index.strengths, force.id), day);
  if (strength?.basis === 'whole force') {
    const others = stated.filter((row) => row.iso3 === 'USA' || row.iso3 === host);
    const minus = (value: number) => Math.max(0, value - troopsOf(others));
    return numberFrom([strength, ...others], mapped(strength, minus), day, false);
  }
  const incomplete = namesFurther(index, force, host, foreign);
  if (strength) {
    const added = foreign.filter((row) => row.iso3 !== force.nation_iso3);
    const plus = (value: number) => value + troopsOf(added);
    return numberFrom([strength, ...added], mapped(strength, plus), day, incomplete);
  }
  if (foreign.length === 0) return null;
  const troops = troopsOf(foreign);
  return numberFrom(foreign, { low: troops, best: troops, high: troops }, day, incomplete);
}

/**
 * The nations a force is known to have had, in any row: whatever its basis and its date. A nation named only later was as a
 * rule there before: a number without it is said to be "at least", which is the careful reading.
 */
export function nationsIn(index: ForceIndex, force: ForceRow): Iso3[] {
  return rowsOf(index.contributions, force.id).map((row) => row.iso3);
}

function namesFurther(
  index: ForceIndex,
  force: ForceRow,
  host: Iso3,
  counted: readonly ContributionRow[],
): boolean {
  const accounted = new Set([force.nation_iso3, 'USA', host, ...counted.map((row) => row.iso3)]);
  return nationsIn(index, force).some((iso3) => !accounted.has(iso3));
}

/** A stated contribution always has a number: the tables are checked for it. */
function troopsOf(rows: readonly ContributionRow[]): number {
  return rows.reduce((total, row) => total + (row.troops ?? 0), 0);
}

type Numbers = Pick<OwnNumber, 'low' | 'best' | 'high'>;

function mapped({ low, best, high }: Numbers, change: (value: number) => number): Numbers {
  return { low: change(low), best: change(best), high: change(high) };
}

function numberFrom(rows: readonly UsedRow[], numbers: Numbers, day: Day, incomplete: boolean): OwnNumber {
  const dates = rows.map((row) => row.as_of);
  return {
    ...numbers,
    asOf: dates.reduce((oldest, date) => (firstDay(date) < firstDay(oldest) ? date : oldest)),
    sources: rows.map((row) => row.source_id),
    stale: rows.some((row) => isStale(row, day)),
    incomplete,
  };
}
