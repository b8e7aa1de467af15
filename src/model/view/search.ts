import type { CountryFact } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import { once } from '../base/once.ts';
import { ABBREVIATIONS, countryNames } from './country-names.ts';
import { placeNames } from './place-names.ts';

/** Finding a country, base or unit by any name or abbreviation that people type, in the search and in every filter. */
export interface SearchEntry {
  /** Of a country, a site or a force: what the view has in focus once it is picked. */
  readonly id: string;
  readonly name: string;
  /** Stands small beside the name: the code of a country, the country of a base or unit. */
  readonly note: string;
  /** Everything it can be found by, folded; the name that is shown is the first. */
  readonly keys: readonly string[];
}

/** Letters that do not decompose into a plain one and its sign. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without diacritics, so that "turkiye" finds Türkiye. Letters that do not decompose are spelled out. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[łßøðđþæœı]/g, (letter) => PLAIN[letter] as string);
}

/** How letters with signs are written where a keyboard lacks them: Grafenwoehr, Muenster, Bodoe. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Names as they are compared, each once; those with such letters also as they are written without them. */
export function keysOf(names: readonly string[]): readonly string[] {
  const spelled = (name: string) =>
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => SPELLED[letter] as string);
  return [...new Set([...names, ...names.map(spelled)].map(folded))];
}

/** The words of a folded text; dots and apostrophes are no gaps, so that "U.K." is a word. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Keys as whole words without gaps, and all words of them. */
const parted = once((keys: readonly string[]) => {
  const words = keys.map(wordsOf);
  return { joined: words.map((parts) => parts.join('')), words: words.flat() };
});

const WHOLE: ReadonlySet<string> = new Set(ABBREVIATIONS.map(folded));

/** Shorter texts are not looked for inside words. */
const INSIDE_FROM = 3;

/**
 * How well keys match a text that is not blank: 0 is one of them, 1 begins one, each of its words begins a word of them (2), or it
 * stands inside the first (3); `null`: not at all. An abbreviation of a country has to be a whole word.
 */
export function rankOf(keys: readonly string[], text: string): 0 | 1 | 2 | 3 | null {
  const typed = wordsOf(folded(text));
  const plain = typed.length > 1 ? typed.filter((word) => word !== 'the') : typed;
  const joined = plain.join('');
  if (joined === '') return null;
  const isWhole = WHOLE.has(joined);
  const { joined: ofKeys, words } = parted(keys);
  if (ofKeys.includes(joined)) return 0;
  if (!isWhole && ofKeys.some((key) => key.startsWith(joined))) return 1;
  const hasWord = (wanted: string) =>
    words.some((word) => (WHOLE.has(wanted) ? word === wanted : word.startsWith(wanted)));
  if ((isWhole ? [joined] : plain).every(hasWord)) return 2;
  return !isWhole && joined.length >= INSIDE_FROM && keys[0]?.includes(plain.join(' ')) ? 3 : null;
}

/** Entries that match a text; best matches first, else in the order given. All entries for a blank text. */
export function search(entries: readonly SearchEntry[], text: string): readonly SearchEntry[] {
  if (text.trim() === '') return entries;
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry.keys, text);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** The id that is chosen by letters typed one after the other: the best match; one letter again and again goes through all of its. */
export function typedChoice(entries: readonly SearchEntry[], text: string): string | undefined {
  const [letter = ''] = text;
  const presses = text === letter.repeat(text.length) ? text.length : 1;
  const found = search(entries, presses > 1 ? letter : text);
  return found[(presses - 1) % found.length]?.id;
}

/** Search entries for countries, by their names in all languages of the site, the reader's first. `nameIn` gives the name of a country (ISO 3166-1 alpha-2) in a language. */
export function searchEntries(
  countries: readonly CountryFact[],
  languages: readonly string[],
  nameIn: (language: string, iso2: string) => string,
): readonly SearchEntry[] {
  return countries.map((country) => {
    const names = countryNames(country, languages, nameIn);
    return { id: country.iso3, name: names[0] as string, note: country.iso3, keys: keysOf(names) };
  });
}

/** Search entries for bases and units. `countryName` gives the name of the country they are in. */
export function rowEntries(
  { sites, forces }: Pick<Details, 'sites' | 'forces'>,
  countryName: (iso3: Iso3) => string,
): readonly SearchEntry[] {
  const entry = (id: string, name: string, host: Iso3 | null): SearchEntry => ({
    ...{ id, name, note: host === null ? '' : countryName(host), keys: keysOf(placeNames({ id, name })) },
  });
  return [
    ...sites.map(({ id, name, iso3 }) => entry(id, name, iso3)),
    ...forces.map(({ id, name, host_iso3 }) => entry(id, name, host_iso3)),
  ];
}
