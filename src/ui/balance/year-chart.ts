import { line, max } from 'd3';
import { chartScale } from '../kit/chart-scale.ts';
import { tickStep } from './balance-chart.ts';

/** Figures of years as lines of one scale with their names at the end, in px of the chart. */

export const YEAR_CHART = { width: 480, height: 250, left: 44, right: 116, top: 12, bottom: 22 } as const;
/** Least distance between the names of lines. */
const LABEL_GAP = 15;
/** Every so many years one is written below the axis. */
const YEAR_STEP = 2;
/** Half the length of the tick at a break. */
const TICK = 6;

/** A line; `null`: not known in that year. */
export interface YearLine<Key extends string> {
  readonly key: Key;
  /** One a year, in the unit of the chart. */
  readonly values: readonly (number | null)[];
  /** Years in which its count breaks. */
  readonly breaks: readonly number[];
}

export interface YearChartModel<Key extends string> {
  readonly lines: readonly {
    readonly key: Key;
    readonly path: string;
    /** Across the line, where it breaks. */
    readonly breaks: string;
    /** Its last value and where its name is; `null` where the last year is not known. */
    readonly end: { readonly value: number; readonly y: number } | null;
  }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly index: number; readonly x: number }[];
  /** From where on figures are estimates, in px; `null`: none are. */
  readonly estimatesFrom: number | null;
  readonly right: number;
}

const tenths = (px: number): number => Math.round(px * 10) / 10;

/** Moves names apart, from the lowest up, so that none lies on another. */
export function apart(heights: readonly number[], lowest: number): readonly number[] {
  const order = heights.map((_, index) => index).toSorted((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  const placed: number[] = [];
  let limit = lowest;
  for (const index of order) {
    placed[index] = Math.min(heights[index] ?? 0, limit);
    limit = placed[index] - LABEL_GAP;
  }
  return placed;
}

/** Lays the chart out; its scale starts at zero. */
export function yearChart<Key extends string>(
  years: readonly { readonly year: number; readonly estimate: boolean }[],
  lines: readonly YearLine<Key>[],
): YearChartModel<Key> {
  const { width, height, left, right, top, bottom } = YEAR_CHART;
  const highest = max(lines.flatMap(({ values }) => values.map((value) => value ?? 0))) ?? 1;
  const x = chartScale([0, Math.max(1, years.length - 1)], [left, width - right], tenths);
  const y = chartScale([0, highest], [height - bottom, top], tenths);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0));
  const ends = lines.map(({ values }) => values.at(-1) ?? null);
  const shown = ends.flatMap((value) => (value === null ? [] : [y(value)]));
  const heights = [...apart(shown, height - bottom)];
  const firstEstimate = years.findIndex(({ estimate }) => estimate);
  return {
    lines: lines.map(({ key, values, breaks }, at) => {
      const end = ends[at] ?? null;
      return {
        key,
        path: path(values) ?? '',
        breaks: years
          .map(({ year }, index) => {
            const value = values[index] ?? null;
            if (value === null || !breaks.includes(year)) return '';
            return `M${x(index)} ${y(value) - TICK}v${2 * TICK}`;
          })
          .join(''),
        end: end === null ? null : { value: end, y: heights.shift() ?? 0 },
      };
    }),
    ticks: y.ticks(highest / tickStep(highest)).map((value) => ({ value, y: y(value) })),
    years: years.flatMap((_, index) => (index % YEAR_STEP === 0 ? [{ index, x: x(index) }] : [])),
    estimatesFrom: firstEstimate < 0 ? null : x(Math.max(0, firstEstimate - 0.5)),
    right: width - right,
  };
}
