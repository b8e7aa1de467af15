import type { SheetPoint } from '../base/sheet.ts';
import type { Speech } from '../base/speech.ts';
import type { Arrow } from '../changes/arrows.ts';
import { arrowNumber, edgeLabel, gapLabel } from '../changes/change-words.ts';
import { numberPlaces } from '../scene/arrow-labels.ts';
import type { Scene } from '../scene/scene.ts';
import type { Palette } from '../signs/palette.ts';
import { GAP_RADIUS, gapBar, headPath, ORIGIN, shaft } from '../signs/symbol-paths.ts';
import { widthOf } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { round, tag } from './svg.ts';

/** Arrows of a picture, their words, and the marks of what was not replaced. Lines as in `src/styles/symbols.css`. */

/** Width of a shaft by the size of what moves, px. */
const WIDTHS: Readonly<Record<Arrow['size'], number>> = {
  unknown: 1.5,
  none: 1.5,
  detachment: 1.5,
  company: 2.25,
  battalion: 3.5,
  brigade: 6,
};
/** Dashes by status, px. */
const DASHES: Readonly<Partial<Record<Arrow['status'], readonly [number, number]>>> = {
  announced: [9, 5],
  unconfirmed: [9, 5],
  underway: [2, 4],
  cancelled: [1, 7],
};
/** Statuses whose arrows have hollow heads: nothing has arrived. */
const HOLLOW: readonly Arrow['status'][] = ['announced', 'unconfirmed', 'cancelled'];
/** Space left and right of words in the legend and on the map, sheet units of symbols. */
const BESIDE_GAP = 36;
const BESIDE_EDGE = 8;

/** Stroke of a shaft. `unit`: units of the drawing per px. */
export function shaftStroke(
  palette: Palette,
  { side, size, status }: Pick<Arrow, 'side' | 'size' | 'status'>,
  unit: number,
) {
  const dash = DASHES[status];
  return {
    fill: 'none',
    stroke: palette[side],
    'stroke-width': WIDTHS[size] * unit,
    'stroke-dasharray': dash ? dash.map((px) => round(px * unit)).join(' ') : null,
    'stroke-linecap': status === 'cancelled' ? 'round' : null,
  };
}

/** Paint of a head. */
export function headPaint(palette: Palette, { side, status }: Pick<Arrow, 'side' | 'status'>, unit: number) {
  return HOLLOW.includes(status)
    ? { fill: palette.halo, stroke: palette[side], 'stroke-width': 2 * unit }
    : { fill: palette[side], stroke: palette.halo, 'stroke-width': 1.2 * unit };
}

function arrow(work: Sheetwork, found: Arrow): string {
  const { palette, land, symbol } = work;
  const d = shaft(found);
  const [x, y] = place(work, found.to);
  const casing = {
    d,
    fill: 'none',
    stroke: palette.halo,
    'stroke-width': (WIDTHS[found.size] + 3) / land,
    'stroke-opacity': 0.85,
  };
  return tag(
    'g',
    { 'data-id': found.id },
    tag(
      'g',
      { transform: landTransform(work) },
      tag('path', casing),
      tag('path', { d, ...shaftStroke(palette, found, 1 / land) }),
    ),
    tag('path', {
      d: headPath(found, ORIGIN),
      transform: `translate(${round(x)} ${round(y)}) scale(${round(symbol)})`,
      ...headPaint(palette, found, 1 / symbol),
    }),
  );
}

/** Sheet units to px of the map area. */
export function landTransform(work: Sheetwork): string {
  const [x, y] = place(work, [0, 0]);
  return `translate(${round(x)} ${round(y)}) scale(${Math.round(work.land * 1e5) / 1e5})`;
}

/** The number of an arrow on its bow, or number and home station where it crosses the edge of the map. */
function words(work: Sheetwork, speech: Speech, found: Arrow, at: SheetPoint): string {
  const { edge, leaves, to, from, side, status, id } = found;
  const isOver = edge !== null;
  const label = isOver ? edgeLabel(speech, found) : arrowNumber(speech, found);
  if (label === '') return '';
  const { palette, figure, symbol } = work;
  const [px, py] = place(work, isOver ? (leaves ? to : from) : at);
  const x = isOver ? px + BESIDE_EDGE * symbol : px;
  const y = py - figure / 2;
  const fill = palette[`${side}Text`];
  const drawn = mapText(work, label, { weight: 700, anchor: isOver ? 'start' : 'middle', fill, x, y });
  const width = widthOf(work.glyphs, label, { size: figure, weight: 700 });
  const strike =
    status === 'cancelled'
      ? tag('path', {
          d: `M${round(isOver ? x : x - width / 2)} ${round(y - figure * 0.3)}h${round(width)}`,
          stroke: fill,
          'stroke-width': figure / 12,
        })
      : '';
  return tag('g', { 'data-id': id }, drawn, strike);
}

/** An open ring with a broken bar, round the origin, in sheet units of symbols; `unit`: those per px. */
export function gapSign(palette: Palette, unit: number): string {
  const ring = (stroke: string, width: number, fill: string) =>
    tag('circle', { r: GAP_RADIUS, fill, stroke, 'stroke-width': width * unit });
  return (
    ring(palette.outline, 6, 'none') +
    ring(palette.us, 3, palette.halo) +
    tag('path', { d: gapBar(ORIGIN), fill: 'none', stroke: palette.outline, 'stroke-width': 3 * unit })
  );
}

function gaps(work: Sheetwork, speech: Speech, found: Arrow): string {
  const [first] = found.gaps;
  if (!first) return '';
  const { palette, symbol, figure } = work;
  const rings = found.gaps.map((point) => {
    const [x, y] = place(work, point);
    const transform = `translate(${round(x)} ${round(y)}) scale(${round(symbol)})`;
    return tag('g', { transform }, gapSign(palette, 0.75 / symbol));
  });
  const { title, when, whole, here } = gapLabel(speech, found);
  const [x, y] = place(work, first);
  const line = (label: string, dy: number) =>
    mapText(work, label, {
      weight: 700,
      fill: palette.usText,
      x: x + BESIDE_GAP * symbol,
      y: y + dy * figure,
    });
  return tag('g', { 'data-id': found.id }, ...rings, line(title + when, -0.3), line(whole + here, 0.8));
}

/** What lies below the discs. */
export function arrowMarks(work: Sheetwork, scene: Scene): string {
  return scene.arrows.map((found) => arrow(work, found)).join('');
}

/** What lies above the discs: numbers, home stations, gaps. */
export function arrowWords(work: Sheetwork, speech: Speech, scene: Scene): string {
  const places = numberPlaces(scene.arrows, scene.discs);
  return (
    scene.arrows.map((found, index) => words(work, speech, found, places[index] ?? found.to)).join('') +
    scene.arrows.map((found) => gaps(work, speech, found)).join('')
  );
}
