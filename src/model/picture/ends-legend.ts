import { END_MARK } from '../handover/handover-ends.ts';
import { type Block, type Key, stack } from './block.ts';
import { type End, endSign, endsOf, openRing } from './ends.ts';
import type { Draft } from './input.ts';
import { heading, keys, type LegendStyle } from './legend-style.ts';
import { round, tag } from './svg.ts';

/** What the marks of a hand-over mean: only what is on the picture's map. */

const RADIUS = 8;

function signKey(label: string, draw: (unit: number) => string, radius: number, scale: number): Key {
  const k = (RADIUS / radius) * scale;
  return {
    label,
    width: 2 * RADIUS * scale,
    sign: (x, y) => {
      const transform = `translate(${round(x + RADIUS * scale)} ${round(y)}) scale(${Math.round(k * 1e4) / 1e4})`;
      return tag('g', { transform }, draw(0.7 / k));
    },
  };
}

/** The signs of both ends, and of what is open. */
export function endsLegend(draft: Draft, style: LegendStyle): Block {
  const ends = endsOf(draft);
  if (!ends?.us && !ends?.europe) return stack([], 0);
  const { palette, words } = draft;
  const { signs, ends: title } = words.handover.card;
  const end = (label: string, which: End) =>
    signKey(label, (unit) => endSign(palette, which, unit), END_MARK.radius, style.scale);
  const { us, europe, open } = ends;
  const labels = { replaces: signs.europe, planned: signs.planned, near: signs.near } as const;
  const found = [
    ...(us ? [end(signs.us, 'us')] : []),
    ...(europe ? [end(labels[europe.state], europe.state)] : []),
    ...(us && open
      ? [signKey(signs.open, (unit) => openRing(palette, unit), END_MARK.ring, style.scale)]
      : []),
  ];
  return stack([heading(draft, title, style), keys(draft, found, style)], 4 * style.scale);
}
