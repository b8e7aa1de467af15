import type { Dataset } from '../../data/dataset.ts';
import { type Month, monthNumber } from '../base/dates.ts';
import { yearOf } from '../view/view.ts';
import { armedAllies, countAtLeast } from './spending.ts';

/** What the strip of the time control shows: how many allies spend 2 % of GDP or more, year by year. */

/** A year of the strip. `first` and `until` are its ends on the axis of months, cut at the first and the last month. */
export interface StripYear {
  readonly year: number;
  readonly first: number;
  readonly until: number;
  /** Allies that spend 2 % or more. */
  readonly count: number;
  /** Allies with armed forces: those that are counted. */
  readonly allies: number;
  readonly isEstimate: boolean;
  /** Whether its count is written above it. */
  readonly isWritten: boolean;
}

/** The guideline of 2014, per cent of GDP. */
const GUIDELINE = 2;

/** The years between the first and the last of the months. */
export function stripOf(dataset: Dataset, months: readonly Month[]): readonly StripYear[] {
  const start = monthNumber(months[0] as Month);
  const end = months.length - 1;
  const years = [...new Set(months.map(yearOf))];
  const estimates = dataset.series.share.estimates['*'] ?? [];
  const counts = years.map((year) => countAtLeast(dataset, 'share', year, GUIDELINE));
  // The last year before the count doubles: from there it climbs.
  const climb = counts.findIndex(
    (count, index) => index > 0 && (counts[index + 1] ?? 0) >= 1.5 * count && count >= 10,
  );
  return years.map((year, index) => ({
    year,
    first: Math.max(0, year * 12 - start - 0.5),
    until: Math.min(end, year * 12 + 11.5 - start),
    count: counts[index] as number,
    allies: armedAllies(dataset, year).length,
    isEstimate: estimates.includes(year),
    isWritten: index === 0 || index === years.length - 1 || index === climb,
  }));
}
