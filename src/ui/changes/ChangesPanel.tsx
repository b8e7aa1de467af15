import { useEffect, useRef } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import {
  type ChangeEntry,
  type ChangeFilter,
  changeEntries,
  filteredChanges,
  NO_FILTER,
  sortedChanges,
} from '../../model/changes/change-list.ts';
import { namedChange } from '../../model/changes/change-names.ts';
import { changeWindow } from '../../model/changes/shown-changes.ts';
import { ALL_NAMES } from '../../model/view/filter.ts';
import { change } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import type { Lists } from '../kit/panel.ts';
import { useRestedView } from '../kit/rest.ts';
import { showOnMap } from '../kit/show-on-map.ts';
import { ChangeFacts, changeText } from './ChangeCard.tsx';
import { ChangeFilters } from './ChangeFilters.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
}

/** A change with its facts and the way to the map. */
export function Entry({ store, words, details, entry: { row } }: Props & { entry: ChangeEntry }) {
  const say = words.changes;
  return (
    <li
      data-id={row.id}
      data-status={row.status}
      class={`change ${row.side}`}
      aria-current={store.focus.value === row.id ? 'true' : undefined}
    >
      <h3>{row.title}</h3>
      <p>{changeText(store, row)}</p>
      <ChangeFacts store={store} words={words} details={details} row={row} citable />
      <button
        type="button"
        aria-label={say.showWhat({ text: row.title })}
        onClick={() => showOnMap(store, row.id)}
      >
        {say.show}
      </button>
    </li>
  );
}

/** Scrolls the list to the entry of a change that was chosen on the map. The page itself is not scrolled. */
function useFocusedEntry(focused: string | null, entries: readonly ChangeEntry[]) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const list = region.current;
    const entry = list?.querySelector<HTMLElement>('[aria-current]');
    if (!list || !entry) return;
    const [outer, inner] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
    const above = inner.top - outer.top;
    if (above < 0 || inner.bottom > outer.bottom) list.scrollTop += above;
  }, [focused, entries.length]);
  return region;
}

function List(props: Props & { entries: readonly ChangeEntry[] }) {
  const { store, words, details, entries } = props;
  const region = useFocusedEntry(store.focus.value, entries);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="scroll tall" tabIndex={0} aria-label={words.changes.list} ref={region}>
      <ol class="changes">
        {entries.map((entry) => (
          <Entry key={entry.row.id} store={store} words={words} details={details} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

interface StateProps extends Props {
  readonly filter: ChangeFilter;
  readonly shown: readonly ChangeEntry[];
  readonly total: number;
  readonly onReset: () => void;
}

/** How many there are, of when, and whether the change on the map is among them. */
function State({ store, words, details, filter, shown, total, onReset }: StateProps) {
  const say = words.changes;
  const { focus: focused } = store.view.value;
  const { after, to } = changeWindow(store.view.value);
  const isChange = details.changes.some(({ id }) => id === focused);
  const isListed = shown.some(({ row }) => row.id === focused);
  return (
    <>
      <p role="status">
        {say.count(shown.length, total)}
        {filter.period === 'window' && `. ${say.filters.windowNote(after, to)}`}.
        {shown.length === 0 && ` ${say.empty}`}
        {isChange && !isListed && ` ${say.notListed}`}
      </p>
      {(shown.length === 0 || (isChange && !isListed)) && (
        <button type="button" onClick={onReset}>
          {say.reset}
        </button>
      )}
    </>
  );
}

interface ListProps {
  readonly lists: Pick<Lists, 'changes' | 'named'>;
}

/** The rotation changes: filtered, sorted, each linked to the map both ways. */
export function ChangesPanel({ lists, ...props }: Props & ListProps) {
  const { store, words, details } = props;
  const { changes: list, named } = lists;
  const { filter, sort } = list.value;
  const view = useRestedView(store);
  const all = changeEntries(details.changes);
  const entries = sortedChanges(filteredChanges(all, view, filter), sort);
  const shown = entries.filter(({ row }) => named.value.leaves(namedChange(details, row)));
  const reset = (): void => {
    list.value = { sort, filter: { ...NO_FILTER, period: 'all' } };
    named.value = ALL_NAMES;
    change(store, { status: [] });
  };
  return (
    <section class="panel" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.changes.title}</h2>
      <ChangeFilters
        {...props}
        named={named}
        filter={filter}
        sort={sort}
        onFilter={(part) => {
          const now = list.peek();
          list.value = { ...now, filter: { ...now.filter, ...part } };
        }}
        onSort={(key) => {
          list.value = { ...list.peek(), sort: key };
        }}
      />
      <State {...props} filter={filter} shown={shown} total={all.length} onReset={reset} />
      {shown.length > 0 && <List {...props} entries={shown} />}
    </section>
  );
}
