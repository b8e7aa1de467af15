import { area, tickStep as d3TickStep, line, max, range } from 'd3';
import { isFirm, type Run, runsOf } from '../../model/balance/balance-runs.ts';
import type { BalancePoint } from '../../model/balance/balance-view.ts';
import type { Month } from '../../model/base/dates.ts';
import { SIDES } from '../../model/base/regions.ts';
import { type ChartScale, chartScale } from '../kit/chart-scale.ts';

/** The balance over time as steps of a chart, in px of the chart. */

export const CHART = { width: 480, height: 230, left: 44, right: 8, top: 10, bottom: 22 } as const;
/** Every so many years one is written below the axis. */
const YEAR_STEP = 2;
/** At most so many lines across, beside the one at zero. */
const MOST_TICKS = 5;

/** The paths of one side. */
interface ChartLine {
  /** Stated figures: a solid line. */
  readonly firm: string;
  /** Figures that are carried, doubtful, stale or at least: a dashed line. */
  readonly soft: string;
  /** From low to high. */
  readonly band: string;
  /** Where only bounds are known. */
  readonly bounds: string;
}

export interface BalanceChartModel {
  readonly us: ChartLine;
  readonly europe: ChartLine;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** The shown month: where it is, and the height of each side's best value, `null` where there is none. */
  readonly now: { readonly x: number; readonly us: number | null; readonly europe: number | null };
}

/** The shortest distance between ticks, 1, 2 or 5 times a power of ten, with which there are no more than {@link MOST_TICKS}. */
export function tickStep(top: number): number {
  const steps = range(MOST_TICKS, 0, -1).map((count) => d3TickStep(0, top, count));
  return steps.find((step) => top / step <= MOST_TICKS) ?? top;
}

/** All places are on tenths of a px. */
const tenths = (px: number): number => Math.round(px * 10) / 10;

/** Level lines, each joined to the figure before. */
function stepPath(runs: readonly Run[], firm: boolean, x: ChartScale, y: ChartScale): string {
  const through = line();
  return runs
    .map(({ from, to, ...amount }, index) => {
      if (amount.best === null || isFirm(amount) !== firm) return '';
      const before = runs[index - 1]?.best ?? null;
      const heights = [...(before === null ? [] : [before]), amount.best];
      return through([
        ...heights.map((best): [number, number] => [x(from), y(best)]),
        [x(to), y(amount.best)],
      ]);
    })
    .join('');
}

function areaPath(runs: readonly Run[], x: ChartScale, y: ChartScale): string {
  return runs
    .map(({ low, high, from, to }) =>
      low === null || high === null || low === high
        ? ''
        : area<number>().x(x).y1(y(low)).y0(y(high))([from, to]),
    )
    .join('');
}

function lineOf(runs: readonly Run[], x: ChartScale, y: ChartScale): ChartLine {
  const isKnown = ({ best }: Run) => best !== null;
  return {
    firm: stepPath(runs, true, x, y),
    soft: stepPath(runs, false, x, y),
    band: areaPath(runs.filter(isKnown), x, y),
    bounds: areaPath(
      runs.filter((run) => !isKnown(run)),
      x,
      y,
    ),
  };
}

/** Lays the chart out. The scale starts at zero and is that of all months, so that it does not move with the date. */
export function balanceChart(points: readonly BalancePoint[], shown: Month): BalanceChartModel {
  const highest = max(
    points.flatMap((point) => SIDES.map((side) => point[side].high ?? point[side].best ?? 0)),
  );
  const top = Math.max(1, highest ?? 0);
  const x = chartScale([0, points.length], [CHART.left, CHART.width - CHART.right], tenths);
  const y = chartScale([0, top], [CHART.height - CHART.bottom, CHART.top], tenths);
  const index = points.findIndex(({ month }) => month === shown);
  const sideOf = (side: 'us' | 'europe') => {
    const best = points[index]?.[side].best ?? null;
    return {
      line: lineOf(runsOf(points.map((point) => point[side])), x, y),
      now: best === null ? null : y(best),
    };
  };
  const [us, europe] = [sideOf('us'), sideOf('europe')];
  return {
    us: us.line,
    europe: europe.line,
    ticks: y.ticks(top / tickStep(top)).map((value) => ({ value, y: y(value) })),
    years: points.flatMap(({ month }, i) => {
      const year = Number(month.slice(0, 4));
      return month.endsWith('-01') && year % YEAR_STEP === 0 ? [{ year, x: x(i) }] : [];
    }),
    now: { x: x(index + 0.5), us: us.now, europe: europe.now },
  };
}
