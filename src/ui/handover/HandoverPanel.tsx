import {
  HANDOVER_STATUSES,
  type HandoverStatus,
  LEDGER_SORTS,
  type LedgerEntry,
  type LedgerSort,
  ledger,
  ledgerSummary,
  listedLedger,
} from '../../model/handover/handover.ts';
import { namedHandover } from '../../model/handover/handover-names.ts';
import { hostName } from '../../model/handover/handover-words.ts';
import { NameFilter } from '../kit/NameFilter.tsx';
import type { Lists, PanelProps } from '../kit/panel.ts';
import { useRestedView } from '../kit/rest.ts';
import { Select } from '../kit/Select.tsx';
import { HandoverLedger } from './HandoverLedger.tsx';
import { HandoverSigns } from './HandoverSigns.tsx';
import { HandoverTable } from './HandoverTable.tsx';
import { WhatIf } from './WhatIf.tsx';

/** The sentence that the ledger comes to, computed from its rows. */
function Summary({ store, words, entries }: PanelProps & { entries: readonly LedgerEntry[] }) {
  const { handover } = words;
  const say = handover.summary;
  const { drawdowns, named, inTime, part, none, inEffect, open, mayOverlap, posts, datedPosts } =
    ledgerSummary(entries);
  return (
    <>
      <p class="ledger-summary">
        <strong>{say.named(drawdowns, named, inTime)}</strong>{' '}
        {mayOverlap > 0 && `${say.mayOverlap(mayOverlap)} `}
        {part > 0 && `${say.part(part)} `}
        {say.none(none)} {say.inEffect(inEffect, open)} {posts > 0 && say.posts(posts, posts - datedPosts)}
      </p>
      <p class="worth">
        {handover.state(store.dataset.asOf)} {handover.rule}
      </p>
    </>
  );
}

interface FilterProps extends PanelProps {
  readonly named: Lists['named'];
  readonly sort: LedgerSort;
  readonly statuses: readonly HandoverStatus[];
  readonly onSort: (sort: LedgerSort) => void;
  readonly onStatuses: (statuses: readonly HandoverStatus[]) => void;
}

/** Names, order and statuses of the list are not in the link. */
function Filters({ store, words, named, sort, statuses, onSort, onStatuses }: FilterProps) {
  const say = words.handover.filters;
  const toggle = (status: HandoverStatus): void =>
    onStatuses(HANDOVER_STATUSES.filter((other) => (other === status) !== statuses.includes(other)));
  return (
    <search class="change-filters" aria-label={say.label}>
      <NameFilter store={store} label={words.nameFilter.field} named={named} />
      <Select
        label={say.sort}
        value={sort}
        options={LEDGER_SORTS.map((key) => [key, say.sorts[key]])}
        onPick={onSort}
      />
      <fieldset class="statuses">
        <legend>{say.status}</legend>
        {HANDOVER_STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={statuses.includes(status)}
            onClick={() => toggle(status)}
          >
            {words.handover.statuses[status]}
          </button>
        ))}
      </fieldset>
    </search>
  );
}

interface Props extends PanelProps {
  readonly lists: Pick<Lists, 'ledger' | 'named'>;
}

/** The hand-over ledger: what leaves, what takes over, and the gap between them. */
export function HandoverPanel({ lists, ...props }: Props) {
  const { store, words, details } = props;
  const { handover } = words;
  const { ledger: list, named } = lists;
  const { date: month } = useRestedView(store);
  const all = ledger(details, store.dataset.asOf);
  const name = (iso3: string) => hostName({ speech: store.speech, words }, iso3);
  const listed = listedLedger(all, list.value, (a, b) => store.speech.format.compare(name(a), name(b)));
  const shown = listed.filter(({ row }) => named.value.leaves(namedHandover(details, row)));
  return (
    <section class="panel" aria-labelledby="handover-title">
      <h2 id="handover-title">{handover.title}</h2>
      <p>{handover.intro}</p>
      <Summary {...props} entries={all} />
      <Filters
        {...props}
        {...list.value}
        named={named}
        onSort={(key) => {
          list.value = { ...list.peek(), sort: key };
        }}
        onStatuses={(chosen) => {
          list.value = { ...list.peek(), statuses: chosen };
        }}
      />
      <p role="status" class="worth">
        {handover.filters.count(shown.length, all.length)}. {shown.length === 0 && handover.filters.empty}
      </p>
      <HandoverSigns words={words} />
      {shown.length > 0 && <HandoverLedger {...props} entries={shown} month={month} />}
      <HandoverTable {...props} entries={shown} />
      <WhatIf {...props} />
    </section>
  );
}
