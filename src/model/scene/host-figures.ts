import type { Iso3 } from '../../data/rows.ts';
import {
  type FigureLabel,
  type NameLabel,
  placeFigure,
  placeHostName,
  placeInside,
} from './figure-places.ts';
import type { MapDisc, MapHalf } from './map-discs.ts';
import type { PlaceInput } from './place-input.ts';
import type { Room } from './room.ts';
import { shownShare } from './shown-shares.ts';

/** The figures of the hosts of a map, in the order in which they get room. */

function titleOf(input: PlaceInput, disc: MapDisc): { readonly name: string; readonly share: string } {
  const { words } = input;
  const [first = ''] = disc.hosts;
  if (disc.hosts.length > 1) return { name: words.group(disc.hosts), share: '' };
  const share = shownShare(input, first);
  return { name: words.name(first), share: share === null ? '' : words.share(share) };
}

const halvesOf = ({ us, europe }: MapDisc) => [us, europe].filter((half) => half !== null);

/** A half and whose it is. */
export interface HostHalf {
  readonly disc: MapDisc;
  readonly half: MapHalf;
}

/** The halves of a map in the order of placing: the hosts the words speak of first, then the largest. */
export function inOrder(discs: readonly MapDisc[], spoken: readonly (Iso3 | null)[]): readonly HostHalf[] {
  const isSpoken = (disc: MapDisc) => disc.hosts.some((iso3) => spoken.includes(iso3));
  return discs
    .flatMap((disc) => halvesOf(disc).map((half) => ({ disc, half })))
    .filter(({ half }) => half.figure !== null)
    .toSorted(
      (a, b) =>
        Number(isSpoken(b.disc)) - Number(isSpoken(a.disc)) ||
        Math.abs(b.half.troops ?? 0) - Math.abs(a.half.troops ?? 0),
    );
}

/** Figures and names of hosts. `left`: halves whose figure has no room. `named`: hosts whose name stands already; adds to it. */
export function placeFigures(
  input: PlaceInput,
  room: Room,
  halves: readonly HostHalf[],
  named = new Set<MapDisc>(),
) {
  const figures: FigureLabel[] = [];
  const names: NameLabel[] = [];
  const left: MapHalf[] = [];
  for (const { disc, half } of halves) {
    if (!half.figure) continue;
    const title = titleOf(input, disc);
    if (disc.us && disc.europe && !named.has(disc)) {
      const name = placeHostName(room, disc, [title.name, title.share].filter(Boolean).join(' '));
      if (name) names.push(name);
      if (name) named.add(disc);
    }
    const figure = input.words.figure(half.figure);
    const texts = named.has(disc) ? { figure, name: '', share: '' } : { figure, ...title };
    // Beside two halves there is little room: there a figure stands inside its half where it fits.
    const inside = placeInside(room, disc, half, figure);
    const isTwofold = disc.us !== null && disc.europe !== null;
    const label = (isTwofold && inside) || (placeFigure(room, disc, half, texts) ?? inside);
    if (!label) left.push(half);
    else {
      figures.push(label);
      if (label.isNamed) named.add(disc);
    }
  }
  return { figures, names, left };
}
