import { line } from 'd3';
import { countryName, countryOf } from '../../model/base/speech.ts';
import type { PairCodes } from '../../model/pair/pair.ts';
import { LINE_MEASURES, type PairLine, type PairLines, pairLines } from '../../model/pair/pair-lines.ts';
import type { SpendingValue } from '../../model/spending/spending.ts';
import { chartScale } from '../kit/chart-scale.ts';
import type { PanelProps } from '../kit/panel.ts';
import { peopleOf } from '../kit/people.ts';

/** Size of a chart and the room around its lines, px of the chart. */
const FRAME = { width: 300, height: 130, top: 8, right: 16, bottom: 18, left: 34 };

interface ChartProps extends Pick<PanelProps, 'store' | 'words'> {
  readonly chart: PairLines;
  readonly own: PairLine;
}

/** Where years and values are in a chart, px. */
function scalesOf({ years, top }: PairLines) {
  return {
    x: chartScale(years, [FRAME.left, FRAME.width - FRAME.right]),
    y: chartScale([0, top], [FRAME.height - FRAME.bottom, FRAME.top]),
  };
}

/** The targets with their names, the base, the first and the last year. */
function Axes({ store, chart }: Omit<ChartProps, 'own' | 'words'>) {
  const { x, y } = scalesOf(chart);
  const base = FRAME.height - FRAME.bottom;
  const across = (at: number) => `M${FRAME.left} ${at.toFixed(1)}H${FRAME.width - FRAME.right}`;
  return (
    <>
      {chart.targets.map((pct) => (
        <g key={pct} class="target-line">
          <path d={across(y(pct))} />
          <text x={FRAME.left - 4} y={y(pct) + 3.5} text-anchor="end">
            {store.speech.format.percent(pct, Number.isInteger(pct) ? 0 : 1)}
          </text>
        </g>
      ))}
      <path class="base" d={across(base)} />
      {chart.years.map((year) => (
        <text key={year} x={x(year)} y={FRAME.height - 4} text-anchor="middle">
          {year}
        </text>
      ))}
    </>
  );
}

/** The line of one country on the scale of both. */
function Chart({ store, words, chart, own }: ChartProps) {
  const { pair } = words;
  const { x, y } = scalesOf(chart);
  const through = line<SpendingValue>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  ).digits(1);
  const [first, last] = [own.figures.at(0), own.figures.at(-1)];
  const country = countryOf(store.speech, own.iso3);
  if (!first || !last) return <p>{pair.noLine(country)}</p>;
  const label = pair.line(country, chart.measure, first, last);
  return (
    <>
      <svg class="chart" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={label}>
        <Axes store={store} chart={chart} />
        {own.stretches.map(({ kind, figures }) => (
          <path
            key={figures[0]?.year}
            class={`line ${kind === 'estimates' ? 'estimate' : kind}`}
            d={through(figures) ?? ''}
          />
        ))}
        {own.breaks.map(({ year }) => {
          const at = own.figures.find((found) => found.year === year);
          return at && <path key={year} class="break" d={`M${x(year)} ${y(at.value) - 9}v18`} />;
        })}
        {own.figures.map((found) => (
          <circle
            key={found.year}
            cx={x(found.year)}
            cy={y(found.value)}
            r={2.2}
            class={found.estimate ? 'estimate' : undefined}
          />
        ))}
      </svg>
      <p>
        {pair.ends(chart.measure, first, last)}
        {own.seriesBreak !== null && ` ${pair.newSeries(own.seriesBreak)}`}
      </p>
      {own.breaks.length > 0 && (
        <ul>
          {own.breaks.map(({ year, step_pct, reason, basis }) => (
            <li key={year}>{pair.broken(year, step_pct, { text: reason }, basis === 'inference')}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Share of GDP and money since the first year of NATO's table: a chart a country, side by side on one scale. */
export function PairCharts({ store, words, details, codes }: PanelProps & { readonly codes: PairCodes }) {
  const tables = { dataset: store.dataset, details, people: peopleOf(store) };
  return (
    <>
      {LINE_MEASURES.map((measure) => {
        const chart = pairLines(tables, measure, codes);
        return (
          <section key={measure} data-measure={measure}>
            <h3>{words.pair.lines[measure]}</h3>
            <div class="pair-charts">
              {chart.lines.map((own) => (
                <figure key={own.iso3} data-iso3={own.iso3}>
                  <figcaption>{countryName(store.speech, own.iso3)}</figcaption>
                  <Chart store={store} words={words} chart={chart} own={own} />
                </figure>
              ))}
            </div>
          </section>
        );
      })}
      <p class="muted">{words.pair.scale}</p>
    </>
  );
}
