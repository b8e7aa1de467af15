import type { DateText } from '../../../src/data/rows.ts';

/** First day a date can mean, to compare as text. */
export const firstDay = (date: DateText): string => `${date}-01-01`.slice(0, 10);

/** Last day a date can mean, to compare as text: every month is taken to have 31 days. */
export const lastDay = (date: DateText): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** Whole months from one date to another, by year and month; null where one of them names no month. */
export function monthsBetween(from: DateText, to: DateText): number | null {
  const [fromYear, fromMonth] = from.split('-').map(Number);
  const [toYear, toMonth] = to.split('-').map(Number);
  if (fromYear === undefined || fromMonth === undefined || toYear === undefined || toMonth === undefined)
    return null;
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
