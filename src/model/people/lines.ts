import type { Dataset, PersonnelBreak, Series } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { Iso3, SourceId } from '../../data/rows.ts';
import { chartSubject } from '../spending/allies.ts';
import { type Stretch, spendingValues, stretchesOf } from '../spending/chart.ts';
import type { SpendingValue } from '../spending/spending.ts';
import { breaksOf } from './own-forces.ts';

/** The yearly figures of a country as a line: share of GDP, money, people. */

/** The measures that have a figure for every year: per cent of GDP, million US dollars of 2021, thousand people. */
export const LINE_MEASURES = ['share', 'usd', 'personnel'] as const;
export type LineMeasure = (typeof LINE_MEASURES)[number];

/** One country: its figures, the oldest first, and what a line goes through; both empty where NATO has none. */
export interface YearLine {
  readonly iso3: Iso3;
  readonly figures: readonly SpendingValue[];
  readonly stretches: readonly Stretch[];
  /** First year of a new series, where the line has a gap; `null`: there is none. */
  readonly seriesBreak: number | null;
  /** Years whose number of people cannot be compared with the year before, or is doubtful; none in the other measures. */
  readonly breaks: readonly PersonnelBreak[];
}

/** Where a line is drawn. */
export interface LineScale {
  /** First and last year. */
  readonly years: readonly [first: number, last: number];
  /** The top of the chart, in the unit of the measure; it starts at zero. */
  readonly top: number;
  /** Lines across the chart, per cent of GDP. */
  readonly targets: readonly number[];
}

/** What the lines are made from. */
export interface LineTables {
  readonly dataset: Dataset;
  readonly details: Pick<Details, 'countryNotes'>;
  readonly people: People;
}

/** The series of a measure. */
export function seriesOf({ dataset, people }: Omit<LineTables, 'details'>, measure: LineMeasure): Series {
  return measure === 'personnel' ? people.series.personnel : dataset.series[measure];
}

/** The line of a country in a measure. */
export function lineOf(tables: LineTables, measure: LineMeasure, iso3: Iso3): YearLine {
  const { dataset, details, people } = tables;
  const figures = spendingValues(seriesOf(tables, measure), iso3);
  const subject = chartSubject(dataset, details, iso3);
  // A note about a new series is about the share of GDP.
  const seriesBreak = measure === 'share' ? subject.seriesBreak : null;
  const breaks = measure === 'personnel' ? breaksOf(people, iso3) : [];
  return { iso3, figures, seriesBreak, breaks, stretches: stretchesOf(figures, { ...subject, seriesBreak }) };
}

/** First and last year of the lines: all of NATO's series have the same. */
export function lineYears({ series }: Dataset): LineScale['years'] {
  const { firstYear, values } = series.share;
  const count = Math.max(...Object.values(values).map(({ length }) => length));
  return [firstYear, firstYear + count - 1];
}

/** Where a figure of a line is from; `null` where the table has none. */
export function lineSource(
  { details, people }: { readonly details: Pick<Details, 'figureSources'>; readonly people: People },
  measure: LineMeasure,
  iso3: Iso3,
  year: number,
): SourceId | null {
  if (measure === 'personnel') return people.sources.nato;
  const ids = details.figureSources[measure];
  return ids[`${iso3}-${year}`] ?? ids[iso3] ?? null;
}
