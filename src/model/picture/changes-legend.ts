import type { Arrow } from '../changes/arrows.ts';
import { gapSign, headPaint, shaftStroke } from './arrows.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, type LegendStyle } from './legend-style.ts';
import { round, tag } from './svg.ts';

/** What the arrows of a picture mean: only what is on its map. */

const STATUSES = ['inplace', 'underway', 'announced', 'cancelled'] as const;

/** An arrow of a status and its meaning. */
function arrowKey({ words, palette }: Draft, status: (typeof STATUSES)[number], scale: number): Key {
  const look: Pick<Arrow, 'side' | 'size' | 'status'> = { side: 'us', size: 'company', status };
  const path = (x: number, y: number) => `M${round(x)} ${round(y)}`;
  const [dx, dy] = [round(11 * scale), round(5 * scale)];
  return {
    label: words.forcesLegend.statuses[status],
    width: 36 * scale,
    sign: (x, y) =>
      tag('path', { d: `${path(x, y)}h${round(27 * scale)}`, ...shaftStroke(palette, look, 1) }) +
      tag('path', {
        d: `${path(x + 36 * scale, y)}l${-dx} ${-dy}v${2 * dy}z`,
        ...headPaint(palette, look, 1),
      }),
  };
}

function gapKey({ words, palette }: Draft, scale: number): Key {
  const k = 0.36 * scale;
  return {
    label: words.forcesLegend.statuses.notreplaced,
    width: 18 * scale,
    sign: (x, y) => {
      const transform = `translate(${round(x + 9 * scale)} ${round(y)}) scale(${round(k)})`;
      return tag('g', { transform }, gapSign(palette, 0.6 / k));
    },
  };
}

/** Arrows and gaps that are on the map. */
export function changesLegend(draft: Draft, style: LegendStyle): Block {
  const { scene, words } = draft;
  const drawn = new Set(scene.arrows.map(({ status }) => (status === 'unconfirmed' ? 'announced' : status)));
  const lines = STATUSES.filter((status) => drawn.has(status)).map((status) =>
    arrowKey(draft, status, style.scale),
  );
  const hasGaps = scene.arrows.some(({ gaps }) => gaps.length > 0);
  const found = hasGaps ? [...lines, gapKey(draft, style.scale)] : lines;
  if (found.length === 0) return stack([], 0);
  return stack(
    [heading(draft, words.forcesLegend.arrows, style), keys(draft, found, style)],
    4 * style.scale,
  );
}
