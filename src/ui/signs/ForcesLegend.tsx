import type { VNode } from 'preact';
import type { LaterMessages } from '../../i18n/en.ts';
import type { Format } from '../../i18n/format.ts';
import type { KeyStatus } from '../../model/signs/arrow.ts';
import { discSample, LEAST_HALF_DRAWN, LEAST_TROOPS_DRAWN, radius } from '../../model/signs/disc.ts';
import { pinLegend } from '../../model/signs/pin.ts';
import { bare } from '../../model/signs/sign.ts';
import type { MarksInLegend } from '../../model/view/view.ts';
import { Parts } from '../kit/Parts.tsx';
import { ArrowSign } from './ArrowSign.tsx';
import { SignKey } from './SignKey.tsx';

/** The legend of discs and arrows: the same signs as on the map, in the same size. Rendered once. */

const SIZES = [1000, 10_000, 30_000] as const;
const GAP = 34;
/** What shows of a pin, and its size on the page, px. */
const PIN = { box: [-12, -12, 24, 24], width: 18, height: 18 } as const;

interface Props {
  readonly words: LaterMessages['forcesLegend'];
  readonly format: Format;
}

function Sizes({ format }: Pick<Props, 'format'>) {
  const largest = radius(SIZES[2]);
  let x = 0;
  const discs = SIZES.map((troops) => {
    const r = radius(troops);
    const middle = x + Math.max(r, 40);
    x += 2 * Math.max(r, 40) + GAP;
    return { troops, r, middle };
  });
  return (
    <svg class="sizes" viewBox={`0 -6 ${x} ${2 * largest + 70}`} aria-hidden="true">
      {discs.map(({ troops, r, middle }) => (
        <g key={troops} class="disc">
          <g transform={`translate(${middle} ${2 * largest - r})`}>
            <Parts parts={bare(discSample(r)).parts} />
          </g>
          <text x={middle} y={2 * largest + 48} text-anchor="middle">
            {format.compact(troops)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Signs of layers that are off at first. */
function PinsLegend({ words }: Pick<Props, 'words'>) {
  const { star, square } = pinLegend();
  return (
    <div class="pins-legend">
      <h2>{words.pins}</h2>
      <ul class="keys">
        <li>
          <SignKey sign={star} {...PIN} /> {words.command}
        </li>
        <li>
          <SignKey sign={square} {...PIN} /> {words.plant}
        </li>
      </ul>
    </div>
  );
}

function DiscsLegend({ words, format }: Props) {
  return (
    <>
      <Sizes format={format} />
      <p class="muted halves">
        {words.halves}{' '}
        <span class="more">
          {words.small(LEAST_HALF_DRAWN, LEAST_TROOPS_DRAWN)} {words.gained}
        </span>
      </p>
      <ul class="keys">
        {words.marks.map(({ sign, meaning }) => (
          <li key={sign}>
            <b>{sign}</b> {meaning}
          </li>
        ))}
      </ul>
    </>
  );
}

function ArrowsLegend({ words }: Pick<Props, 'words'>) {
  return (
    <>
      <h2>{words.arrows}</h2>
      <ul class="keys">
        {(Object.keys(words.statuses) as KeyStatus[]).map((sign) => (
          <li key={sign}>
            <ArrowSign sign={sign} /> {words.statuses[sign]}
          </li>
        ))}
      </ul>
      <p class="muted">{words.lines}</p>
    </>
  );
}

/** What is drawn and what it means, in the order of the legend. */
const PARTS: Readonly<Record<MarksInLegend, (props: Props) => VNode>> = {
  discs: DiscsLegend,
  arrows: ArrowsLegend,
  pins: PinsLegend,
};

export function ForcesLegend(props: Props) {
  return (
    <section class="forces-legend" aria-label={props.words.title}>
      <h2>{props.words.title}</h2>
      {Object.entries(PARTS).map(([marks, Part]) => (
        <Part key={marks} {...props} />
      ))}
    </section>
  );
}
