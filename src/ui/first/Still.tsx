import type { LaterMessages } from '../../i18n/en.ts';
import { MONTHS } from '../../model/share/canonical.ts';
import type { Store } from '../../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages['still'];
  /** A copy that was saved as one file has no pages beside it. */
  readonly hasPages: boolean;
}

/** Which month is shown where no script runs, whatever the link asks for, and the way to the pages of others. */
export function Still({ store, words, hasPages }: Props) {
  return (
    <noscript>
      <p>
        {words.shown(store.view.value.date)}{' '}
        {hasPages && <a href={`${SITE_ROOT}${MONTHS}index.html`}>{words.others}</a>}
      </p>
    </noscript>
  );
}
