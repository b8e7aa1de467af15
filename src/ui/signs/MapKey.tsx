import type { LaterMessages } from '../../i18n/en.ts';
import { discSample } from '../../model/signs/disc.ts';
import {
  hasExceptions,
  type KeyMark,
  type MapSigns,
  markText,
  unknownSample,
} from '../../model/signs/map-key.ts';
import { pinSign, starSample } from '../../model/signs/pin.ts';
import { ArrowSign } from './ArrowSign.tsx';
import { SignKey } from './SignKey.tsx';

/** The key of one map: the signs that it has, and no others. */

/** What shows of a sign, and its size on the page, px. */
const BOX = { box: [-12, -12, 24, 24], width: 20, height: 20 } as const;
const RADIUS = 11;

interface Props {
  readonly words: LaterMessages['keys'];
  readonly signs: MapSigns;
}

/** Whose the halves of a disc are, and what their area says. */
function Halves({ words, signs: { sides } }: Props) {
  return (
    <li>
      <SignKey sign={discSample(RADIUS, sides)} {...BOX} />{' '}
      {sides.map((side) => (
        <span key={side}>
          {side === 'us' ? words.left : words.right} <b>{words[side]}</b>,{' '}
        </span>
      ))}
      {words.area}
    </li>
  );
}

/** A mark beside a number, or a look of a half. */
function Mark({ words, signs: { sides }, mark }: Props & { readonly mark: KeyMark }) {
  const text = markText(mark, words.about);
  return (
    <li>
      {text === null ? (
        <SignKey sign={unknownSample(RADIUS, sides)} {...BOX} />
      ) : (
        <b>{mark === 'about' ? `${text}:` : text}</b>
      )}{' '}
      {mark === 'about' ? words.old : words[mark]}
    </li>
  );
}

export function MapKey({ words, signs }: Props) {
  const { sides, marks, arrows, stars, isChange, least } = signs;
  const hasDiscs = sides.length > 0;
  if (!hasDiscs && arrows.length + stars.length === 0) return null;
  return (
    <ul class="keys map-key" aria-label={words.label}>
      {hasDiscs && <Halves words={words} signs={signs} />}
      {marks.map((mark) => (
        <Mark key={mark} words={words} signs={signs} mark={mark} />
      ))}
      {hasDiscs && <li>{isChange ? words.cutChange(least) : words.cut(least, hasExceptions(least))}</li>}
      {arrows.length > 0 && <li>{isChange ? words.movesBetween : words.moves}:</li>}
      {arrows.map((look) => (
        <li key={look}>
          <ArrowSign look={look} /> {words[look]}
        </li>
      ))}
      {stars.map((sign) => (
        <li key={sign}>
          <SignKey sign={pinSign(starSample(sign === 'hollow' ? 'planned' : sign, 10))} {...BOX} />{' '}
          {words.stars[sign]}
        </li>
      ))}
    </ul>
  );
}
