import { round } from '../base/round.ts';
import { radius } from './disc.ts';
import type { Looks } from './looks.ts';
import { path, type Sign } from './sign.ts';

/**
 * The square of a country's own armed forces. It is hollow and broken because the figure says who is in uniform and not who is
 * ready to fight, and it has no side's colour because it is counted for none.
 */

/** On the scale of the discs squares would cover the map: the same area stands for so many times as many people. */
export const HOME_STEP = 10;

/** Side of the square of so many people, sheet units: its area is that of half a disc of a tenth as many troops. */
export function homeSide(persons: number): number {
  return round(radius(persons / HOME_STEP) * Math.sqrt(Math.PI / 2));
}

/** A square round the origin; `side` in sheet units. */
export function homeSign(side: number): Sign {
  const half = round(side / 2);
  const d = `M${-half} ${-half}H${half}V${half}H${-half}Z`;
  return { class: 'home-forces', parts: [path('casing', d), path('rim', d)] };
}

/** The casing makes the thin line stand out from whatever it lies on. */
export function homeLooks(): Looks {
  return {
    sign: '.home-forces',
    rules: [
      { part: '.casing', fill: 'none', stroke: 'halo', width: 3.2, join: 'round' },
      { part: '.rim', fill: 'none', stroke: 'outline', width: 1.3, dash: [3.5, 2.5] },
    ],
  };
}
