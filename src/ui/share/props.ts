import type { Details } from '../../data/details.ts';
import type { LaterMessages, ShareMessages } from '../../i18n/en.ts';
import type { NumberKey } from '../../model/base/number-key.ts';
import type { PictureInput } from '../../model/picture/input.ts';
import type { LinkPlace } from '../../model/share/share-links.ts';
import { type Camera, HOME } from '../../model/view/camera.ts';
import type { Store } from '../../store/store.ts';
import * as ROOTS from '../kit/roots.ts';

/** What the parts of the share dialog need. */
export interface ShareProps {
  readonly store: Store;
  readonly words: ShareMessages;
  /** Words of panels and cards: numbers are cited in them. */
  readonly later: LaterMessages;
  readonly details: Details;
  /** Places the signs of pictures. */
  readonly place: PictureInput['place'];
  /** What pictures are drawn with. */
  readonly materials: Pick<PictureInput, 'outlines' | 'glyphs' | 'words'>;
  /** The number that a source note opened the dialog for. */
  readonly cites: NumberKey | null;
}

/** What a reader has chosen to look at: not what the camera shows by itself beside a card. */
export function chosenCamera({ camera, framed }: Store): Camera {
  return camera.value === framed.value ? HOME : camera.value;
}

/** Where this page is, and what of it is looked at. */
export function linkPlaceOf(store: Store): LinkPlace {
  const { context } = store;
  const map = document.getElementById(ROOTS.map) as HTMLElement;
  return {
    base:
      location.origin === 'null'
        ? (location.href.split(/[?#]/)[0] ?? '')
        : location.origin + location.pathname,
    context,
    camera: chosenCamera(store),
    box: { width: map.clientWidth, height: map.clientHeight },
  };
}
