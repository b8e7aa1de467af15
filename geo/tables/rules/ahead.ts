/** Rules on time: nothing that is told as done is dated after the day of the tables. */
import type { DateText, Tables } from '../../../src/data/rows.ts';
import { AS_OF } from '../datapackage.ts';
import { type Problem, problemAt, shown } from '../problems.ts';
import { firstDay } from './days.ts';

/** One problem for each row whose date can only lie after the day of the tables. */
function ahead<Row extends object>(
  rows: readonly Row[],
  column: keyof Row & string,
  dateOf: (row: Row) => DateText | null,
): Problem[] {
  return rows.flatMap((row) => {
    const date = dateOf(row);
    if (date === null || firstDay(date) <= AS_OF) return [];
    return [problemAt(row, column, `a date not after ${AS_OF}, the day of the tables`, shown(date))];
  });
}

/** Events have happened, and sources are published. */
export function eventsAndSourcesAreNotAhead({ events, sources }: Tables): Problem[] {
  return [
    ...ahead(events, 'date', ({ date }) => date),
    ...ahead(sources, 'published', (row) => row.published),
  ];
}

/** What is said to be in place has begun. Plans carry another status. */
export function whatIsInPlaceHasBegun({ forces, changes }: Tables): Problem[] {
  return [
    ...ahead(
      forces.filter(({ state }) => state === 'in place' || state === 'ended'),
      'start',
      ({ start }) => start,
    ),
    ...ahead(
      changes.filter(({ status }) => status === 'in place' || status === 'not replaced'),
      'effective',
      ({ effective }) => effective,
    ),
  ];
}

/** Figures were counted on a day that has come; plans and ceilings may name one to come. */
export function figuresAreNotAhead({ strengths, contributions, host_totals }: Tables): Problem[] {
  const asOf = ({ as_of }: { readonly as_of: DateText }) => as_of;
  return [
    ...ahead(
      strengths.filter(({ basis }) => basis !== 'planned'),
      'as_of',
      asOf,
    ),
    ...ahead(
      contributions.filter(({ basis }) => basis === 'stated'),
      'as_of',
      asOf,
    ),
    ...ahead(host_totals, 'as_of', asOf),
  ];
}
