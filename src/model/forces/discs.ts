import { round } from '../base/round.ts';
import type { FigureStatus, Range } from './figure.ts';

/** Split discs: how large a half is, which hosts get one, and what it is marked with. One scale for all months. */

/** Radius in sheet units of one soldier; a half-disc's area is proportional to troops. 10,000 troops: 75 units, 31 px at 1440 px. */
const UNITS_PER_ROOT = 0.75;
/** Smaller halves would not be seen; still smaller numbers are told apart by the printed figure. */
const MIN_RADIUS = 7;
/** Radius of the outline that says "unknown", whatever the host. */
export const UNKNOWN_RADIUS = 24;
/** Attachés and embassy guards: a half of fewer troops is left to the table, as long as nothing comes on top of them. */
export const LEAST_HALF_DRAWN = 50;
/** Hosts in which neither side ever has this many are left to the table. */
export const LEAST_TROOPS_DRAWN = 100;
/** On small screens smaller figures are not printed; they are in the tip, the card and the table. */
export const LEAST_PRINTED_NARROW = 400;
/** From this radius on the figure is printed inside the half, sheet units. */
export const INSIDE_RADIUS = 64;
/** Type size of the printed figures, sheet units. */
export const FIGURE_SIZE = 27;
/** Where the middle of a figure inside a half is, as a part of its radius. */
export const FIGURE_INSIDE = 0.46;

/** One side's figure in a host and month, as the first view has it. */
export interface Amount extends Range {
  readonly status: FigureStatus;
  readonly stale: boolean;
}

/** Radius of a half-disc in sheet units. */
export function radius(troops: number): number {
  return Math.max(MIN_RADIUS, round(Math.sqrt(troops) * UNITS_PER_ROOT));
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
