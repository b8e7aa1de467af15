import type { DrawnMarks } from '../view/view.ts';
import type { KeyStatus } from './arrow.ts';

/** What the key of one map has to explain: the signs that the map has, in the order of the key. */

/** Marks of a number: at least, old or overtaken, unknown. */
export type NumberMark = '≥' | '*' | '?';

/** How stars of commands differ: who holds the command, or why that cannot be said. */
export type StarSign = 'us' | 'europe' | 'both' | 'agreed' | 'hollow' | 'unknown';

export interface MapSigns extends Readonly<Record<DrawnMarks, unknown>> {
  readonly discs: boolean;
  readonly marks: readonly NumberMark[];
  readonly arrows: readonly KeyStatus[];
  readonly stars: readonly StarSign[];
}
