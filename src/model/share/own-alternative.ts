import type { Speech } from '../base/speech.ts';
import { countrySentence } from '../spending/sentences.ts';
import type { View } from '../view/view.ts';

/** What the picture of a view on the site shows, in words: of a country, its figure; else what `drawn` says of the view. */
export function ownAlternative(speech: Speech, view: View, drawn: string): string {
  const country = speech.dataset.countries.find(({ iso3 }) => iso3 === view.focus);
  return country ? countrySentence(speech, view, country.iso3) : drawn;
}
