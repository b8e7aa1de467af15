import { type Amount, isOpen, isWarned } from '../forces/discs.ts';

/** What is in the chart of the balance: months in which a figure stays the same. Where they lie is in `ui`. */

/** Whether a figure is drawn as a firm line: nothing is missing from it and it is not old. */
export function isFirm(amount: Amount): boolean {
  return !isOpen(amount) && !isWarned(amount) && amount.status !== 'carried';
}

/** A figure that stays the same, as indices of months: its first, and the one after its last. */
export interface Run extends Amount {
  readonly from: number;
  readonly to: number;
}

/** A side's figures, month by month, as runs. */
export function runsOf(amounts: readonly Amount[]): readonly Run[] {
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
