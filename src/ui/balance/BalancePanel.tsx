import { monthEnd } from '../../model/base/dates.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { BrigadeTargets } from '../kit/BrigadeTargets.tsx';
import { DataLink } from '../kit/DataLink.tsx';
import { useRestedView } from '../kit/rest.ts';
import { BalanceChart } from './BalanceChart.tsx';
import { BalanceSums } from './BalanceSums.tsx';
import { BalanceTable } from './BalanceTable.tsx';
import { Matrix } from './Matrix.tsx';

function Method({ store, words }: Pick<BalanceProps, 'store' | 'words'>) {
  const { method } = words.balance;
  return (
    <details class="method">
      <summary>{method.title}</summary>
      <ul>
        {method.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <DataLink store={store} words={words} file="METHOD.md" text={method.link} />
      </p>
    </details>
  );
}

/** Who provides how much: sums, hosts, over time, and who takes part in the forward land forces. */
export function BalancePanel(props: BalanceProps) {
  const { store, words } = props;
  const { date: month } = useRestedView(store);
  const { balance } = words;
  const day = monthEnd(month, store.dataset.asOf);
  return (
    <section class="panel" aria-labelledby="balance-title">
      <h2 id="balance-title">{balance.title(month)}</h2>
      <p>{balance.intro}</p>
      <Method store={store} words={words} />
      <h3>{balance.sums.title}</h3>
      <BalanceSums {...props} day={day} />
      <h3>{balance.chart.title}</h3>
      <BalanceChart {...props} month={month} />
      <h3>{balance.table}</h3>
      <BalanceTable {...props} day={day} month={month} />
      <h3>{balance.matrix.title}</h3>
      <Matrix {...props} day={day} month={month} />
      <h3>{balance.matrix.targets}</h3>
      <BrigadeTargets {...props} />
    </section>
  );
}
