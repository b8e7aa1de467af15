import type { SheetPoint } from '../base/sheet.ts';
import type { Speech } from '../base/speech.ts';
import type { Arrow } from '../changes/arrows.ts';
import { arrowNumber, edgeLabel, gapLabel } from '../changes/change-words.ts';
import { numberPlaces } from '../scene/arrow-labels.ts';
import type { Scene } from '../scene/scene.ts';
import { arrowClass, arrowLooks, headParts, isStruck, shaftParts } from '../signs/arrow.ts';
import { gapLooks, gapSample } from '../signs/gap.ts';
import { ORIGIN } from '../signs/sign.ts';
import { widthOf } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { placed, shapes } from './signs.ts';
import { round, tag } from './svg.ts';

/** Arrows of a picture, their words, and the marks of what was not replaced. */

/** Lines of a gap are thinner than on the page by this: rings in a picture are smaller. */
const GAP_LINES = 0.75;

/** Space left and right of words in the legend and on the map, sheet units of symbols. */
const BESIDE_GAP = 36;
const BESIDE_EDGE = 8;

function arrow(work: Sheetwork, found: Arrow): string {
  const { palette, land, symbol } = work;
  const [looks, name] = [arrowLooks(), arrowClass(found)];
  const line = shapes(looks, { class: name, parts: shaftParts(found) }, { palette, unit: 1 / land });
  const head = shapes(looks, { class: name, parts: headParts(found, ORIGIN) }, { palette, unit: 1 / symbol });
  return tag(
    'g',
    { 'data-id': found.id },
    tag('g', { transform: landTransform(work) }, line),
    placed(place(work, found.to), round(symbol), head),
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
  const strike = isStruck(status)
    ? tag('path', {
        d: `M${round(isOver ? x : x - width / 2)} ${round(y - figure * 0.3)}h${round(width)}`,
        stroke: fill,
        'stroke-width': figure / 12,
      })
    : '';
  return tag('g', { 'data-id': id }, drawn, strike);
}

function gaps(work: Sheetwork, speech: Speech, found: Arrow): string {
  const [first] = found.gaps;
  if (!first) return '';
  const { palette, symbol, figure } = work;
  const ring = shapes(gapLooks(), gapSample(), { palette, unit: GAP_LINES / symbol });
  const rings = found.gaps.map((point) => placed(place(work, point), round(symbol), ring));
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
