/** The balance over time as steps of a chart, in its own px. */

import type { Month } from '../base/dates.ts';
import { type Amount, isOpen, isWarned } from '../forces/discs.ts';
import type { BalancePoint } from './balance-view.ts';

export const CHART = { width: 480, height: 230, left: 44, right: 8, top: 10, bottom: 22 } as const;
/** Years that are written below the axis. */
const YEAR_STEP = 2;
/** At most so many lines across. */
const MOST_TICKS = 5;

/** The paths of one side. */
export interface ChartLine {
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

/** Whether a figure is drawn as a firm line: nothing is missing from it and it is not old. */
export function isFirm(amount: Amount): boolean {
  return !isOpen(amount) && !isWarned(amount) && amount.status !== 'carried';
}

/** A distance between ticks of 1, 2 or 5 times a power of ten, so that there are at most {@link MOST_TICKS}. */
export function tickStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, top) / MOST_TICKS));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => top / step <= MOST_TICKS) ?? 10 * power;
}

/** Months in which a figure stays the same. */
interface Run extends Amount {
  readonly from: number;
  readonly to: number;
}

function runsOf(amounts: readonly Amount[]): Run[] {
  const runs: Run[] = [];
  amounts.forEach((amount, index) => {
    const { low, best, high, status, stale } = amount;
    const last = runs.at(-1);
    const same =
      last && last.low === low && last.best === best && last.high === high && isFirm(last) === isFirm(amount);
    if (same) runs.splice(-1, 1, { ...last, to: index + 1 });
    else runs.push({ low, best, high, status, stale, from: index, to: index + 1 });
  });
  return runs;
}

type Scale = (value: number) => number;

/** Level lines, joined to the figure before. */
function stepPath(runs: readonly Run[], firm: boolean, x: Scale, y: Scale): string {
  return runs
    .map((run, index) => {
      if (run.best === null || isFirm(run) !== firm) return '';
      const before = runs[index - 1]?.best ?? null;
      const start = before === null ? '' : `${y(before)}V`;
      return `M${x(run.from)} ${start}${y(run.best)}H${x(run.to)}`;
    })
    .join('');
}

function areaPath(runs: readonly Run[], x: Scale, y: Scale): string {
  return runs
    .map(({ low, high, from, to }) =>
      low === null || high === null || low === high
        ? ''
        : `M${x(from)} ${y(low)}H${x(to)}V${y(high)}H${x(from)}Z`,
    )
    .join('');
}

function lineOf(amounts: readonly Amount[], x: Scale, y: Scale): ChartLine {
  const runs = runsOf(amounts);
  return {
    firm: stepPath(runs, true, x, y),
    soft: stepPath(runs, false, x, y),
    band: areaPath(
      runs.filter(({ best }) => best !== null),
      x,
      y,
    ),
    bounds: areaPath(
      runs.filter(({ best }) => best === null),
      x,
      y,
    ),
  };
}

function highest(points: readonly BalancePoint[]): number {
  return Math.max(
    1,
    ...points.flatMap(({ us, europe }) => [us.high ?? us.best ?? 0, europe.high ?? europe.best ?? 0]),
  );
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Lays the chart out. The scale starts at zero and is that of all months, so that it does not move with the date. */
export function balanceChart(points: readonly BalancePoint[], shown: Month): BalanceChartModel {
  const top = highest(points);
  const step = tickStep(top);
  const x: Scale = (index) =>
    rounded(CHART.left + (index / points.length) * (CHART.width - CHART.left - CHART.right));
  const y: Scale = (value) =>
    rounded(CHART.height - CHART.bottom - (value / top) * (CHART.height - CHART.top - CHART.bottom));
  const index = points.findIndex(({ month }) => month === shown);
  const height = (amount: Amount | undefined) => (amount?.best == null ? null : y(amount.best));
  return {
    us: lineOf(
      points.map(({ us }) => us),
      x,
      y,
    ),
    europe: lineOf(
      points.map(({ europe }) => europe),
      x,
      y,
    ),
    ticks: Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => ({
      value: i * step,
      y: y(i * step),
    })),
    years: points.flatMap(({ month }, i) => {
      const year = Number(month.slice(0, 4));
      return month.endsWith('-01') && year % YEAR_STEP === 0 ? [{ year, x: x(i) }] : [];
    }),
    now: { x: x(index + 0.5), us: height(points[index]?.us), europe: height(points[index]?.europe) },
  };
}
