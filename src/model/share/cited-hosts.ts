import type { Iso3, Side } from '../../data/rows.ts';
import { balanceRows, regionBalances } from '../balance/balance-view.ts';
import { monthEnd } from '../base/dates.ts';
import { numberKey } from '../base/number-key.ts';
import type { Region } from '../base/regions.ts';
import { countryName } from '../base/speech.ts';
import type { Figure } from '../forces/figure.ts';
import { rangeOf, worthText } from '../forces/figure-words.ts';
import type { View } from '../view/view.ts';
import type { CitedNumber, CiteSpeech } from './cited-number.ts';

/** Figures of the balance that can be cited. */

/** A host, or several taken together. */
interface Place {
  readonly id: Iso3 | Region;
  readonly name: string;
  /** Country in focus where the number is seen. */
  readonly focus: Iso3 | null;
}

/** A figure with its range and what it is worth; nothing where there is neither number nor range. */
function hostNumber(said: CiteSpeech, month: string, place: Place, side: Side, found: Figure): CitedNumber[] {
  const { speech, words, cite } = said;
  const { balance } = words;
  const { low, best, high } = found;
  if (best === null && (low === null || high === null)) return [];
  const range = rangeOf(said, found);
  const number = best === null ? '' : speech.format.number(best);
  const parts = [number && range ? `${number} (${range})` : number, worthText(said, found)];
  const label = balance.of(balance.columns[side], place.name);
  return [
    {
      key: numberKey.host(side, place.id),
      label,
      claim: cite.host(place.name, balance.columns[side], month, parts.filter(Boolean)),
      about: `${balance.title(month)}, ${label}`,
      sources: found.sources,
      view: { view: 'balance', focus: place.focus },
    },
  ];
}

/** Both figures at the end of the shown month: of the regions, then of hosts by name. */
export function hostNumbers(said: CiteSpeech, { date }: View): CitedNumber[] {
  const { speech, words, details } = said;
  const { dataset, format } = speech;
  const day = monthEnd(date, dataset.asOf);
  const regions = regionBalances(details, day).map((row) => ({
    ...row,
    place: { id: row.region, name: words.balance.sums.regions[row.region], focus: null },
  }));
  const hosts = balanceRows(details, day).map(({ iso3, ...row }) => {
    // The link knows the countries of the map alone.
    const focus = dataset.countries.some((country) => country.iso3 === iso3) ? iso3 : null;
    return { ...row, place: { id: iso3, name: countryName(speech, iso3), focus } };
  });
  const sorted = hosts.toSorted((a, b) => format.compare(a.place.name, b.place.name));
  return [...regions, ...sorted].flatMap(({ place, us, europe }) => [
    ...hostNumber(said, format.date(date), place, 'us', us),
    ...hostNumber(said, format.date(date), place, 'europe', europe),
  ]);
}
