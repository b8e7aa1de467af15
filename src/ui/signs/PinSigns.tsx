import type { VNode } from 'preact';
import { squarePath, starPaths } from '../../model/signs/pin-shapes.ts';

/** What stars and squares mean, drawn as the map draws them: the same signs as in the legend of pictures. */

const STAR = starPaths(10);
const SQUARE = squarePath(7);

function star(kind: string, glyph = ''): VNode {
  return (
    <g class={`pin command ${kind}`}>
      <path class="shape" d={STAR.whole} />
      {kind.startsWith('both') && <path class="half us" d={STAR.left} />}
      {kind.startsWith('both') && <path class="half europe" d={STAR.right} />}
      <path class="rim" d={STAR.whole} />
      {glyph && <text dy="0.36em">{glyph}</text>}
      {kind === 'dot' && <circle class="agreed europe" cx="8.5" cy="-8.5" r="4" />}
    </g>
  );
}

function square(kind: string): VNode {
  return (
    <g class={`pin plant ${kind}`}>
      <path class="shape" d={SQUARE} />
      <path class="rim" d={SQUARE} />
    </g>
  );
}

function number(): VNode {
  return (
    <g class="pin">
      <text dy="0.36em">{'2'}</text>
    </g>
  );
}

const STARS = {
  us: star('us held'),
  europe: star('europe held'),
  both: star('both held'),
  unrecorded: star('europe unrecorded'),
  planned: star('europe planned'),
  unknown: star('none unknown', '?'),
  agreed: star('dot'),
  several: number(),
} as const satisfies Record<string, VNode>;

const SQUARES = {
  announced: square(''),
  undated: square('undated'),
  several: number(),
} as const satisfies Record<string, VNode>;

interface Props<Key extends string> {
  readonly words: Readonly<Record<Key | 'title', string>>;
  readonly signs: Readonly<Record<Key, VNode>>;
}

function Signs<Key extends string>({ words, signs }: Props<Key>) {
  return (
    <ul class="pin-signs" aria-label={words.title}>
      {(Object.keys(signs) as Key[]).map((key) => (
        <li key={key}>
          <svg viewBox="-13 -13 26 26" width="22" height="22" aria-hidden="true">
            {signs[key]}
          </svg>{' '}
          {words[key]}
        </li>
      ))}
    </ul>
  );
}

/** The signs of commands. */
export function StarSigns({ words }: Pick<Props<keyof typeof STARS>, 'words'>) {
  return <Signs words={words} signs={STARS} />;
}

/** The signs of plants. */
export function SquareSigns({ words }: Pick<Props<keyof typeof SQUARES>, 'words'>) {
  return <Signs words={words} signs={SQUARES} />;
}
