import type { Dataset } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import { hostBalance } from '../forces/balance.ts';
import { countedChange, isShort } from './difference-discs.ts';
import { marked, markOf } from './map-figure.ts';
import type { LossKey } from './place-words.ts';

/** The two months of a comparison. */
interface Months {
  readonly since: string;
  readonly date: string;
}

/** How many fewer troops of a side a host has, and the counts before and after; `null` where that is not counted. */
export function lossOf(dataset: Dataset, { since, date }: Months, host: Iso3, side: Side): LossKey | null {
  const [before, after] = [since, date].map((month) => hostBalance(dataset, host, month)?.[side]);
  if (!before || !after) return null;
  const change = countedChange(before, after, isShort(since, date)) ?? 0;
  if (change >= 0) return null;
  // With a range at its earlier end no more than its low value is sure, and the difference is only roughly known.
  const [isRange, endsInRange] = [before.low !== before.high, after.low !== after.high];
  const isRough = isRange || endsInRange || markOf(before) === 'plus' || markOf(after) === 'plus';
  return {
    host,
    side,
    change: marked(change, isRough ? 'about' : 'plain', true),
    before: marked(before.low ?? 0, isRange ? 'plus' : markOf(before)),
    after: marked(after.best ?? 0, endsInRange ? 'about' : markOf(after)),
  };
}
