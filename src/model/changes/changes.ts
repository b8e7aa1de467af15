/** Arrivals, reliefs, growth, cuts and pledges of forces: when they are drawn and how large they are. */
import type { ChangeRow } from '../../data/rows.ts';
import { type Day, firstDay } from '../base/dates.ts';
import type { SizeClass } from '../signs/arrow.ts';

/**
 * The day a change is drawn at on the time line: the first day it takes effect, or the day it was announced if no other is
 * known, but never before it was announced. `null` if the row has no date. METHOD.md, Dates.
 */
export function drawDay(change: ChangeRow): Day | null {
  const announced = change.announced === null ? null : firstDay(change.announced);
  if (change.effective === null) return announced;
  const effective = firstDay(change.effective);
  return announced !== null && announced > effective ? announced : effective;
}

/**
 * Least number of people of each class but the first, in either direction. Company, battalion and brigade start where such
 * units of NATO forces do: about 100, 500 and 3,000 soldiers.
 */
export const SIZE_BOUNDS = { company: 100, battalion: 500, brigade: 3000 } as const;

/** The class of a signed number of people, whichever way they go; `null` is unknown. */
export function sizeClassOf(people: number | null): SizeClass {
  if (people === null) return 'unknown';
  const troops = Math.abs(people);
  if (troops >= SIZE_BOUNDS.brigade) return 'brigade';
  if (troops >= SIZE_BOUNDS.battalion) return 'battalion';
  if (troops >= SIZE_BOUNDS.company) return 'company';
  return troops > 0 ? 'detachment' : 'none';
}
