import type { Glyphs } from '../../data/glyphs.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { PlaceSet } from '../scene/place-sets.ts';
import { FIGURE_SIZE } from '../signs/disc.ts';
import type { Palette } from '../signs/palette.ts';
import { type Camera, HOME, pxPerUnit, toBox } from '../view/camera.ts';
import { type Ink, type Lettering, text } from './lettering.ts';

/** What every part of a picture's map needs: where sheet points lie, how large symbols are, colours, letters. */

/** A part of the picture, px. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheetwork {
  readonly palette: Palette;
  readonly glyphs: Glyphs;
  readonly camera: Camera;
  readonly area: Area;
  /** px per sheet unit of land. */
  readonly land: number;
  /** px per sheet unit of symbols, which keep their size at every zoom. */
  readonly symbol: number;
  /** Size of the figures on the map, px. */
  readonly figure: number;
  /** Size of the figures against the one that fits the sheet at zoom 1: layouts call it the type scale. */
  readonly type: number;
  /** Letters of discs, arrows and names: px of the picture to one px that they are placed with, and their sizes in these. */
  readonly letters: { readonly unit: number; readonly type: PlaceSet['type'] };
}

/** Figures are this large where the map allows it, px. */
const FIGURE_PX = 13.5;
/** Limits of the type scale: those of the live map. */
const TYPE_LIMITS = [0.8, 1.75] as const;
/** The line round letters on the map, part of their size. */
const HALO = 0.26;

/** The work sheet of a map area. */
export function sheetwork(
  area: Area,
  { palette, glyphs, camera }: Pick<Sheetwork, 'palette' | 'glyphs' | 'camera'>,
  set: PlaceSet,
): Sheetwork {
  const symbol = pxPerUnit(HOME, area);
  const type = Math.min(TYPE_LIMITS[1], Math.max(TYPE_LIMITS[0], FIGURE_PX / (FIGURE_SIZE * symbol)));
  return {
    palette,
    glyphs,
    camera,
    area,
    land: pxPerUnit(camera, area),
    letters: { unit: pxPerUnit(camera, area) / set.scale, type: set.type },
    symbol,
    type,
    figure: FIGURE_SIZE * symbol * type,
  };
}

/** Where a sheet point lies, px from the top left of the map area. */
export function place({ camera, area }: Sheetwork, point: SheetPoint): readonly [x: number, y: number] {
  return toBox(point, camera, area);
}

/** Letters on the map, with a halo. `x`, `y`: px of the map area, on the base line. */
export function mapText(
  work: Sheetwork,
  words: string,
  style: Omit<Lettering, 'size'> &
    Pick<Ink, 'fill'> & { readonly x: number; readonly y: number; readonly size?: number },
): string {
  const size = style.size ?? work.figure;
  return text(work.glyphs, words, {
    ...style,
    size,
    halo: { colour: work.palette.halo, width: size * HALO },
  });
}
