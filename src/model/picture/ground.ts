import { BORDER, FOCUSED, isPale, MARKER, NOT_YET, PALE_EDGE, TINTED } from '../signs/ground.ts';
import { attributes, type Look } from '../signs/looks.ts';
import type { Palette } from '../signs/palette.ts';
import type { FillClass } from '../spending/spending.ts';
import { idsInFocus } from '../view/in-focus.ts';
import type { Draft } from './input.ts';
import type { Sheetwork } from './sheetwork.ts';
import { tag } from './svg.ts';

/** The ground of a picture: land with its classes, squares of micro-states, lines round single countries. */

/** The paint of a class. */
export function paint(palette: Palette, cls: FillClass, isComparison: boolean): string {
  if (cls === 'context' || cls === 'none' || cls === 'unarmed') return palette[cls];
  return (isComparison ? palette.diverging : palette.classes)[cls];
}

function land({ outlines, view, ...draft }: Draft, { palette, land: k }: Sheetwork): string {
  const fills = new Map(draft.fills.map((fill) => [fill.iso3, fill]));
  const pale = attributes(PALE_EDGE, { palette, unit: 1 / k });
  const classOf = (id: string) => fills.get(id)?.cls ?? 'context';
  const paintOf = (id: string) => paint(palette, classOf(id), view.since !== null);
  const iso3 = (id: string) => (fills.has(id) ? id : null);
  const shapes = Object.entries(outlines.shapes).map(([id, d]) =>
    tag('path', { 'data-iso3': iso3(id), fill: paintOf(id), ...(isPale(classOf(id)) && pale), d }),
  );
  const markers = Object.entries(outlines.markers).map(([id, [x, y]]) => {
    const side = MARKER / k;
    const box = { x: x - side / 2, y: y - side / 2, width: side, height: side };
    return tag('rect', { 'data-iso3': iso3(id), ...box, fill: paintOf(id), stroke: 'none' });
  });
  return shapes.join('') + markers.join('');
}

/** Lines round countries: dashed where a figure is from before they joined, heavy round those in focus. */
function edges({ outlines, fills, view: { focus }, signs }: Draft, work: Sheetwork): string {
  const ink = { palette: work.palette, unit: 1 / work.land };
  const edge = (iso3: string, look: Look): string => {
    const d = outlines.shapes[iso3];
    return d ? tag('path', { d, fill: 'none', ...attributes(look, ink) }) : '';
  };
  const notYet = fills.filter((fill) => fill.notYet).map(({ iso3 }) => edge(iso3, NOT_YET));
  const tinted = signs.map.tinted.map((iso3) => edge(iso3, TINTED));
  return (
    [...notYet, ...tinted].join('') +
    idsInFocus(focus)
      .map((id) => edge(id, FOCUSED))
      .join('')
  );
}

/** Land and edges, in sheet units. */
export function ground(draft: Draft, work: Sheetwork): string {
  const borders = attributes(BORDER, { palette: work.palette, unit: 1 / work.land });
  return tag('g', borders, land(draft, work)) + edges(draft, work);
}
