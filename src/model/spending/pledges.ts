import type { Series } from '../../data/dataset.ts';
import type { Iso3, PledgeRow } from '../../data/rows.ts';
import { recorded } from '../base/recorded.ts';

/** National aims and budgets: which of them can stand beside NATO's figures, and which are still ahead. */

/** Definitions that name NATO's core defence: the rows say it in these words. All others are national, wider or not stated. */
const NATO_CORE = /^NATO (definition|core|quota)/;

/** Whether a pledge is of what NATO's table counts. Only then does its place on the axis compare with the line. */
export function isNatoCore(row: Pick<PledgeRow, 'definition'>): boolean {
  return NATO_CORE.test(recorded(row).definition);
}

/** The last year the table has figures for. */
export function lastYearOf(series: Series): number {
  return series.firstYear + Math.max(0, ...Object.values(series.values).map(({ length }) => length)) - 1;
}

export interface CountryPledges {
  /** Pledges for years after the table, or without a year; those with a year first. */
  readonly ahead: readonly PledgeRow[];
  /** Pledges for years that the table covers: there the table's figure decides. */
  readonly past: readonly PledgeRow[];
}

/** The pledges of a country, by year; those of one year in the order of the table. */
export function pledgesOf(series: Series, iso3: Iso3, pledges: readonly PledgeRow[]): CountryPledges {
  const last = lastYearOf(series);
  const rows = pledges
    .filter((row) => row.iso3 === iso3)
    .toSorted((a, b) => (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER));
  const isPast = ({ year }: PledgeRow) => year !== null && year <= last;
  return { ahead: rows.filter((row) => !isPast(row)), past: rows.filter(isPast) };
}

/** The newer pledge that a dropped one gave way to; `null` for one that stands. */
export function overtaker(pledges: readonly PledgeRow[], { overtaken_by }: PledgeRow): PledgeRow | null {
  return pledges.find(({ id }) => id === overtaken_by) ?? null;
}
