import type { SheetPoint } from '../base/sheet.ts';
import type { Looks } from './looks.ts';
import { ORIGIN, path, ring, type Sign } from './sign.ts';

/** The mark of what left and was not replaced: an open ring with a broken bar. */

const RADIUS = 20;

/** The mark round a point. */
export function gapSign([x, y]: SheetPoint): Sign {
  return {
    class: 'gap',
    parts: [
      ring('casing', [x, y], RADIUS),
      ring('ring', [x, y], RADIUS),
      path('bar', `M${x - 13} ${y + 13}l9 -9m8 -8l9 -9`),
    ],
  };
}

/** The mark for a key. */
export function gapSample(): Sign {
  return gapSign(ORIGIN);
}

export function gapLooks(): Looks {
  return {
    sign: '.gap',
    rules: [
      { part: '.ring', fill: 'halo', stroke: 'us', width: 3 },
      { part: '.casing', fill: 'none', stroke: 'outline', width: 6 },
      { part: '.bar', fill: 'none', stroke: 'outline', width: 3 },
    ],
  };
}

/** On narrow screens the ring is smaller and its lines are not: thinner ones, laid over those above. */
export function gapOnNarrow(): Looks {
  return {
    sign: '.gap',
    rules: [
      { part: '.ring', width: 2 },
      { part: '.casing', width: 4 },
    ],
  };
}
