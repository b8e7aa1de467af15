/** Narrowing a list by what somebody types, with the names and the matching of the search. */
import type { Iso3 } from '../../data/rows.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import { countryNames } from './country-names.ts';
import { placeNames } from './place-names.ts';
import { keysOf, rankOf } from './search.ts';

/** What a row of a list is found by. What is `null` or missing in the row names nothing. */
export interface Named {
  /** Its own words, the one that stands first on the screen first. */
  readonly texts?: readonly (string | null)[];
  readonly countries?: readonly (Iso3 | null)[];
  /** Its bases and units. */
  readonly places?: readonly ({ readonly id: string; readonly name: string } | undefined)[];
}

/** What was typed above a list, and which rows it leaves. */
export interface Narrowing {
  readonly text: string;
  readonly leaves: (row: Named) => boolean;
}

/** As a list opens: all rows. */
export const ALL_NAMES: Narrowing = { text: '', leaves: () => true };

/**
 * Every name and code of countries as they are compared, each worked out when it is first asked for; none for what is no country,
 * such as Europe as a whole. `languages` are those of the site; `nameIn` gives the name of a country (ISO 3166-1 alpha-2) in a language.
 */
export function countryKeys(
  speech: Speech,
  languages: readonly string[],
  nameIn: (language: string, iso2: string) => string,
): (iso3: Iso3) => readonly string[] {
  const known = new Map<Iso3, readonly string[]>();
  return (iso3) => {
    const { iso2 } = countryOf(speech, iso3);
    const names = () =>
      iso2 === null ? [] : countryNames({ iso3, iso2 }, [speech.format.locale, ...languages], nameIn);
    const keys = known.get(iso3) ?? keysOf(names());
    known.set(iso3, keys);
    return keys;
  };
}

/** The narrowing by a text; a blank one leaves all rows. `keysOfCountry` is made by `countryKeys`. */
export function narrowing(text: string, keysOfCountry: (iso3: Iso3) => readonly string[]): Narrowing {
  if (text.trim() === '') return { ...ALL_NAMES, text };
  const leaves = ({ texts = [], countries = [], places = [] }: Named): boolean => {
    const names = [
      ...texts.flatMap((name) => name ?? []),
      ...places.flatMap((place) => (place ? placeNames(place) : [])),
    ];
    const ofCountries = countries.flatMap((iso3) => (iso3 ? keysOfCountry(iso3) : []));
    return rankOf([...keysOf(names), ...ofCountries], text) !== null;
  };
  return { text, leaves };
}
