import type { SheetPoint } from '../base/sheet.ts';
import type { LineLook, Looks } from './looks.ts';
import { circle, classes, hexagon, ORIGIN, path, ring, type Sign } from './sign.ts';

/** Both ends of a hand-over: a circle that an arrow leaves, a hexagon that one enters, and what joins them. */

/** Sheet units at zoom 1: half the width of an end, the ring of what is open, and where words begin. */
export const END_MARK = { radius: 27, ring: 36, beside: 45 } as const;
const ARROW_OUT = 'M-9 9L9 -9M-4 -9H9V4';
const ARROW_IN = 'M-9 -9L9 9M-4 9H9V-4';

/**
 * What the European end is. `replaces`: the named replacement, there today; `planned`: not yet; `near`: a force that the row
 * names and that is no stated replacement. The last two are hollow.
 */
export type EndState = 'replaces' | 'planned' | 'near';

/** An end round the origin; the US end has no states. */
export function endSign(end: 'us' | EndState): Sign {
  const isUs = end === 'us';
  const d = (isUs ? circle : hexagon)(END_MARK.radius);
  return {
    class: classes('end', isUs ? 'us' : `europe ${end}`),
    parts: [path('casing', d), path('shape', d), path('glyph', isUs ? ARROW_OUT : ARROW_IN)],
  };
}

/** A broken ring round what left, where nobody is named to take over. */
export function openSign(): Sign {
  return {
    class: 'end open',
    parts: [ring('casing', ORIGIN, END_MARK.ring), ring('ring', ORIGIN, END_MARK.ring)],
  };
}

/** What joins the ends. */
export function joinPath(from: SheetPoint, to: SheetPoint): string {
  return `M${from.join(' ')}L${to.join(' ')}`;
}

const LINE = { fill: 'none', stroke: 'outline', width: 2.5 } as const;

/** The line that joins the ends, by the state of the European one. */
export const JOINS: Readonly<Record<EndState, LineLook>> = {
  replaces: LINE,
  planned: { ...LINE, dash: [2, 5] },
  near: { ...LINE, width: 1.5, dash: [8, 6] },
};

export function endLooks(): Looks {
  const hollow = ['near', 'planned'] as const;
  return {
    sign: '.end',
    rules: [
      { own: 'us', ownText: 'usText' },
      { when: ['europe'], own: 'europe', ownText: 'europeText' },
      { part: '.casing', fill: 'none', stroke: 'outline', width: 4 },
      { part: '.shape', fill: 'own', stroke: 'halo', width: 2 },
      { part: '.glyph', fill: 'none', stroke: 'halo', width: 2.5 },
      { part: '.shape', when: hollow, fill: 'halo', stroke: 'own', width: 2 },
      { part: '.glyph', when: hollow, stroke: 'own' },
      { part: '.ring', fill: 'none', stroke: 'us', width: 3, dash: [9, 7] },
      { part: '.casing', when: ['open'], stroke: 'halo', width: 6 },
    ],
  };
}
