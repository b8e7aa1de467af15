import type { CapabilityRow } from '../../data/rows.ts';
import { MONEY_SUMS, numberKey, PEOPLE_SUMS } from '../base/number-key.ts';
import { countryOf } from '../base/speech.ts';
import { moneyTotals, type Prices, peopleTotals } from '../people/totals.ts';
import { type View, yearOf } from '../view/view.ts';
import type { CitedNumber, CiteSpeech } from './cited-number.ts';

/** Numbers of who provides what that can be cited: people, money, and counts and promises of what few have. */

const SEEN = { view: 'balance', focus: null } as const;

/** Own soldiers in the year shown, members of that year. None where NATO has no figures for it. */
export function peopleNumbers({ cite, people }: CiteSpeech, { date }: View): CitedNumber[] {
  const totals = peopleTotals(people, yearOf(date), 'of the year');
  if (!totals) return [];
  return PEOPLE_SUMS.map((sum) => {
    const about = cite.provides.people(sum, totals.states);
    return {
      key: numberKey.people(sum),
      label: about,
      claim: cite.provides.peopleClaim(sum, totals.states, totals[sum].thousand, totals[sum]),
      about,
      sources: [people.sources.nato],
      view: SEEN,
    };
  });
}

/** Spending in the year shown, in both prices. What the United States spends, it spends worldwide. */
export function moneyNumbers({ cite, people }: CiteSpeech, { date }: View): CitedNumber[] {
  return (['current', '2021'] as const satisfies readonly Prices[]).flatMap((prices) => {
    const totals = moneyTotals(people, yearOf(date), { members: 'of the year', prices });
    if (!totals) return [];
    return MONEY_SUMS.map((sum) => {
      const about = cite.provides.money(sum, prices);
      return {
        key: numberKey.money(prices, sum),
        label: about,
        claim: cite.provides.moneyClaim(sum, prices, totals[sum], totals),
        about,
        sources: [people.sources.nato],
        view: SEEN,
      };
    });
  });
}

function capabilityNumber({ speech, words, cite }: CiteSpeech, row: CapabilityRow): CitedNumber {
  const country = row.iso3 === null ? null : countryOf(speech, row.iso3);
  const item = { text: words.provides.item({ text: row.item }, country) };
  return {
    key: numberKey.capability(row.id),
    label: cite.provides.capability(item, row.side),
    claim: cite.provides.capabilityClaim({
      ...{ item, side: row.side, kind: row.kind, confidence: row.confidence, asOf: row.as_of },
      number: { text: words.provides.number(row, { text: row.unit }) },
      scope: row.scope === null ? null : { text: row.scope },
    }),
    about: cite.provides.capability(item, row.side),
    sources: [row.source_id],
    view: SEEN,
  };
}

/** Counts of what exists, promises, estimates and requirements, each with which of these it is; in the order of the table. */
export function capabilityNumbers(said: CiteSpeech): CitedNumber[] {
  return said.details.capabilities.map((row) => capabilityNumber(said, row));
}
