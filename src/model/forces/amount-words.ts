import type { Side } from '../../data/rows.ts';
import { countryName, type Speech } from '../base/speech.ts';
import type { View } from '../view/view.ts';
import { europeansInHosts, hostBalance, usInEurope } from './balance.ts';
import { type Amount, isOpen } from './discs.ts';

/** Troops of a host and of both sides, said in words. */

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
