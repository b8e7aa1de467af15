import { notice } from '../store/actions.ts';
import type { Store } from '../store/store.ts';

/** One short notice, such as a link that was not understood. It stays until it is closed. */
export function Notice({ store }: { store: Store }) {
  const text = store.notice.value;
  return (
    <div role="status" class={text ? 'notice' : undefined}>
      {text && (
        <>
          {text}{' '}
          <button
            type="button"
            aria-label={store.speech.messages.notes.close}
            onClick={() => notice(store, null)}
          >
            ×
          </button>
        </>
      )}
    </div>
  );
}
