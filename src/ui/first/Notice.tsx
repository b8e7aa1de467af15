import type { LaterMessages } from '../../i18n/en.ts';

/** Place of one short notice, such as a link that was not understood. It stays until it is closed; `controls.ts` fills it. */
export function Notice({ words }: { words: LaterMessages['controls'] }) {
  return (
    <>
      <span role="status" />{' '}
      <button type="button" data-act="close" aria-label={words.close}>
        ×
      </button>
    </>
  );
}
