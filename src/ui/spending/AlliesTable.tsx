import { countryName } from '../../model/base/speech.ts';
import type { AllyRow, AllySort } from '../../model/spending/allies.ts';
import {
  growthText,
  marginText,
  pledgeText,
  spellsText,
  yearShareText,
} from '../../model/spending/ally-words.ts';
import { CROSSED } from '../../model/spending/chart.ts';
import { focus } from '../../store/actions.ts';
import type { PanelProps } from '../kit/panel.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { SortHead } from '../kit/Sorting.tsx';

interface Props extends PanelProps {
  readonly rows: readonly AllyRow[];
  readonly year: number;
  readonly sort: AllySort;
  readonly onSort: (key: AllySort['key']) => void;
}

function Row({ store, words, details, row }: PanelProps & { row: AllyRow }) {
  const { speech } = store;
  const { allies } = words;
  const say = { speech, words };
  const none = words.table.noneOrUnarmed;
  return (
    <tr data-iso3={row.iso3}>
      <th scope="row">
        <button type="button" class="link" onClick={() => focus(store, row.iso3)}>
          {countryName(speech, row.iso3)}
        </button>
      </th>
      <td>{row.share ? yearShareText(say, row.share) : none}</td>
      <td>{row.growth === null ? growthText(say, row) : speech.format.signed(row.growth, 2)}</td>
      <td>{marginText(say, row)}</td>
      <td>{row.first && speech.format.percent(row.first.value, 2)}</td>
      <td>{row.share && (spellsText(say, row.spells) || allies.none)}</td>
      <td>
        {row.pledges.ahead.map((pledge) => (
          <div key={pledge.id} data-id={pledge.id}>
            {pledgeText(say, pledge, details.pledges)}
          </div>
        ))}
      </td>
      <td>
        {row.natoSince}
        {row.notYet && ` (${speech.messages.legend.notYet})`}
      </td>
    </tr>
  );
}

/** The same as the charts, a row an ally. */
export function AlliesTable({ rows, year, sort, onSort, ...props }: Props) {
  const { store, words } = props;
  const { allies } = words;
  const first = store.dataset.series.share.firstYear;
  const head = (column: AllySort['key'], text: string) => (
    <SortHead column={column} text={text} sort={sort} onSort={onSort} />
  );
  return (
    <Scroll label={allies.table} tall>
      <table class="allies-table">
        <caption>{allies.intro(year)}</caption>
        <thead>
          <tr>
            {head('ally', allies.columns.ally)}
            {head('share', allies.sorts.share(first, CROSSED))}
            {head('growth', allies.sorts.growth(first, CROSSED))}
            {head('distance', allies.sorts.distance(first, CROSSED))}
            <th scope="col">{first}</th>
            <th scope="col">{allies.columns.crossed(CROSSED)}</th>
            <th scope="col">{allies.columns.pledges}</th>
            <th scope="col">{allies.columns.natoSince}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.iso3} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
