import type { Arrow } from './arrows.ts';
import type { Half } from './disc-scene.ts';

/** Shapes of the symbols as path data, for every drawing of a scene. Sheet units. */

/** West of the widest window, sheet units. */
const BEYOND = -1600;

/** The head of an arrow, whose point is 4 beyond the origin in the direction of x. */
export const HEAD = 'M4 0L-26 -14L-19 0L-26 14Z';
/** The ring of a gap, and the broken bar in it. */
export const GAP_RADIUS = 20;
export const GAP_BAR = 'M-13 13L-4 4M4 -4L13 -13';

/** A half-disc round the origin. */
export function halfPath({ side, radius: r }: Pick<Half, 'side' | 'radius'>): string {
  return `M0 ${-r}A${r} ${r} 0 0 ${side === 'us' ? 0 : 1} 0 ${r}Z`;
}

/** Direction of the last piece of the bow, degrees. */
export function heading({ via, to }: Arrow): number {
  return Math.round((Math.atan2(to[1] - via[1], to[0] - via[0]) * 180) / Math.PI);
}

/** Path of an arrow. Over the western edge it runs on beyond any window. */
export function shaft({ from, via, to, edge, leaves }: Arrow): string {
  const bow = `Q${via.join(' ')} ${to.join(' ')}`;
  if (edge === null) return `M${from.join(' ')}${bow}`;
  return leaves ? `M${from.join(' ')}${bow}` : `M${BEYOND} ${from[1]}H${from[0]}${bow}`;
}
