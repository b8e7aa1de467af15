import type { LaterMessages } from '../../i18n/en.ts';
import type { FigureMark } from '../../model/scene/map-figure.ts';
import type { ArrowLook } from '../../model/scene/map-moves.ts';
import type { PlacedMap } from '../../model/scene/place-map.ts';
import { radius } from '../../model/signs/disc.ts';
import { hasExceptions } from '../../model/signs/map-key.ts';

/**
 * Keys of the signs on the map: what the lines of arrows mean, why there are halves, how large they are, and what is written beside a
 * number. All are rendered once; the style sheet shows those of a month or those of a comparison.
 */

interface Props {
  readonly words: LaterMessages['keys'];
}

const LOOKS = ['done', 'announced', 'cancelled'] as const;
/** Widths of windows that may show different kinds of arrows. */
export type Width = 'wide' | 'middle' | 'small';

const SIZES = [10_000, 1000] as const;
const [LARGE, SMALL] = SIZES.map(radius) as [number, number];

/** The signs that a map has: keys explain those and no others. */
export interface DrawnSigns {
  readonly looks: readonly ArrowLook[];
  readonly marks: readonly FigureMark[];
  /** Smaller numbers of troops are not drawn. */
  readonly least: number;
}

/** The signs of a placed map, in the order of keys. */
export function drawnSigns({ arrows, figures, least }: PlacedMap): DrawnSigns {
  const looks = new Set(arrows.map(({ look }) => look));
  const marks = new Set(figures.map(({ half }) => half.figure?.mark));
  return {
    looks: LOOKS.filter((look) => looks.has(look)),
    marks: (['plus', 'about'] as const).filter((mark) => marks.has(mark)),
    least,
  };
}

/** A short arrow as the map has them: solid is done, dashed is announced, dotted was called off. */
function ArrowSample({ look }: { look: ArrowLook }) {
  return (
    <svg class={look} aria-hidden="true">
      <path class="shaft" d="M0 5H24" />
      <path class="head" d="M33 5L23 0.5V9.5Z" />
    </svg>
  );
}

/** The line on arrows. A single kind is told in one line. */
export function ArrowKey({ words, of }: Props & { readonly of: Readonly<Record<Width, DrawnSigns>> }) {
  const looks = (width: Width) => of[width].looks.join(' ');
  return (
    <div
      class="arrow-key"
      data-wide={looks('wide')}
      data-middle={looks('middle')}
      data-small={looks('small')}
    >
      <h2 class="of-month">{words.moves}</h2>
      <h2 class="of-comparison">{words.movesBetween}</h2>
      <p class="pair">
        {LOOKS.map((look) => (
          <span key={look} data-look={look}>
            <ArrowSample look={look} /> <span class="short">{words[look]}</span>
            {look !== 'cancelled' && <span class="alone">{words[`${look}Alone`]}</span>}
          </span>
        ))}
      </p>
    </div>
  );
}

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

/** Nested discs, as large as on the map at home: the style sheet gives the drawing the map's scale. */
export function SizeKey({ words }: Props) {
  return (
    <div class="sizes of-month">
      <svg viewBox={`${-LARGE - 2} ${-2 * LARGE - 2} ${2 * LARGE + 26} ${2 * LARGE + 4}`} aria-hidden="true">
        <path class="leader" d={`M0 ${-2 * LARGE}H${LARGE + 24}M0 ${-2 * SMALL}H${LARGE + 24}`} />
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

/** What stands beside numbers, and from how many troops on a half is drawn. */
export function MarkKey({ words, of: { marks, least } }: Props & { readonly of: DrawnSigns }) {
  return (
    <p class="mark-key of-month">
      {marks.includes('plus') && (
        <>
          <b>+</b> {words.atLeast} ·{' '}
        </>
      )}
      {marks.includes('about') && (
        <>
          <b>{words.about}</b>: {words.old} ·{' '}
        </>
      )}
      {words.cut(least, hasExceptions(least))}
    </p>
  );
}

/** The same for small windows, which explain only what the sentences and their signs do not. */
export function MarkLine({ words, of: { marks, least } }: Props & { readonly of: DrawnSigns }) {
  return (
    <p class="mark-line of-month">
      {marks.includes('plus') && (
        <span>
          <b>+</b> {words.atLeast}
        </span>
      )}{' '}
      <span>{words.cut(least, hasExceptions(least))}</span>
    </p>
  );
}

const HALVES = {
  us: 'M6 -6a6 6 0 0 0 0 12Z',
  europe: 'M12 -6a6 6 0 0 1 0 12Z',
} as const;

/** Full halves are gains, hollow ones losses. */
export function ChangeKey({ words, of: { least } }: Props & { readonly of: Pick<DrawnSigns, 'least'> }) {
  const sample = (kind: 'own' | 'loss') => (
    <svg viewBox="-1 -7 20 14" aria-hidden="true">
      {(['us', 'europe'] as const).map((side) => (
        <path key={side} class={`${side} ${kind}`} d={HALVES[side]} />
      ))}
    </svg>
  );
  return (
    <div class="change-key of-comparison">
      <p class="pair">
        <span>
          {sample('own')} <b>+</b> {words.more}
        </span>
        <span>
          {sample('loss')} <b>−</b> {words.fewer}
        </span>
        <span>{words.cut(least, false)}</span>
      </p>
      <p class="left-out">{words.leftOut}</p>
    </div>
  );
}
