import type { Rect } from '../base/rect.ts';
import { type Extent, SHEET } from '../base/sheet.ts';
import { type Camera, extentOf, HOME } from '../view/camera.ts';
import type { View } from '../view/view.ts';
import type { ShownSigns } from './covered.ts';
import type { PlaceSet } from './place-sets.ts';
import type { Placer } from './placer.ts';

/** Sets for drawings that nobody drags or resizes: a piece of the sheet, which may show its land larger than the page does. */

/** Words keep so far off the edge, px. */
const EDGE = 6;
/** Arrows from over the edge come in between these parts of the height. */
const LANES = [0.2, 0.72] as const;

/** The part of a piece that lies on the sheet. */
function onSheet({ x, y, width, height }: Extent, edge: number): Rect {
  return [
    Math.max(SHEET.x, x) + edge,
    Math.max(SHEET.y, y) + edge,
    Math.min(SHEET.x + SHEET.width, x + width) - edge,
    Math.min(SHEET.y + SHEET.height, y + height) - edge,
  ];
}

/** A set that places signs on a piece of the sheet, whose land is `zoom` times as large as on the whole map. */
export function pieceSet(base: PlaceSet, piece: Extent, zoom: number): PlaceSet {
  const scale = base.scale * zoom;
  const frame = onSheet(piece, EDGE / scale);
  const [left, top, , bottom] = frame;
  const height = bottom - top;
  const { month, change } = base.namedFrom;
  return {
    ...base,
    scale,
    zoom,
    frame,
    kept: [],
    tailX: left,
    lanes: [top + LANES[0] * height, top + LANES[1] * height],
    namedFrom: { month: month / zoom, change: change / zoom },
  };
}

/** The signs of a view on what a camera shows. Looked at from near, it has all names and figures that fit. */
export function pieceSigns(place: Placer, view: View, base: PlaceSet, camera: Camera): ShownSigns {
  const set = pieceSet(base, extentOf(camera), camera.zoom);
  const isNear = camera.zoom > HOME.zoom;
  const shown: View = isNear ? { ...view, layers: [...view.layers, 'labels-all'] } : view;
  return { map: place(shown, set), set };
}
