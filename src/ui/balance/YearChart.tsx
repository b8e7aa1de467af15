import type { FigureYear } from '../../i18n/values.ts';
import type { BalanceProps } from '../kit/BalanceFigure.tsx';
import { YEAR_CHART, type YearLine, yearChart } from './year-chart.ts';

interface Props<Key extends string> extends Pick<BalanceProps, 'store' | 'words'> {
  readonly years: readonly FigureYear[];
  readonly lines: readonly YearLine<Key>[];
  readonly names: Readonly<Record<Key, string>>;
  /** How each line is drawn: hollow, or filled in the colour of a side. */
  readonly looks: Readonly<Record<Key, 'own' | 'us' | 'europe'>>;
  readonly label: string;
}

/** Lines of years with their names and last values at the end. */
export function YearChart<Key extends string>(props: Props<Key>) {
  const { store, words, years, lines, names, looks, label } = props;
  const { width, height, left, top, bottom } = YEAR_CHART;
  const chart = yearChart(years, lines);
  const { number } = store.speech.format;
  const from = chart.estimatesFrom;
  return (
    <svg class="balance-chart year-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {from !== null && (
        <rect class="estimates" x={from} y={top} width={chart.right - from} height={height - bottom - top} />
      )}
      {chart.ticks.map(({ value, y }) => (
        <g key={value} class="tick">
          <path d={`M${left} ${y}H${chart.right}`} />
          <text x={left - 5} y={y} dy="0.32em" text-anchor="end">
            {number(value)}
          </text>
        </g>
      ))}
      {chart.years.map(({ index, x }) => (
        <text key={index} x={x} y={height - 6} text-anchor="middle">
          {years[index] && words.provides.year(years[index])}
        </text>
      ))}
      {chart.lines.map(({ key, path, breaks, end }) => (
        <g key={key} class={looks[key]} data-line={key}>
          <path class="casing" d={path} />
          <path class="firm" d={path} />
          {looks[key] === 'own' && <path class="hollow" d={path} />}
          <path class="break" d={breaks} />
          {end && (
            <text class="name" x={chart.right + 6} y={end.y} dy="0.32em">
              {names[key]} <tspan class="value">{number(end.value)}</tspan>
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
