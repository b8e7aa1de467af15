import type { Figure } from './figure.ts';
import type { ForceSpeech } from './force-words.ts';

/** A figure of the balance in words. */

/** The range of a figure: "9,000 to 12,000"; empty where low and high are one number, or not known. */
export function rangeOf({ speech }: ForceSpeech, figure: Figure): string {
  return speech.messages.forces.figure.range(figure);
}

/** What a figure is worth: status, what is known where there is no best value, whether it is old, and its date. */
export function worthText({ words }: ForceSpeech, figure: Figure): string {
  return words.balance.worth(worthOf(figure));
}

/** A figure with what it is worth, as messages are given it. */
export function worthOf(figure: Figure) {
  return {
    ...figure,
    stated: figure.basis !== null,
    // Without any force listed, only a sum over hosts is "at least": rotations, or the figures of whole hosts, are missing
    // from it.
    sum: figure.counted.length + figure.notCounted.length === 0,
  };
}
