import { everyOf } from '../base/keys.ts';
import { bare } from '../signs/sign.ts';
import { type MarkSign, siteLooks, siteSign } from '../signs/site.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, type LegendStyle, note } from './legend-style.ts';
import { placed, shapes } from './signs.ts';
import { sitesOf } from './sites.ts';
import { round } from './svg.ts';

/** What the marks of sites mean: only what is on the picture's map. */

const POSTURES = everyOf<MarkSign['posture']>()(['permanent', 'rotational', 'access', 'planned']);
const RADIUS = 6;

function markKey(draft: Draft, label: string, side: 'us' | 'europe', sign: MarkSign, scale: number): Key {
  const sample = bare(siteSign({ side, sign, radius: RADIUS }));
  const drawn = shapes(siteLooks(), sample, { palette: draft.palette, unit: 1 / scale });
  return {
    label,
    width: 2 * RADIUS * scale,
    sign: (x, y) => placed([x + RADIUS * scale, y], round(scale), drawn),
  };
}

/** Shapes by side, outlines by posture. */
export function sitesLegend(draft: Draft, style: LegendStyle): Block {
  const marks = sitesOf(draft, 1);
  if (marks.length === 0) return stack([], 0);
  const { signs } = draft.words.sites;
  const solid: MarkSign = { posture: 'permanent', state: 'sized' };
  const sides = (['us', 'europe'] as const)
    .filter((side) => marks.some((mark) => mark.side === side))
    .map((side) => markKey(draft, signs[side], side, solid, style.scale));
  const postures = POSTURES.filter((posture) => marks.some(({ sign }) => sign.posture === posture)).map(
    (posture) => markKey(draft, signs[posture], 'us', { posture, state: 'sized' }, style.scale),
  );
  return stack(
    [
      heading(draft, signs.title, style),
      keys(draft, [...sides, ...postures], style),
      note(draft, signs.size, style),
    ],
    4 * style.scale,
  );
}
