import { monthEnd } from '../base/dates.ts';
import { labelSpot } from '../scene/mark-labels.ts';
import { isFocused, type SiteMark, siteScene } from '../scene/site-scene.ts';
import { LEADER, LEADER_DOT } from '../signs/leader.ts';
import { attributes, lookOf } from '../signs/looks.ts';
import { GLYPHS, siteLooks, siteSign } from '../signs/site.ts';
import type { Draft } from './input.ts';
import { letters, text } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { placed, shapes } from './signs.ts';
import { round, tag } from './svg.ts';

/** Marks of sites in a picture. */

/** Type size of what stands in a mark, against that of the figures. */
const GLYPH = 21 / 27;

/** The marks of a picture's map, laid out for a type scale. */
export function sitesOf({ speech, view, camera, signs, details }: Draft, type: number): readonly SiteMark[] {
  if (!details) return [];
  const day = monthEnd(view.date, speech.dataset.asOf);
  const { number } = speech.format;
  return siteScene(details, { view, day, zoom: camera.zoom, type, signs, number });
}

/** The words beside a mark: name of the place and number, in two weights on one line. */
function label(work: Sheetwork, mark: SiteMark, [x, y]: readonly [number, number]): string {
  const found = mark.place.label;
  if (!found) return '';
  const { palette, figure, glyphs, symbol } = work;
  const spot = labelSpot(mark.radius, found.side, work.type);
  const name = found.name && found.number ? `${found.name} ` : found.name;
  const nameWidth = letters(glyphs, name, { size: figure }).width;
  const width = nameWidth + letters(glyphs, found.number, { size: figure, weight: 700 }).width;
  const left = x + spot.x * symbol - width * { start: 0, middle: 0.5, end: 1 }[spot.anchor];
  const base = y + spot.y * symbol + figure * 0.34;
  // A name that the edge of the map would cut tells nothing.
  const { area } = work;
  if (left < 0 || left + width > area.width || base < figure || base > area.height) return '';
  return (
    mapText(work, name, { fill: palette.text, x: left, y: base }) +
    mapText(work, found.number, {
      weight: 700,
      fill: palette[`${mark.side}Text`],
      x: left + nameWidth,
      y: base,
    })
  );
}

function markSign(work: Sheetwork, mark: SiteMark, focus: string | null): string {
  const { palette, symbol, glyphs, figure } = work;
  const at = place(work, mark.place.at);
  const sign = siteSign(mark, isFocused(mark, focus));
  const ink = { palette, unit: 1 / symbol };
  const { fill } = attributes(lookOf(siteLooks(), sign.class, { tag: 'text', class: 'glyph' }), ink);
  return tag(
    'g',
    { 'data-id': mark.id },
    placed(at, symbol, shapes(siteLooks(), sign, ink)),
    text(glyphs, GLYPHS[mark.sign.state], {
      size: figure * GLYPH,
      weight: 700,
      anchor: 'middle',
      fill: String(fill),
      x: at[0],
      y: at[1] + figure * GLYPH * 0.34,
    }),
    label(work, mark, at),
  );
}

/** A line from a mark to its true place, where the two are apart. */
export function leader(
  work: Sheetwork,
  { place: { at, leader: from } }: { readonly place: Pick<SiteMark['place'], 'at' | 'leader'> },
): string {
  if (!from) return '';
  const { palette, symbol } = work;
  const [start, end] = [place(work, from), place(work, at)].map((point) => point.map(round));
  return (
    tag('path', {
      d: `M${start?.join(' ')}L${end?.join(' ')}`,
      ...attributes(LEADER, { palette, unit: 1 }),
    }) +
    tag('circle', {
      cx: start?.[0] ?? 0,
      cy: start?.[1] ?? 0,
      r: LEADER_DOT * symbol,
      fill: palette[LEADER.stroke],
    })
  );
}

/** Marks of sites, the largest first, with leader lines below them. */
export function siteMarks(work: Sheetwork, marks: readonly SiteMark[], focus: string | null): string {
  return (
    marks.map((mark) => leader(work, mark)).join('') +
    marks.map((mark) => markSign(work, mark, focus)).join('')
  );
}
