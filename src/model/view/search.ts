import type { CountryFact } from '../../data/dataset.ts';
import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';

/** Finding a country by its name in the reader's language, its own name, or its ISO codes; bases and units by their names. */
export interface SearchEntry {
  /** Of a country, a site or a force: what the view has in focus once it is picked. */
  readonly id: string;
  readonly name: string;
  /** Stands small beside the name: the code of a country, the country of a base or unit. */
  readonly note: string;
  /** Everything it can be found by, folded. */
  readonly keys: readonly string[];
}

/** Lower case without diacritics, so that "turkiye" finds Türkiye. Letters that do not decompose are spelled out. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
    .replaceAll('æ', 'ae');
}

/** Entries whose keys start with the text, or have a word that does; best matches first, else in the order given. All entries for an empty text. */
export function search(entries: readonly SearchEntry[], text: string): readonly SearchEntry[] {
  const wanted = folded(text.trim());
  if (wanted === '') return entries;
  const rank = ({ keys }: SearchEntry): number => {
    if (keys.includes(wanted)) return 0;
    if (keys.some((key) => key.startsWith(wanted))) return 1;
    return keys.some((key) => key.split(/[\s(-]+/).some((word) => word.startsWith(wanted))) ? 2 : 3;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** The languages a country calls itself in (ISO 639), for names in them. */
const OWN_LANGUAGES: Readonly<Record<Iso3, string>> = {
  ALB: 'sq',
  ARM: 'hy',
  AUT: 'de',
  AZE: 'az',
  BEL: 'nl fr de',
  BGR: 'bg',
  BIH: 'bs',
  BLR: 'be',
  CHE: 'de fr it',
  CYP: 'el tr',
  CZE: 'cs',
  DEU: 'de',
  DNK: 'da',
  ESP: 'es',
  EST: 'et',
  FIN: 'fi sv',
  FRA: 'fr',
  GBR: 'en cy',
  GEO: 'ka',
  GRC: 'el',
  HRV: 'hr',
  HUN: 'hu',
  IRL: 'ga en',
  ISL: 'is',
  ITA: 'it',
  LTU: 'lt',
  LUX: 'lb fr de',
  LVA: 'lv',
  MDA: 'ro',
  MKD: 'mk',
  MLT: 'mt',
  MNE: 'sr-Latn sr',
  NLD: 'nl',
  NOR: 'nb nn',
  POL: 'pl',
  PRT: 'pt',
  ROU: 'ro',
  RUS: 'ru',
  SRB: 'sr sr-Latn',
  SVK: 'sk',
  SVN: 'sl',
  SWE: 'sv',
  TUR: 'tr',
  UKR: 'uk',
  XKX: 'sq sr-Latn',
};

/** Search entries for countries. `nameIn` gives the name of a country (ISO 3166-1 alpha-2) in a language. */
export function searchEntries(
  countries: readonly CountryFact[],
  language: string,
  nameIn: (language: string, iso2: string) => string,
): readonly SearchEntry[] {
  return countries.map(({ iso3, iso2 }) => {
    const own = (OWN_LANGUAGES[iso3] ?? '').split(' ').filter(Boolean);
    const name = nameIn(language, iso2);
    const names = [name, ...own.map((tag) => nameIn(tag, iso2)), nameIn('en', iso2), iso3, iso2];
    return { id: iso3, name, note: iso3, keys: [...new Set(names.map(folded))] };
  });
}

/** Search entries for bases and units. `countryName` gives the name of the country they are in. */
export function rowEntries(
  { sites, forces }: Pick<Details, 'sites' | 'forces'>,
  countryName: (iso3: Iso3) => string,
): readonly SearchEntry[] {
  const entry = (id: string, name: string, host: Iso3 | null): SearchEntry => ({
    ...{ id, name, note: host === null ? '' : countryName(host), keys: [folded(name)] },
  });
  return [
    ...sites.map(({ id, name, iso3 }) => entry(id, name, iso3)),
    ...forces.map(({ id, name, host_iso3 }) => entry(id, name, host_iso3)),
  ];
}
