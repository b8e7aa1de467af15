import type { LaterMessages } from '../../i18n/en.ts';
import { CROSSED } from '../../model/spending/chart.ts';
import type { Store } from '../../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly targets: readonly number[];
}

/** What the marks of a spending line mean. */
export function ChartKey({ store, words, targets }: Props) {
  const { dataset } = store;
  const { key } = words.allies;
  return (
    <details class="source chart-key">
      <summary>{key.title}</summary>
      <ul>
        <li>{key.figures(dataset.series.share.firstYear)}</li>
        <li>{key.targets(targets)}</li>
        <li>{key.crossed(CROSSED)}</li>
        <li>{key.now}</li>
        <li>{key.pledges}</li>
      </ul>
    </details>
  );
}
