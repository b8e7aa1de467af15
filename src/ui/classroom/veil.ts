import * as ROOTS from '../kit/roots.ts';

/**
 * The veil over the answers: while a question is asked, map and time axis take no hand, and what would give the answer away
 * in words or colours is hidden from eyes and from the accessibility tree. On paper there is no veil.
 */

/** Nothing but land, or the shading too; `null`: no veil. */
export type Veil = 'plain' | 'shaded' | null;

const SVG = 'http://www.w3.org/2000/svg';
const MARK = 'focused marked';

/** Lines round countries, above their neighbours. */
function mark(countries: readonly string[]): void {
  const outlines = document.getElementById('outlines');
  for (const path of outlines?.querySelectorAll('.marked') ?? []) path.remove();
  for (const iso3 of countries)
    for (const shape of document.querySelectorAll(`#ground [data-iso3="${iso3}"]:not(.marker)`)) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', shape.getAttribute('d') ?? '');
      path.setAttribute('class', MARK);
      outlines?.append(path);
    }
}

/** Puts the veil on the page, changes it or takes it away, and marks the countries that a question is about. */
export function veil(kind: Veil, countries: readonly string[]): void {
  const root = document.documentElement;
  if (kind === null) delete root.dataset.asking;
  else root.dataset.asking = kind;
  for (const id of [ROOTS.map, ROOTS.time]) {
    const element = document.getElementById(id);
    if (element) element.inert = kind !== null;
  }
  mark(countries);
}
