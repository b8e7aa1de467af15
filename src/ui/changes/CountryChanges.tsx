import type { Details } from '../../data/details.ts';
import type { ChangeRow, Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { isReported } from '../../model/base/sources.ts';
import { changeEntries, filteredChanges, NO_FILTER, sortedChanges } from '../../model/changes/change-list.ts';
import { focus } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
}

/** How many of the changes show without a press. */
const OPEN = 3;

function List({ store, words, details, rows }: Omit<Props, 'iso3'> & { rows: readonly ChangeRow[] }) {
  return (
    <ul class="country-changes">
      {rows.map(({ id, side, title, status, effective, announced, source_id, may_overlap }) => (
        <li key={id} data-id={id} class={side}>
          <button type="button" class="to" onClick={() => focus(store, id)}>
            {title}
          </button>
          <span class="what">
            {words.changes.listed({
              status,
              date: effective ?? announced,
              isReported: isReported(details, 'changes', id, source_id),
              overlaps: may_overlap.length > 0,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The changes of forces in a country up to the shown month, the newest first. */
export function CountryChanges({ store, words, details, iso3 }: Props) {
  const { date, since } = store.view.value;
  const all = changeEntries(details.changes);
  const shown = filteredChanges(
    all,
    { date, since, status: [] },
    { ...NO_FILTER, period: 'until', host: iso3 },
  );
  const rows = sortedChanges(shown, 'newest').map(({ row }) => row);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{words.card.changes(rows.length)}</h3>
      <List store={store} words={words} details={details} rows={rows.slice(0, OPEN)} />
      {rows.length > OPEN && (
        <details>
          <summary>{words.card.earlierChanges(rows.length - OPEN)}</summary>
          <List store={store} words={words} details={details} rows={rows.slice(OPEN)} />
        </details>
      )}
    </section>
  );
}
