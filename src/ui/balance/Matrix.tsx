import type { Iso3 } from '../../data/rows.ts';
import { type MatrixCell, type MatrixRow, matrix } from '../../model/balance/matrix.ts';
import type { Day } from '../../model/base/dates.ts';
import { countryName } from '../../model/base/speech.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { Scroll } from '../kit/Scroll.tsx';

function Cell({
  store,
  words,
  cell,
}: Pick<BalanceProps, 'store' | 'words'> & { cell: MatrixCell | undefined }) {
  const say = words.balance.matrix;
  if (!cell) return null;
  if (cell.troops !== null) return <>{store.speech.format.number(cell.troops)}</>;
  const [mark, text] = cell.planned ? [say.plannedMark, say.planned] : ['●', say.mark];
  return (
    <>
      <span aria-hidden="true">{mark}</span>
      <span class="visually-hidden">{text}</span>
    </>
  );
}

type RowProps = BalanceProps & { readonly row: MatrixRow; readonly nations: readonly Iso3[] };

function Row({ store, words, row, nations }: RowProps) {
  const say = words.balance.matrix;
  const { force, host, cells } = row;
  return (
    <tr data-id={force.id}>
      <th scope="row">
        {countryName(store.speech, host)} <span class="worth">{force.name}</span>
      </th>
      {row.inPlace ? (
        nations.map((iso3) => (
          <td key={iso3} class={iso3 === force.nation_iso3 ? 'leads' : undefined}>
            <Cell store={store} words={words} cell={cells.get(iso3)} />
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
export function Matrix(props: BalanceProps & { day: Day; month: string }) {
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
