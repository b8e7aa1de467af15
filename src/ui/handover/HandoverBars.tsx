import {
  dayAt,
  type LedgerAxis,
  type Span,
  TIME_END,
  UNKNOWN_AT,
} from '../../model/handover/handover-axis.ts';
import type { LedgerRow } from '../../model/handover/handover-chart.ts';
import { circle, hexagon } from '../../model/signs/sign.ts';

/** The bars of one row of the ledger. Across in per cent, so that they fit every width; down in px. */

/** Upper lane: the US step. Lower lane: who stands in. */
const ANNOUNCED = { top: 2, height: 8 };
const LEAVES = { top: 11, height: 15 };
const NOTICE_Y = 6;
const LOWER = { top: 38, height: 13 };
const BRACKET_Y = 32;
const WORDS_Y = 66;
const ROW_HEIGHT = 72;
const UNKNOWN_RADIUS = 9;

const percent = (value: number): string => `${value}%`;

interface UnknownProps {
  readonly side: 'us' | 'europe';
  readonly y: number;
  /** Where it stands when not at the place of unknown dates, and how large it is there. */
  readonly x?: number;
  readonly radius?: number;
}

/** "?" at the place of dates that are not known. */
export function Unknown({ side, y, x, radius = UNKNOWN_RADIUS }: UnknownProps) {
  const shape = side === 'us' ? circle(radius) : hexagon(radius);
  const left = x ?? percent(UNKNOWN_AT);
  return (
    <svg x={left} y={y} overflow="visible" class={`unknown ${side}`} aria-hidden="true">
      <path d={shape} />
      <text text-anchor="middle" dy="0.35em">
        {'?'}
      </text>
    </svg>
  );
}

interface MarkProps {
  readonly kind: string;
  readonly span: Span;
  readonly lane: { readonly top: number; readonly height: number };
}

/** A date, as wide as it is imprecise. */
function Mark({ kind, span: { x, width }, lane: { top, height } }: MarkProps) {
  return <rect class={kind} x={percent(x)} width={percent(width)} y={top} height={height} rx="2" />;
}

function UsLane({ announced, leaves, notice }: LedgerRow) {
  return (
    <g class="us">
      {notice && (
        <line
          class={notice.known ? 'notice' : 'notice unknown-date'}
          x1={percent(notice.x)}
          x2={percent(notice.x + notice.width)}
          y1={NOTICE_Y}
          y2={NOTICE_Y}
        />
      )}
      {announced && <Mark kind="announced" span={announced} lane={ANNOUNCED} />}
      {leaves && <Mark kind="leaves" span={leaves} lane={LEAVES} />}
      {!leaves && <Unknown side="us" y={LEAVES.top} />}
    </g>
  );
}

const CLASSES = { 'in place': 'in-place', planned: 'planned', open: 'open' } as const;

function LowerLane({ bars, takesOver, undated, reliefs }: LedgerRow) {
  const { top, height } = LOWER;
  return (
    <g class="europe">
      {bars.map(({ state, x, width }) => (
        <rect
          key={state}
          class={CLASSES[state]}
          x={percent(x)}
          width={percent(width)}
          y={top}
          height={height}
        />
      ))}
      {takesOver && (
        <Mark
          kind={takesOver.planned ? 'takes-over planned' : 'takes-over'}
          span={takesOver}
          lane={{ top: top - 3, height: height + 6 }}
        />
      )}
      {reliefs.map((x) => (
        <line key={x} class="relief" x1={percent(x)} x2={percent(x)} y1={top} y2={top + height} />
      ))}
      {undated && <Unknown side="europe" y={top + height / 2} />}
    </g>
  );
}

/** From one date to the other, with a tick at each. */
function Bracket({ gap }: Pick<LedgerRow, 'gap'>) {
  if (!gap) return null;
  const [from, to] = [percent(gap.x), percent(gap.x + gap.width)];
  return (
    <g class={gap.overlap ? 'gap overlap' : 'gap'}>
      <line x1={from} x2={to} y1={BRACKET_Y} y2={BRACKET_Y} />
      {[from, to].map((x) => (
        <line key={x} x1={x} x2={x} y1={BRACKET_Y - 4} y2={BRACKET_Y + 4} />
      ))}
    </g>
  );
}

interface BarsProps {
  readonly axis: LedgerAxis;
  readonly row: LedgerRow;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where the shown month ends, per cent. */
  readonly now: number | null;
  readonly label: string;
  readonly words: string;
}

export function HandoverBars({ axis, row, years, now, label, words }: BarsProps) {
  const end = dayAt(axis, axis.to);
  return (
    <svg class="handover-bars" height={ROW_HEIGHT} role="img" aria-label={label}>
      {[...years.map(({ x }) => x), end].map((x) => (
        <line key={x} class="year" x1={percent(x)} x2={percent(x)} y1="0" y2={ROW_HEIGHT} />
      ))}
      <rect class="gutter" x={percent(TIME_END)} width={percent(100 - TIME_END)} height={ROW_HEIGHT} />
      {now !== null && <line class="now" x1={percent(now)} x2={percent(now)} y1="0" y2={ROW_HEIGHT} />}
      <UsLane {...row} />
      <LowerLane {...row} />
      <Bracket gap={row.gap} />
      <text class="words" x={percent(row.words.x)} y={WORDS_Y} text-anchor={row.words.end ? 'end' : 'start'}>
        {words}
      </text>
    </svg>
  );
}
