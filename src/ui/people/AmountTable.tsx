import { countryName } from '../../model/base/speech.ts';
import type { AmountMeasure, AmountRow, AmountSort } from '../../model/people/ally-amounts.ts';
import { lineYears } from '../../model/people/lines.ts';
import { focus } from '../../store/actions.ts';
import type { PanelProps } from '../kit/panel.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { SortHead } from '../kit/Sorting.tsx';

interface Props extends PanelProps {
  readonly measure: AmountMeasure;
  readonly rows: readonly AmountRow[];
  readonly year: number;
  readonly sort: AmountSort;
  readonly onSort: (key: AmountSort['key']) => void;
}

function Row({
  store,
  words,
  measure,
  row,
}: Pick<Props, 'store' | 'words' | 'measure'> & { row: AmountRow }) {
  const { allyAmounts, allies } = words;
  const { iso3, line, shown, change, joins } = row;
  const first = line.figures.at(0);
  return (
    <tr data-iso3={iso3}>
      <th scope="row">
        <button type="button" class="link" onClick={() => focus(store, iso3)}>
          {countryName(store.speech, iso3)}
        </button>
        {joins !== null && ` (${store.speech.messages.legend.notYet})`}
      </th>
      <td>{shown ? allyAmounts.shown(measure, shown) : allies.unarmed}</td>
      <td>{change && allyAmounts.change(change)}</td>
      <td>{first && allyAmounts.amount(measure, first.value)}</td>
    </tr>
  );
}

/** The same as the charts, a row an ally. */
export function AmountTable({ rows, year, sort, onSort, measure, ...props }: Props) {
  const { store, words } = props;
  const { allies, allyAmounts } = words;
  const [first] = lineYears(store.dataset);
  const head = (column: AmountSort['key'], text: string) => (
    <SortHead column={column} text={text} sort={sort} onSort={onSort} />
  );
  return (
    <Scroll label={allies.table} tall>
      <table class="allies-table">
        <caption>{allyAmounts.intro[measure](year)}</caption>
        <thead>
          <tr>
            {head('ally', allies.columns.ally)}
            {head('value', allyAmounts.sorts.value(measure, first))}
            {head('change', allyAmounts.sorts.change(measure, first))}
            <th scope="col">{first}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.iso3} store={store} words={words} measure={measure} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
