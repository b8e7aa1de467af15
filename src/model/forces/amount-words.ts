import type { Troops } from '../../i18n/values.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import type { View } from '../view/view.ts';
import { europeansInHosts, hostBalance, usInEurope } from './balance.ts';
import { type Amount, isOpen } from './discs.ts';

/** Troops of a host and of both sides, said in words. */

/** A figure with its range and what it is worth. */
export function amountSentence({ messages }: Speech, amount: Amount): string {
  return messages.forces.figure.amount(amount);
}

/** Both sides of a host in words; in a comparison at its two ends. */
export function hostSentence(speech: Speech, view: View, iso3: string): string {
  const months = view.since === null ? [view.date] : [view.since, view.date];
  return months
    .map((month) => {
      const balance = hostBalance(speech.dataset, iso3, month);
      if (!balance) return '';
      return speech.messages.forces.host(countryOf(speech, iso3), month, balance.us, balance.europe);
    })
    .filter(Boolean)
    .join(' ');
}

/** A figure, and whether the true number is, or may be, higher. */
function openTroops(amount: Amount): Troops & { readonly open: boolean } {
  return { ...amount, open: isOpen(amount) };
}

/** Troops in Europe of both sides at the end of a month, or from one month to the other. */
export function forcesHeadline({ dataset, messages }: Speech, { since, date }: View): string {
  const { headline } = messages.forces;
  const us = (month: string) => openTroops(usInEurope(dataset, month));
  const europe = (month: string) => openTroops(europeansInHosts(dataset, month));
  if (since === null) return headline.now(date, us(date), europe(date));
  return headline.change([us(since), us(date)], [europe(since), europe(date)]);
}
