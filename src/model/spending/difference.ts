import type { Dataset, Measure, PersonnelBreak, Series } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import { MEASURES } from '../view/measures.ts';
import { yearOf } from '../view/view.ts';
import { type FillClass, spendingValue } from './spending.ts';

/** Comparison of two months: how a country's yearly figure changed, on a diverging scale of seven classes. */

/** The difference of a country between the years of two months, or `null` where one of the figures is missing. */
export function difference(
  dataset: Dataset,
  measure: Measure,
  iso3: Iso3,
  [since, date]: readonly [since: string, date: string],
): number | null {
  const series = dataset.series[measure];
  const before = spendingValue(series, iso3, yearOf(since));
  const after = spendingValue(series, iso3, yearOf(date));
  if (!before || !after) return null;
  const change = MEASURES[measure].difference.kind === 'points' ? 1 : 100 / before.value;
  // Figures have up to three decimals: the rounding takes the noise of binary fractions away, nothing else.
  return round((after.value - before.value) * change, 6);
}

/** The breaks between two years, in either order: where there is one, the two figures were not counted alike, or one is doubtful. */
export function breaksBetween(
  series: Pick<Series, 'breaks'> | undefined,
  iso3: Iso3,
  [a, b]: readonly [year: number, year: number],
): readonly PersonnelBreak[] {
  return (series?.breaks ?? []).filter((entry) => entry.iso3 === iso3 && entry.year > a !== entry.year > b);
}

/** The class of a difference: 0 the largest fall, 3 about the same, 6 the largest rise. */
export function differenceClass(measure: Measure, value: number): FillClass {
  return MEASURES[measure].difference.bounds.filter((bound) => value >= bound).length as FillClass;
}
