import { countryName, countryOf } from '../../model/base/speech.ts';
import type { PairCodes } from '../../model/pair/pair.ts';
import { type PairLines, pairLines } from '../../model/pair/pair-lines.ts';
import { LINE_MEASURES, type YearLine } from '../../model/people/lines.ts';
import type { PanelProps } from '../kit/panel.ts';
import { peopleOf } from '../kit/people.ts';
import { CountBreaks, YearChart } from '../kit/YearChart.tsx';

/** Size of a chart and the room around its lines, px of the chart. */
const FRAME = { width: 300, height: 130, top: 8, right: 16, bottom: 18, left: 34 };

interface ChartProps extends Pick<PanelProps, 'store' | 'words'> {
  readonly chart: PairLines;
  readonly own: YearLine;
}

/** The line of one country on the scale of both. */
function Chart({ store, words, chart, own }: ChartProps) {
  const { pair } = words;
  const [first, last] = [own.figures.at(0), own.figures.at(-1)];
  const country = countryOf(store.speech, own.iso3);
  if (!first || !last) return <p>{pair.noLine(country)}</p>;
  const label = pair.line(country, chart.measure, first, last);
  return (
    <>
      <YearChart store={store} frame={FRAME} scale={chart} own={own} label={label} />
      <p>
        {pair.ends(chart.measure, first, last)}
        {own.seriesBreak !== null && ` ${pair.newSeries(own.seriesBreak)}`}
      </p>
      <CountBreaks words={words} breaks={own.breaks} />
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
