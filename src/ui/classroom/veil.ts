import type { MapDoor } from '../../store/map-door.ts';
import * as ROOTS from '../kit/roots.ts';

/**
 * The veil over the answers: while a question is asked, map and time axis take no hand, and what would give the answer away
 * in words or colours is hidden from eyes and from the accessibility tree. On paper there is no veil.
 */

/** Nothing but land, or the shading too; `null`: no veil. */
export type Veil = 'plain' | 'shaded' | null;

/** Puts the veil on the page, changes it or takes it away, and marks the countries that a question is about. */
export function veil(map: MapDoor, kind: Veil, countries: readonly string[]): void {
  const root = document.documentElement;
  if (kind === null) delete root.dataset.asking;
  else root.dataset.asking = kind;
  map.setInert(kind !== null);
  const time = document.getElementById(ROOTS.time);
  if (time) time.inert = kind !== null;
  map.mark(countries);
}
