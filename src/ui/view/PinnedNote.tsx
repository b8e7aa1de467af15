import type { LaterMessages } from '../../i18n/en.ts';
import { writeLink } from '../../model/view/link.ts';
import { isOlder } from '../../model/view/pinned.ts';
import type { Store } from '../../store/store.ts';

/**
 * Says that a link was made with older data than those shown, and that those are not kept; leads to what has changed and to the
 * same view without its pin.
 */
export function PinnedNote({ store, words }: { store: Store; words: LaterMessages['pinned'] }) {
  const { value: pinned } = store.pinned;
  const { version } = store.dataset;
  if (pinned === null || !isOlder(pinned, version)) return null;
  const query = writeLink({ ...store.view.value, data: null }, store.context, store.kept.value);
  return (
    <p class="notice" role="status">
      {words.older({ text: pinned }, { text: version })} <a href="data/CHANGELOG.md">{words.changes}</a>{' '}
      <a href={`?${query}`}>{words.follow}</a>
    </p>
  );
}
