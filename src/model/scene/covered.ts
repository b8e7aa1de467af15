import type { Placed } from '../base/layout.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { Lettering } from './blocks.ts';
import { type MapDisc, sizedDisc } from './map-discs.ts';
import type { Rectangle } from './mark-labels.ts';
import type { PlacedMap } from './place-map.ts';
import type { PlaceSet } from './place-sets.ts';

/** What the signs of a map cover: marks of sites and pins, which are drawn above them, keep off it. */

/** The signs of a map, and the set they are placed for. */
export interface ShownSigns {
  readonly map: PlacedMap;
  readonly set: PlaceSet;
}

/** Distances in sheet units times the zoom: as long on the screen as at home. */
export interface Covered {
  /** With the radii that they have at home. */
  readonly discs: readonly MapDisc[];
  readonly words: readonly Rectangle[];
}

/** A place of the sheet at a zoom: sheet units times zoom. */
export function scaled([x, y]: SheetPoint, zoom: number): SheetPoint {
  return [x * zoom, y * zoom];
}

/** What words cover. `of`: the middle of the disc they stand beside, from which they keep their distance at every zoom. */
function wordRect(
  { at, box }: Lettering,
  { set }: ShownSigns,
  zoom: number,
  of: SheetPoint | null,
): Rectangle {
  // On a map of a piece of the sheet, words are placed for its zoom: they belong to their point of the land.
  const [x, y] = scaled(of && set.zoom === 1 ? of : at, zoom);
  const [dx, dy] = of && set.zoom === 1 ? [at[0] - of[0], at[1] - of[1]] : [0, 0];
  const unit = set.zoom / set.scale;
  return [x + dx + box[0] * unit, y + dy + box[1] * unit, x + dx + box[2] * unit, y + dy + box[3] * unit];
}

/** What signs cover at a zoom; discs of hosts that are hidden, and their figures, do not count. */
export function coveredBy(signs: ShownSigns, zoom: number, hidden: ReadonlySet<string>): Covered {
  const { map, set } = signs;
  const isShown = ({ hosts }: Pick<MapDisc, 'hosts'>) => !isHidden({ hosts }, hidden);
  const middles = new Map(map.discs.map(({ id, at }) => [id, at]));
  const rect = (label: Lettering, of: SheetPoint | null = null) => wordRect(label, signs, zoom, of);
  return {
    discs: map.discs.filter(isShown).map((disc) => sizedDisc(disc, set.zoom)),
    words: [
      ...map.figures.filter(({ disc }) => isShown(disc)).map((label) => rect(label, label.disc.at)),
      ...map.names.map((label) => rect(label, middles.get(label.id))),
      ...map.arrows.map((label) => rect(label)),
      ...map.notes.map((label) => rect(label)),
    ],
  };
}

/** Whether all hosts of a disc are shown by their sites, so that it steps aside. */
export function isHidden({ hosts }: Pick<MapDisc, 'hosts'>, hidden: ReadonlySet<string>): boolean {
  return hosts.every((iso3) => hidden.has(iso3));
}

/** A rectangle as a box that nothing moves. */
export function fixedBox([x0, y0, x1, y1]: Rectangle): Placed {
  return { anchor: [x0, y0], reach: { left: 0, up: 0, right: x1 - x0, down: y1 - y0 }, fixed: true };
}
