import type { MapDisc } from '../scene/map-discs.ts';
import type { PlacedMap } from '../scene/place-map.ts';
import { discLooks, discParts } from '../signs/disc.ts';
import { landTransform } from './arrows.ts';
import { placedText } from './letters.ts';
import type { Sheetwork } from './sheetwork.ts';
import { shapes } from './signs.ts';
import { tag } from './svg.ts';

/** Discs of a picture, their figures, and the names on its map. */

function disc({ palette, land }: Sheetwork, { hosts, at, us, europe }: MapDisc): string {
  const sign = { class: 'disc', parts: discParts([us, europe], at) };
  const drawn = shapes(discLooks(), sign, { palette, unit: 1 / land });
  return tag('g', { 'data-host': hosts.join(' ') }, drawn);
}

/** Discs, the largest first. */
export function discMarks(work: Sheetwork, discs: readonly MapDisc[]): string {
  return tag('g', { transform: landTransform(work) }, ...discs.map((found) => disc(work, found)));
}

/** Figures of discs. `isShown`: whether a disc is drawn. */
export function figures(
  work: Sheetwork,
  { figures: labels }: PlacedMap,
  isShown: (disc: MapDisc) => boolean,
): string {
  return labels
    .filter(({ disc: of }) => isShown(of))
    .map((label) => placedText(work, label, { side: label.half.side, isInside: label.isInside }))
    .join('');
}

/** Names of countries. */
export function countryNames(work: Sheetwork, { names }: PlacedMap): string {
  return names.map((label) => tag('g', { 'data-name': label.id }, placedText(work, label))).join('');
}
