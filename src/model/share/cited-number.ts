import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { SourceId } from '../../data/rows.ts';
import type { LaterMessages, ShareMessages } from '../../i18n/en.ts';
import type { NumberKey } from '../base/number-key.ts';
import type { Speech } from '../base/speech.ts';
import type { View } from '../view/view.ts';

/** A number that can be cited: its key, which a source note hands to the share dialog and no link holds, and what it says. */

export interface CitedNumber {
  readonly key: NumberKey;
  /** What a list of numbers calls it. */
  readonly label: string;
  /** The number in a sentence without its full stop: what, where, when, how much and what that is worth. */
  readonly claim: string;
  /** What it is a number of: for the title of our page. */
  readonly about: string;
  readonly sources: readonly SourceId[];
  /** Part of the view in which the number is seen. */
  readonly view: Partial<View>;
}

/** What numbers are said with. */
export interface CiteSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
  readonly cite: ShareMessages['cite'];
  readonly details: Details;
  readonly people: People;
}

/** By what they are of, as the reader's language sorts names. */
export function byName({ speech }: CiteSpeech, numbers: readonly CitedNumber[]): CitedNumber[] {
  return numbers.toSorted((a, b) => speech.format.compare(a.about, b.about));
}
