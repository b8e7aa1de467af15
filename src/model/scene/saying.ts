import { ageIn } from '../base/dates.ts';
import type { Speech } from '../base/speech.ts';
import { changeSentence } from '../changes/change-words.ts';
import { hostSentence } from '../forces/amount-words.ts';
import { countrySentence } from '../spending/sentences.ts';
import type { View } from '../view/view.ts';

/** What anything on the map says, by its id: tooltip, text alternative and list entry are the same sentence. */
export function sentenceOf(speech: Speech, view: View, id: string): string {
  const change = speech.dataset.changes.find((entry) => entry.id === id);
  if (change) {
    const age = ageIn(view.date, change.month);
    const sentence = changeSentence(speech, change);
    return age && age.count > 0 ? `${sentence} ${speech.messages.forces.changes.before(age)}` : sentence;
  }
  return [`${countrySentence(speech, view, id)}.`, hostSentence(speech, view, id)].filter(Boolean).join(' ');
}
