import type { BrigadeTargetRow } from '../../data/rows.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import type { BalanceProps } from './BalanceFigure.tsx';
import { Scroll } from './Scroll.tsx';
import { SourceNote } from './SourceNote.tsx';

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
        {row.agreed_on && `, ${say.agreed(row.agreed_on)}`}
      </td>
      <td>{row.due ? format.date(row.due) : say.noDate}</td>
      <td class="more">
        {row.status} {words.card.confidence[row.confidence]}
        <SourceNote
          store={store}
          words={words}
          source={source}
          what={say.targetsOf(countryOf(store.speech, row.host_iso3))}
          row={{ table: 'brigade_targets', id: row.host_iso3 }}
        />
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
        <caption>{say.targetsCaption(store.dataset.asOf)}</caption>
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
