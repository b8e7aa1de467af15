import type { ComparisonMessages } from '../../i18n/en.ts';
import type { SaidNumber } from '../../i18n/values.ts';
import type { TotalBars as Totals } from '../../model/scene/lead-compare.ts';
import type { Store } from '../../store/store.ts';

/** US troops in Europe at both months of a comparison: each a bar from the least to the greatest number that sources give. */

interface Props {
  readonly store: Store;
  readonly words: ComparisonMessages;
  readonly totals: Totals;
}

/** The ends of a total; the same twice where all sources agree. */
function endsOf({ range, troops }: SaidNumber): readonly [low: number, high: number] {
  return range ?? [troops ?? 0, troops ?? 0];
}

/** Least width of a bar, per cent: a total without a range still shows. */
const LEAST_WIDTH = 1.5;

function Bar({ ends: [low, high], axis: [from, to] }: Record<'ends' | 'axis', readonly [number, number]>) {
  const at = (value: number) => Math.round(((value - from) / (to - from)) * 1000) / 10;
  const width = Math.max(LEAST_WIDTH, at(high) - at(low));
  return (
    <svg aria-hidden="true">
      <line x2="100%" y1="50%" y2="50%" />
      <rect x={`${Math.min(at(low), 100 - width)}%`} width={`${width}%`} height="100%" />
    </svg>
  );
}

/** Both bars on one axis, each with its month and its numbers. */
export function TotalBars({ store, words: { total }, totals: { before, after, axis } }: Props) {
  const { date, since } = store.view.value;
  if (axis === null || since === null) return null;
  const bars = [
    [since, date, before],
    [date, since, after],
  ] as const;
  return (
    <li class="totals">
      {bars.map(([month, other, said]) => (
        <p key={month}>
          <span>{total.month(month, other)}</span>
          <Bar ends={endsOf(said)} axis={axis} />
          <span>{total.range(endsOf(said))}</span>
        </p>
      ))}
    </li>
  );
}
