import type { ChangeFact } from '../../data/dataset.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import type { View } from '../view/view.ts';
import { shownChanges } from './shown-changes.ts';

/** Changes said in words. */

/** A change in words: who, what, where, when, how many, and what became of it. */
export function changeSentence(speech: Speech, change: ChangeFact): string {
  return speech.messages.forces.changes.sentence(saidChange(speech, change));
}

/** A change as messages are given it. */
export function saidChange(speech: Speech, { nation, host, ...change }: ChangeFact) {
  return {
    ...change,
    nation: nation ? countryOf(speech, nation) : null,
    host: host ? countryOf(speech, host) : null,
  };
}

/** What left in the shown months and was not replaced; empty where there is nothing of the kind. */
export function gapHeadline(speech: Speech, view: View): string {
  const { dataset, messages } = speech;
  return shownChanges(dataset, view)
    .filter(({ kind }) => kind === 'not replaced')
    .map(({ month, troops, host, also }) => {
      const hosts = [host ?? '', ...(also ?? [])].map((iso3) => countryOf(speech, iso3));
      return messages.forces.headline.gap(month, Math.abs(troops ?? 0), hosts);
    })
    .join(' ');
}
