import type { Series } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { TARGETS } from '../view/measures.ts';
import { type SpendingValue, spendingValue } from './spending.ts';

/** What is in the chart of a country: its share of GDP over the years, and how its line is drawn where. Where it lies is in `ui`. */

/** Whose line is drawn. */
export interface ChartSubject {
  readonly iso3: Iso3;
  /** Year of accession: what lies before is drawn as outside the Alliance. */
  readonly natoSince: number | null;
  /** First year of a new series: the line is broken before it. */
  readonly seriesBreak: number | null;
}

/** The target whose crossing is marked: core defence, agreed in 2025. */
export const CROSSED = TARGETS.core;
/** Years after the figures that pledges are drawn for; the Alliance's target is due in 2035. */
export const LAST_YEAR = 2035;

/** Every figure of a country, by year; years without one are left out. */
export function spendingValues(series: Series | undefined, iso3: Iso3): readonly SpendingValue[] {
  if (!series) return [];
  const count = series.values[iso3]?.length ?? 0;
  return Array.from({ length: count }, (_, index) =>
    spendingValue(series, iso3, series.firstYear + index),
  ).filter((found) => found !== null);
}

/** Neighbouring figures that a line goes through: from before accession (thin), to an estimate (dashed), of reported figures. */
export interface Stretch {
  readonly kind: 'before' | 'estimates' | 'actual';
  readonly figures: readonly SpendingValue[];
}

/** The line in stretches of one kind; each starts with the figure that the one before it ends with, save at a break. */
export function stretchesOf(
  figures: readonly SpendingValue[],
  { natoSince, seriesBreak }: Pick<ChartSubject, 'natoSince' | 'seriesBreak'>,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, to] of figures.entries()) {
    const from = figures[index - 1];
    if (!from || to.year === seriesBreak) continue;
    const kind =
      natoSince !== null && from.year < natoSince ? 'before' : to.estimate ? 'estimates' : 'actual';
    const last = stretches.at(-1);
    const goesOn = last?.kind === kind && last.figures.at(-1) === from;
    if (goesOn) stretches.splice(-1, 1, { kind, figures: [...last.figures, to] });
    else stretches.push({ kind, figures: [from, to] });
  }
  return stretches;
}
