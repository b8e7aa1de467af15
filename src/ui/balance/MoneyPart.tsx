import { useSignal } from '@preact/signals';
import { type MoneyTotals, moneyByYear, type Prices } from '../../model/balance/provided.ts';
import type { Month } from '../../model/base/dates.ts';
import { numberKey } from '../../model/base/number-key.ts';
import { yearOf } from '../../model/view/view.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { ProvidesDownload } from '../kit/ProvidesDownload.tsx';
import { peopleOf } from '../kit/people.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { PartSource } from './PartSource.tsx';
import { Switch } from './Switch.tsx';
import { YearChart } from './YearChart.tsx';

const LOOKS = { us: 'us', europe: 'europe' } as const;

function Table({ words, rows }: Pick<BalanceProps, 'words'> & { rows: readonly MoneyTotals[] }) {
  const { money: say, year } = words.provides;
  const { columns } = say;
  return (
    <details class="source">
      <summary>{say.table}</summary>
      <Scroll label={say.table} tall>
        <table class="balance-table provides-table">
          <thead>
            <tr>
              {Object.entries(columns).map(([key, text]) => (
                <th key={key} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map((row) => (
              <tr key={row.year} data-year={row.year}>
                <th scope="row">{year(row)}</th>
                <td data-label={columns.us}>{say.billions(row.usa)}</td>
                <td data-label={columns.europe}>{say.billions(row.europeAndCanada)}</td>
                <td data-label={columns.share}>{say.share(row.usShare)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** Spending of the United States, and of Europe and Canada, over time. */
export function MoneyPart(props: BalanceProps & { month: Month }) {
  const { store, words, month } = props;
  const { money: say, none, parts } = words.provides;
  const prices = useSignal<Prices>('current');
  const people = peopleOf(store);
  const rows = moneyByYear(people, prices.value);
  const [first, last] = [rows[0], rows.at(-1)];
  const shown = rows.find(({ year }) => year === yearOf(month));
  if (!first || !last || !shown) return <p>{none}</p>;
  const billions = (of: (row: MoneyTotals) => number) => rows.map((row) => of(row) / 1000);
  const lines = [
    { key: 'us' as const, values: billions(({ usa }) => usa), breaks: [] },
    { key: 'europe' as const, values: billions(({ europeAndCanada }) => europeAndCanada), breaks: [] },
  ];
  return (
    <section data-part="money" aria-labelledby="provides-money">
      <h3 id="provides-money">{say.finding(shown, shown.usShare, first, first.usShare)}</h3>
      <p>{say.worldwide}</p>
      <Switch
        legend={say.switch}
        name="provides-prices"
        options={Object.entries(say.prices).toReversed() as [Prices, string][]}
        value={prices.value}
        onPick={(key) => {
          prices.value = key;
        }}
      />
      <p class="worth">{say.key}</p>
      <YearChart
        {...{ store, words, lines }}
        years={rows}
        names={say.lines}
        looks={LOOKS}
        label={say.label(first, last)}
      />
      <Table words={words} rows={rows} />
      <PartSource
        {...props}
        id={people.sources.nato}
        what={parts.money}
        cites={numberKey.money(prices.value, 'usShare')}
      />
      <ProvidesDownload {...props} part="money" />
    </section>
  );
}
