import { END_MARK, type EndState, endLooks, endSign, openSign } from '../signs/end.ts';
import type { Sign } from '../signs/sign.ts';
import { type Block, type Key, stack } from './block.ts';
import { endsOf } from './ends.ts';
import type { Draft } from './input.ts';
import { heading, keys, type LegendStyle } from './legend-style.ts';
import { placed, shapes } from './signs.ts';

/** What the marks of a hand-over mean: only what is on the picture's map. */

const RADIUS = 8;
/** How much thinner than on the map lines are. */
const LINES = 0.7;

function signKey({ palette }: Draft, label: string, sign: Sign, radius: number, scale: number): Key {
  const k = (RADIUS / radius) * scale;
  const drawn = shapes(endLooks(), sign, { palette, unit: LINES / k });
  return {
    label,
    width: 2 * RADIUS * scale,
    sign: (x, y) => placed([x + RADIUS * scale, y], k, drawn),
  };
}

/** The signs of both ends, and of what is open. */
export function endsLegend(draft: Draft, style: LegendStyle): Block {
  const ends = endsOf(draft);
  if (!ends?.us && !ends?.europe) return stack([], 0);
  const { words } = draft;
  const { signs, ends: title } = words.handover.card;
  const end = (label: string, which: 'us' | EndState) =>
    signKey(draft, label, endSign(which), END_MARK.radius, style.scale);
  const { us, europe, open } = ends;
  const labels = { replaces: signs.europe, planned: signs.planned, near: signs.near } as const;
  const found = [
    ...(us ? [end(signs.us, 'us')] : []),
    ...(europe ? [end(labels[europe.state], europe.state)] : []),
    ...(us && open ? [signKey(draft, signs.open, openSign(), END_MARK.ring, style.scale)] : []),
  ];
  return stack([heading(draft, title, style), keys(draft, found, style)], 4 * style.scale);
}
