import type { Signal } from '@preact/signals';
import type { Narrowing } from '../../model/view/filter.ts';
import type { Store } from '../../store/store.ts';
import { narrowingBy } from './names.ts';

interface Props {
  readonly store: Store;
  readonly label: string;
  readonly named: Signal<Narrowing>;
}

/** A field that narrows a list by names, with all that the search knows of them. */
export function NameFilter({ store, label, named }: Props) {
  return (
    <label>
      {label}{' '}
      <input
        type="search"
        value={named.value.text}
        onInput={({ currentTarget }) => {
          named.value = narrowingBy(store, currentTarget.value);
        }}
      />
    </label>
  );
}
