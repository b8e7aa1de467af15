import type { Iso3 } from '../../data/rows.ts';
import { isAlly } from '../spending/spending.ts';
import { yearOf } from '../view/view.ts';
import type { NameLabel } from './figure-places.ts';
import { groundOf } from './ground.ts';
import { placeName, placeUnarmed, type WantedName } from './name-places.ts';
import { type ArrowLabel, placeArrows } from './place-arrows.ts';
import type { PlaceInput } from './place-input.ts';
import { type PlacedDiscs, placeDiscs } from './place-signs.ts';
import { copied } from './room.ts';
import { shownShare } from './shown-shares.ts';

/**
 * The lettering of a map: every figure, name, note and arrow at its place, for one month or comparison and one set of windows.
 * Order of what gets room: notes at gaps, figures, arrows with their words, names. What does not fit is left out.
 */

/** Discs with their figures, notes and arrows: what follows a dragged handle in the same frame. */
export interface MapSigns extends PlacedDiscs {
  readonly arrows: readonly ArrowLabel[];
}

export interface PlacedMap extends Omit<MapSigns, 'room'> {}

/** A map that nobody has placed signs on. */
export const NO_SIGNS: PlacedMap = {
  ...{ discs: [], figures: [], names: [], notes: [], noted: [], arrows: [], tinted: [] },
  least: 0,
};

/** Places everything but the names of countries without a figure. */
export function placeSigns(input: PlaceInput): MapSigns {
  const ground = groundOf(input.raster, input.fills, input.view.since !== null);
  const placed = placeDiscs(input, ground);
  return { ...placed, arrows: placeArrows(input, placed) };
}

/** Countries whose name stands on the map already. */
function named({ figures, names }: MapSigns): ReadonlySet<Iso3> {
  return new Set([
    ...figures.filter(({ isNamed }) => isNamed).flatMap(({ disc }) => disc.hosts),
    ...names.flatMap(({ id }) => id.split('+')),
  ]);
}

/** The names that are wanted, in the order in which they get room. */
function wanted(input: PlaceInput, signs: MapSigns): readonly WantedName[] {
  const { dataset, view, set, places, isAll } = input;
  const least = view.since === null ? set.namedFrom.month : set.namedFrom.change;
  const there = named(signs);
  const hosts = new Set(signs.figures.flatMap(({ disc }) => disc.hosts));
  const subjects = new Set(input.fills.flatMap(({ iso3, cls }) => (cls === 'context' ? [] : [iso3])));
  const rank = ({ iso3, share }: WantedName) =>
    signs.tinted.includes(iso3) ? 0 : share !== null ? 1 : hosts.has(iso3) ? 2 : 3;
  return dataset.countries
    .flatMap(({ iso3, parent }) => {
      const place = places[iso3];
      if (!place || parent !== null || there.has(iso3)) return [];
      return [{ iso3, share: shownShare(input, iso3), place }];
    })
    .filter(
      ({ iso3, share, place }) =>
        isAll ||
        share !== null ||
        (place[2] >= least && subjects.has(iso3)) ||
        hosts.has(iso3) ||
        signs.tinted.includes(iso3),
    )
    .toSorted((a, b) => rank(a) - rank(b) || b.place[2] - a.place[2]);
}

/** Allies of a year without armed forces. */
function unarmed({ dataset, view, fills, places }: PlaceInput): readonly WantedName[] {
  if (view.since !== null) return [];
  return fills.flatMap(({ iso3, cls }) => {
    const country = dataset.countries.find((entry) => entry.iso3 === iso3);
    const place = places[iso3];
    const isShown = cls === 'unarmed' && country && isAlly(country, yearOf(view.date));
    return isShown && place ? [{ iso3, share: null, place }] : [];
  });
}

/** Places the names of countries on a map whose signs are placed. */
export function placeNames(input: PlaceInput, signs: MapSigns): readonly NameLabel[] {
  const room = copied(signs.room);
  const without = unarmed(input);
  const places = [
    ...without.map((name) => placeUnarmed(room, input.words, name)),
    ...wanted(input, signs)
      .filter(({ iso3 }) => !without.some((name) => name.iso3 === iso3))
      .map((name) => placeName(room, input.words, name)),
  ];
  return places.filter((label) => label !== null);
}

/** The whole lettering. */
export function placeMap(input: PlaceInput): PlacedMap {
  const { room, ...signs } = placeSigns(input);
  const names = input.view.layers.includes('labels') ? placeNames(input, { ...signs, room }) : [];
  return { ...signs, names: [...signs.names, ...names] };
}
