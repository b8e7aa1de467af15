import type { Series } from '../data/dataset.ts';
import type { PledgeRow } from '../data/rows.ts';
import { type Figure, figure } from './spending.ts';

/** The line of a country: its share of GDP over the years, with target lines and dated pledges ahead. */

/** A point of the chart, in its own px. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface SpendingChart {
  readonly width: number;
  readonly height: number;
  /** Path of the figures, and of the estimates at its end (drawn dashed). */
  readonly actual: string;
  readonly estimates: string;
  readonly figures: readonly (ChartPoint & Figure)[];
  readonly targets: readonly { readonly pct: number; readonly y: number }[];
  readonly pledges: readonly (ChartPoint & { readonly id: string })[];
  /** Where the shown year is. */
  readonly now: number;
  readonly years: readonly (ChartPoint & { readonly year: number })[];
}

const WIDTH = 300;
const HEIGHT = 150;
const MARGIN = { top: 8, right: 14, bottom: 18, left: 26 } as const;
const TARGETS = [2, 3.5, 5] as const;
/** Years after the figures that pledges are drawn for; the Alliance's target is due in 2035. */
const LAST_YEAR = 2035;
/** Years that are written below the axis. */
const YEAR_STEP = 7;

function path(points: readonly ChartPoint[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** Every figure of a country, by year; years without one are left out. */
export function figuresOf(series: Series, iso3: string): readonly Figure[] {
  const count = series.values[iso3]?.length ?? 0;
  return Array.from({ length: count }, (_, index) => figure(series, iso3, series.firstYear + index)).filter(
    (found) => found !== null,
  );
}

/** Lays the chart out. The scale starts at zero and holds the highest figure, pledge and the 5 % line. */
export function spendingChart(
  series: Series,
  iso3: string,
  pledges: readonly PledgeRow[],
  shownYear: number,
): SpendingChart {
  const figures = figuresOf(series, iso3);
  const dated = pledges.filter((pledge) => pledge.iso3 === iso3 && pledge.year !== null);
  const top = Math.max(5, ...figures.map(({ value }) => value), ...dated.map(({ pct }) => pct)) * 1.06;
  const x = (year: number) =>
    MARGIN.left +
    ((year - series.firstYear) / (LAST_YEAR - series.firstYear)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value: number) => HEIGHT - MARGIN.bottom - (value / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const points = figures.map((found) => ({ ...found, x: x(found.year), y: y(found.value) }));
  const firstEstimate = points.findIndex(({ estimate }) => estimate);
  const split = firstEstimate < 0 ? points.length : firstEstimate;
  return {
    width: WIDTH,
    height: HEIGHT,
    actual: path(points.slice(0, split)),
    estimates: path(points.slice(Math.max(0, split - 1))),
    figures: points,
    targets: TARGETS.map((pct) => ({ pct, y: y(pct) })),
    pledges: dated.map(({ id, year, pct }) => ({ id, x: x(year ?? 0), y: y(pct) })),
    now: x(shownYear),
    years: [0, 1, 2, 3].map((index) => {
      const year = series.firstYear + index * YEAR_STEP;
      return { year, x: x(year), y: HEIGHT - 4 };
    }),
  };
}

/** The first year in which a country reached a share, or `null`. */
export function crossedIn(series: Series, iso3: string, bound: number): Figure | null {
  return figuresOf(series, iso3).find(({ value }) => value >= bound) ?? null;
}
