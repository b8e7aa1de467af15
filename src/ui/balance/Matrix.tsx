import type { DateText, Iso3 } from '../../data/rows.ts';
import { type MatrixCell, type MatrixRow, matrix, numbersFrom } from '../../model/balance/matrix.ts';
import { ageIn, type Day, type Month } from '../../model/base/dates.ts';
import { countryName } from '../../model/base/speech.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { Scroll } from '../kit/Scroll.tsx';

type CellProps = Pick<BalanceProps, 'store' | 'words'> & {
  readonly cell: MatrixCell | undefined;
  readonly month: Month;
};

/** A number, its date for those who hear it; what nations take part without one; what is planned. */
function Cell({ store, words, cell, month }: CellProps) {
  const say = words.balance.matrix;
  if (!cell) return null;
  const { troops, asOf } = cell;
  if (troops !== null)
    return (
      <>
        {store.speech.format.number(troops)}
        {asOf && <span class="visually-hidden"> {words.card.dated(asOf, ageIn(month, asOf))}</span>}
      </>
    );
  const [mark, text] = cell.planned ? [say.plannedMark, say.planned] : ['●', say.mark];
  return (
    <>
      <span aria-hidden="true">{mark}</span>
      <span class="visually-hidden">{text}</span>
    </>
  );
}

type RowProps = BalanceProps & {
  readonly row: MatrixRow;
  readonly nations: readonly Iso3[];
  readonly month: Month;
};

/** From when to when the numbers of a row were stated; nothing where it has none. */
function NumbersFrom({ words, row, month }: Pick<RowProps, 'words' | 'row' | 'month'>) {
  const [oldest, newest] = numbersFrom(row);
  if (oldest === undefined || newest === undefined) return null;
  const aged = (date: DateText) => ({ date, age: ageIn(month, date) });
  return <span class="worth"> {words.balance.matrix.numbersFrom(aged(oldest), aged(newest))}</span>;
}

function Row({ store, words, row, nations, month }: RowProps) {
  const say = words.balance.matrix;
  const { force, host, cells } = row;
  return (
    <tr data-id={force.id}>
      <th scope="row">
        {countryName(store.speech, host)} <span class="worth">{force.name}</span>
        <NumbersFrom words={words} row={row} month={month} />
      </th>
      {row.inPlace ? (
        nations.map((iso3) => (
          <td key={iso3} class={iso3 === force.nation_iso3 ? 'leads' : undefined}>
            <Cell store={store} words={words} cell={cells.get(iso3)} month={month} />
            {iso3 === force.nation_iso3 && <span class="visually-hidden"> {say.leads}</span>}
          </td>
        ))
      ) : (
        <td colSpan={Math.max(1, nations.length)} class="not-there">
          {say.notInPlace}
        </td>
      )}
    </tr>
  );
}

/** Host by contributor of the forward land forces on a day. */
export function Matrix(props: BalanceProps & { day: Day; month: Month }) {
  const { store, words, details, day, month } = props;
  const say = words.balance.matrix;
  const { speech } = store;
  const { nations, rows } = matrix(details, day);
  const sorted = nations.toSorted((a, b) =>
    speech.format.compare(countryName(speech, a), countryName(speech, b)),
  );
  return (
    <>
      <Scroll label={say.title}>
        <table class="matrix">
          <caption>{say.caption(month)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.host}</th>
              {sorted.map((iso3) => (
                <th key={iso3} scope="col" class={iso3 === 'USA' ? 'us' : undefined}>
                  <span>{countryName(speech, iso3)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.force.id} {...props} row={row} nations={sorted} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="worth">{say.key}</p>
    </>
  );
}
