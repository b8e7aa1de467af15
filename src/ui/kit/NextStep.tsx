import type { DateText } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { hasPassed } from '../../model/base/due.ts';
import type { Store } from '../../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  /** Date of the step that was announced to come next; `null`: none was. */
  readonly expected: DateText | null;
}

/** The next step of a row, as a pair in a list of facts: ahead, or due and not confirmed on the day of the tables. */
export function NextStep({ store, words, expected }: Props) {
  if (expected === null) return null;
  return (
    <>
      <dt>{words.due.nextStep}</dt>
      <dd>{words.due.when(expected, hasPassed(expected, store.dataset.asOf))}</dd>
    </>
  );
}
