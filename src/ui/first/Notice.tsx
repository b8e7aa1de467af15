import type { LaterMessages } from '../../i18n/en.ts';
import type { Store } from '../../store/store.ts';

/** What can be done where a part of the site has not come. */
export type WayOn = 'again' | 'reload';

/** What the notice says; most of the time nothing. */
export function NoticeText({ store }: { store: Store }) {
  return <span role="status">{store.notice.value}</span>;
}

/** Whether ways on are offered: where something is missing. */
export function wayOnState({ missed }: Store) {
  return { hidden: missed.value.length === 0 };
}

/** Place of one short notice, such as a link that was not understood. It stays until it is closed. */
export function Notice({ store, words }: { store: Store; words: LaterMessages['controls'] }) {
  return (
    <>
      <NoticeText store={store} />{' '}
      {(['again', 'reload'] as const).map((act) => (
        <button key={act} type="button" data-act={act} {...wayOnState(store)}>
          {words[act]}
        </button>
      ))}
      <button type="button" data-act="close" aria-label={words.close}>
        ×
      </button>
    </>
  );
}
