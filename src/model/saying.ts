import { changeSentence, hostSentence } from './force-sentences.ts';
import { countrySentence, type Speech } from './sentences.ts';
import type { View } from './view.ts';

/** What anything on the map says, by its id: tooltip, text alternative and list entry are the same sentence. */
export function sentenceOf(speech: Speech, view: View, id: string): string {
  const change = speech.dataset.changes.find((entry) => entry.id === id);
  if (change) return changeSentence(speech, change);
  return [`${countrySentence(speech, view, id)}.`, hostSentence(speech, view, id)].filter(Boolean).join(' ');
}
