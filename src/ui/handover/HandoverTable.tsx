import type { DateText } from '../../data/rows.ts';
import { ageIn } from '../../model/base/dates.ts';
import { furtherRows } from '../../model/base/sources.ts';
import type { LedgerEntry } from '../../model/handover/handover.ts';
import { hostName } from '../../model/handover/handover-words.ts';
import type { PanelProps } from '../kit/panel.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { SourceNote } from '../kit/SourceNote.tsx';

function Row({ store, words, details, entry }: PanelProps & { entry: LedgerEntry }) {
  const { row, answer } = entry;
  const say = words.handover;
  const { format } = store.speech;
  const date = (text: DateText | null) =>
    text === null ? say.table.unknown : words.card.dated(text, ageIn(store.view.value.date, text));
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  return (
    <tr data-id={row.id}>
      <th scope="row">{row.us_item}</th>
      <td>{hostName({ speech: store.speech, words }, row.host_iso3)}</td>
      <td class="number">{row.us_troops === null ? say.table.unknown : format.number(row.us_troops)}</td>
      <td>{date(row.us_announced)}</td>
      <td>{date(row.us_effective)}</td>
      <td class="wide">{row.europe_item}</td>
      <td>{answer === 'none' ? say.table.notNamed : date(row.europe_effective)}</td>
      <td class="number">
        {entry.gap === null ? say.table.unknown : format.number(entry.gap).replace('-', '−')}
      </td>
      <td class="wide">
        {say.statuses[row.status]}; {words.card.confidence[row.confidence]}
        {row.may_overlap.length > 0 && `; ${words.changes.overlaps}`}
        <SourceNote
          store={store}
          words={words}
          source={source}
          further={furtherRows(details, 'handovers', row.id)}
          what={row.us_item}
          row={{ table: 'handovers', id: row.id, value: row.us_troops }}
        />
      </td>
    </tr>
  );
}

/**
 * The ledger as a table: the same rows in the same order. The key makes a new table body for every choice of rows: Chromium
 * gives no box to a row that it keeps inside a closed `details` while others come in around it, so the row would be missing
 * until something else is laid out.
 */
export function HandoverTable(props: PanelProps & { entries: readonly LedgerEntry[] }) {
  const { store, words, entries } = props;
  const say = words.handover.table;
  const { item, host, troops, announced, leaves, europe, from, gap, status } = say.columns;
  return (
    <details class="ledger-table">
      <summary>{say.title}</summary>
      <Scroll label={say.title}>
        <table class="handover-table">
          <caption>{say.caption(store.dataset.asOf)}</caption>
          <thead>
            <tr>
              {[item, host, troops, announced, leaves, europe, from, gap, status].map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody key={entries.map(({ row }) => row.id).join()}>
            {entries.map((entry) => (
              <Row key={entry.row.id} {...props} entry={entry} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
