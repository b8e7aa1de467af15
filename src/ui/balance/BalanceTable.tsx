import { useSignal } from '@preact/signals';
import {
  BALANCE_KEYS,
  type BalanceRow,
  type BalanceSort,
  balanceRows,
  sortedBalance,
} from '../../model/balance/balance-view.ts';
import { moreWords } from '../../model/balance/balance-words.ts';
import type { Day, Month } from '../../model/base/dates.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { SIDES } from '../../model/base/regions.ts';
import { nextSort, startingSort } from '../../model/base/sorting.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import { focus } from '../../store/actions.ts';
import { type BalanceProps, FigureCell } from '../kit/BalanceFigure.tsx';
import { Scroll } from '../kit/Scroll.tsx';

/** The order a column starts with. */
const startingAt = (key: BalanceSort['key']): BalanceSort => startingSort(key, 'name');

interface HeadProps extends Pick<BalanceProps, 'words'> {
  readonly column: BalanceSort['key'];
  readonly sort: BalanceSort;
  readonly onSort: (key: BalanceSort['key']) => void;
}

function Head({ words, column, sort, onSort }: HeadProps) {
  const direction = sort.key !== column ? undefined : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={() => onSort(column)}>
        {words.balance.columns[column]}
        <span aria-hidden="true">{direction ? (sort.descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
}

/** Which side provides more, with all that METHOD.md says must stand beside it. */
function More({ words, row }: Pick<BalanceProps, 'words'> & { row: BalanceRow }) {
  const { sentence, beside } = moreWords(words, row);
  if (row.comparison.more === null) return <>{sentence}</>;
  return (
    <>
      {sentence} <span class="worth">{beside}</span>
    </>
  );
}

function Row(props: BalanceProps & { row: BalanceRow; month: Month }) {
  const { store, words, row } = props;
  const name = countryName(store.speech, row.iso3);
  return (
    <tr data-host={row.iso3}>
      <th scope="row">
        <button type="button" class="link" onClick={() => focus(store, row.iso3)}>
          {name}
        </button>
      </th>
      {SIDES.map((side) => (
        <FigureCell
          key={side}
          {...props}
          side={side}
          figure={row[side]}
          what={words.balance.of(side, countryOf(store.speech, row.iso3))}
          cites={numberKey.host(side, row.iso3)}
        />
      ))}
      <td class="more" data-label={words.balance.columns.more}>
        <More words={words} row={row} />
      </td>
    </tr>
  );
}

/** One row per host country: both figures on a day, what they are worth, and which side provides more. */
export function BalanceTable(props: BalanceProps & { day: Day; month: string }) {
  const { store, words, details, day, month } = props;
  const { format } = store.speech;
  const sort = useSignal<BalanceSort>({ key: 'name', descending: false });
  const byName = (a: string, b: string) =>
    format.compare(countryName(store.speech, a), countryName(store.speech, b));
  const rows = sortedBalance(balanceRows(details, day), sort.value, byName);
  return (
    <Scroll label={words.balance.table} tall>
      <table class="balance-table">
        <caption>{words.balance.caption(month, rows.length)}</caption>
        <thead>
          <tr>
            {BALANCE_KEYS.map((column) => (
              <Head
                key={column}
                words={words}
                column={column}
                sort={sort.value}
                onSort={(key) => {
                  sort.value = nextSort(sort.value, key, startingAt);
                }}
              />
            ))}
            <th scope="col">{words.balance.columns.more}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.iso3} store={store} words={words} details={details} row={row} month={month} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
