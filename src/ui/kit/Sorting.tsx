import type { Sort } from '../../model/base/sorting.ts';

/** How a list is sorted, for the buttons that say and change it. */

interface SortProps<Key extends string> {
  readonly sort: Sort<Key>;
  readonly onSort: (key: Key) => void;
}

interface OrderProps<Key extends string> extends SortProps<Key> {
  readonly legend: string;
  /** Each key with its name, in the order of the buttons. */
  readonly options: readonly (readonly [key: Key, text: string])[];
}

/** What to sort by, as buttons; a second press turns the order round. */
export function Order<Key extends string>({ legend, options, sort, onSort }: OrderProps<Key>) {
  return (
    <fieldset class="statuses">
      <legend>{legend}</legend>
      {options.map(([key, text]) => (
        <button key={key} type="button" aria-pressed={sort.key === key} onClick={() => onSort(key)}>
          {text}
          {sort.key === key && <span aria-hidden="true">{sort.descending ? ' ▼' : ' ▲'}</span>}
        </button>
      ))}
    </fieldset>
  );
}

interface HeadProps<Key extends string> extends SortProps<Key> {
  readonly column: Key;
  readonly text: string;
}

/** The head of a column that a table can be sorted by. */
export function SortHead<Key extends string>({ column, text, sort, onSort }: HeadProps<Key>) {
  const direction = sort.key !== column ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={() => onSort(column)}>
        {text}
        <span aria-hidden="true">{direction ? (sort.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
}
