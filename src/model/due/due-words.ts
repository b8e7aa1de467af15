import type { LaterMessages } from '../../i18n/en.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import type { DueStep } from './due-step.ts';

/** Steps in words, for the list and for the calendar. */

/** What sentences about steps need besides the rows. */
export interface DueSpeech {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** When it was or is due, what is to happen, where, and how large it is. */
export function dueFacts({ speech, words }: DueSpeech, step: DueStep): readonly string[] {
  const { due, card } = words;
  return [
    due.when(step.date, step.isOverdue),
    due.kinds[step.kind],
    due.host(step.host ? countryOf(speech, step.host) : null),
    // Nobody has a size for a change of command.
    ...(step.kind === 'command' ? [] : [due.size(step.size)]),
    card.confidence[step.confidence],
  ];
}
