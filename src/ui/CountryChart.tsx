import type { Details } from '../data/details.ts';
import type { Iso3 } from '../data/rows.ts';
import type { LaterMessages } from '../i18n/en.ts';
import { spendingChart } from '../model/chart.ts';
import { countryName } from '../model/sentences.ts';
import { yearOf } from '../model/view.ts';
import type { Store } from '../store/store.ts';

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly details: Details;
  readonly iso3: Iso3;
}

/** The line of a country since 2014: estimates dashed, target lines at 2, 3.5 and 5 %, pledges ahead as hollow points. */
export function CountryChart({ store, words, details, iso3 }: Props) {
  const { messages, format } = store.speech;
  const chart = spendingChart(
    store.dataset.series.share,
    iso3,
    details.pledges,
    yearOf(store.view.value.date),
  );
  const first = chart.figures.at(0);
  const last = chart.figures.at(-1);
  const label =
    first && last
      ? words.card.chart(
          countryName(store.speech, iso3),
          `${format.percent(first.value, 2)} (${first.year})`,
          `${format.percent(last.value, 2)} (${last.year})`,
        )
      : '';
  return (
    <svg class="chart" viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={label}>
      {chart.targets.map(({ pct, y }) => (
        <g key={pct} class="target-line">
          <path d={`M26 ${y.toFixed(1)}H${chart.width - 14}`} />
          <text x={22} y={y + 3.5} text-anchor="end">
            {format.number(pct, Number.isInteger(pct) ? 0 : 1)}
          </text>
        </g>
      ))}
      <path class="now" d={`M${chart.now.toFixed(1)} 8V132`} />
      <path class="line" d={chart.actual} />
      <path class="line estimate" d={chart.estimates} />
      {chart.figures.map(({ year, x, y, value, estimate }) => (
        <circle key={year} cx={x} cy={y} r={2.2} class={estimate ? 'estimate' : undefined}>
          <title>{`${year}: ${format.percent(value, 2)}${estimate ? ` (${messages.estimate})` : ''}`}</title>
        </circle>
      ))}
      {chart.pledges.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={3.5} class="pledge" data-id={id} />
      ))}
      {chart.years.map(({ year, x, y }) => (
        <text key={year} x={x} y={y} text-anchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}
