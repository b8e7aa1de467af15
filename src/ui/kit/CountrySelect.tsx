import type { Iso3 } from '../../data/rows.ts';
import { keysOf, typedChoice } from '../../model/view/search.ts';
import type { Store } from '../../store/store.ts';
import { countryKeysOf } from './names.ts';
import { Select, type SelectProps } from './Select.tsx';

/** A choice of a country, or of all: names and abbreviations that are typed are understood as the search does. */
export function CountrySelect({ store, ...props }: SelectProps<Iso3> & { readonly store: Store }) {
  const keys = countryKeysOf(store);
  const entries = props.options.map(([id, name]) => ({
    ...{ id, name, note: '' },
    keys: [...keysOf([name]), ...keys(id)],
  }));
  return <Select {...props} typed={(text) => typedChoice(entries, text)} />;
}
