import type { LaterMessages } from '../../i18n/en.ts';
import { valueText } from '../../model/spending/sentences.ts';
import { changeFrom, SORT_KEYS, type Sort, type SortKey, type TableRow } from '../../model/spending/table.ts';
import { isOfAllies, MEASURES } from '../../model/view/measures.ts';
import { type View, yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { Scroll } from '../kit/Scroll.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages['table'];
  readonly definitions: LaterMessages['controls']['definitions'];
  /** The view that the rows are of. */
  readonly view: View;
  readonly rows: readonly TableRow[];
  readonly sort: Sort;
  readonly onSort: (key: SortKey) => void;
  readonly onOpen: (iso3: string) => void;
}

type RowProps = Pick<Props, 'store' | 'words' | 'view' | 'onOpen'>;

function changeText({ store, words, view }: RowProps, row: TableRow): string {
  const { format } = store.speech;
  if (row.change === null) return words.noFigure;
  const points = MEASURES[view.measure].difference.kind === 'points';
  return points ? format.signed(row.change, 2) : format.signedPercent(row.change);
}

function Head({
  store,
  words: table,
  view,
  sort,
  onSort,
  column,
}: Omit<Props, 'definitions' | 'rows' | 'onOpen'> & { column: SortKey }) {
  const from = yearOf(changeFrom(store.speech, view));
  const points = MEASURES[view.measure].difference.kind === 'points';
  const titles: Record<SortKey, string> = {
    name: table.country,
    figure: String(yearOf(view.date)),
    change: points ? table.changePoints(from) : table.change(from),
    natoSince: table.natoSince,
  };
  const direction = sort.key !== column ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={() => onSort(column)}>
        {titles[column]}
        <span aria-hidden="true">{direction ? (sort.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
}

function Row({ row, ...props }: RowProps & { row: TableRow }) {
  const { store, words, view, onOpen } = props;
  const { messages } = store.speech;
  const value = row.figure ? valueText(store.speech, view.measure, row.figure.value) : null;
  const missing = isOfAllies(view.measure) ? words.noneOrUnarmed : words.noFigure;
  return (
    <tr data-iso3={row.iso3}>
      <th scope="row">
        <button type="button" class="link" onClick={() => onOpen(row.iso3)}>
          {row.name}
        </button>
      </th>
      <td>
        {value ?? missing}
        {row.figure?.estimate && <abbr title={messages.estimate}> {messages.estimateShort}</abbr>}
      </td>
      <td>{changeText(props, row)}</td>
      <td>
        {row.natoSince ?? words.notAlly}
        {row.notYet && ` (${messages.legend.notYet})`}
      </td>
    </tr>
  );
}

/** The figures of the map as a table. */
export function SpendingTable({ store, words, definitions, view, rows, sort, onSort, onOpen }: Props) {
  const { messages } = store.speech;
  const { measure, date } = view;
  return (
    <Scroll label={words.label}>
      <table>
        <caption>
          {messages.measure.on(measure, date)}. {definitions[measure]}.
        </caption>
        <thead>
          <tr>
            {SORT_KEYS.map((column) => (
              <Head
                key={column}
                store={store}
                words={words}
                view={view}
                sort={sort}
                column={column}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.iso3} store={store} words={words} view={view} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
