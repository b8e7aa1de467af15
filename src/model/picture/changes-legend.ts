import { arrowLooks, arrowSample, type KeyStatus, keyStatus, keyStatuses } from '../signs/arrow.ts';
import { gapLooks, gapSample } from '../signs/gap.ts';
import { bare } from '../signs/sign.ts';
import { type Block, type Key, stack } from './block.ts';
import type { Draft } from './input.ts';
import { heading, keys, type LegendStyle } from './legend-style.ts';
import { placed, shapes } from './signs.ts';
import { round } from './svg.ts';

/** What the arrows of a picture mean: only what is on its map. */

/** Length of a sample, px. */
const LENGTH = 36;
const RING = 18;
/** A ring in the legend, px per unit of the map, and how much thinner than on the page its lines are. */
const RING_SCALE = 0.36;
const RING_LINES = 0.6;

/** An arrow of a status and its meaning. */
function arrowKey({ words, palette }: Draft, status: KeyStatus, scale: number): Key {
  const sample = bare(arrowSample({ side: 'us', size: 'company', status }, LENGTH));
  const drawn = shapes(arrowLooks(), sample, { palette, unit: 1 / scale });
  return {
    label: words.forcesLegend.statuses[status],
    width: LENGTH * scale,
    sign: (x, y) => placed([x, y], scale, drawn),
  };
}

function gapKey({ words, palette }: Draft, scale: number): Key {
  const k = RING_SCALE * scale;
  const drawn = shapes(gapLooks(), gapSample(), { palette, unit: RING_LINES / k });
  return {
    label: words.forcesLegend.statuses.notreplaced,
    width: RING * scale,
    sign: (x, y) => placed([x + (RING / 2) * scale, y], round(k), drawn),
  };
}

/** Arrows and gaps that are on the map. */
export function changesLegend(draft: Draft, style: LegendStyle): Block {
  const { scene, words } = draft;
  const drawn = new Set(scene.arrows.map(({ status }) => keyStatus(status)));
  const lines = keyStatuses()
    .filter((status) => status !== 'notreplaced' && drawn.has(status))
    .map((status) => arrowKey(draft, status, style.scale));
  const hasGaps = scene.arrows.some(({ gaps }) => gaps.length > 0);
  const found = hasGaps ? [...lines, gapKey(draft, style.scale)] : lines;
  if (found.length === 0) return stack([], 0);
  return stack(
    [heading(draft, words.forcesLegend.arrows, style), keys(draft, found, style)],
    4 * style.scale,
  );
}
