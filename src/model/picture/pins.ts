import { monthEnd } from '../base/dates.ts';
import { labelSpot } from '../scene/mark-labels.ts';
import { isPinFocused, PIN_RADIUS, type PinDraft } from '../scene/pin-drafts.ts';
import { type Pin, pinScene, shownPins } from '../scene/pins.ts';
import type { Palette } from '../signs/palette.ts';
import { agreedDot, badgeSpot, pinGlyph, pinReach, squarePath, starPaths } from '../signs/pin-shapes.ts';
import type { Draft } from './input.ts';
import { text } from './lettering.ts';
import { mapText, place, type Sheetwork } from './sheetwork.ts';
import { leader, sitesOf } from './sites.ts';
import { round, tag } from './svg.ts';

/** Stars of commands and squares of plants in a picture. Lines as in `src/styles/pins.css`. */

/** Type size of names and of what stands in a pin, against that of the figures. */
const NAME = 25 / 27;
const GLYPH = 19 / 27;

function pinView({ speech, view, scene, camera }: Draft, type: number) {
  const { asOf } = speech.dataset;
  return {
    ...{ view, scene, type, zoom: camera.zoom, compact: speech.format.compact },
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

/** Colour of what a pin is filled with; that of the page where nobody holds it, and in squares. */
function colourOf(palette: Palette, pin: Pick<PinDraft, 'kind'> & { readonly fill?: string }): string {
  return pin.fill === 'us' || pin.fill === 'europe' ? palette[pin.fill] : palette.halo;
}

/** The rim: in the colour of the holder and dashed where less is known. */
function rim(palette: Palette, pin: PinDraft, unit: number) {
  const isHollow = pin.kind === 'command' && (pin.sure === 'unrecorded' || pin.sure === 'planned');
  const isDashed = pin.kind === 'command' ? pin.sure === 'planned' : pin.isUndated;
  const own = colourOf(palette, pin);
  return {
    fill: 'none',
    stroke: isHollow && own !== palette.halo ? own : palette.outline,
    'stroke-width': (isHollow ? 1.8 : 1.4) * unit,
    'stroke-dasharray': isDashed ? `${round(2 * unit)} ${round(2.5 * unit)}` : null,
    'stroke-linejoin': 'round',
  };
}

/** A pin round the origin, in sheet units of symbols; `unit`: those per px. */
export function pinSign(palette: Palette, pin: PinDraft, unit: number, isHeavy = false): string {
  const star = starPaths(pin.radius);
  const whole = pin.kind === 'command' ? star.whole : squarePath(pin.radius);
  const isFilled = pin.kind === 'command' && pin.sure === 'held';
  const casing = {
    d: whole,
    fill: 'none',
    stroke: isHeavy ? palette.outline : palette.halo,
    'stroke-width': (isHeavy ? 5.5 : 4.5) * unit,
    'stroke-linejoin': 'round',
  };
  const halves =
    pin.kind === 'command' && pin.fill === 'both'
      ? tag('path', { d: star.left, fill: palette.us }) + tag('path', { d: star.right, fill: palette.europe })
      : '';
  const dot =
    pin.kind === 'command' && pin.agreed
      ? tag('circle', {
          ...agreedDot(pin.radius, pin.radius / PIN_RADIUS.command),
          fill: palette[pin.agreed],
          stroke: palette.halo,
          'stroke-width': 1.5 * unit,
        })
      : '';
  return [
    tag('path', casing),
    tag('path', { d: whole, fill: isFilled ? colourOf(palette, pin) : palette.halo }),
    halves,
    tag('path', { d: whole, ...rim(palette, pin, unit) }),
    dot,
  ].join('');
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
  return tag('path', { d: `M0 ${round(y)}H${round(x)}`, stroke: palette.outline, 'stroke-dasharray': '4 3' });
}

function mark(work: Sheetwork, pin: Pin, focus: string | null): string {
  const { palette, symbol } = work;
  const at = place(work, pin.place.at);
  const transform = `translate(${at.map(round).join(' ')}) scale(${Math.round(symbol * 1e4) / 1e4})`;
  const drawn =
    edgeLine(work, pin, at) +
    tag('g', { transform }, pinSign(palette, pin, 1 / symbol, isPinFocused(pin, focus))) +
    glyph(work, pin, at) +
    label(work, pin, at);
  return pin.ids.reduce((inner, id) => tag('g', { 'data-id': id }, inner), drawn);
}

/** Pins with leader lines below them. */
export function pinMarks(work: Sheetwork, pins: readonly Pin[], focus: string | null): string {
  return pins.map((pin) => leader(work, pin)).join('') + pins.map((pin) => mark(work, pin, focus)).join('');
}
