import type { Looks } from './looks.ts';
import { ORIGIN, type Part, path, ring } from './sign.ts';

/** A note on the map: a line to its words, and for what left and was not replaced a dot where it was. */

/** Radius of the dot, px. */
const DOT = 3;

/** Line and dot round the point that a note speaks of, px. `leader`: where the line ends. */
export function noteParts(leader: readonly [dx: number, dy: number], hasDot: boolean): readonly Part[] {
  const line = path('leader', `M0 0L${leader.join(' ')}`);
  return hasDot ? [line, ring('dot', ORIGIN, DOT)] : [line];
}

export function noteLooks(): Looks {
  return {
    sign: '.note',
    rules: [
      { part: '.leader', fill: 'none', stroke: 'us', width: 1.5 },
      { part: '.dot', fill: 'us', stroke: 'halo', width: 1 },
    ],
  };
}
