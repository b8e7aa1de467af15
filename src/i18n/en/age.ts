import type { DateText } from '../../data/rows.ts';
import type { Age } from '../../model/base/dates.ts';
import { say } from './grammar.ts';

/** How old a figure is in the month shown: the one place for these words. */

const units = {
  month: { one: 'month', other: 'months' },
  year: { one: 'year', other: 'years' },
};

/** "7 months before", "the same month", "2 years before". */
export const age = ({ unit, count }: Age): string =>
  count === 0 ? `the same ${unit}` : `${say.count(count, units[unit])} before`;

/** A date with its age in the month shown: "May 2026, 6 months before"; `null`: ahead, or told apart from any month. */
export const dated = (date: DateText, old: Age | null): string =>
  old === null ? say.date(date) : `${say.date(date)}, ${age(old)}`;

/** The same, said to be when it was stated: "stated May 2026, 6 months before". */
export const stated = (date: DateText, old: Age | null): string =>
  old === null ? say.date(date) : `stated ${dated(date, old)}`;
