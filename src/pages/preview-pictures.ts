import { later, share } from '#messages';
import type { Glyphs } from '../data/glyphs.ts';
import { type Extent, SHEET } from '../model/base/sheet.ts';
import { type PictureInput, pictureWords } from '../model/picture/input.ts';
import { viewPicture } from '../model/picture/view-picture.ts';
import { type Camera, HOME } from '../model/view/camera.ts';
import { linkTo } from '../model/view/link.ts';
import { hasFigure, type View } from '../model/view/view.ts';
import { peopleOf } from '../ui/kit/people.ts';
import type { Edition } from './props.ts';
import { extentOf } from './StillMap.tsx';
import type { Preview } from './static-page.ts';

/** The pictures of cards: the same that readers export, of the states that pages stand for. */

/** The picture of a preview as SVG text, in px. */
export type DrawPreview = (preview: Preview, size: PictureInput['size']) => string;

function cameraOver({ x, y, width, height }: Extent): Camera {
  return { x: x + width / 2, y: y + height / 2, zoom: Math.max(1, SHEET.height / height) };
}

/** Arrows come from beyond the picture of a country: they are left to the whole map. */
function viewOf(view: View): View {
  return { ...view, layers: view.layers.filter((layer) => layer !== 'changes') };
}

/** Draws the pictures of an edition. */
export function previewPictures(
  { store, details, overview, address, place }: Edition,
  glyphs: Glyphs,
): DrawPreview {
  return ({ view, about }, size) => {
    const isCountry = (view.focus ?? '') in overview.shapes;
    const frame = extentOf({ overview, iso3: view.focus });
    // Cards are looked at in a hand's width: on maps discs with their numbers, not every site.
    const tables = hasFigure(view.view)
      ? { details, people: peopleOf(store) }
      : { details: null, people: null };
    return viewPicture({
      speech: store.speech,
      view: isCountry ? viewOf(view) : view,
      camera: isCountry ? cameraOver(frame) : HOME,
      theme: 'light',
      size,
      outlines: overview,
      glyphs,
      place,
      ...tables,
      words: pictureWords(later, share),
      address: address && address + linkTo(view, store.context),
      ...(about && { about }),
    }).svg();
  };
}
