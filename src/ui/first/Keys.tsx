import type { LaterMessages } from '../../i18n/en.ts';
import { SETS } from '../../model/scene/place-sets.ts';
import { radius } from '../../model/signs/disc.ts';

/** Keys of the signs on the map: why there are halves, how large they are, and what is written beside a number. */

const SIZES = [10_000, 1000] as const;
const [LARGE, SMALL] = SIZES.map(radius) as [number, number];

/** Both halves of a disc that stands on the ground line. */
function Disc({ r }: { r: number }) {
  const half = (sweep: 0 | 1) => `M0 ${-2 * r}a${r} ${r} 0 0 ${sweep} 0 ${2 * r}Z`;
  return (
    <g class="disc">
      <path class="casing" d={half(0)} />
      <path class="us" d={half(0)} />
      <path class="casing" d={half(1)} />
      <path class="europe" d={half(1)} />
    </g>
  );
}

/** Nested discs as large as on the map at its usual size. */
export function SizeKey({ words }: { words: LaterMessages['keys'] }) {
  const width = 2 * LARGE + 22;
  return (
    <div class="sizes">
      <svg
        viewBox={`${-LARGE - 1} ${-2 * LARGE - 2} ${width} ${2 * LARGE + 4}`}
        width={Math.round(width * 0.46)}
        aria-hidden="true"
      >
        <path class="leader" d={`M0 ${-2 * LARGE}H${LARGE + 20}M0 ${-2 * SMALL}H${LARGE + 20}`} />
        <Disc r={LARGE} />
        <Disc r={SMALL} />
      </svg>
      <p>
        <span>{words.troops(SIZES[0])}</span>
        <span>{words.number(SIZES[1])}</span>
      </p>
      <ul>
        <li class="us">
          {words.left} <b>{words.us}</b>
        </li>
        <li class="europe">
          {words.right} <b>{words.europe}</b>
        </li>
        <li>{words.area}</li>
      </ul>
    </div>
  );
}

/** The same in a line, for small windows. */
export function HalfLine({ words }: { words: LaterMessages['keys'] }) {
  return (
    <p class="half-line">
      <span class="us">
        {words.leftShort} <b>{words.us}</b>
      </span>
      <span class="europe">
        {words.rightShort} <b>{words.europe}</b>
      </span>
      <span>{words.area}</span>
    </p>
  );
}

/** What stands beside numbers, and what is left out. */
export function MarkKey({ words }: { words: LaterMessages['keys'] }) {
  return (
    <p class="mark-key">
      <b>+</b> {words.atLeast} · <b>{words.about}</b> {words.old} · {words.cut(SETS.l4.least.month)}
    </p>
  );
}
