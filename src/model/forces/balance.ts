import type { Amounts, Dataset, PackedAmount } from '../../data/dataset.ts';
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

/** The amount that holds in a month, by its index. */
function amountAt(amounts: Amounts, month: number): Amount {
  let found: PackedAmount | null = null;
  // Read by index, not by destructuring: this runs right after loading, when the browser has not optimised it yet, and
  // destructuring then takes three times as long.
  for (const step of amounts) {
    if (step[0] > month) break;
    found = step[1];
  }
  return found ? unpacked(found) : UNKNOWN;
}

/** Both figures of a host at the end of a month, `null` for a host that is not drawn. */
export function hostBalance(dataset: Dataset, iso3: Iso3, month: string): HostBalance | null {
  const host = dataset.hosts[iso3];
  if (!host) return null;
  const index = monthIndex(dataset, month);
  return { us: amountAt(host.us, index), europe: amountAt(host.europe, index) };
}

/** US troops in Europe as a whole at the end of a month. */
export function usInEurope(dataset: Dataset, month: string): Amount {
  return amountAt(dataset.usInEurope, monthIndex(dataset, month));
}

/** Whether only weak sources state the number of US troops in Europe at the end of a month. */
export function isUsReported(dataset: Dataset, month: string): boolean {
  const index = monthIndex(dataset, month);
  return dataset.usReported.findLast(([from]) => from <= index)?.[1] === 1;
}

/** European and Canadian troops in all hosts together, drawn or not. */
export function europeansInHosts(dataset: Dataset, month: string): Amount {
  return amountSum([
    ...Object.keys(dataset.hosts).flatMap((iso3) => hostBalance(dataset, iso3, month)?.europe ?? []),
    amountAt(dataset.europeElsewhere, monthIndex(dataset, month)),
  ]);
}

/** Months from the first month of the data. */
function monthIndex({ firstMonth }: Pick<Dataset, 'firstMonth'>, month: string): number {
  return monthNumber(month) - monthNumber(firstMonth);
}
