import type { Side } from '../../data/rows.ts';
import { SIDES } from '../base/regions.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { Looks, Rule } from './looks.ts';
import { classes, ORIGIN, type Part, path, type Sign } from './sign.ts';

/** The split disc: US troops in the left half, European and Canadian ones in the right. One scale for all months. */

/** Radius in sheet units of one soldier; a half-disc's area is proportional to troops. 10,000 troops: 75 units, 31 px at 1440 px. */
const UNITS_PER_ROOT = 0.75;
/**
 * The least radius, sheet units: smaller halves would not be seen. Numbers below it look alike; the printed figure tells them
 * apart.
 */
const MIN_RADIUS = 7;
/** Radius of the outline that says "unknown", whatever the host. */
export const UNKNOWN_RADIUS = 24;
/** A half of fewer troops is not drawn, since it is mostly attachés and embassy guards; the table has it. */
export const LEAST_HALF_DRAWN = 50;
/** A host is not drawn if neither side ever has this many troops there; the table has it. */
export const LEAST_TROOPS_DRAWN = 100;
/** From this radius on the figure is printed inside the half, sheet units. */
export const INSIDE_RADIUS = 64;
/** Type size of the printed figures, sheet units. */
export const FIGURE_SIZE = 27;
/** What the sign of a half depends on. */
export interface HalfTraits {
  readonly side: Side;
  /** Sheet units. */
  readonly radius: number;
  /** Number that the area stands for; in a comparison the signed change; `null`: unknown, drawn as an outline. */
  readonly troops: number | null;
  /** Fewer troops than before (comparison): hollow. */
  readonly isLoss: boolean;
}

/** Radius of a half-disc in sheet units. */
export function radius(troops: number): number {
  return Math.max(MIN_RADIUS, round(Math.sqrt(troops) * UNITS_PER_ROOT));
}

function halfParts({ side, radius: r, troops, isLoss }: HalfTraits, [x, y]: SheetPoint): readonly Part[] {
  const d = `M${x} ${round(y - r)}a${r} ${r} 0 0 ${side === 'us' ? 0 : 1} 0 ${round(2 * r)}Z`;
  const name = classes(side, troops === null && 'unknown', isLoss && 'loss');
  return [path('casing', d), path(name, d)];
}

/** The shapes of a disc round a point. */
export function discParts(halves: readonly (HalfTraits | null)[], at: SheetPoint): readonly Part[] {
  return halves.flatMap((half) => (half ? halfParts(half, at) : []));
}

/** A disc for a key: plain halves of these sides, or others. */
export function discSample(r: number, sides = SIDES, state: Partial<HalfTraits> = {}): Sign {
  const halves = sides.map((side) => ({ radius: r, troops: 1, isLoss: false, side, ...state }));
  return { class: 'disc', parts: discParts(halves, ORIGIN) };
}

/** Its looks. Of the two lines of the casing one stands out, whatever lies below. */
export function discLooks(): Looks {
  return {
    sign: '.disc',
    rules: [
      { part: '.casing', fill: 'none', stroke: 'outline', width: 2.2 },
      ...SIDES.map((side): Rule => ({ part: `path.${side}`, fill: side, stroke: 'halo', width: 1 })),
      { part: 'path.unknown', fill: 'halo', fillOpacity: 0.6, dash: [2, 2] },
      { part: 'path.loss', fill: 'halo', fillOpacity: 0.75 },
      ...SIDES.flatMap((side): readonly Rule[] => [
        { part: `path.${side}.unknown`, stroke: side, width: 2.5 },
        { part: `path.${side}.loss`, stroke: side, width: 2.5 },
      ]),
    ],
  };
}

/** On paper the whole map is smaller than on a screen, and px are not: thinner lines, laid over those above. */
export function discOnPaper(): Looks {
  return { sign: '.paper-symbols .disc', rules: [{ part: '.casing', width: 1.4 }] };
}
