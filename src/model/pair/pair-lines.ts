import {
  type LineMeasure,
  type LineScale,
  type LineTables,
  lineOf,
  lineYears,
  type YearLine,
} from '../people/lines.ts';
import { TARGETS } from '../view/measures.ts';
import type { PairCodes } from './pair.ts';

/** The yearly figures of two countries as lines on one scale. */

export interface PairLines extends LineScale {
  readonly measure: LineMeasure;
  readonly lines: readonly [YearLine, YearLine];
}

/** Room above the highest value, as a factor. */
const HEADROOM = 1.12;

/** The lines of both countries in a measure; both have the same years and the same top. */
export function pairLines(tables: LineTables, measure: LineMeasure, [a, b]: PairCodes): PairLines {
  const lines = [lineOf(tables, measure, a), lineOf(tables, measure, b)] as const;
  const all = lines.flatMap(({ figures }) => figures);
  const targets = measure === 'share' ? [TARGETS.guideline, TARGETS.core] : [];
  return {
    measure,
    lines,
    years: lineYears(tables.dataset),
    top: (Math.max(0, ...targets, ...all.map(({ value }) => value)) || 1) * HEADROOM,
    targets,
  };
}
