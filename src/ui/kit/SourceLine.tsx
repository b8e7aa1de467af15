import type { SourceRow } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';
import { Citation } from './Citation.tsx';
import { SourceWarning } from './SourceWarning.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly source: SourceRow;
}

/** A source with its terms; of a weak one what makes it weak, and the warning of its row. */
export function SourceLine({ store, words, source }: Props) {
  return (
    <>
      <Citation store={store} source={source} />. {source.licence}.
      <SourceWarning weak={words.card.weak} source={source} />
    </>
  );
}
