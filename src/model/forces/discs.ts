import { LEAST_HALF_DRAWN } from '../signs/disc.ts';
import type { FigureStatus, Range } from './figure.ts';

/** Which amounts of troops are drawn and printed on the map, and what they are marked with. */

/** On small screens smaller figures are not printed; they are in the tip, the card and the table. */
export const LEAST_PRINTED_NARROW = 400;

/** One side's figure in a host and month, as the first view has it. */
export interface Amount extends Range {
  readonly status: FigureStatus;
  readonly stale: boolean;
}

/** The true number is, or may be, higher: drawn with an open rim and "≥". */
export function isOpen({ status }: Pick<Amount, 'status'>): boolean {
  return status === 'at least' || status === 'rotations not counted';
}

/** The number is old or overtaken: marked with an asterisk. */
export function isWarned({ status, stale }: Amount): boolean {
  return stale || status === 'doubtful';
}

/**
 * Whether a half is drawn at all: a number that is not too small or only a part of the true one, or the outline of an
 * unknown one. "None found" is not drawn.
 */
export function isDrawn(amount: Amount): boolean {
  const { best, status } = amount;
  return status === 'unknown' || (best !== null && (best >= LEAST_HALF_DRAWN || isOpen(amount)));
}
