import type { StoryMessages } from '../../i18n/en.ts';
import { discSample } from '../../model/signs/disc.ts';
import type { MapSigns } from '../../model/signs/map-key.ts';
import { pinSign, starSample } from '../../model/signs/pin.ts';
import { ArrowSign } from './ArrowSign.tsx';
import { SignKey } from './SignKey.tsx';

/** The key of one map: the signs that it has, and no others. */

/** What shows of a sign, and its size on the page, px. */
const BOX = { box: [-12, -12, 24, 24], width: 20, height: 20 } as const;

interface Props {
  readonly words: StoryMessages['key'];
  readonly signs: MapSigns;
}

export function MapKey({ words, signs: { discs, marks, arrows, stars } }: Props) {
  if (!discs && arrows.length + stars.length === 0) return null;
  return (
    <ul class="keys map-key" aria-label={words.label}>
      {discs && (
        <li>
          <SignKey sign={discSample(11)} {...BOX} /> {words.halves}
        </li>
      )}
      {marks.map((mark) => (
        <li key={mark}>
          <b>{mark}</b> {words.marks[mark]}
        </li>
      ))}
      {arrows.map((sign) => (
        <li key={sign}>
          <ArrowSign sign={sign} /> {words.arrows.statuses[sign]}
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
