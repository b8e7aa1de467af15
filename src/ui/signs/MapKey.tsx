import type { StoryMessages } from '../../i18n/en.ts';
import type { MapSigns, StarSign } from '../../model/scene/map-signs.ts';
import { starPaths } from '../../model/signs/pin-shapes.ts';
import { ArrowSign } from './ArrowSign.tsx';

/** The key of one map: the signs that it has, and no others. */

const STAR = starPaths(10);

function DiscSign() {
  return (
    <svg class="disc" viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
      <path class="us" d="M0 -11A11 11 0 0 0 0 11Z" />
      <path class="europe" d="M0 -11A11 11 0 0 1 0 11Z" />
    </svg>
  );
}

/** A star as the map draws it. For an agreement it is the dot beside it that counts. */
function StarMark({ sign }: { sign: StarSign }) {
  const fill = sign === 'us' ? 'us' : sign === 'europe' || sign === 'hollow' ? 'europe' : '';
  return (
    <svg
      class={`pin command ${fill} ${sign === 'hollow' ? 'planned' : ''}`}
      viewBox="-12 -12 24 24"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path class="shape" d={STAR.whole} />
      {sign === 'both' && <path class="half us" d={STAR.left} />}
      {sign === 'both' && <path class="half europe" d={STAR.right} />}
      <path class="rim" d={STAR.whole} />
      {sign === 'agreed' && <circle class="agreed europe" cx="8" cy="-8" r="4" />}
    </svg>
  );
}

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
          <DiscSign /> {words.halves}
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
          <StarMark sign={sign} /> {words.stars[sign]}
        </li>
      ))}
    </ul>
  );
}
