import type { Side } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import { radius as halfRadius } from './disc.ts';
import type { Looks } from './looks.ts';
import { circle, classes, hexagon, path, type Sign } from './sign.ts';

/** The mark of a site: its shape by side, its outline by posture, and what its middle says. */

/** Radius of a mark whose strength is not known, and of the smallest one whose is; times the type scale. */
const UNKNOWN_RADIUS = 14;
const LEAST_RADIUS = 12;

/** How the outline and the middle of a mark are drawn. */
export interface MarkSign {
  /** Outline: solid, dashed, hollow, dotted. */
  readonly posture: 'permanent' | 'rotational' | 'access' | 'planned';
  /** What is printed in the middle. `unsized`: there, and confirmed, but its strength is not known. */
  readonly state: 'sized' | 'unsized' | 'building' | 'unconfirmed';
}

/** What is printed in the middle of a mark. */
export const GLYPHS: Readonly<Record<MarkSign['state'], string>> = {
  sized: '',
  unsized: '•',
  building: '↑',
  unconfirmed: '?',
};

/** What the sign of a site depends on. */
export interface SiteTraits {
  readonly side: Side;
  readonly sign: MarkSign;
  /** Of the circle, or of the circle as large as the hexagon; sheet units at zoom 1. */
  readonly radius: number;
}

/** Outlines and middles by which a mark is hollow: what is printed there has the colour of the side. */
const HOLLOW = ['access', 'planned', 'unconfirmed'] as const;

/** Radius of a circle whose area is in the scale of the split discs: a half-disc of as many troops is as large. */
export function markRadius(troops: number | null, type: number): number {
  if (troops === null) return UNKNOWN_RADIUS * type;
  return Math.max(LEAST_RADIUS * type, round(halfRadius(troops) / Math.SQRT2));
}

/** The mark round the origin: a circle (US) or a hexagon (European and Canadian). */
export function siteSign({ side, sign, radius }: SiteTraits, isFocused = false): Sign {
  const d = side === 'us' ? circle(radius) : hexagon(radius);
  return {
    class: classes('site', side, sign.posture, sign.state, isFocused && 'focused'),
    parts: [path('casing', d), path('shape', d), path('rim', d)],
  };
}

export function siteLooks(): Looks {
  return {
    sign: '.site',
    rules: [
      { own: 'us', ownText: 'usText' },
      { when: ['europe'], own: 'europe', ownText: 'europeText' },
      { part: '.casing', fill: 'none', stroke: 'halo', width: 5, join: 'round' },
      { part: '.shape', fill: 'own' },
      { part: '.rim', fill: 'none', stroke: 'outline', width: 2 },
      { part: '.rim', when: ['rotational'], dash: [4, 3] },
      { part: '.shape', when: HOLLOW, fill: 'halo' },
      { part: '.rim', when: HOLLOW, stroke: 'own', width: 2.5 },
      { part: '.rim', when: ['planned'], dash: [0.1, 4], cap: 'round' },
      { part: '.casing', when: ['focused'], stroke: 'outline', width: 8 },
      { part: '.glyph', fill: 'halo' },
      { part: '.glyph', when: HOLLOW, fill: 'ownText' },
    ],
  };
}
