import { useEffect, useRef } from 'preact/hooks';
import type { Details } from '../data/details.ts';
import type { ShareMessages } from '../i18n/en.ts';
import type { Store } from '../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: ShareMessages;
  readonly details: Details;
  readonly onClose: () => void;
}

/** Link, embed code, pictures and citations of the current view. */
export function ShareDialog({ words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="share-title" onClose={onClose}>
      <h2 id="share-title">{words.title}</h2>
    </dialog>
  );
}
