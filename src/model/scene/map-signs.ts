import { keyStatus, keyStatuses } from '../signs/arrow.ts';
import type { MapSigns, NumberMark, StarSign } from '../signs/map-key.ts';
import type { Half } from './disc-scene.ts';
import type { StarDraft } from './pin-drafts.ts';
import type { Scene } from './scene.ts';

/** Which signs a map has: a key beside it explains those and no others. */

/** Which halves of discs have a mark. */
const MARKS = {
  '≥': ({ open }: Half) => open,
  '*': ({ warned }: Half) => warned,
  '?': ({ number }: Half) => number === null,
} as const satisfies Readonly<Record<NumberMark, (half: Half) => boolean>>;

/** Which stars are drawn as a sign. */
const STARS = {
  us: ({ fill, sure }: StarDraft) => fill === 'us' && sure === 'held',
  europe: ({ fill, sure }: StarDraft) => fill === 'europe' && sure === 'held',
  both: ({ fill }: StarDraft) => fill === 'both',
  agreed: ({ agreed }: StarDraft) => agreed !== null,
  hollow: ({ sure }: StarDraft) => sure === 'planned' || sure === 'unrecorded',
  unknown: ({ sure }: StarDraft) => sure === 'unknown',
} as const satisfies Readonly<Record<StarSign, (star: StarDraft) => boolean>>;

/** The signs of a scene and of the stars drawn on it, each kind in the order of the legend. */
export function mapSigns({ discs, arrows }: Scene, stars: readonly StarDraft[]): MapSigns {
  const halves = discs.flatMap(({ us, europe }) => [us, europe]).filter((half) => half !== null);
  const drawn = new Set(arrows.map(({ status }) => keyStatus(status)));
  const ofKind = <Sign extends string>(kinds: Readonly<Record<Sign, unknown>>) =>
    Object.keys(kinds) as Sign[];
  return {
    discs: discs.length > 0,
    marks: ofKind(MARKS).filter((mark) => halves.some(MARKS[mark])),
    arrows: keyStatuses().filter((sign) => drawn.has(sign)),
    stars: ofKind(STARS).filter((sign) => stars.some(STARS[sign])),
  };
}
