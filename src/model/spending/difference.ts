import type { Dataset, Measure } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import { yearOf } from '../view/view.ts';
import { type FillClass, spendingValue } from './spending.ts';

/** Comparison of two months: how a country's yearly figure changed, on a diverging scale of seven classes. */

/** How a difference is taken: in percentage points of the share, or in per cent of the earlier amount. */
export type DifferenceKind = 'points' | 'percent';

export const DIFFERENCE: Readonly<
  Record<Measure, { kind: DifferenceKind; bounds: readonly [number, number, number, number, number, number] }>
> = {
  share: { kind: 'points', bounds: [-1.5, -0.5, -0.1, 0.1, 0.5, 1.5] },
  sipri: { kind: 'points', bounds: [-1.5, -0.5, -0.1, 0.1, 0.5, 1.5] },
  equipment: { kind: 'points', bounds: [-15, -5, -1, 1, 5, 15] },
  usd: { kind: 'percent', bounds: [-50, -25, -5, 5, 25, 50] },
  percapita: { kind: 'percent', bounds: [-50, -25, -5, 5, 25, 50] },
};

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
  const change = DIFFERENCE[measure].kind === 'points' ? 1 : 100 / before.value;
  // Figures have up to three decimals: the rounding takes the noise of binary fractions away, nothing else.
  return round((after.value - before.value) * change, 6);
}

/** The class of a difference: 0 the largest fall, 3 about the same, 6 the largest rise. */
export function differenceClass(measure: Measure, value: number): FillClass {
  return DIFFERENCE[measure].bounds.filter((bound) => value >= bound).length as FillClass;
}
