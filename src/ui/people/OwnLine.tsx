import { line } from 'd3';
import type { PersonnelBreak } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryOf } from '../../model/base/speech.ts';
import { breaksOf, type HomeForces, homeForcesByYear } from '../../model/people/own-forces.ts';
import type { Store } from '../../store/store.ts';
import { chartScale } from '../kit/chart-scale.ts';
import { peopleOf } from '../kit/people.ts';

/** Size of the chart and the room around its line, px of the chart. */
const FRAME = { width: 312, height: 110, top: 18, right: 22, bottom: 18, left: 22 };
/** Half the height of the stroke through a point where the count breaks, px. */
const TICK = 8;

interface Props {
  readonly store: Store;
  readonly words: LaterMessages;
  readonly iso3: Iso3;
}

/** Where years and numbers are in the chart, px. */
function scalesOf(figures: readonly HomeForces[]) {
  const top = Math.max(...figures.map(({ thousand }) => thousand));
  const years = [figures.at(0)?.year ?? 0, figures.at(-1)?.year ?? 0] as const;
  return {
    x: chartScale(years, [FRAME.left, FRAME.width - FRAME.right]),
    y: chartScale([0, top], [FRAME.height - FRAME.bottom, FRAME.top]),
  };
}

interface ShapeProps {
  readonly figures: readonly HomeForces[];
  readonly breaks: readonly PersonnelBreak[];
}

/** The line, its points, and an upright stroke through each point where the count breaks. */
function Shapes({ figures, breaks }: ShapeProps) {
  const { x, y } = scalesOf(figures);
  const through = line<HomeForces>(
    ({ year }) => x(year),
    ({ thousand }) => y(thousand),
  ).digits(1);
  const firstEstimate = figures.findIndex(({ estimate }) => estimate);
  const reported = firstEstimate < 0 ? figures : figures.slice(0, firstEstimate);
  const estimated = firstEstimate < 0 ? [] : figures.slice(Math.max(0, firstEstimate - 1));
  return (
    <>
      <path class="line" d={through(reported) ?? ''} />
      <path class="line estimate" d={through(estimated) ?? ''} />
      {figures.map(({ year, thousand, estimate }) => (
        <g key={year}>
          {breaks.some((entry) => entry.year === year) && (
            <path class="break" d={`M${x(year).toFixed(1)} ${(y(thousand) - TICK).toFixed(1)}v${2 * TICK}`} />
          )}
          <circle
            cx={x(year).toFixed(1)}
            cy={y(thousand).toFixed(1)}
            r="2.2"
            class={estimate ? 'estimate' : undefined}
          />
        </g>
      ))}
    </>
  );
}

/** A country's own forces by NATO's count since the first year of the table, with the breaks of the count in words. */
export function OwnLine({ store, words, iso3 }: Props) {
  const people = peopleOf(store);
  const figures = homeForcesByYear(people, iso3);
  const breaks = breaksOf(people, iso3);
  const [first, last] = [figures.at(0), figures.at(-1)];
  if (!first || !last) return null;
  const { speech } = store;
  const { ownForces } = words;
  const { x, y } = scalesOf(figures);
  const country = countryOf(speech, iso3);
  const label = ownForces.line(country, [first.year, first.thousand], [last.year, last.thousand]);
  const base = FRAME.height - FRAME.bottom;
  return (
    <>
      <svg class="chart" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={label}>
        <path class="base" d={`M${FRAME.left} ${base}H${FRAME.width - FRAME.right}`} />
        <Shapes figures={figures} breaks={breaks} />
        {[first, last].map(({ year, thousand }) => (
          <g key={year} text-anchor="middle">
            <text class="values" x={x(year)} y={y(thousand) - TICK}>
              {speech.format.number(thousand, 1)}
            </text>
            <text x={x(year)} y={FRAME.height - 4}>
              {year}
            </text>
          </g>
        ))}
      </svg>
      <p class="muted">{ownForces.lineKey}</p>
      {breaks.length > 0 && (
        <>
          <p class="muted">{ownForces.breaksKey}</p>
          <ul class="muted">
            {breaks.map(({ year, step_pct, reason, basis }) => (
              <li key={year}>{ownForces.broken(year, step_pct, { text: reason }, basis === 'inference')}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
