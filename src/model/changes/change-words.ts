import type { ChangeFact } from '../../data/dataset.ts';
import { signed, signedFull } from '../base/signed.ts';
import { countryName, type Speech } from '../base/speech.ts';
import type { View } from '../view/view.ts';
import { type Arrow, shownChanges } from './arrows.ts';

/** Changes said in words, and in the short numbers of the map. */

/** The number printed at an arrow, signed; empty where it is unknown or nothing moved. */
export function arrowNumber(speech: Speech, { troops, status }: Pick<Arrow, 'troops' | 'status'>): string {
  if (!troops) return '';
  return status === 'cancelled' ? speech.format.compact(Math.abs(troops)) : signed(speech, troops);
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
  const { to, from, us } = speech.messages.forces.edge;
  const place = arrow.edge ? shortName(arrow.edge) : us;
  return `${arrowNumber(speech, arrow) || '?'} ${arrow.leaves ? to(place) : from(place)}`;
}

/** The words at a gap: that nothing came and when, how many left in all, and how many of them here. */
export function gapLabel(speech: Speech, { change }: Pick<Arrow, 'change'>) {
  const { messages, format } = speech;
  const { gap } = messages.forces;
  const { troops, hostTroops } = change;
  return {
    title: gap.title,
    when: gap.when(format.shortMonth(change.month)),
    whole: troops === null ? '' : gap.whole(signed(speech, troops), (change.also?.length ?? 0) + 1),
    here: hostTroops === null ? '' : gap.here(signed(speech, hostTroops)),
  };
}

/** A change in words: who, what, where, when, how many, and what became of it. */
export function changeSentence(speech: Speech, change: ChangeFact): string {
  const { messages, format } = speech;
  const { changes } = messages.forces;
  const nation = change.nation ? countryName(speech, change.nation) : changes.nato;
  const host = change.host ? countryName(speech, change.host) : changes.severalHosts;
  const numbers = [
    change.troops === null ? changes.sizeUnknown : changes.people(signedFull(speech, change.troops)),
    ...(change.hostTroops !== null && change.hostTroops !== change.troops
      ? [changes.inHost(signedFull(speech, change.hostTroops), host)]
      : []),
  ];
  return changes.sentence(
    nation,
    changes.kinds[change.kind],
    host,
    format.date(change.month),
    numbers.join(', '),
    changes.statuses[change.status],
  );
}

/** What left in the shown months and was not replaced; empty where there is nothing of the kind. */
export function gapHeadline(speech: Speech, view: View): string {
  const { dataset, messages, format } = speech;
  return shownChanges(dataset, view)
    .filter(({ kind }) => kind === 'not replaced')
    .map((change) => {
      const hosts = [change.host ?? '', ...(change.also ?? [])].map((iso3) => countryName(speech, iso3));
      return messages.forces.headline.gap(
        format.date(change.month),
        format.number(Math.abs(change.troops ?? 0)),
        format.list(hosts),
      );
    })
    .join(' ');
}
