import { line } from 'd3';
import type { LaterMessages } from '../../i18n/en.ts';
import type { LineScale, YearLine } from '../../model/people/lines.ts';
import type { SpendingValue } from '../../model/spending/spending.ts';
import type { Store } from '../../store/store.ts';
import { chartScale } from './chart-scale.ts';

/** Size of a chart and the room around its line, px of the chart. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Props {
  readonly store: Store;
  readonly frame: Frame;
  readonly scale: LineScale;
  readonly own: YearLine;
  /** The chart in a sentence. */
  readonly label: string;
  /** The top of the scale in words, written at a rule of its own. */
  readonly top?: string;
  /** The year shown, as an upright line. */
  readonly now?: number;
  /** Writes the first and the last value at their points. */
  readonly ends?: (value: number) => string;
}

/** Half the height of the stroke through a point where the count breaks, px. */
const TICK = 9;

/** Where years and values are in a chart, px. */
function scalesOf({ frame, scale }: Pick<Props, 'frame' | 'scale'>) {
  return {
    x: chartScale(scale.years, [frame.left, frame.width - frame.right]),
    y: chartScale([0, scale.top], [frame.height - frame.bottom, frame.top]),
  };
}

/** The targets with their names, the top and the base, the first and the last year, the year shown. */
function Axes({ store, top, now, ...chart }: Omit<Props, 'own' | 'label' | 'ends'>) {
  const { frame, scale } = chart;
  const { x, y } = scalesOf(chart);
  const base = frame.height - frame.bottom;
  const across = (at: number) => `M${frame.left} ${at.toFixed(1)}H${frame.width - frame.right}`;
  return (
    <>
      {scale.targets.map((pct) => (
        <g key={pct} class="target-line">
          <path d={across(y(pct))} />
          <text x={frame.left - 4} y={y(pct) + 3.5} text-anchor="end">
            {store.speech.format.percent(pct, Number.isInteger(pct) ? 0 : 1)}
          </text>
        </g>
      ))}
      {top && (
        <g class="target-line">
          <path d={across(frame.top)} />
          <text x={frame.left} y={frame.top - 6}>
            {top}
          </text>
        </g>
      )}
      <path class="base" d={across(base)} />
      {now !== undefined && <path class="now" d={`M${x(now).toFixed(1)} ${frame.top}V${base}`} />}
      {scale.years.map((year) => (
        <text key={year} x={x(year)} y={frame.height - 4} text-anchor="middle">
          {year}
        </text>
      ))}
    </>
  );
}

/** The figures of a country since the first year as a line: estimates dashed and open, a stroke through a point where the count breaks. */
export function YearChart({ own, label, ends, ...axes }: Props) {
  const { x, y } = scalesOf(axes);
  const through = line<SpendingValue>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  ).digits(1);
  return (
    <svg class="chart" viewBox={`0 0 ${axes.frame.width} ${axes.frame.height}`} role="img" aria-label={label}>
      <Axes {...axes} />
      {own.stretches.map(({ kind, figures }) => (
        <path
          key={figures[0]?.year}
          class={`line ${kind === 'estimates' ? 'estimate' : kind}`}
          d={through(figures) ?? ''}
        />
      ))}
      {own.breaks.map(({ year }) => {
        const at = own.figures.find((found) => found.year === year);
        return (
          at && <path key={year} class="count-break" d={`M${x(year)} ${y(at.value) - TICK}v${2 * TICK}`} />
        );
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
      {ends &&
        [own.figures.at(0), own.figures.at(-1)].map(
          (end) =>
            end && (
              <text
                key={end.year}
                class="values"
                x={x(end.year)}
                y={y(end.value) - TICK}
                text-anchor="middle"
              >
                {ends(end.value)}
              </text>
            ),
        )}
    </svg>
  );
}

interface BreakProps extends Pick<YearLine, 'breaks'> {
  readonly words: LaterMessages;
}

/** The breaks of a count in words, with their reasons; nothing where there are none. */
export function CountBreaks({ words, breaks }: BreakProps) {
  if (breaks.length === 0) return null;
  return (
    <ul>
      {breaks.map(({ year, step_pct, reason, basis }) => (
        <li key={year}>{words.ownForces.broken(year, step_pct, { text: reason }, basis === 'inference')}</li>
      ))}
    </ul>
  );
}
