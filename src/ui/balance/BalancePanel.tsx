import { type Month, monthEnd } from '../../model/base/dates.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { BrigadeTargets } from '../kit/BrigadeTargets.tsx';
import { DataLink } from '../kit/DataLink.tsx';
import { useRestedView } from '../kit/rest.ts';
import { BalanceChart } from './BalanceChart.tsx';
import { BalanceSums } from './BalanceSums.tsx';
import { BalanceTable } from './BalanceTable.tsx';
import { EnablersPart, ReadinessPart } from './EnablersPart.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Matrix } from './Matrix.tsx';
import { MoneyPart } from './MoneyPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';

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

/** Stationed forces: sums, hosts, over time, and who takes part in the forward land forces. */
function Stationed(props: BalanceProps & { month: Month }) {
  const { store, words, month } = props;
  const { balance } = words;
  const day = monthEnd(month, store.dataset.asOf);
  return (
    <>
      <h3>{balance.title(month)}</h3>
      <p>{balance.intro}</p>
      <Method store={store} words={words} />
      <h4>{balance.sums.title}</h4>
      <BalanceSums {...props} day={day} />
      <h4>{balance.chart.title}</h4>
      <BalanceChart {...props} month={month} />
      <h4>{balance.table}</h4>
      <BalanceTable {...props} day={day} month={month} />
      <h4>{balance.matrix.title}</h4>
      <Matrix {...props} day={day} month={month} />
      <h4>{balance.matrix.targets}</h4>
      <BrigadeTargets {...props} />
    </>
  );
}

/** Who provides what: people, money and enablers side by side without a total, then stationed forces host by host. */
export function BalancePanel(props: BalanceProps) {
  const { store, words } = props;
  const { date: month } = useRestedView(store);
  const { provides } = words;
  return (
    <section class="panel" aria-labelledby="balance-title">
      <h2 id="balance-title">{provides.title(month)}</h2>
      <p>{provides.intro}</p>
      <PeoplePart {...props} month={month} />
      <MoneyPart {...props} month={month} />
      <EnablersPart {...props} />
      <ReadinessPart {...props} />
      <LeftOut {...props} />
      <Stationed {...props} month={month} />
    </section>
  );
}
