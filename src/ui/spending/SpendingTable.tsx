import { max } from 'd3';
import type { LaterMessages } from '../../i18n/en.ts';
import { spendingValues } from '../../model/spending/chart.ts';
import {
  changeFrom,
  SORT_KEYS,
  type SortKey,
  type TableRow,
  type TableSort,
} from '../../model/spending/table.ts';
import { isOfAllies, MEASURES } from '../../model/view/measures.ts';
import { type View, yearOf } from '../../model/view/view.ts';
import type { Store } from '../../store/store.ts';
import { Course } from './Course.tsx';
import { BarHead, scaleEnd, TableBar } from './TableBar.tsx';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages['table'];
  readonly definitions: LaterMessages['controls']['definitions'];
  /** The view that the rows are of. */
  readonly view: View;
  readonly rows: readonly TableRow[];
  readonly sort: TableSort;
  /** Whether small lines of all years show. The document has none: they would take a good part of its bytes. */
  readonly hasCourses: boolean;
  readonly onSort: (key: SortKey) => void;
  readonly onOpen: (iso3: string) => void;
}

type RowProps = Pick<Props, 'store' | 'words' | 'view' | 'hasCourses' | 'onOpen'> & { readonly end: number };

function changeText({ store, words, view }: RowProps, row: TableRow): string {
  const { format } = store.speech;
  if (row.change === null) return words.noFigure;
  const points = MEASURES[view.measure].difference.kind === 'points';
  return points ? format.signed(row.change, 2) : format.signedPercent(row.change);
}

type HeadProps = Pick<Props, 'store' | 'words' | 'view' | 'sort' | 'onSort'> & { readonly end: number };

function Head({ store, words: table, view, sort, onSort, end, column }: HeadProps & { column: SortKey }) {
  const { measure } = view;
  const from = yearOf(changeFrom(store.speech, view));
  const points = MEASURES[measure].difference.kind === 'points';
  const titles: Record<SortKey, string> = {
    name: table.country,
    figure: table.unit(measure, yearOf(view.date)),
    change: points ? table.changePoints(from) : table.change(from),
  };
  const direction = sort.key !== column ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={column} aria-sort={direction}>
      <button type="button" onClick={() => onSort(column)}>
        {titles[column]}
        <span aria-hidden="true">{direction ? (sort.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
      {column === 'figure' && <BarHead measure={measure} end={end} say={table.bound} />}
    </th>
  );
}

function Figure({ store, words, view, end, row }: RowProps & { row: TableRow }) {
  const { messages } = store.speech;
  const { measure } = view;
  const missing = isOfAllies(measure) ? words.noneOrUnarmed : words.noFigure;
  if (!row.figure) return <td class="figure none">{missing}</td>;
  return (
    <td class="figure">
      <TableBar
        measure={measure}
        end={end}
        value={row.figure.value}
        cls={row.cls}
        text={words.figures[measure](row.figure.value)}
      />
      {row.notYet && <span class="visually-hidden"> ({messages.legend.notYet})</span>}
    </td>
  );
}

/** The change of a row, and a warning where its two years were not counted alike. */
function Change({ row, ...props }: RowProps & { row: TableRow }) {
  const years = row.breaks.map(({ year }) => year);
  return (
    <td>
      {changeText(props, row)}
      {years.length > 0 && <small class="across"> {props.words.across(years)}</small>}
    </td>
  );
}

function Row({ row, ...props }: RowProps & { row: TableRow }) {
  const { store, view, hasCourses, onOpen } = props;
  const series = store.dataset.series[view.measure];
  const years = [yearOf(store.dataset.firstMonth), yearOf(store.context.lastMonth)] as const;
  const breaks = (series?.breaks ?? []).filter(({ iso3 }) => iso3 === row.iso3).map(({ year }) => year);
  return (
    <tr data-iso3={row.iso3}>
      <th scope="row">
        <button type="button" class="link" onClick={() => onOpen(row.iso3)}>
          {row.name}
        </button>
      </th>
      <Figure {...props} row={row} />
      <td class="years">
        {hasCourses && (
          <Course figures={spendingValues(series, row.iso3)} years={years} top={props.end} breaks={breaks} />
        )}
      </td>
      <Change {...props} row={row} />
    </tr>
  );
}

/** The figures of the map as a table: a bar a row on one scale, the years as a small line, the change. */
export function SpendingTable(props: Props) {
  const { store, definitions, view, rows } = props;
  const { measure } = view;
  const end = scaleEnd(measure, max(rows, ({ figure }) => figure?.value) ?? 1);
  const [name, ...others] = SORT_KEYS;
  const years = `${yearOf(store.dataset.firstMonth)}–${yearOf(store.context.lastMonth)}`;
  return (
    <table class="spending-table">
      <caption>{definitions[measure]}.</caption>
      <thead>
        <tr>
          <Head {...props} end={end} column={name} />
          <Head {...props} end={end} column={others[0]} />
          <th scope="col" class="years">
            {years}
          </th>
          <Head {...props} end={end} column={others[1]} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.iso3} {...props} end={end} row={row} />
        ))}
      </tbody>
    </table>
  );
}
