/** What people call a country, in any of the ways that somebody may type it. */
import type { CountryFact } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';

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

/**
 * Names and abbreviations in use beside those that the browser knows: earlier names, short ones, official ones, and own names
 * in Latin letters. Browsers differ in what they know ("Türkiye" or "Turkey"), so both are here.
 */
const USUAL_NAMES: Readonly<Record<Iso3, readonly string[]>> = {
  ARM: ['Hayastan'],
  BGR: ['Bulgariya', 'Balgariya'],
  BIH: ['Bosnia', 'Bosnia-Herzegovina'],
  BLR: ['Byelorussia', 'Belorussia'],
  CHE: ['Swiss Confederation', 'Helvetia'],
  CYP: ['Kypros'],
  CZE: ['Czechia', 'Czech Republic'],
  DEU: ['FRG', 'BRD', 'Federal Republic of Germany'],
  GBR: ['UK', 'Britain', 'Great Britain', 'England'],
  GEO: ['Sakartvelo'],
  GRC: ['Hellas', 'Hellenic Republic', 'Ellada'],
  IRL: ['Republic of Ireland'],
  IRN: ['Persia'],
  MDA: ['Moldavia'],
  MKD: ['North Macedonia', 'Macedonia', 'FYROM', 'Makedonija'],
  NLD: ['Netherlands', 'Holland'],
  ROU: ['Rumania', 'Roumania'],
  RUS: ['Russian Federation', 'Rossiya'],
  SAU: ['KSA'],
  SRB: ['Srbija'],
  SVK: ['Slovakia', 'Slovak Republic'],
  TUR: ['Türkiye', 'Turkey'],
  UKR: ['Ukraina', 'Ukrayina'],
  USA: ['US', 'USA', 'America', 'United States of America'],
};

/** Abbreviations that stand for one country and are never the beginning of a word: "UK" is not Ukraine. */
export const ABBREVIATIONS: readonly string[] = Object.values(USUAL_NAMES)
  .flat()
  .filter((name) => name === name.toUpperCase());

/**
 * Every name and code of a country: in the languages of the site, the reader's first, in its own, and in common use. `nameIn` gives the
 * name of a country (ISO 3166-1 alpha-2) in a language.
 */
export function countryNames(
  { iso3, iso2 }: Pick<CountryFact, 'iso3' | 'iso2'>,
  languages: readonly string[],
  nameIn: (language: string, iso2: string) => string,
): readonly string[] {
  const own = (OWN_LANGUAGES[iso3] ?? '').split(' ').filter(Boolean);
  const tags = [...languages, ...own, 'en'];
  return [...tags.map((tag) => nameIn(tag, iso2)), ...(USUAL_NAMES[iso3] ?? []), iso3, iso2];
}
