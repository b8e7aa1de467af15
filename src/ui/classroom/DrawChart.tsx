import type { TargetedPointerEvent } from 'preact';
import type { Speech } from '../../model/base/speech.ts';

/** The chart a line is drawn on: years across, per cent of GDP up. Its own px. */

const WIDTH = 320;
const HEIGHT = 190;
const MARGIN = { top: 8, right: 10, bottom: 20, left: 30 } as const;
/** Top of the scale, per cent of GDP: above any share in the tables, and the same for every country. */
export const HIGHEST = 6;
/** Fineness of a drawn value, percentage points. */
export const STEP = 0.1;
const GRID = [0, 1, 2, 3, 4, 5, 6];
const YEAR_STEP = 4;

const x = (index: number, count: number): number =>
  MARGIN.left + (index / (count - 1)) * (WIDTH - MARGIN.left - MARGIN.right);
const y = (value: number): number =>
  HEIGHT - MARGIN.bottom - (value / HIGHEST) * (HEIGHT - MARGIN.top - MARGIN.bottom);

/** The nearest year (its index) and value to the pointer. */
export function at(
  event: TargetedPointerEvent<SVGSVGElement>,
  count: number,
): { index: number; value: number } {
  const box = event.currentTarget.getBoundingClientRect();
  const px = ((event.clientX - box.left) / box.width) * WIDTH;
  const py = ((event.clientY - box.top) / box.height) * HEIGHT;
  const across = (px - MARGIN.left) / (WIDTH - MARGIN.left - MARGIN.right);
  const up = (HEIGHT - MARGIN.bottom - py) / (HEIGHT - MARGIN.top - MARGIN.bottom);
  const index = Math.max(1, Math.min(count - 1, Math.round(across * (count - 1))));
  const value = Math.max(0, Math.min(HIGHEST, Math.round((up * HIGHEST) / STEP) * STEP));
  return { index, value };
}

/** The line with one more point. Years that a fast hand has skipped are put on the straight line to it. */
export function drawnTo(
  drawn: readonly (number | null)[],
  { index, value }: { readonly index: number; readonly value: number },
): readonly (number | null)[] {
  const before = drawn.findLastIndex((found, place) => found !== null && place < index);
  const start = drawn[before] ?? value;
  return drawn.map((old, place) => {
    if (place === index) return value;
    if (place <= before || place > index || old !== null) return old;
    return start + ((value - start) * (place - before)) / (index - before);
  });
}

function path(values: readonly (number | null)[]): string {
  const count = values.length;
  let pen = 'M';
  return values
    .map((value, index) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${x(index, count).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
      return point;
    })
    .join('');
}

interface Props {
  readonly speech: Speech;
  readonly years: readonly number[];
  readonly drawn: readonly (number | null)[];
  /** What the table says, once it may be shown. */
  readonly values: readonly number[] | null;
  readonly label: string;
  readonly onPointer?: (event: TargetedPointerEvent<SVGSVGElement>) => void;
}

/** Grid, the reader's line, and with the answer that of the table. */
export function DrawChart({ speech, years, drawn, values, label, onPointer }: Props) {
  const { format } = speech;
  const count = years.length;
  return (
    <svg
      class="draw-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      {GRID.map((value) => (
        <g key={value}>
          <path class="grid" d={`M${MARGIN.left} ${y(value)}H${WIDTH - MARGIN.right}`} />
          <text x={MARGIN.left - 4} y={y(value) + 4} text-anchor="end">
            {format.percent(value)}
          </text>
        </g>
      ))}
      {years.map(
        (year, index) =>
          index % YEAR_STEP === 0 && (
            <text
              key={year}
              x={x(index, count)}
              y={HEIGHT - 5}
              text-anchor={index === count - 1 ? 'end' : 'middle'}
            >
              {year}
            </text>
          ),
      )}
      {values && <path class="table" d={path(values)} />}
      <path class="mine" d={path(drawn)} />
      {drawn.map(
        (value, index) =>
          value !== null && (
            <circle
              key={years[index]}
              class={index === 0 ? 'given' : 'mine'}
              cx={x(index, count)}
              cy={y(value)}
              r={index === 0 ? 4 : 2.5}
            />
          ),
      )}
    </svg>
  );
}
