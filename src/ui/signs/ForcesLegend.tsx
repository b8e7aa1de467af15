import type { LaterMessages } from '../../i18n/en.ts';
import type { Format } from '../../i18n/format.ts';
import { LEAST_HALF_DRAWN, LEAST_TROOPS_DRAWN, radius } from '../../model/forces/discs.ts';
import { squarePath, starPaths } from '../../model/signs/pin-shapes.ts';
import { ArrowSign } from './ArrowSign.tsx';

/** The legend of discs and arrows: the same signs as on the map, in the same size. Rendered once. */

const SIZES = [1000, 10_000, 30_000] as const;
const GAP = 34;
const STAR = starPaths(11);
const ARROWS = ['inplace', 'announced', 'underway', 'cancelled', 'notreplaced'] as const;

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
            <path class="us" d={`M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`} />
            <path class="europe" d={`M0 ${-r}A${r} ${r} 0 0 1 0 ${r}Z`} />
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
  return (
    <div class="pins-legend">
      <h2>{words.pins}</h2>
      <ul class="keys">
        <li>
          <svg viewBox="-12 -12 24 24" width="18" height="18" aria-hidden="true" class="pin both">
            <path class="us" d={STAR.left} />
            <path class="europe" d={STAR.right} />
            <path class="rim" d={STAR.whole} />
          </svg>{' '}
          {words.command}
        </li>
        <li>
          <svg viewBox="-12 -12 24 24" width="18" height="18" aria-hidden="true" class="pin">
            <path class="plant" d={squarePath(7)} />
          </svg>{' '}
          {words.plant}
        </li>
      </ul>
    </div>
  );
}

export function ForcesLegend({ words, format }: Props) {
  return (
    <section class="forces-legend" aria-label={words.title}>
      <h2>{words.title}</h2>
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
      <h2>{words.arrows}</h2>
      <ul class="keys">
        {ARROWS.map((sign) => (
          <li key={sign}>
            <ArrowSign sign={sign} /> {words.statuses[sign]}
          </li>
        ))}
      </ul>
      <p class="muted">{words.lines}</p>
      <PinsLegend words={words} />
    </section>
  );
}
