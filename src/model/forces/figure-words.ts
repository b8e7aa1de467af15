import type { Figure } from './figure.ts';
import type { ForceSpeech } from './force-words.ts';

/** A figure of the balance in words. */

/** The range of a figure: "9,000 to 12,000"; empty where low and high are one number, or not known. */
export function rangeOf({ speech }: ForceSpeech, figure: Figure): string {
  return speech.messages.forces.figure.range(figure);
}

/** What a figure is worth: status, what is known where there is no best value, whether it is old, and its date. */
export function worthText({ speech, words }: ForceSpeech, figure: Figure): string {
  const { format, messages } = speech;
  const { best, low, high, status, stale, asOf, basis } = figure;
  const say = messages.forces.figure;
  // Only a sum over hosts is "at least" without any force: rotations or whole hosts are missing from it.
  const isUsSum = status === 'at least' && figure.counted.length + figure.notCounted.length === 0;
  const text = (value: number) => format.number(value);
  return [
    isUsSum ? words.balance.usAtLeast : say.statuses[status],
    best === null && low !== null && high !== null && words.balance.unknownBetween(text(low), text(high)),
    best === null && low === null && high !== null && words.balance.upTo(text(high)),
    stale && say.stale,
    // A sum has the date of the oldest number in it, a stated total its own.
    asOf && words.balance[basis === null ? 'oldest' : 'asOf'](format.date(asOf)),
  ]
    .filter(Boolean)
    .join(', ');
}
