import type { Dataset, PackedAmount } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { monthNumber } from '../base/dates.ts';
import { once } from '../base/once.ts';
import type { Amount } from './discs.ts';
import { FIGURE_STATUSES } from './figure.ts';
import { amountSum } from './sum.ts';

/** The balance of a host in a month, from the steps of the compact dataset. The arithmetic is done at build: METHOD.md. */
export interface HostBalance {
  readonly us: Amount;
  readonly europe: Amount;
}

const UNKNOWN: Amount = { low: null, best: null, high: null, status: 'unknown', stale: false };

/**
 * An amount from its packed form: the same object for the same step, so that nothing is drawn again in all the months that
 * the step holds.
 */
const unpacked = once((amount: PackedAmount): Amount => {
  const [status, best = null, stale = 0, low = best, high = best] = amount;
  return { low, best, high, status: FIGURE_STATUSES[status] ?? 'unknown', stale: stale === 1 };
});

function amountOf(step: PackedAmount | 0): Amount {
  return step === 0 ? UNKNOWN : unpacked(step);
}

/** Both figures of a host at the end of a month, `null` for a host that is not drawn. */
export function hostBalance(dataset: Dataset, iso3: Iso3, month: string): HostBalance | null {
  const host = dataset.hosts[iso3];
  if (!host) return null;
  const index = monthIndex(dataset, month);
  let us: PackedAmount | 0 = 0;
  let europe: PackedAmount | 0 = 0;
  // Read by index, not by destructuring: this runs right after loading, when the browser has not optimised it yet, and
  // destructuring then takes three times as long.
  for (const step of host.steps) {
    if (step[0] > index) break;
    us = step[1] || us;
    europe = step[2] || europe;
  }
  return { us: amountOf(us), europe: amountOf(europe) };
}

function amountAt(dataset: Dataset, key: 'usInEurope' | 'europeElsewhere', month: string): Amount {
  const index = monthIndex(dataset, month);
  return amountOf(dataset[key].findLast(([from]) => from <= index)?.[1] ?? 0);
}

/** US troops in Europe as a whole at the end of a month. */
export function usInEurope(dataset: Dataset, month: string): Amount {
  return amountAt(dataset, 'usInEurope', month);
}

/** Whether only weak sources state the number of US troops in Europe at the end of a month. */
export function isUsReported(dataset: Dataset, month: string): boolean {
  const index = monthIndex(dataset, month);
  return dataset.usInEurope.findLast(([from]) => from <= index)?.[2] === 1;
}

/** European and Canadian troops in all hosts together, drawn or not. */
export function europeansInHosts(dataset: Dataset, month: string): Amount {
  return amountSum([
    ...Object.keys(dataset.hosts).flatMap((iso3) => hostBalance(dataset, iso3, month)?.europe ?? []),
    amountAt(dataset, 'europeElsewhere', month),
  ]);
}

/** Months from the first month of the data. */
function monthIndex({ firstMonth }: Pick<Dataset, 'firstMonth'>, month: string): number {
  return monthNumber(month) - monthNumber(firstMonth);
}
