import type { ChangeFact } from '../../data/dataset.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import type { View } from '../view/view.ts';
import { type Arrow, shownChanges } from './arrows.ts';

/** Changes said in words, and in the short numbers of the map. */

/** The number printed at an arrow, signed; empty where it is unknown or nothing moved. */
export function arrowNumber(speech: Speech, { troops, status }: Pick<Arrow, 'troops' | 'status'>): string {
  if (!troops) return '';
  const { format } = speech;
  return status === 'cancelled' ? format.compact(Math.abs(troops)) : format.signedCompact(troops);
}

/** A home station without what follows in brackets or after a comma: "Fort Cavazos (Fort Hood), Texas" → "Fort Cavazos". */
function shortName(name: string): string {
  return name.split(/ \(|,/)[0] ?? name;
}

/** What stands where an arrow crosses the edge of the map: number and home station. */
export function edgeLabel(
  speech: Speech,
  arrow: Pick<Arrow, 'troops' | 'status' | 'edge' | 'leaves'>,
): string {
  const { to, from } = speech.messages.forces.edge;
  const station = arrow.edge ? { text: shortName(arrow.edge) } : null;
  return `${arrowNumber(speech, arrow) || '?'} ${arrow.leaves ? to(station) : from(station)}`;
}

/** The words at a gap: that nothing came and when, how many left in all, and how many of them here. */
export function gapLabel({ messages }: Speech, { change }: Pick<Arrow, 'change'>) {
  const { gap } = messages.forces;
  const { troops, hostTroops, month, also = [] } = change;
  return {
    title: gap.title,
    when: gap.when(month),
    whole: troops === null ? '' : gap.whole(troops, also.length + 1),
    here: hostTroops === null ? '' : gap.here(hostTroops),
  };
}

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
    .map(({ month, troops, host, also = [] }) => {
      const hosts = [host ?? '', ...also].map((iso3) => countryOf(speech, iso3));
      return messages.forces.headline.gap(month, Math.abs(troops ?? 0), hosts);
    })
    .join(' ');
}
