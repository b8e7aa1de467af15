/** The axis of time of the ledger. Places are per cent of the width of a row, so that one layout fits every screen. */

import type { DateText, HandoverRow } from '../../data/rows.ts';
import { addDays, type Day, daysBetween, firstDay, lastDay, type Month, monthEnd } from '../base/dates.ts';
import { round } from '../base/round.ts';

/** Where the axis of time ends; right of it is the place of dates that are not known, per cent. */
export const TIME_END = 91;
/** Middle of the place of unknown dates, per cent. */
export const UNKNOWN_AT = 95.5;
/** The whole years that the axis covers. */
export interface LedgerAxis {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch of the axis, per cent. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

const DATES = ['us_announced', 'us_effective', 'europe_effective'] as const satisfies (keyof HandoverRow)[];

/** The axis of all rows: it does not move with a filter. */
export function ledgerAxis(rows: readonly HandoverRow[]): LedgerAxis {
  const dates = rows.flatMap((row) => DATES.flatMap((key) => row[key] ?? []));
  const years = dates.map((date) => date.slice(0, 4)).sort();
  return { from: `${years[0] ?? '2025'}-01-01`, to: `${years.at(-1) ?? '2025'}-12-31` };
}

/** Place of the beginning of a day, per cent. Days outside of the axis are at its ends. */
export function dayAt({ from, to }: LedgerAxis, day: Day): number {
  const part = daysBetween(from, day) / (daysBetween(from, to) + 1);
  return round(TIME_END * Math.min(1, Math.max(0, part)), 2);
}

/** Place of the end of a day, per cent. */
export function dayEnd(axis: LedgerAxis, day: Day): number {
  return dayAt(axis, addDays(day, 1));
}

/** A stretch from one place to another, per cent. */
export function between(x: number, end: number): Span {
  return { x, width: round(Math.max(0, end - x), 2) };
}

/** The stretch that a date may mean. */
export function spanOf(axis: LedgerAxis, date: DateText): Span {
  return between(dayAt(axis, firstDay(date)), dayEnd(axis, lastDay(date)));
}

/** Years of the axis with their place, and where the shown month ends; `null` outside of the axis. */
export function axisMarks(axis: LedgerAxis, month: Month, dataDay: Day) {
  const first = Number(axis.from.slice(0, 4));
  const count = Number(axis.to.slice(0, 4)) - first + 1;
  const day = monthEnd(month, dataDay);
  return {
    years: Array.from({ length: count }, (_, i) => ({
      year: first + i,
      x: dayAt(axis, `${first + i}-01-01`),
    })),
    now: day >= axis.from && day <= axis.to ? dayEnd(axis, day) : null,
  };
}
