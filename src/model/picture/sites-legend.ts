import { circle, hexagon, type MarkSign } from '../signs/site.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, type LegendStyle, note } from './legend-style.ts';
import { rim, sitesOf } from './sites.ts';
import { round, tag } from './svg.ts';

/** What the marks of sites mean: only what is on the picture's map. */

const POSTURES = ['permanent', 'rotational', 'access', 'planned'] as const;
const RADIUS = 6;

function markKey(draft: Draft, label: string, side: 'us' | 'europe', sign: MarkSign, scale: number): Key {
  const d = side === 'us' ? circle(RADIUS) : hexagon(RADIUS);
  return {
    label,
    width: 2 * RADIUS * scale,
    sign: (x, y) => {
      const transform = `translate(${round(x + RADIUS * scale)} ${round(y)}) scale(${round(scale)})`;
      return tag('path', { d, transform, ...rim(draft.palette, { side, sign }, 1 / scale) });
    },
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
