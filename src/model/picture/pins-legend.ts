import type { PinDraft, StarDraft } from '../scene/pin-drafts.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, LEGEND_TYPE, type LegendStyle } from './legend-style.ts';
import { text } from './lettering.ts';
import { pinDraftsOf, pinSign } from './pins.ts';
import { round, tag } from './svg.ts';

/** What stars and squares mean: only what is on the picture's map. */

const RADIUS = { command: 8, plant: 6 } as const;
const SIDES = ['us', 'europe', 'both'] as const;
const SURE = ['unrecorded', 'planned', 'unknown'] as const;

/** A pin as it is drawn, with no more than what the key is about. */
function pinKey({ palette }: Draft, label: string, pin: PinDraft, scale: number): Key {
  return {
    label,
    width: 2 * pin.radius * scale,
    sign: (x, y) => {
      const transform = `translate(${round(x + pin.radius * scale)} ${round(y)}) scale(${round(scale)})`;
      return tag('g', { transform }, pinSign(palette, pin, 1 / scale));
    },
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
  const [first] = stars;
  if (!first) return [];
  const plain: StarDraft = { ...first, radius: RADIUS.command, sure: 'held', fill: 'us', agreed: null };
  const key = (label: string, part: Partial<StarDraft>) => pinKey(draft, label, { ...plain, ...part }, scale);
  const agreed = stars.find((star) => star.agreed !== null)?.agreed;
  const shared = stars.find(({ ids }) => ids.length > 1);
  const sides = SIDES.filter((fill) => stars.some((star) => star.sure === 'held' && star.fill === fill));
  const states = SURE.filter((sure) => stars.some((star) => star.sure === sure));
  return [
    ...sides.map((fill) => key(say[fill], { fill })),
    ...states.map((sure) => key(say[sure], { sure, fill: sure === 'unknown' ? 'none' : 'europe' })),
    ...(agreed ? [key(say.agreed, { fill: 'none', agreed })] : []),
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
      return found ? [pinKey(draft, label, { ...found, radius: RADIUS.plant }, scale)] : [];
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
