import { render } from 'preact';
import { share } from '#messages';
import type { Details } from './data/details.ts';
import type { Store } from './store/store.ts';
import { ROOTS } from './ui/roots.ts';
import { ShareDialog } from './ui/ShareDialog.tsx';

/** The share dialog: loaded when a reader opens it. */

/** Opens the dialog; `close` gives the focus back to what opened it. */
export function openShare(store: Store, details: Details): void {
  const root = document.getElementById(ROOTS.dialog) as HTMLElement;
  const close = (): void => render(null, root);
  render(<ShareDialog store={store} words={share} details={details} onClose={close} />, root);
}
