import { useSignal } from '@preact/signals';
import {
  type BalancePoint,
  balanceHosts,
  balanceSeries,
  type Selection,
} from '../../model/balance/balance-view.ts';
import { sideSentences } from '../../model/balance/balance-words.ts';
import { SIDES } from '../../model/base/regions.ts';
import { countryName, countryOf } from '../../model/base/speech.ts';
import type { Store } from '../../store/store.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { Scroll } from '../kit/Scroll.tsx';
import { type BalanceChartModel, balanceChart, CHART } from './balance-chart.ts';

/** A region by its key, a host as a country. */
function placeOf({ speech }: Store, selection: Selection) {
  return selection === 'flank' || selection === 'europe' ? selection : countryOf(speech, selection);
}

function Picker(props: BalanceProps & { value: Selection; onPick: (selection: Selection) => void }) {
  const { store, words, details, value, onPick } = props;
  const names = balanceHosts(details)
    .map((iso3) => ({ iso3, name: countryName(store.speech, iso3) }))
    .sort((a, b) => store.speech.format.compare(a.name, b.name));
  return (
    <label class="chart-picker">
      {words.balance.chart.select}{' '}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="flank">{words.balance.sums.regions.flank}</option>
        <option value="europe">{words.balance.sums.regions.europe}</option>
        <optgroup label={words.balance.chart.hosts}>
          {names.map(({ iso3, name }) => (
            <option key={iso3} value={iso3}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

function Axes({ store, chart }: Pick<BalanceProps, 'store'> & { chart: BalanceChartModel }) {
  return (
    <>
      {chart.ticks.map(({ value, y }) => (
        <g key={value} class="tick">
          <path d={`M${CHART.left} ${y}H${CHART.width - CHART.right}`} />
          <text x={CHART.left - 5} y={y} dy="0.32em" text-anchor="end">
            {store.speech.format.compact(value)}
          </text>
        </g>
      ))}
      {chart.years.map(({ year, x }) => (
        <text key={year} x={x} y={CHART.height - 6}>
          {year}
        </text>
      ))}
    </>
  );
}

function Lines({ chart }: { chart: BalanceChartModel }) {
  return (
    <>
      {SIDES.map((side) => (
        <g key={side} class={side}>
          <path class="band" d={chart[side].band} />
          <path class="band bounds" d={chart[side].bounds} />
          <path class="casing" d={chart[side].firm + chart[side].soft} />
          <path class="firm" d={chart[side].firm} />
          <path class="soft" d={chart[side].soft} />
        </g>
      ))}
      <path class="now" d={`M${chart.now.x} ${CHART.top}V${CHART.height - CHART.bottom}`} />
      {SIDES.map((side) => {
        const y = chart.now[side];
        return y !== null && <circle key={side} class={side} cx={chart.now.x} cy={y} r="4" />;
      })}
    </>
  );
}

/** The same as the chart in words: the last month of each year. */
function Yearly({
  store,
  words,
  points,
}: Pick<BalanceProps, 'store' | 'words'> & { points: readonly BalancePoint[] }) {
  const { chart, columns } = words.balance;
  const { speech } = store;
  const last = points.at(-1);
  return (
    <details class="source">
      <summary>{chart.table}</summary>
      <Scroll label={chart.table}>
        <table class="balance-table">
          <thead>
            <tr>
              <th scope="col">{chart.month}</th>
              <th scope="col">{columns.us}</th>
              <th scope="col">{columns.europe}</th>
            </tr>
          </thead>
          <tbody>
            {points
              .filter((point) => point.month.endsWith('-12') || point === last)
              .map((point) => ({ month: point.month, said: sideSentences(speech, point) }))
              .map(({ month, said }) => (
                <tr key={month}>
                  <th scope="row">{speech.format.date(month)}</th>
                  <td data-label={columns.us}>{said.us}</td>
                  <td data-label={columns.europe}>{said.europe}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** Both sides over time, for a host or a region: one scale for all months. */
export function BalanceChart(props: BalanceProps & { month: string }) {
  const { store, words, details, month } = props;
  const selection = useSignal<Selection>('flank');
  const points = balanceSeries(details, selection.value, store.months, store.dataset.asOf);
  const chart = balanceChart(points, month);
  const now = points.find((point) => point.month === month);
  const label = words.balance.chart.label({
    where: placeOf(store, selection.value),
    first: points[0]?.month ?? month,
    last: points.at(-1)?.month ?? month,
    month,
    us: now?.us ?? null,
    europe: now?.europe ?? null,
  });
  return (
    <>
      <Picker
        {...props}
        value={selection.value}
        onPick={(picked) => {
          selection.value = picked;
        }}
      />
      <svg class="balance-chart" viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={label}>
        <Axes store={store} chart={chart} />
        <Lines chart={chart} />
      </svg>
      <p class="worth">
        <span class="key us">{words.balance.columns.us}</span>{' '}
        <span class="key europe">{words.balance.columns.europe}</span> {words.balance.chart.legend}
      </p>
      <Yearly store={store} words={words} points={points} />
    </>
  );
}
