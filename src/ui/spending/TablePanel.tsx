import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LaterMessages } from '../../i18n/en.ts';
import { nextSort, startingSort } from '../../model/base/sorting.ts';
import { countryOf } from '../../model/base/speech.ts';
import { sorted, type TableRow, type TableSort, tableRows } from '../../model/spending/table.ts';
import { tableFinding } from '../../model/spending/table-finding.ts';
import { TARGETS } from '../../model/view/measures.ts';
import { type View, yearOf } from '../../model/view/view.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { NameFilter } from '../kit/NameFilter.tsx';
import { narrowingBy } from '../kit/names.ts';
import { useRestedView } from '../kit/rest.ts';
import { SpendingTable } from './SpendingTable.tsx';

/** The order a column starts with. */
const startingAt = (key: TableSort['key']): TableSort => startingSort(key, 'name');

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  /** The view that the table in the document shows: the first drawing must match it (hydration), whatever the link says. */
  readonly rendered: View;
  /** What a reader has typed into the filter by now. */
  readonly typed?: string;
}

/** What the table comes to, as its title; for other measures what it is of. */
function Finding({ store, words, view }: Pick<Props, 'store' | 'words'> & { view: View }) {
  const { speech } = store;
  const found = view.measure === 'share' ? tableFinding(speech, yearOf(view.date)) : null;
  if (!found) return <h2>{speech.messages.measure.on(view.measure, view.date)}</h2>;
  return (
    <>
      <h2>{words.table.finding(found, TARGETS.core)}</h2>
      <p class="finding-more">{words.table.more(found, TARGETS.guideline)}</p>
    </>
  );
}

/** What is known of the breaks in the changes that the table shows. */
function Breaks({ store, words, rows }: Pick<Props, 'store' | 'words'> & { rows: readonly TableRow[] }) {
  const broken = rows.flatMap(({ iso3, breaks }) => breaks.map((entry) => ({ iso3, entry })));
  if (broken.length === 0) return null;
  const { ownForces, table } = words;
  return (
    <>
      <p class="muted">{ownForces.breaksKey}</p>
      <ul class="muted">
        {broken.map(({ iso3, entry: { year, step_pct, reason, basis } }) => (
          <li key={`${iso3} ${year}`}>
            {table.of(countryOf(store.speech, iso3))}{' '}
            {ownForces.broken(year, step_pct, { text: reason }, basis === 'inference')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The spending table, sorted and filtered by the reader. */
export function TablePanel({ store, words, rendered, typed = '' }: Props) {
  const { table } = words;
  const shown = useRestedView(store, rendered);
  const sort = useSignal<TableSort>({ key: 'figure', descending: true });
  const named = useSignal(narrowingBy(store, typed));
  const all = tableRows(store.speech, shown);
  const rows = all.filter(({ name, iso3 }) => named.value.leaves({ texts: [name], countries: [iso3] }));
  const isMounted = useSignal(false);
  useEffect(() => {
    isMounted.value = true;
  }, []);
  return (
    <>
      <Finding store={store} words={words} view={shown} />
      <p class="table-tools">
        <NameFilter store={store} label={table.filter} named={named} />{' '}
        <span role="status">{table.rows(rows.length, all.length)}</span>
      </p>
      <SpendingTable
        store={store}
        words={table}
        definitions={words.controls.definitions}
        view={shown}
        rows={sorted(rows, sort.value)}
        sort={sort.value}
        hasCourses={isMounted.value}
        onSort={(key) => {
          sort.value = nextSort(sort.value, key, startingAt);
        }}
        onOpen={(iso3) => focus(store, iso3)}
      />
      <Breaks store={store} words={words} rows={rows} />
    </>
  );
}
