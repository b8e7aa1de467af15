import type { LaterMessages } from '../../i18n/en.ts';
import { crossedTarget, targetText } from '../../model/spending/ally-words.ts';
import type { Store } from '../../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly targets: readonly number[];
}

/** What the marks of a spending line mean. */
export function ChartKey({ store, words, targets }: Props) {
  const { speech, dataset } = store;
  const { key } = words.allies;
  const first = String(dataset.series.share.firstYear);
  const names = speech.format.list(targets.map((pct) => targetText(speech, pct)));
  return (
    <details class="source chart-key">
      <summary>{key.title}</summary>
      <ul>
        <li>{key.figures(first)}</li>
        <li>{key.targets(names)}</li>
        <li>{key.crossed(crossedTarget(speech))}</li>
        <li>{key.now}</li>
        <li>{key.pledges}</li>
      </ul>
    </details>
  );
}
