import { monthEnd } from '../base/dates.ts';
import { labelSpot } from '../scene/mark-labels.ts';
import { isPinFocused, type PinDraft } from '../scene/pin-drafts.ts';
import { type Pin, pinScene, shownPins } from '../scene/pins.ts';
import { EDGE_LINE } from '../signs/leader.ts';
import { attributes } from '../signs/looks.ts';
import { badgeSpot, pinGlyph, pinLooksInFiles, pinReach, pinSign } from '../signs/pin.ts';
import type { Draft } from './input.ts';
import { text } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { placed, shapes } from './signs.ts';
import { leader, sitesOf } from './sites.ts';
import { round, tag } from './svg.ts';

/** Stars of commands and squares of plants in a picture. */

/** Type size of names and of what stands in a pin, against that of the figures. */
const NAME = 25 / 27;
const GLYPH = 19 / 27;

function pinView({ speech, view, signs, camera }: Draft, type: number) {
  const { asOf } = speech.dataset;
  return {
    ...{ view, signs, type, zoom: camera.zoom },
    day: monthEnd(view.date, asOf),
    dataDay: asOf,
    labels: 'all',
  } as const;
}

/** The pins of a picture's map without their places. */
export function pinDraftsOf(draft: Draft): readonly PinDraft[] {
  return draft.details ? shownPins(draft.details, pinView(draft, 1)) : [];
}

/** The pins of a picture's map, laid out for a type scale. Nobody can point at a picture: names stand wherever they have room. */
export function pinsOf(draft: Draft, type: number): readonly Pin[] {
  if (!draft.details) return [];
  return pinScene(draft.details, { ...pinView(draft, type), marks: sitesOf(draft, type) });
}

function label(work: Sheetwork, pin: Pin, [x, y]: readonly [number, number]): string {
  const found = pin.place.label;
  if (!found) return '';
  const { symbol, figure, palette } = work;
  const spot = labelSpot(pinReach(pin), found.side, work.type);
  const size = figure * NAME;
  return mapText(work, found.name, {
    ...{ size, anchor: spot.anchor, fill: palette.text, weight: 700 },
    x: x + spot.x * symbol,
    y: y + spot.y * symbol + size * 0.35,
  });
}

function glyph(work: Sheetwork, pin: Pin, [x, y]: readonly [number, number]): string {
  const { palette, symbol, glyphs, figure } = work;
  const sign = pinGlyph(pin);
  const size = figure * GLYPH;
  const style = { size, weight: 700, anchor: 'middle', fill: palette.text } as const;
  if (pin.kind === 'plant' || sign === '?') return text(glyphs, sign, { ...style, x, y: y + size * 0.36 });
  const spot = badgeSpot(pin.radius);
  return mapText(work, sign, { ...style, x: x + spot.x * symbol, y: y + spot.y * symbol + size * 0.36 });
}

/** The way to a seat beyond the edge of the map. */
function edgeLine({ palette }: Sheetwork, pin: Pin, [x, y]: readonly [number, number]): string {
  if (!pin.isBeyond) return '';
  return tag('path', { d: `M0 ${round(y)}H${round(x)}`, ...attributes(EDGE_LINE, { palette, unit: 1 }) });
}

function mark(work: Sheetwork, pin: Pin, focus: string | null): string {
  const { palette, symbol } = work;
  const at = place(work, pin.place.at);
  const sign = pinSign(pin, isPinFocused(pin, focus));
  const drawn =
    edgeLine(work, pin, at) +
    placed(at, symbol, shapes(pinLooksInFiles(), sign, { palette, unit: 1 / symbol })) +
    glyph(work, pin, at) +
    label(work, pin, at);
  return pin.ids.reduce((inner, id) => tag('g', { 'data-id': id }, inner), drawn);
}

/** Pins with leader lines below them. */
export function pinMarks(work: Sheetwork, pins: readonly Pin[], focus: string | null): string {
  return pins.map((pin) => leader(work, pin)).join('') + pins.map((pin) => mark(work, pin, focus)).join('');
}
