import type { SheetPoint } from '../base/sheet.ts';
import type { Arrow } from '../changes/arrows.ts';
import type { Half } from '../scene/disc-scene.ts';

/** Shapes of the symbols as path data, for every drawing of a scene. Sheet units. */

/** West of the widest window, sheet units. */
const BEYOND = -1600;

export const ORIGIN: SheetPoint = [0, 0];

/** The head of an arrow in the direction of x; its point is a little beyond the end of the arrow. */
const HEAD = [
  [4, 0],
  [-26, -14],
  [-19, 0],
  [-26, 14],
] as const;
/** The ring of a gap. */
export const GAP_RADIUS = 20;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The broken bar in the ring of a gap round a point. */
export function gapBar([x, y]: SheetPoint): string {
  return `M${x - 13} ${y + 13}l9 -9m8 -8l9 -9`;
}

/** A half-disc round a point. */
export function halfPath({ side, radius: r }: Pick<Half, 'side' | 'radius'>, [x, y]: SheetPoint): string {
  return `M${x} ${rounded(y - r)}a${r} ${r} 0 0 ${side === 'us' ? 0 : 1} 0 ${rounded(2 * r)}Z`;
}

/** The head of an arrow that ends in `at`, in the direction of the last piece of its bow. */
export function headPath({ via, to }: Pick<Arrow, 'via' | 'to'>, [x, y]: SheetPoint): string {
  const [dx, dy] = [to[0] - via[0], to[1] - via[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [cos, sin] = [dx / length, dy / length];
  const corners = HEAD.map(
    ([along, across]) =>
      `${rounded(x + along * cos - across * sin)} ${rounded(y + along * sin + across * cos)}`,
  );
  return `M${corners.join('L')}Z`;
}

/** Path of an arrow. Over the western edge it runs on beyond any window. */
export function shaft({ from, via, to, edge, leaves }: Arrow): string {
  const bow = `Q${via.join(' ')} ${to.join(' ')}`;
  if (edge === null) return `M${from.join(' ')}${bow}`;
  return leaves ? `M${from.join(' ')}${bow}` : `M${BEYOND} ${from[1]}H${from[0]}${bow}`;
}
