import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';

/** What the notice says; most of the time nothing. */
export function NoticeText({ store }: { store: Store }) {
  return <span role="status">{store.notice.value}</span>;
}

/** Place of one short notice, such as a link that was not understood. It stays until it is closed. */
export function Notice({ store, words }: { store: Store; words: LaterMessages['controls'] }) {
  return (
    <>
      <NoticeText store={store} />{' '}
      <button type="button" data-act="close" aria-label={words.close}>
        ×
      </button>
    </>
  );
}
