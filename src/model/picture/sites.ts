import { monthEnd } from '../base/dates.ts';
import { labelSpot } from '../scene/mark-labels.ts';
import { isFocused, type SiteMark, siteScene } from '../scene/site-scene.ts';
import type { Palette } from '../signs/palette.ts';
import { circle, GLYPHS, hexagon } from '../signs/site.ts';
import type { Draft } from './input.ts';
import { letters, text } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { round, tag } from './svg.ts';

/** Marks of sites in a picture. Lines as in `src/styles/sites.css`. */

/** Type size of what stands in a mark, against that of the figures. */
const GLYPH = 21 / 27;

/** The marks of a picture's map, laid out for a type scale. */
export function sitesOf({ speech, view, camera, scene, details }: Draft, type: number): readonly SiteMark[] {
  if (!details) return [];
  const day = monthEnd(view.date, speech.dataset.asOf);
  const { compact } = speech.format;
  return siteScene(details, { view, day, zoom: camera.zoom, type, scene, compact });
}

/** Fill and outline of a mark; `unit`: units of the drawing per px. */
export function rim(
  palette: Palette,
  { side, sign: { posture, state } }: Pick<SiteMark, 'side' | 'sign'>,
  unit: number,
) {
  const isHollow = posture === 'access' || posture === 'planned' || state === 'unconfirmed';
  const dash = (...px: number[]) => px.map((value) => round(value * unit)).join(' ');
  return {
    fill: isHollow ? palette.halo : palette[side],
    stroke: isHollow ? palette[side] : palette.outline,
    'stroke-width': (isHollow ? 2.5 : 2) * unit,
    'stroke-dasharray': posture === 'planned' ? dash(0.1, 4) : posture === 'rotational' ? dash(4, 3) : null,
    'stroke-linecap': posture === 'planned' ? 'round' : null,
  };
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
  const d = mark.side === 'us' ? circle(mark.radius) : hexagon(mark.radius);
  const isHeavy = isFocused(mark, focus);
  const unit = 1 / symbol;
  const transform = `translate(${at.map(round).join(' ')}) scale(${Math.round(symbol * 1e4) / 1e4})`;
  const paint = rim(palette, mark, unit);
  return tag(
    'g',
    { 'data-id': mark.id },
    tag(
      'g',
      { transform },
      tag('path', {
        d,
        fill: 'none',
        stroke: isHeavy ? palette.outline : palette.halo,
        'stroke-width': (isHeavy ? 8 : 5) * unit,
        'stroke-linejoin': 'round',
      }),
      tag('path', { d, ...paint }),
    ),
    text(glyphs, GLYPHS[mark.sign.state], {
      size: figure * GLYPH,
      weight: 700,
      anchor: 'middle',
      fill: paint.fill === palette.halo ? palette[`${mark.side}Text`] : palette.halo,
      x: at[0],
      y: at[1] + figure * GLYPH * 0.34,
    }),
    label(work, mark, at),
  );
}

/** A line from a mark to its true place, where the two are apart. */
export function leader(work: Sheetwork, { place: { at, leader: from } }: Pick<SiteMark, 'place'>): string {
  if (!from) return '';
  const [start, end] = [place(work, from), place(work, at)].map((point) => point.map(round));
  return (
    tag('path', { d: `M${start?.join(' ')}L${end?.join(' ')}`, stroke: work.palette.outline }) +
    tag('circle', {
      cx: start?.[0] ?? 0,
      cy: start?.[1] ?? 0,
      r: 4 * work.symbol,
      fill: work.palette.outline,
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
