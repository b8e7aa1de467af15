import type { Speech } from '../base/speech.ts';
import { changeSentence } from '../changes/change-words.ts';
import { hostSentence } from '../forces/amount-words.ts';
import { countrySentence } from '../spending/sentences.ts';
import type { View } from '../view/view.ts';

/** What anything on the map says, by its id: tooltip, text alternative and list entry are the same sentence. */
export function sentenceOf(speech: Speech, view: View, id: string): string {
  const change = speech.dataset.changes.find((entry) => entry.id === id);
  if (change) return changeSentence(speech, change);
  return [`${countrySentence(speech, view, id)}.`, hostSentence(speech, view, id)].filter(Boolean).join(' ');
}
