import type { Iso3, Side } from '../../data/rows.ts';
import type { Country } from '../../i18n/values.ts';
import { balanceRows, regionBalances } from '../balance/balance-view.ts';
import { monthEnd } from '../base/dates.ts';
import { numberKey } from '../base/number-key.ts';
import type { Region } from '../base/regions.ts';
import { countryOf, nameOf } from '../base/speech.ts';
import type { Figure } from '../forces/figure.ts';
import { worthOf } from '../forces/figure-words.ts';
import type { View } from '../view/view.ts';
import type { CitedNumber, CiteSpeech } from './cited-number.ts';

/** Figures of the balance that can be cited. */

/** A host, or several taken together. */
interface Place {
  readonly id: Iso3 | Region;
  readonly where: Country | Region;
  /** Country in focus where the number is seen. */
  readonly focus: Iso3 | null;
}

/** A figure with its range and what it is worth; nothing where there is neither number nor range. */
function hostNumber(said: CiteSpeech, month: string, place: Place, side: Side, found: Figure): CitedNumber[] {
  const { words, cite } = said;
  const { balance } = words;
  const { low, best, high } = found;
  if (best === null && (low === null || high === null)) return [];
  return [
    {
      key: numberKey.host(side, place.id),
      label: balance.of(side, place.where),
      claim: cite.host(place.where, side, month, worthOf(found, month)),
      about: balance.titleOf(month, side, place.where),
      sources: found.sources,
      view: { view: 'balance', focus: place.focus },
    },
  ];
}

/** Both figures at the end of the shown month: of the regions, then of hosts by name. */
export function hostNumbers(said: CiteSpeech, { date }: View): CitedNumber[] {
  const { speech, details } = said;
  const { dataset, format } = speech;
  const day = monthEnd(date, dataset.asOf);
  const regions = regionBalances(details, day).map((row) => ({
    ...row,
    place: { id: row.region, where: row.region, focus: null },
  }));
  const hosts = balanceRows(details, day).map(({ iso3, ...row }) => {
    // The link knows the countries of the map alone.
    const focus = dataset.countries.some((country) => country.iso3 === iso3) ? iso3 : null;
    return { ...row, place: { id: iso3, where: countryOf(speech, iso3), focus } };
  });
  const sorted = hosts.toSorted((a, b) =>
    format.compare(nameOf(speech, a.place.where), nameOf(speech, b.place.where)),
  );
  return [...regions, ...sorted].flatMap(({ place, us, europe }) => [
    ...hostNumber(said, date, place, 'us', us),
    ...hostNumber(said, date, place, 'europe', europe),
  ]);
}
