import { mapSigns } from '../scene/map-signs.ts';
import { arrowLooks } from '../signs/arrow.ts';
import { type KeyLook, lookSample } from '../signs/map-key.ts';
import { bare } from '../signs/sign.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, type LegendStyle } from './legend-style.ts';
import { placed, shapes } from './signs.ts';

/** What the arrows of a picture mean: only what is on its map. Each says itself who moves where and when. */

/** Length of a sample, px. */
const LENGTH = 36;

/** How far a move has come. */
function arrowKey({ words, palette, signs }: Draft, look: KeyLook, scale: number): Key {
  const [side = 'us'] = mapSigns(signs.map, []).movers;
  const drawn = shapes(arrowLooks(), bare(lookSample(look, side, LENGTH)), { palette, unit: 1 });
  return {
    label: words.keys[look],
    width: LENGTH * scale,
    sign: (x, y) => placed([x, y], scale, drawn),
  };
}

/** The kinds of arrows that are on the map. */
export function changesLegend(draft: Draft, style: LegendStyle): Block {
  const { words, view, signs } = draft;
  const { arrows } = mapSigns(signs.map, []);
  if (arrows.length === 0) return stack([], 0);
  const title = view.since === null ? words.keys.moves : words.keys.movesBetween;
  const found = arrows.map((look) => arrowKey(draft, look, style.scale));
  return stack([heading(draft, title, style), keys(draft, found, style)], 4 * style.scale);
}
