import { ageIn, type Month } from '../base/dates.ts';
import type { Figure } from './figure.ts';
import type { ForceSpeech } from './force-words.ts';

/** A figure of the balance in words. */

/** The range of a figure: "9,000 to 12,000"; empty where low and high are one number, or not known. */
export function rangeOf({ speech }: ForceSpeech, figure: Figure): string {
  return speech.messages.forces.figure.range(figure);
}

/** What a figure is worth: status, what is known where there is no best value, whether it is old, its date, and how old that is in a month. */
export function worthText({ words }: ForceSpeech, figure: Figure, month: Month): string {
  return words.balance.worth(worthOf(figure, month));
}

/** A figure with what it is worth in a month, as messages are given it. */
export function worthOf(figure: Figure, month: Month) {
  return {
    ...figure,
    age: figure.asOf === null ? null : ageIn(month, figure.asOf),
    stated: figure.basis !== null,
    // Without any force listed, only a sum over hosts is "at least": rotations, or the figures of whole hosts, are missing
    // from it.
    sum: figure.counted.length + figure.notCounted.length === 0,
  };
}
