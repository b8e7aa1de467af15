import { everyOf } from '../base/keys.ts';
import type { PinDraft, StarDraft } from '../scene/pin-drafts.ts';
import {
  type PinTraits,
  pinLooksInFiles,
  pinSign,
  type StarKey,
  type StarTraits,
  squareSample,
  starSample,
} from '../signs/pin.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, LEGEND_TYPE, type LegendStyle } from './legend-style.ts';
import { text } from './lettering.ts';
import { pinDraftsOf } from './pins.ts';
import { placed, shapes } from './signs.ts';
import { round } from './svg.ts';

/** What stars and squares mean: only what is on the picture's map. */

const RADIUS = { command: 8, plant: 6 } as const;
const SIDES = ['us', 'europe', 'both'] as const;
const SURE = everyOf<Exclude<StarTraits['sure'], 'held'>>()(['unrecorded', 'planned', 'unknown']);

/** A pin as it is drawn, without what the key entry is not about. */
function pinKey({ palette }: Draft, label: string, pin: PinTraits, scale: number): Key {
  const drawn = shapes(pinLooksInFiles(), pinSign(pin), { palette, unit: 1 / scale });
  return {
    label,
    width: 2 * pin.radius * scale,
    sign: (x, y) => placed([x + pin.radius * scale, y], round(scale), drawn),
  };
}

/** A number as it stands beside or in a pin. */
function numberKey({ palette, glyphs }: Draft, label: string, number: number, scale: number): Key {
  const size = LEGEND_TYPE * scale;
  const style = { size, weight: 700, fill: palette.text } as const;
  return {
    label,
    width: size * 0.6,
    sign: (x, y) => text(glyphs, String(number), { ...style, x, y: y + size * 0.35 }),
  };
}

function starKeys(draft: Draft, stars: readonly StarDraft[], scale: number): readonly Key[] {
  const say = draft.words.commands.signs;
  const key = (name: StarKey, part: Partial<StarTraits> = {}) =>
    pinKey(draft, say[name], { ...starSample(name, RADIUS.command), ...part }, scale);
  const agreed = stars.find((star) => star.agreed !== null)?.agreed;
  const shared = stars.find(({ ids }) => ids.length > 1);
  const sides = SIDES.filter((fill) => stars.some((star) => star.sure === 'held' && star.fill === fill));
  const states = SURE.filter((sure) => stars.some((star) => star.sure === sure));
  return [
    ...sides.map((fill) => key(fill)),
    ...states.map((sure) => key(sure)),
    ...(agreed ? [key('agreed', { agreed })] : []),
    ...(shared ? [numberKey(draft, say.several, shared.ids.length, scale)] : []),
  ];
}

function plantKeys(draft: Draft, plants: readonly PinDraft[], scale: number): readonly Key[] {
  const say = draft.words.production.signs;
  const squares = plants.filter((pin) => pin.kind === 'plant');
  const shared = squares.find(({ ids }) => ids.length > 1);
  return [
    ...([false, true] as const).flatMap((isUndated) => {
      const found = squares.find((pin) => pin.isUndated === isUndated);
      const label = isUndated ? say.undated : say.announced;
      return found ? [pinKey(draft, label, squareSample(isUndated, RADIUS.plant), scale)] : [];
    }),
    ...(shared ? [numberKey(draft, say.several, shared.ids.length, scale)] : []),
  ];
}

/** Stars by holder and firmness, squares by what is known. */
export function pinsLegend(draft: Draft, style: LegendStyle): Block {
  const { commands, production } = draft.words;
  const pins = pinDraftsOf(draft);
  const part = (title: string, found: readonly Key[]): readonly Block[] =>
    found.length === 0 ? [] : [heading(draft, title, style), keys(draft, found, style)];
  const stars = pins.filter((pin) => pin.kind === 'command');
  return stack(
    [
      ...part(commands.signs.title, starKeys(draft, stars, style.scale)),
      ...part(production.signs.title, plantKeys(draft, pins, style.scale)),
    ],
    4 * style.scale,
  );
}
