import { line } from 'd3';
import type { SpendingValue } from '../../model/spending/spending.ts';
import { chartScale } from '../kit/chart-scale.ts';

/** Size of the line, px. */
const [WIDTH, HEIGHT, EDGE] = [78, 26, 3];
/** Half the height of a stroke, px. */
const TICK = 4;

interface Props {
  readonly figures: readonly SpendingValue[];
  readonly years: readonly [first: number, last: number];
  /** Value at the top of the scale: the same in all rows. */
  readonly top: number;
  /** Years in which the count breaks: upright strokes through the line. */
  readonly breaks: readonly number[];
}

/** A country's figures of all years as a small line, without words: the chart of its card has them. */
export function Course({ figures, years, top, breaks }: Props) {
  const x = chartScale(years, [EDGE, WIDTH - EDGE]);
  const y = chartScale([0, top], [HEIGHT - EDGE, EDGE]);
  const path = line<SpendingValue>(
    ({ year }) => Math.round(x(year)),
    ({ value }) => Math.round(y(value)),
  );
  const last = figures.at(-1);
  return (
    <svg class="course" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={path(figures) ?? ''} />
      {figures
        .filter(({ year }) => breaks.includes(year))
        .map(({ year, value }) => (
          <path key={year} d={`M${Math.round(x(year))} ${Math.round(y(value)) - TICK}v${2 * TICK}`} />
        ))}
      {last && <circle cx={x(last.year).toFixed(1)} cy={y(last.value).toFixed(1)} r="2" />}
    </svg>
  );
}
