import type { Fill, Scene } from '../scene/scene.ts';
import { BORDER, FOCUSED, MARKER, NOT_YET } from '../signs/ground.ts';
import { attributes, type LineLook } from '../signs/looks.ts';
import type { Palette } from '../signs/palette.ts';
import type { FillClass } from '../spending/spending.ts';
import type { Sheetwork } from './sheetwork.ts';
import { tag } from './svg.ts';

/** The ground of a picture: land with its classes, squares of micro-states, lines round single countries. */

/** Shapes as the overview has them: path data by country, `_` for land outside the tables, and the micro-states' points. */
export interface Outlines {
  readonly shapes: Readonly<Record<string, string>>;
  readonly markers: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** How hatches are drawn: on land, in a legend's swatches, or left out where there is no room for them. */
const LAND = 'wde-land';
export const KEY = 'wde-key';
const PLAIN = '';
/** Distance of the lines of a hatch, px. */
const HATCH_STEP = 7;

function hatch(palette: Palette, where: string, scale: number): string {
  const lines = (cls: 'none' | 'unarmed', angle: number) =>
    tag(
      'pattern',
      {
        id: `${where}-${cls}`,
        width: HATCH_STEP,
        height: HATCH_STEP,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${angle}) scale(${Math.round(1e4 / scale) / 1e4})`,
      },
      tag('path', { d: 'M-1 -1h9v9h-9z', fill: palette[cls] }),
      tag('path', { d: 'M3.5 -1v9', stroke: palette.hatch, 'stroke-width': 0.7 }),
    );
  return lines('none', 45) + lines('unarmed', -45);
}

/** All hatches: on land of so many px per sheet unit, and in swatches, whose unit is the px. */
export function hatches(palette: Palette, land: number): string {
  return [hatch(palette, LAND, land), hatch(palette, KEY, 1.6)].join('');
}

/** The paint of a class; `where` tells which hatch. Ids are ours alone: a file may be put into a page. */
export function paint(palette: Palette, cls: FillClass, isComparison: boolean, where: string): string {
  if (cls === 'context') return palette.context;
  if (cls === 'none' || cls === 'unarmed') return where === PLAIN ? palette[cls] : `url(#${where}-${cls})`;
  return (isComparison ? palette.diverging : palette.classes)[cls];
}

function land(outlines: Outlines, scene: Scene, { palette, land: k }: Sheetwork): string {
  const fills = new Map(scene.fills.map((fill) => [fill.iso3, fill]));
  const paintOf = (id: string, where: string) =>
    paint(palette, fills.get(id)?.cls ?? 'context', scene.since !== null, where);
  const iso3 = (id: string) => (fills.has(id) ? id : null);
  const shapes = Object.entries(outlines.shapes).map(([id, d]) =>
    tag('path', { 'data-iso3': iso3(id), fill: paintOf(id, LAND), d }),
  );
  const markers = Object.entries(outlines.markers).map(([id, [x, y]]) => {
    const side = MARKER / k;
    const box = { x: x - side / 2, y: y - side / 2, width: side, height: side };
    return tag('rect', { 'data-iso3': iso3(id), ...box, fill: paintOf(id, PLAIN), stroke: 'none' });
  });
  return shapes.join('') + markers.join('');
}

/** Lines round countries: dashed where a figure is from before they joined, heavy round the one in focus. */
function edges(outlines: Outlines, fills: readonly Fill[], focus: string | null, work: Sheetwork): string {
  const ink = { palette: work.palette, unit: 1 / work.land };
  const edge = (iso3: string, look: LineLook): string => {
    const d = outlines.shapes[iso3];
    return d ? tag('path', { d, fill: 'none', ...attributes(look, ink) }) : '';
  };
  const notYet = fills.filter((fill) => fill.notYet).map(({ iso3 }) => edge(iso3, NOT_YET));
  return notYet.join('') + (focus ? edge(focus, FOCUSED) : '');
}

/** Land and edges, in sheet units. */
export function ground(outlines: Outlines, scene: Scene, focus: string | null, work: Sheetwork): string {
  const borders = attributes(BORDER, { palette: work.palette, unit: 1 / work.land });
  return tag('g', borders, land(outlines, scene, work)) + edges(outlines, scene.fills, focus, work);
}
