import type { Series } from '../../data/dataset.ts';
import type { Iso3, PledgeRow } from '../../data/rows.ts';
import { MEASURES, TARGETS } from '../view/measures.ts';
import { crossings } from './crossings.ts';
import { isNatoCore, lastYearOf, pledgesOf } from './pledges.ts';
import { type SpendingValue, spendingValue } from './spending.ts';

/** The line of a country: its share of GDP over the years, with target lines and dated pledges ahead. */

/** A point of the chart, in its own px. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** Size of a chart and what it is ruled by; px, and per cent of GDP. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly targets: readonly number[];
}

/** The chart of a country's card. */
export const CARD_FRAME: ChartFrame = {
  ...{ width: 300, height: 156, top: 14, right: 14, bottom: 18, left: 26 },
  targets: MEASURES.share.targets,
};
/** One of many side by side: only the targets that these figures are measured by. */
export const SMALL_FRAME: ChartFrame = {
  ...{ width: 190, height: 132, top: 14, right: 15, bottom: 15, left: 24 },
  targets: [TARGETS.guideline, TARGETS.core],
};

/** Whose line is drawn. */
export interface ChartSubject {
  readonly iso3: Iso3;
  /** Year of accession: what lies before is drawn as outside the Alliance. */
  readonly natoSince: number | null;
  /** First year of a new series: the line is broken before it. */
  readonly seriesBreak: number | null;
}

export interface SpendingChart {
  readonly frame: ChartFrame;
  /** Paths between neighbouring figures: of reported figures, to an estimate (dashed), from before accession (thin). */
  readonly actual: string;
  readonly estimates: string;
  readonly before: string;
  readonly figures: readonly (ChartPoint & SpendingValue & { readonly isBefore: boolean })[];
  /** Figures with which 3.5 % was crossed; the year of the first is written left of it, of later ones to the right. */
  readonly crossings: readonly (ChartPoint & SpendingValue & { readonly labelAfter: boolean })[];
  readonly targets: readonly { readonly pct: number; readonly y: number }[];
  /** Those for years after the table. `isNato`: of what the line counts, too. */
  readonly pledges: readonly (ChartPoint & { readonly id: string; readonly isNato: boolean })[];
  /** Where the shown year is. */
  readonly now: number;
  /** Where the table ends and only pledges follow. */
  readonly ahead: number;
  /** Where the series breaks, and where the country joined; `null` outside the chart. */
  readonly breakAt: number | null;
  readonly joinedAt: number | null;
  readonly years: readonly (ChartPoint & { readonly year: number })[];
}

/** The target whose crossing is marked: core defence, agreed in 2025. */
export const CROSSED = TARGETS.core;
/** Years after the figures that pledges are drawn for; the Alliance's target is due in 2035. */
export const LAST_YEAR = 2035;
/** Years that are written below the axis. */
const YEAR_STEP = 7;
/** Room above the highest value, as a factor. */
const HEADROOM = 1.06;

/** Every figure of a country, by year; years without one are left out. */
export function spendingValues(series: Series, iso3: Iso3): readonly SpendingValue[] {
  const count = series.values[iso3]?.length ?? 0;
  return Array.from({ length: count }, (_, index) =>
    spendingValue(series, iso3, series.firstYear + index),
  ).filter((found) => found !== null);
}

/** The top of a scale from zero, in halves of a per cent, that holds all figures and dated pledges of some countries, and the 5 % line. */
export function scaleTop(series: Series, countries: readonly Iso3[], pledges: readonly PledgeRow[]): number {
  const values = countries.flatMap((iso3) => spendingValues(series, iso3).map(({ value }) => value));
  const dated = pledges.filter(({ iso3, year }) => countries.includes(iso3) && year !== null);
  return Math.ceil(Math.max(TARGETS.total, ...values, ...dated.map(({ pct }) => pct)) * HEADROOM * 2) / 2;
}

type Kind = 'actual' | 'estimates' | 'before';

/** Paths through the figures, one a kind; each piece starts where the one before it ends, save at a break. */
function paths(
  points: SpendingChart['figures'],
  { natoSince, seriesBreak }: ChartSubject,
): Record<Kind, string> {
  const found = { actual: '', estimates: '', before: '' };
  const at = ({ x, y }: ChartPoint) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  let last: Kind | null = null;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    if (to.year === seriesBreak) {
      last = null;
      continue;
    }
    const kind =
      natoSince !== null && from.year < natoSince ? 'before' : to.estimate ? 'estimates' : 'actual';
    found[kind] += kind === last ? `L${at(to)}` : `M${at(from)}L${at(to)}`;
    last = kind;
  }
  return found;
}

/** Lays the chart out in a frame, on a scale from zero to `top` (per cent of GDP). */
export function spendingChart(
  series: Series,
  subject: ChartSubject,
  pledges: readonly PledgeRow[],
  shownYear: number,
  frame: ChartFrame,
  top: number,
): SpendingChart {
  const { iso3, natoSince, seriesBreak } = subject;
  const { width, height, left, right, bottom } = frame;
  const x = (year: number) =>
    left + ((year - series.firstYear) / (LAST_YEAR - series.firstYear)) * (width - left - right);
  const y = (value: number) => height - bottom - (value / top) * (height - frame.top - bottom);
  const between = (year: number | null) =>
    year === null || year <= series.firstYear ? null : x(year) - (x(1) - x(0)) / 2;
  const place = <F extends SpendingValue>(found: F) => ({ ...found, x: x(found.year), y: y(found.value) });
  const figures = spendingValues(series, iso3);
  const points = figures.map((found) => ({
    ...place(found),
    isBefore: natoSince !== null && found.year < natoSince,
  }));
  const dated = pledgesOf(series, iso3, pledges).ahead.filter(({ year }) => year !== null);
  return {
    frame,
    ...paths(points, subject),
    figures: points,
    crossings: crossings(figures, CROSSED).map((found, index) => ({
      ...place(found),
      labelAfter: index > 0,
    })),
    targets: frame.targets.map((pct) => ({ pct, y: y(pct) })),
    pledges: dated.map((row) => ({
      id: row.id,
      x: x(row.year ?? 0),
      y: y(row.pct),
      isNato: isNatoCore(row),
    })),
    now: x(shownYear),
    ahead: x(lastYearOf(series)) + (x(1) - x(0)) / 2,
    breakAt: between(seriesBreak),
    joinedAt: between(natoSince),
    years: [0, 1, 2, 3].map((index) => {
      const year = series.firstYear + index * YEAR_STEP;
      return { year, x: x(year), y: height - 4 };
    }),
  };
}
