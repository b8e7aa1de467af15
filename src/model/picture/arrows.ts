import type { NoteLabel } from '../scene/note-places.ts';
import type { ArrowLabel } from '../scene/place-arrows.ts';
import type { PlacedMap } from '../scene/place-map.ts';
import { arrowHead, arrowShaft, classOfArrow, noteShapes } from '../scene/sign-shapes.ts';
import { arrowLooks } from '../signs/arrow.ts';
import { noteLooks } from '../signs/note.ts';
import { placedText } from './letters.ts';
import { place, type Sheetwork } from './sheetwork.ts';
import { placed, shapes } from './signs.ts';
import { round, tag } from './svg.ts';

/** Arrows of a picture with their words, and notes. */

/** Sheet units to px of the map area. */
export function landTransform(work: Sheetwork): string {
  const [x, y] = place(work, [0, 0]);
  return `translate(${round(x)} ${round(y)}) scale(${Math.round(work.land * 1e5) / 1e5})`;
}

function shaft(work: Sheetwork, label: ArrowLabel): string {
  const { palette, land, letters } = work;
  const sign = { class: classOfArrow(label), parts: arrowShaft(label, land / letters.unit) };
  const unit = letters.unit / land;
  return tag('g', { 'data-id': label.id }, shapes(arrowLooks(), sign, { palette, unit }));
}

function headAndWords(work: Sheetwork, label: ArrowLabel): string {
  const { palette, letters } = work;
  const sign = { class: classOfArrow(label), parts: arrowHead(label) };
  const head = shapes(arrowLooks(), sign, { palette, unit: 1 });
  const isStruck = label.look === 'cancelled';
  return tag(
    'g',
    { 'data-id': label.id },
    placed(place(work, label.curve[2]), letters.unit, head),
    placedText(work, label, { side: label.side, isStruck }),
  );
}

function note(work: Sheetwork, label: NoteLabel): string {
  const { palette, letters } = work;
  const sign = { class: 'note', parts: noteShapes(label) };
  const id = label.note.kind === 'gap' ? label.note.key.change.id : null;
  return tag(
    'g',
    { 'data-id': id },
    placed(place(work, label.at), letters.unit, shapes(noteLooks(), sign, { palette, unit: 1 })),
    placedText(work, label, { side: 'us' }),
  );
}

/** The lines of arrows: they lie below the discs. */
export function arrowMarks(work: Sheetwork, { arrows }: PlacedMap): string {
  return tag('g', { transform: landTransform(work) }, ...arrows.map((label) => shaft(work, label)));
}

/** Heads of arrows with their words, and notes: above the discs. */
export function arrowWords(work: Sheetwork, { arrows, notes }: PlacedMap): string {
  return [
    ...arrows.map((label) => headAndWords(work, label)),
    ...notes.map((label) => note(work, label)),
  ].join('');
}
