import type { VNode } from 'preact';
import {
  type PinTraits,
  pinGlyph,
  pinSign,
  type StarKey,
  squareSample,
  starSample,
} from '../../model/signs/pin.ts';
import { bare } from '../../model/signs/sign.ts';
import { Parts } from '../kit/Parts.tsx';

/** What stars and squares mean, drawn as the map draws them: the same signs as in the legend of pictures. */

function pin(traits: PinTraits): VNode {
  const { class: name, parts } = bare(pinSign(traits));
  const glyph = pinGlyph(traits);
  return (
    <g class={name}>
      <Parts parts={parts} />
      {glyph && <text dy="0.36em">{glyph}</text>}
    </g>
  );
}

const star = (key: StarKey): VNode => pin(starSample(key, 10));
const square = (isUndated: boolean): VNode => pin(squareSample(isUndated, 7));

function number(): VNode {
  return (
    <g class="pin">
      <text dy="0.36em">{'2'}</text>
    </g>
  );
}

const STARS = {
  us: star('us'),
  europe: star('europe'),
  both: star('both'),
  unrecorded: star('unrecorded'),
  planned: star('planned'),
  unknown: star('unknown'),
  agreed: star('agreed'),
  several: number(),
} as const satisfies Record<string, VNode>;

const SQUARES = {
  announced: square(false),
  undated: square(true),
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
