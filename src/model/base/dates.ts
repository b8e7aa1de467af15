/** Days, months and the dates of the tables. All are ISO texts, so that they compare with `<` and need no time zone. */
import type { DateText } from '../../data/rows.ts';

/** `YYYY-MM-DD`. */
export type Day = string;
/** `YYYY-MM`. */
export type Month = string;

const DAY_MS = 86_400_000;

/** The first day a date of the tables can mean. */
export function firstDay(date: DateText): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day a date of the tables can mean. */
export function lastDay(date: DateText): Day {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? endOf(date) : date;
}

/** The number of whole months from one day to a later one: a month is whole on the same day of the next month. */
export function wholeMonths(from: Day, to: Day): number {
  const months = monthNumber(to) - monthNumber(from);
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

/** The day a number of days after `day`, or before it. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** After so many days the page says that its data are old. */
const OLD_DAYS = 45;

/** The age of data of a day in whole months, as the page says it on a later one: 0 while they are not old. */
export function saidAge(dataDay: Day, today: Day): number {
  return daysBetween(dataDay, today) > OLD_DAYS ? wholeMonths(dataDay, today) : 0;
}

/** How long before the month shown something was stated. */
export interface Age {
  readonly unit: 'month' | 'year';
  readonly count: number;
}

/** Up to so many months an age is counted in months. */
const MOST_MONTHS = 23;

/**
 * The age of a date in the month shown: calendar months, whole years beyond 23 of them, and years where only the year of
 * the date is known. `null` for a date that is still ahead.
 */
export function ageIn(month: Month, date: DateText): Age | null {
  const years = Number(month.slice(0, 4)) - Number(date.slice(0, 4));
  if (date.length === 4) return years < 0 ? null : { unit: 'year', count: years };
  const months = monthNumber(month) - monthNumber(date);
  if (months < 0) return null;
  return months > MOST_MONTHS
    ? { unit: 'year', count: Math.floor(months / 12) }
    : { unit: 'month', count: months };
}

/** The number of days from one day to another; negative if `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The day a month asked for means: its last, but in the month of the data the day the data describe. */
export function monthEnd(month: Month, dataDay: Day): Day {
  return dataDay.startsWith(month) ? dataDay : endOf(month);
}

/** Every month from `first` to `last`, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const start = monthNumber(first);
  return Array.from({ length: Math.max(0, monthNumber(last) - start + 1) }, (_, i) => monthText(start + i));
}

/** A row with a date of its own: a strength, a contribution, a total. */
interface Dated {
  readonly as_of: DateText;
}

/**
 * The latest row that counts on `day`: the one with the greatest first day not after it, the first of the list on a tie.
 * `null` if there is none, or if that one is more than `maxMonths` whole months old.
 */
export function latestRow<Row extends Dated>(rows: readonly Row[], day: Day, maxMonths: number): Row | null {
  let latest: Row | null = null;
  for (const row of rows) {
    const first = firstDay(row.as_of);
    if (first <= day && (latest === null || first > firstDay(latest.as_of))) latest = row;
  }
  return latest !== null && ageInMonths(latest, day) <= maxMonths ? latest : null;
}

/** Age of a row on `day`, in whole months from its first day. */
export function ageInMonths(row: Dated, day: Day): number {
  return wholeMonths(firstDay(row.as_of), day);
}

function endOf(month: Month): Day {
  const end = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));
  return `${month}-${end.getUTCDate()}`;
}

/** Months since the year 0, so that months can be counted. */
/** Months since the year 0. */
export function monthNumber(date: Day | Month): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The month of a {@link monthNumber}. */
export function monthText(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
