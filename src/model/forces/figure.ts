/** How many troops of one side are in a host, and all that must be said with the number. */
import type { DateText, HostTotalRow, SourceId } from '../../data/rows.ts';

/** What a figure is worth, in the words of METHOD.md. */
export const FIGURE_STATUSES = [
  'stated',
  'carried',
  'doubtful',
  'permanent only',
  'rotations not counted',
  'at least',
  'unknown',
  'none found',
] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** People; `null` is not known, never zero. */
export interface Range {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** A force that is part of a European figure, with its own number. */
export interface CountedForce {
  readonly forceId: string;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Date of the oldest number used. */
  readonly asOf: DateText;
  /** Its presence is unconfirmed: it adds to the high value of the figure only. */
  readonly highOnly?: true;
}

export interface Figure extends Range {
  readonly status: FigureStatus;
  /** A number used is old (European figures): see `ageing.ts`. */
  readonly stale: boolean;
  /** Date of the row shown; of a sum, the date of the oldest number in it. `null` if there is no number. */
  readonly asOf: DateText | null;
  /** What the US row counts. With `rotational only`, those permanently assigned have been added. */
  readonly basis: HostTotalRow['basis'] | null;
  readonly sources: readonly SourceId[];
  /** By id. European figures only. */
  readonly counted: readonly CountedForce[];
  /** Forces in place without a number, by id. European figures only. */
  readonly notCounted: readonly string[];
  /** Changes later than the figure that make it doubtful, in the order of the table. US figures only. */
  readonly warnedBy: readonly string[];
}

/** A figure without a number. */
export function noNumber(status: 'unknown' | 'none found', notCounted: readonly string[] = []): Figure {
  return {
    low: null,
    best: null,
    high: null,
    status,
    stale: false,
    asOf: null,
    basis: null,
    sources: [],
    counted: [],
    notCounted,
    warnedBy: [],
  };
}
