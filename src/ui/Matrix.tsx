import type { BrigadeTargetRow, Iso3 } from '../data/rows.ts';
import type { Day } from '../model/dates.ts';
import { type MatrixCell, type MatrixRow, matrix } from '../model/matrix.ts';
import { countryName } from '../model/sentences.ts';
import type { BalanceProps } from './BalanceFigure.tsx';
import { Scroll } from './Scroll.tsx';
import { SourceNote } from './SourceNote.tsx';

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
export function Matrix(props: BalanceProps & { day: Day; date: string }) {
  const { store, words, details, day, date } = props;
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
          <caption>{say.caption(date)}</caption>
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

function Target({ store, words, details, row }: BalanceProps & { row: BrigadeTargetRow }) {
  const say = words.balance.matrix;
  const { format } = store.speech;
  const host = countryName(store.speech, row.host_iso3);
  const source = details.sources.find(({ source_id }) => source_id === row.source_id);
  return (
    <tr>
      <th scope="row">{host}</th>
      <td>{countryName(store.speech, row.framework_iso3)}</td>
      <td>{row.battlegroup_since ? format.date(row.battlegroup_since) : say.noDate}</td>
      <td>
        {row.brigade_target ?? say.noTarget}
        {row.agreed_on && `, ${say.agreed(format.date(row.agreed_on))}`}
      </td>
      <td>{row.due ? format.date(row.due) : say.noDate}</td>
      <td class="more">
        {row.status} {words.card.confidence[row.confidence]}
        <SourceNote store={store} words={words} source={source} what={`${say.targets}, ${host}`} />
      </td>
    </tr>
  );
}

/** What is promised to each host: a state of play of the day of the data, whatever month is shown. */
export function BrigadeTargets(props: BalanceProps) {
  const { store, words, details } = props;
  const say = words.balance.matrix;
  const { host, framework, since, target, due, status } = say.columns;
  return (
    <Scroll label={say.targets}>
      <table class="balance-table">
        <caption>{say.targetsCaption(store.speech.format.date(store.dataset.asOf))}</caption>
        <thead>
          <tr>
            {[host, framework, since, target, due, status].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {details.brigade_targets.map((row) => (
            <Target key={row.host_iso3} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
