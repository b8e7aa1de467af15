import { everyOf } from '../base/keys.ts';
import { SIDES } from '../base/regions.ts';
import type { KeyLook, KeyMark, MapSigns, StarSign } from '../signs/map-key.ts';
import type { MapHalf } from './map-discs.ts';
import type { StarDraft } from './pin-drafts.ts';
import type { PlacedMap } from './place-map.ts';

/** Which signs a map has: a key beside it explains those and no others. */

/** Which halves of discs have a mark. In a comparison a figure is a change. */
const MARKS = {
  atLeast: ({ figure }: MapHalf) => figure?.mark === 'plus',
  about: ({ figure }: MapHalf) => figure?.mark === 'about' && !figure.isChange,
  unknown: ({ troops }: MapHalf) => troops === null,
  more: ({ figure }: MapHalf) => figure?.isChange && figure.troops > 0,
  fewer: ({ isLoss }: MapHalf) => isLoss,
  inPart: ({ figure }: MapHalf) => figure?.mark === 'about' && figure.isChange,
} as const satisfies Readonly<Record<KeyMark, (half: MapHalf) => boolean | undefined>>;

/** Which stars are drawn as a sign. */
const STARS = {
  us: ({ fill, sure }: StarDraft) => fill === 'us' && sure === 'held',
  europe: ({ fill, sure }: StarDraft) => fill === 'europe' && sure === 'held',
  both: ({ fill }: StarDraft) => fill === 'both',
  agreed: ({ agreed }: StarDraft) => agreed !== null,
  hollow: ({ sure }: StarDraft) => sure === 'planned' || sure === 'unrecorded',
  unknown: ({ sure }: StarDraft) => sure === 'unknown',
} as const satisfies Readonly<Record<StarSign, (star: StarDraft) => boolean>>;

const LOOKS = everyOf<KeyLook>()(['done', 'announced', 'cancelled']);

function ofKind<Sign extends string>(kinds: Readonly<Record<Sign, unknown>>): readonly Sign[] {
  return Object.keys(kinds) as Sign[];
}

/** The signs of a map and of the stars drawn on it, each kind in the order of keys. */
export function mapSigns(
  { discs, arrows, least }: Pick<PlacedMap, 'discs' | 'arrows' | 'least'>,
  stars: readonly StarDraft[],
): MapSigns {
  const halves = discs.flatMap(({ us, europe }) => [us, europe]).filter((half) => half !== null);
  return {
    sides: SIDES.filter((side) => halves.some((half) => half.side === side)),
    marks: ofKind(MARKS).filter((mark) => halves.some(MARKS[mark])),
    isChange: halves.some(({ figure }) => figure?.isChange === true),
    least,
    arrows: LOOKS.filter((look) => arrows.some((arrow) => arrow.look === look)),
    movers: SIDES.filter((side) => arrows.some((arrow) => arrow.side === side)),
    stars: ofKind(STARS).filter((sign) => stars.some(STARS[sign])),
  };
}
