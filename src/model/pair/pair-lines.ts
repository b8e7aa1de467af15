import type { Dataset, PersonnelBreak, Series } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { Iso3 } from '../../data/rows.ts';
import { breaksOf } from '../people/own-forces.ts';
import { chartSubject } from '../spending/allies.ts';
import { type Stretch, spendingValues, stretchesOf } from '../spending/chart.ts';
import type { SpendingValue } from '../spending/spending.ts';
import { TARGETS } from '../view/measures.ts';
import type { PairCodes } from './pair.ts';

/** The yearly figures of two countries as lines on one scale. */

/** The measures that have a figure for every year. */
export const LINE_MEASURES = ['share', 'usd', 'personnel'] as const;
export type LineMeasure = (typeof LINE_MEASURES)[number];

/** One country: its figures, the oldest first, and what a line goes through; both empty where NATO has none. */
export interface PairLine {
  readonly iso3: Iso3;
  readonly figures: readonly SpendingValue[];
  readonly stretches: readonly Stretch[];
  /** First year of a new series, where the line has a gap; `null`: there is none. */
  readonly seriesBreak: number | null;
  /** Years whose number of people cannot be compared with the year before, or is doubtful; none in the other measures. */
  readonly breaks: readonly PersonnelBreak[];
}

export interface PairLines {
  readonly measure: LineMeasure;
  readonly lines: readonly [PairLine, PairLine];
  /** First and last year of both charts. */
  readonly years: readonly [first: number, last: number];
  /** The top of both charts, in the unit of the measure; they start at zero. */
  readonly top: number;
  /** Lines across both charts, per cent of GDP. */
  readonly targets: readonly number[];
}

/** Room above the highest value, as a factor. */
const HEADROOM = 1.12;

/** What the lines are made from. */
export interface LineTables {
  readonly dataset: Dataset;
  readonly details: Pick<Details, 'countryNotes'>;
  readonly people: People;
}

function seriesOf({ dataset, people }: LineTables, measure: LineMeasure): Series {
  return measure === 'personnel' ? people.series.personnel : dataset.series[measure];
}

function lineOf(tables: LineTables, measure: LineMeasure, iso3: Iso3): PairLine {
  const { dataset, details, people } = tables;
  const figures = spendingValues(seriesOf(tables, measure), iso3);
  const subject = chartSubject(dataset, details, iso3);
  // A note about a new series is about the share of GDP.
  const seriesBreak = measure === 'share' ? subject.seriesBreak : null;
  const breaks = measure === 'personnel' ? breaksOf(people, iso3) : [];
  return { iso3, figures, seriesBreak, breaks, stretches: stretchesOf(figures, { ...subject, seriesBreak }) };
}

/** The lines of both countries in a measure; both have the same years and the same top. */
export function pairLines(tables: LineTables, measure: LineMeasure, [a, b]: PairCodes): PairLines {
  const lines = [lineOf(tables, measure, a), lineOf(tables, measure, b)] as const;
  const all = lines.flatMap(({ figures }) => figures);
  const targets = measure === 'share' ? [TARGETS.guideline, TARGETS.core] : [];
  // All of NATO's series have the same years.
  const { firstYear, values } = tables.dataset.series.share;
  const count = Math.max(...Object.values(values).map(({ length }) => length));
  return {
    measure,
    lines,
    years: [firstYear, firstYear + count - 1],
    top: (Math.max(0, ...targets, ...all.map(({ value }) => value)) || 1) * HEADROOM,
    targets,
  };
}
