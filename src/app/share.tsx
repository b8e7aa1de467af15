import { render } from 'preact';
import { later, share } from '#messages';
import type { Details } from '../data/details.ts';
import glyphs from '../data/glyphs.json';
import type { Glyphs } from '../data/glyphs.ts';
import overview from '../data/overview.json';
import type { NumberKey } from '../model/base/number-key.ts';
import { type Outlines, pictureWords } from '../model/picture/input.ts';
import type { Placer } from '../model/scene/placer.ts';
import type { Store } from '../store/store.ts';
import { adopt } from '../styles/adopt.ts';
import css from '../styles/share.css?inline';
import { LATER_ROOTS } from '../ui/kit/later-roots.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import { ShareDialog } from '../ui/share/ShareDialog.tsx';

/** The share dialog: loaded when a reader opens it. */

adopt([css]);

/**
 * Outlines, letters and words that pictures are drawn with. `geo/` has checked the files when it made them, so they are cast
 * here and not checked again.
 */
const MATERIALS = {
  outlines: overview as unknown as Outlines,
  glyphs: glyphs as unknown as Glyphs,
  words: pictureWords(later, share),
};

/** Opens the dialog, once signs can be placed, on the number that a source note asks for; closing gives the focus back to what opened it. */
export function openShare(store: Store, details: Details): void {
  const root = document.getElementById(LATER_ROOTS.dialog) as HTMLElement;
  // Asked for more than once while it was being loaded.
  if (root.hasChildNodes()) return;
  const button = document.getElementById(ROOTS.share) as HTMLElement;
  const { cites = null } = button.dataset as { cites?: NumberKey };
  delete button.dataset.cites;
  const { activeElement: before } = document;
  const close = (): void => {
    render(null, root);
    (before instanceof HTMLElement && before !== document.body ? before : button).focus();
  };
  const place = store.placer.value as Placer;
  const props = { store, details, place, cites, later, words: share, materials: MATERIALS };
  render(<ShareDialog {...props} onClose={close} />, root);
}
