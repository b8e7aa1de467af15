import type { Dataset } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { FirstMessages } from '../../i18n/en.ts';
import type { Format } from '../../i18n/format.ts';
import type { Country } from '../../i18n/values.ts';

/** What every sentence needs, and the names of countries. */

/** What a sentence needs besides the view. */
export interface Speech {
  readonly dataset: Dataset;
  readonly messages: FirstMessages;
  readonly format: Format;
}

/** The name of a country in the reader's language; the code where the country is unknown. */
export function countryName(speech: Speech, iso3: Iso3): string {
  return nameOf(speech, countryOf(speech, iso3));
}

/** Its name, for a country as messages are given it: in the form that stands alone. */
export function nameOf({ format }: Speech, { iso2, iso3 }: Country): string {
  return iso2 === null ? iso3 : format.country(iso2);
}

/** A country as messages are given it. */
export function countryOf({ dataset }: Pick<Speech, 'dataset'>, iso3: Iso3): Country {
  return dataset.countries.find((entry) => entry.iso3 === iso3) ?? { iso3, iso2: null };
}
