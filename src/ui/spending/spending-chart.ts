import { line, max, range } from 'd3';
import type { Series } from '../../data/dataset.ts';
import type { Iso3, PledgeRow } from '../../data/rows.ts';
import {
  type ChartSubject,
  CROSSED,
  LAST_YEAR,
  type Stretch,
  spendingValues,
  stretchesOf,
} from '../../model/spending/chart.ts';
import { crossings } from '../../model/spending/crossings.ts';
import { isNatoCore, lastYearOf, pledgesOf } from '../../model/spending/pledges.ts';
import type { SpendingValue } from '../../model/spending/spending.ts';
import { MEASURES, TARGETS } from '../../model/view/measures.ts';
import { chartScale } from '../kit/chart-scale.ts';

/** Where everything in the chart of a country is: its line, the targets, the pledges and the years, in px of the chart. */

interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** Size of a chart and what it is ruled by; px, and per cent of GDP. */
interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly targets: readonly number[];
  /** Whether the first and the last figure are written at the line. */
  readonly hasValues: boolean;
}

/** The chart of a country's card. */
export const CARD_FRAME: ChartFrame = {
  ...{ width: 312, height: 156, top: 18, right: 14, bottom: 18, left: 32 },
  targets: MEASURES.share.targets,
  hasValues: true,
};
/** One of many side by side: only the targets that these figures are measured by. */
export const SMALL_FRAME: ChartFrame = {
  ...{ width: 190, height: 132, top: 14, right: 15, bottom: 15, left: 30 },
  targets: [TARGETS.guideline, TARGETS.core],
  hasValues: false,
};

export interface SpendingChart extends Readonly<Record<Stretch['kind'], string>> {
  readonly frame: ChartFrame;
  readonly figures: readonly (ChartPoint & SpendingValue & { readonly isBefore: boolean })[];
  /** Figures with which 3.5 % was crossed; the year of the first is written left of it, of later ones to the right. */
  readonly crossings: readonly (ChartPoint & SpendingValue & { readonly labelAfter: boolean })[];
  readonly targets: readonly { readonly pct: number; readonly y: number }[];
  /** Those for years after the table. `isNato`: of what the line counts, too. `isDropped`: a newer one took its place. */
  readonly pledges: readonly (ChartPoint & {
    readonly id: string;
    readonly isNato: boolean;
    readonly isDropped: boolean;
  })[];
  /** Where the shown year is. */
  readonly now: number;
  /** Where the table ends and only pledges follow. */
  readonly ahead: number;
  /** Where the series breaks, and where the country joined; `null` outside the chart. */
  readonly breakAt: number | null;
  readonly joinedAt: number | null;
  readonly years: readonly (ChartPoint & { readonly year: number })[];
}

/** Every so many years one is written below the axis. */
const YEAR_STEP = 7;
/** Room above the highest value, as a factor. */
const HEADROOM = 1.06;

/** The top of a scale from zero, in halves of a per cent, that holds all figures and dated pledges of some countries, and the 5 % line. */
export function scaleTop(series: Series, countries: readonly Iso3[], pledges: readonly PledgeRow[]): number {
  const values = countries.flatMap((iso3) => spendingValues(series, iso3).map(({ value }) => value));
  const dated = pledges.filter(({ iso3, year }) => countries.includes(iso3) && year !== null);
  const highest = max([TARGETS.total, ...values, ...dated.map(({ pct }) => pct)]) ?? TARGETS.total;
  return Math.ceil(highest * HEADROOM * 2) / 2;
}

/** A place in a path, which is written in tenths of a px. */
const tenths = (px: number): number => Number(px.toFixed(1));

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
  const { firstYear } = series;
  const { width, height, left, right, bottom } = frame;
  const x = chartScale([firstYear, LAST_YEAR], [left, width - right]);
  const y = chartScale([0, top], [height - bottom, frame.top]);
  const through = line<SpendingValue>(
    ({ year }) => tenths(x(year)),
    ({ value }) => tenths(y(value)),
  );
  const place = <F extends SpendingValue>(found: F) => ({ ...found, x: x(found.year), y: y(found.value) });
  /** Just before a year, unless the chart begins with it. */
  const before = (year: number | null) => (year === null || year <= firstYear ? null : x(year - 0.5));
  const figures = spendingValues(series, iso3);
  const stretches = stretchesOf(figures, subject);
  const path = (kind: Stretch['kind']) =>
    stretches.map((stretch) => (stretch.kind === kind ? through(stretch.figures) : '')).join('');
  const dated = pledgesOf(series, iso3, pledges).ahead.filter(({ year }) => year !== null);
  return {
    frame,
    ...{ actual: path('actual'), estimates: path('estimates'), before: path('before') },
    figures: figures.map((found) => ({
      ...place(found),
      isBefore: natoSince !== null && found.year < natoSince,
    })),
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
      isDropped: row.overtaken_by !== null,
    })),
    now: x(shownYear),
    ahead: x(lastYearOf(series) + 0.5),
    breakAt: before(seriesBreak),
    joinedAt: before(natoSince),
    years: range(firstYear, LAST_YEAR + 1, YEAR_STEP).map((year) => ({ year, x: x(year), y: height - 4 })),
  };
}
