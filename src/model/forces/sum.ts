/** Troops of several hosts together. */
import type { Amount } from './discs.ts';
import type { FigureStatus } from './figure.ts';

/** Statuses of a sum, the worst first: it has that of its worst part. */
const WORST_FIRST: readonly FigureStatus[] = ['at least', 'doubtful', 'permanent only', 'carried', 'stated'];

/** Whether there are troops whose number is not known. */
export function isUnknown({ best, status }: Amount): boolean {
  return best === null && status !== 'none found';
}

function total(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/**
 * The sum of the stated parts: `at least` if a part is unknown or itself at least. Without any number it is unknown, not
 * zero; `none found` if that is so of every part.
 */
export function amountSum(parts: readonly Amount[]): Amount {
  const known = parts.filter(({ best }) => best !== null);
  const isPart = parts.some(isUnknown);
  if (known.length === 0)
    return { low: null, best: null, high: null, status: isPart ? 'unknown' : 'none found', stale: false };
  const statuses = new Set(known.map(({ status }) => status));
  if (isPart || statuses.has('rotations not counted')) statuses.add('at least');
  return {
    low: total(known.map(({ low }) => low)),
    best: total(known.map(({ best }) => best)),
    high: total(known.map(({ high }) => high)),
    status: WORST_FIRST.find((status) => statuses.has(status)) ?? 'stated',
    stale: known.some(({ stale }) => stale),
  };
}
