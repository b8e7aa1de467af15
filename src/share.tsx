import { render } from 'preact';
import { later, share } from '#messages';
import type { Details } from './data/details.ts';
import glyphs from './data/glyphs.json';
import type { Glyphs } from './data/glyphs.ts';
import overview from './data/overview.json';
import type { Outlines } from './model/picture/ground.ts';
import { pictureWords } from './model/picture/input.ts';
import type { Store } from './store/store.ts';
import { adopt } from './styles/adopt.ts';
import css from './styles/share.css?inline';
import { LATER_ROOTS } from './ui/later-roots.ts';
import * as ROOTS from './ui/roots.ts';
import { ShareDialog } from './ui/ShareDialog.tsx';

/** The share dialog: loaded when a reader opens it. */

adopt([css]);

/** What pictures are drawn with. Generated and checked by `geo/`: these are the casts. */
const DRAWING = {
  outlines: overview as unknown as Outlines,
  glyphs: glyphs as unknown as Glyphs,
  words: pictureWords(later, share),
};

/** Opens the dialog; closing gives the focus back to what opens it. */
export function openShare(store: Store, details: Details): void {
  const root = document.getElementById(LATER_ROOTS.dialog) as HTMLElement;
  const close = (): void => {
    render(null, root);
    document.getElementById(ROOTS.share)?.focus();
  };
  render(
    <ShareDialog store={store} words={share} details={details} drawing={DRAWING} onClose={close} />,
    root,
  );
}
