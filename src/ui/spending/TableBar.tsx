import type { Measure } from '../../data/dataset.ts';
import { MEASURES } from '../../model/view/measures.ts';

/** Figures of the spending table as bars: all rows on one scale, with the targets as lines through all of them. */

/** The end of the scale of shares, per cent: a round number above all figures so far. */
const SHARE_END = 6;
/** Part of the cell that the longest bar may take: the number stands at its end. */
const LONGEST = 0.82;

/** What a bar as wide as its cell would stand for. */
export function scaleEnd(measure: Measure, most: number): number {
  return measure === 'share' ? Math.max(SHARE_END, most / LONGEST) : most / LONGEST;
}

const percent = (value: number, end: number): string => `${((value / end) * 100).toFixed(1)}%`;

/** Targets that are ruled through the rows: of shares the two goals of core spending. */
function ruled(measure: Measure, end: number): readonly number[] {
  return measure === 'share'
    ? MEASURES.share.targets.slice(0, 2)
    : MEASURES[measure].targets.filter((at) => at < end);
}

interface Props {
  readonly measure: Measure;
  readonly end: number;
}

function Rules({ measure, end }: Props) {
  return (
    <>
      {ruled(measure, end).map((at) => (
        <line key={at} x1={percent(at, end)} x2={percent(at, end)} y1="0" y2="100%" />
      ))}
    </>
  );
}

/** The targets above their lines. */
export function BarHead({ measure, end, say }: Props & { readonly say: (value: number) => string }) {
  return (
    <svg class="bar-head" aria-hidden="true">
      {ruled(measure, end).map((at) => (
        <text key={at} x={percent(at, end)} y="11">
          {say(at)}
        </text>
      ))}
    </svg>
  );
}

/** A bar in the colour of its class, with the number at its end. Per cent of the cell: it is right at every width. */
export function TableBar({ measure, end, value, cls, text }: Props & BarProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: not a picture: the number in it is its text, and is read as such.
    <svg class="table-bar">
      <rect data-class={cls} width={percent(value, end)} height="14" y="8" />
      <Rules measure={measure} end={end} />
      <text x={percent(value, end)} dx="6" y="19">
        {text}
      </text>
    </svg>
  );
}

interface BarProps {
  readonly value: number;
  readonly cls: number | string;
  readonly text: string;
}
