import { useSignal } from '@preact/signals';
import { viewLink } from '../../model/share/share-links.ts';
import { AnyOf } from './Choice.tsx';
import { CopyField } from './CopyField.tsx';
import { ownPage, siteAddress } from './own-page.ts';
import { linkPlaceOf, type ShareProps } from './props.ts';

/** The link to exactly this view, and the device's own way of passing it on. */
export function LinkSection({ store, words }: ShareProps) {
  const pinned = useSignal(store.view.value.data !== null);
  const { messages, dataset } = store.speech;
  const view = { ...store.view.value, data: pinned.value ? dataset.version : null };
  const url = viewLink(view, linkPlaceOf(store));
  const own = ownPage(store, view);
  const send = (): void => {
    // Rejected when the reader cancels, and in frames that may not share: the link can still be copied.
    navigator.share({ title: messages.title, text: store.headline.value, url }).catch(() => undefined);
  };
  return (
    <section aria-label={words.sections.link}>
      <AnyOf
        label={words.data.label}
        options={[{ value: 'pinned', label: words.data.pinned({ text: dataset.version }) }]}
        values={pinned.value ? ['pinned'] : []}
        onToggle={() => {
          pinned.value = !pinned.value;
        }}
      />
      <CopyField words={words.copy} label={words.link} text={url} rows={3} />
      {own && <CopyField words={words.copy} label={words.ownPage.label} text={own.page} rows={2} />}
      {siteAddress() !== null && <p class="muted">{own ? words.ownPage.note : words.ownPage.none}</p>}
      {'share' in navigator && (
        <p>
          <button type="button" onClick={send}>
            {words.send}
          </button>
        </p>
      )}
    </section>
  );
}
