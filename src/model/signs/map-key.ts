import type { Side } from '../../data/rows.ts';
import type { ChangeStatusKey } from '../view/view.ts';
import { type ArrowTraits, arrowSample } from './arrow.ts';
import { discSample } from './disc.ts';
import type { Sign } from './sign.ts';

/** What the key of one map has to explain: the signs that the map has, in the order of the key. */

/**
 * What is marked: a number that is at least so high, one that is old, an unknown one; in a comparison more, fewer, and what is
 * known in part.
 */
export type KeyMark = 'atLeast' | 'about' | 'unknown' | 'more' | 'fewer' | 'inPart';

/** How far a move has come. */
export type KeyLook = 'done' | 'announced' | 'cancelled';

/** How stars of commands differ: who holds the command, or why that cannot be said. */
export type StarSign = 'us' | 'europe' | 'both' | 'agreed' | 'hollow' | 'unknown';

export interface MapSigns {
  /** Halves of discs. */
  readonly sides: readonly Side[];
  readonly marks: readonly KeyMark[];
  /** The numbers are changes. */
  readonly isChange: boolean;
  /** Smaller numbers are not drawn. */
  readonly least: number;
  readonly arrows: readonly KeyLook[];
  /** Whose arrows there are. */
  readonly movers: readonly Side[];
  readonly stars: readonly StarSign[];
}

/** Halves of a host the words speak of are drawn from this number on, on every map. */
export const LEAST_SPOKEN = 1000;

/** Whether a map that draws numbers from `least` on has smaller ones too: those of hosts the words speak of. */
export function hasExceptions(least: number): boolean {
  return least > LEAST_SPOKEN;
}

/** What stands beside a number for a mark, as the map writes it; `null`: the mark is a look of the half. */
export function markText(mark: KeyMark, about: string): string | null {
  const texts: Readonly<Record<KeyMark, string | null>> = {
    ...{ atLeast: '+', about, inPart: about, more: '+', fewer: '−' },
    unknown: null,
  };
  return texts[mark];
}

/** A half with no number, for a key. */
export function unknownSample(radius: number, sides: readonly Side[]): Sign {
  return discSample(radius, sides, { troops: null });
}

/** A status that is drawn so. */
const STATUS: Readonly<Record<KeyLook, ChangeStatusKey>> = {
  done: 'inplace',
  announced: 'announced',
  cancelled: 'cancelled',
};

/** An arrow for a key, `length` px long. */
export function lookSample(look: KeyLook, side: Side, length: number): Sign {
  const traits: ArrowTraits = { side, size: 'battalion', status: STATUS[look] };
  return arrowSample(traits, length);
}
