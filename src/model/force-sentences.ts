import type { ChangeFact } from '../data/dataset.ts';
import type { Side } from '../data/rows.ts';
import { type Arrow, shownChanges } from './arrows.ts';
import { europeansInHosts, hostBalance, usInEurope } from './balance.ts';
import type { Half } from './disc-scene.ts';
import { type Amount, isOpen } from './discs.ts';
import { countryName, type Speech } from './sentences.ts';
import type { View } from './view.ts';

/** Forces and their changes said in words and in the short numbers of the map. */

function signed({ format }: Speech, number: number): string {
  return (number > 0 ? '+' : '−') + format.compact(Math.abs(number));
}

/** The number printed at a half: "8.5K", "≥300", "950*", "?"; in a comparison with its sign, "≈" where an end is open. */
export function halfNumber(speech: Speech, half: Half, comparison = false): string {
  if (half.number === null) return '?';
  const text = comparison ? signed(speech, half.number) : speech.format.compact(half.number);
  const open = comparison ? '≈' : '≥';
  return `${half.open ? open : ''}${text}${half.warned ? '*' : ''}`;
}

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

/** A figure with its range and what it is worth: "at least 1,000 (900 to 1,200), number over two years old". */
export function amountSentence({ messages, format }: Speech, amount: Amount): string {
  const { figure } = messages.forces;
  const { best, low, high } = amount;
  const worth = figure.statuses[amount.status];
  if (best === null)
    return low === null || high === null
      ? worth
      : `${worth} (${figure.range(format.number(low), format.number(high))})`;
  const range =
    low !== null && high !== null && low !== high
      ? ` (${figure.range(format.number(low), format.number(high))})`
      : '';
  return [`${format.number(best)}${range}`, worth, ...(amount.stale ? [figure.stale] : [])].join(', ');
}

/** Both sides of a host in words; in a comparison at its two ends. */
export function hostSentence(speech: Speech, view: View, iso3: string): string {
  const { sides, host } = speech.messages.forces;
  const months = view.since === null ? [view.date] : [view.since, view.date];
  return months
    .map((month) => {
      const balance = hostBalance(speech.dataset, iso3, month);
      if (!balance) return '';
      const text = (side: Side) => `${sides[side]}: ${amountSentence(speech, balance[side])}`;
      const both = [text('us'), text('europe')].join('; ');
      return host(countryName(speech, iso3), speech.format.date(month), both);
    })
    .filter(Boolean)
    .join(' ');
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

function signedFull({ format }: Speech, number: number): string {
  return (number > 0 ? '+' : number < 0 ? '−' : '±') + format.number(Math.abs(number));
}

/** A figure in the headline: "80,000" or "at least 14,500", with its range where it has one. */
function headlineAmount({ messages, format }: Speech, amount: Amount): string {
  const { figure } = messages.forces;
  if (amount.best === null) return figure.statuses.unknown;
  const number = isOpen(amount) ? figure.atLeast(format.number(amount.best)) : format.number(amount.best);
  const { low, high } = amount;
  return low !== null && high !== null && low !== high
    ? `${number} (${figure.range(format.number(low), format.number(high))})`
    : number;
}

/** Troops in Europe of both sides at the end of a month, or from one month to the other. */
export function forcesHeadline(speech: Speech, view: View): string {
  const { dataset, messages, format } = speech;
  const { headline } = messages.forces;
  const us = (month: string) => headlineAmount(speech, usInEurope(dataset, month));
  const europe = (month: string) => headlineAmount(speech, europeansInHosts(dataset, month));
  if (view.since === null) return headline.now(format.date(view.date), us(view.date), europe(view.date));
  return headline.change([us(view.since), us(view.date)], [europe(view.since), europe(view.date)]);
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
