import type { LaterMessages } from '../../i18n/en.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import type { DueStep } from './due-step.ts';

/** Steps in words, for the list and for the calendar. */

/** What sentences about steps need besides the rows. */
export interface DueSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/**
 * What a step is called: in its row's own words. The row of an aim says only by which definition it is, that of a plant has its
 * product and place apart.
 */
export function dueTitle({ speech, words }: DueSpeech, { kind, host, size, title, plant }: DueStep): string {
  if (plant !== null) return words.production.title({ text: title }, { text: plant });
  if (kind !== 'spending' || host === null || size === null) return title;
  return words.due.aim(countryOf(speech, host), size, { text: title });
}

/** When it was or is due, what is to happen, where, and how large it is. */
export function dueFacts({ speech, words }: DueSpeech, step: DueStep): readonly string[] {
  const { due, card } = words;
  return [
    due.when(step.date, step.isOverdue),
    due.kinds[step.kind],
    // The title of an aim says whose it is and how high.
    ...(step.kind === 'spending' ? [] : [due.host(step.host ? countryOf(speech, step.host) : null)]),
    // A change of command has no size.
    ...(step.kind === 'spending' || step.kind === 'command' ? [] : [due.size(step.size)]),
    card.confidence[step.confidence],
  ];
}
