import type { Store } from '../../store/store.ts';
import type { SpendingChart } from './spending-chart.ts';

interface Props {
  readonly store: Store;
  readonly chart: SpendingChart;
  /** The chart in a sentence. */
  readonly label: string;
}

/** Size of a pledge's mark, px of the chart. */
const PLEDGE = 3.2;

/** Ground of the years ahead, target lines, years, and the upright lines. */
function Axes({ store, chart }: Omit<Props, 'label'>) {
  const { format } = store.speech;
  const { top, bottom, left, right, width, height } = chart.frame;
  const upright = (x: number) => `M${x.toFixed(1)} ${top - 6}V${height - bottom}`;
  return (
    <>
      <rect
        class="ahead"
        x={chart.ahead.toFixed(1)}
        y={top - 6}
        width={(width - right - chart.ahead + 6).toFixed(1)}
        height={height - bottom - top + 6}
      />
      {chart.targets.map(({ pct, y }) => (
        <g key={pct} class="target-line">
          <path d={`M${left} ${y.toFixed(1)}H${width - right}`} />
          <text x={left - 4} y={y + 3.5} text-anchor="end">
            {format.percent(pct, Number.isInteger(pct) ? 0 : 1)}
          </text>
        </g>
      ))}
      <path class="base" d={`M${left} ${height - bottom}H${width - right}`} />
      <path class="now" d={upright(chart.now)} />
      {chart.joinedAt !== null && <path class="joined" d={upright(chart.joinedAt)} />}
      {chart.breakAt !== null && <path class="break" d={upright(chart.breakAt)} />}
      {chart.years.map(({ year, x, y }) => (
        <text key={year} x={x} y={y} text-anchor="middle">
          {year}
        </text>
      ))}
    </>
  );
}

function Pledge({ pledge }: { pledge: SpendingChart['pledges'][number] }) {
  const { id, x, y, isNato, isDropped } = pledge;
  const dropped = isDropped ? ' dropped' : '';
  const [left, top] = [(x - PLEDGE - 1).toFixed(1), (y - PLEDGE - 1).toFixed(1)];
  return (
    <>
      {isNato ? (
        <circle cx={x} cy={y} r={PLEDGE} class={`pledge${dropped}`} data-id={id} />
      ) : (
        <path
          class={`pledge other${dropped}`}
          data-id={id}
          d={`M${x.toFixed(1)} ${top}l${PLEDGE + 1} ${PLEDGE + 1}l${-PLEDGE - 1} ${PLEDGE + 1}l${-PLEDGE - 1} ${-PLEDGE - 1}z`}
        />
      )}
      {isDropped && <path class="pledge" d={`M${left} ${top}l${2 * PLEDGE + 2} ${2 * PLEDGE + 2}`} />}
    </>
  );
}

/** Pledges ahead as hollow marks; one that was dropped is dashed and crossed out. */
function Pledges({ chart }: Pick<Props, 'chart'>) {
  return (
    <>
      {chart.pledges.map((pledge) => (
        <Pledge key={pledge.id} pledge={pledge} />
      ))}
    </>
  );
}

/** The first and the last figure in numbers, beside their points. */
function Values({ store, chart }: Omit<Props, 'label'>) {
  const { format, messages } = store.speech;
  const [first, last] = [chart.figures.at(0), chart.figures.at(-1)];
  if (!chart.frame.hasValues || !first || !last) return null;
  return (
    <g class="values">
      {first !== last && (
        <text x={first.x} y={first.y + 15}>
          {format.percent(first.value, 2)}
        </text>
      )}
      <text x={last.x} y={last.y - 9} text-anchor="middle">
        {format.percent(last.value, 2)}
        {last.estimate && ` ${messages.estimateShort}`}
      </text>
    </g>
  );
}

/** A country's line since 2014 as a drawing: estimates dashed, targets, crossings ringed, pledges ahead hollow. */
export function SpendingLine({ store, chart, label }: Props) {
  const { format, messages } = store.speech;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${chart.frame.width} ${chart.frame.height}`}
      role="img"
      aria-label={label}
    >
      <Axes store={store} chart={chart} />
      <path class="line before" d={chart.before} />
      <path class="line" d={chart.actual} />
      <path class="line estimate" d={chart.estimates} />
      {chart.figures.map(({ year, x, y, value, estimate, isBefore }) => (
        <circle
          key={year}
          cx={x}
          cy={y}
          r={2.2}
          class={[estimate && 'estimate', isBefore && 'before'].filter(Boolean).join(' ') || undefined}
        >
          <title>{messages.shareIn({ year, value, estimate })}</title>
        </circle>
      ))}
      {chart.crossings.map(({ year, x, y, estimate, labelAfter }) => (
        <g key={year} class="crossing" data-year={year}>
          <circle cx={x} cy={y} r={4.6} />
          <text x={labelAfter ? x + 4 : x - 3} y={y - 6} text-anchor={labelAfter ? 'start' : 'end'}>
            {format.date(String(year))}
            {estimate && ` ${messages.estimateShort}`}
          </text>
        </g>
      ))}
      <Pledges chart={chart} />
      <Values store={store} chart={chart} />
    </svg>
  );
}
