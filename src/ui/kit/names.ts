/** Names of countries in any language, as the browser knows them, for the search and the filters. */
import { formatOf } from '../../i18n/format.ts';
import { once } from '../../model/base/once.ts';
import { countryKeys, type Narrowing, narrowing } from '../../model/view/filter.ts';
import type { Store } from '../../store/store.ts';

/** The name of a country (ISO 3166-1 alpha-2) in a language. */
export function nameIn(language: string, iso2: string): string {
  return formatOf(language).country(iso2);
}

/** Every name and code of a country of the page, as it is compared. */
export const countryKeysOf = once(({ speech }: Store) => countryKeys(speech, LANGUAGES, nameIn));

/** The narrowing of a list by what was typed above it. */
export function narrowingBy(store: Store, text: string): Narrowing {
  return narrowing(text, countryKeysOf(store));
}
