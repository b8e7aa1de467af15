import { type Format, formatOf } from './format.ts';
import type { Country } from './values.ts';

/** The forms of a noun by the number it stands with, named as `Intl.PluralRules` names them. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * What a catalogue puts values into words with. A language that inflects adds its own to it: a month after "in", a country in the
 * genitive.
 */
export interface Grammar extends Omit<Format, 'country' | 'compare' | 'plural'> {
  /** The name of a country. */
  readonly country: (country: Country) => string;
  /** Names of countries, the last one after "and". */
  readonly countries: (countries: readonly Country[]) => string;
  /** The form that a noun, or a verb, has with a number. */
  readonly form: (count: number, forms: Forms) => string;
  /** A number with its noun: "1 country", "3 countries". */
  readonly count: (count: number, forms: Forms) => string;
  /** A number with the decimals it has: "2", "3.5". */
  readonly exact: (value: number) => string;
  /** A target or a bound in per cent, with the decimals it has: "2%", "3.5%". */
  readonly exactPercent: (value: number) => string;
}

/** Decimals a number is written with. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** The grammar of a locale (BCP 47) in so far as `Intl` knows it. */
export function grammarOf(locale: string): Grammar {
  const format = formatOf(locale);
  const country = ({ iso2, iso3 }: Country): string => (iso2 === null ? iso3 : format.country(iso2));
  const form = (count: number, forms: Forms): string => forms[format.plural(count)] ?? forms.other;
  return {
    ...format,
    country,
    countries: (countries) => format.list(countries.map(country)),
    form,
    count: (count, forms) => `${format.number(count)} ${form(count, forms)}`,
    exact: (value) => format.number(value, decimalsOf(value)),
    exactPercent: (value) => format.percent(value, decimalsOf(value)),
  };
}
