import type { PledgeRow } from '../../data/rows.ts';
import { kindOf, type NumberKey, type NumberKind, numberKey } from '../base/number-key.ts';
import { countryName, countryOf } from '../base/speech.ts';
import { plantOf } from '../production/plant-words.ts';
import { hasCapacity } from '../production/plants.ts';
import { newerAim } from '../spending/ally-words.ts';
import { spendingValue } from '../spending/spending.ts';
import { MEASURE_KEYS } from '../view/measures.ts';
import { type View, yearOf } from '../view/view.ts';
import { changeNumbers, handoverNumbers, partNumbers, strengthNumbers } from './cited-forces.ts';
import { hostNumbers } from './cited-hosts.ts';
import { byName, type CitedNumber, type CiteSpeech } from './cited-number.ts';
import { capabilityNumbers, moneyNumbers, peopleNumbers } from './cited-provides.ts';

/** Every single number that can be cited in a view. */

/** Figures of the shown year, by country: those of the shown measure first. */
function spendingNumbers({ speech, details }: CiteSpeech, view: View): CitedNumber[] {
  const { dataset, messages, format } = speech;
  const year = yearOf(view.date);
  const countries = dataset.countries.toSorted((a, b) =>
    format.compare(countryName(speech, a.iso3), countryName(speech, b.iso3)),
  );
  return [view.measure, ...MEASURE_KEYS.filter((measure) => measure !== view.measure)].flatMap((measure) =>
    countries.flatMap((country) => {
      const { iso3 } = country;
      const found = spendingValue(dataset.series[measure], iso3, year);
      const sources = details.figureSources[measure];
      const source = sources[`${iso3}-${year}`] ?? sources[iso3];
      if (!found || !source) return [];
      const claim = messages.country.figure({
        country,
        measure,
        amount: found.value,
        when: found,
        change: null,
        joined: null,
      });
      return {
        key: numberKey.spending(measure, iso3),
        label: claim,
        claim,
        about: messages.measure.on(measure, view.date),
        sources: [source],
        view: { measure, focus: iso3 },
      };
    }),
  );
}

/** Capacities of plants, before and as aimed at. */
function capacityNumbers(said: CiteSpeech): CitedNumber[] {
  const numbers = said.details.production.filter(hasCapacity).map((plant) => {
    const label = said.words.production.title({ text: plant.site }, { text: plant.product });
    return {
      key: numberKey.capacity(plant.id),
      label,
      claim: said.cite.capacity(plantOf(plant), plant.confidence),
      about: label,
      sources: [plant.source_id],
      view: { focus: plant.id },
    };
  });
  return byName(said, numbers);
}

/** What was announced, with its definition and date. */
function pledgeClaim({ speech, cite, details }: CiteSpeech, row: PledgeRow): string {
  return cite.pledge({
    country: countryOf(speech, row.iso3),
    year: row.year,
    pct: row.pct,
    definition: { text: row.definition },
    announced: row.announced_on,
    overtakenBy: newerAim(row, details.pledges),
    confidence: row.confidence,
  });
}

/** Aims and budgets as announced. */
function pledgeNumbers(said: CiteSpeech): CitedNumber[] {
  const numbers = said.details.pledges.map((row) => ({
    key: numberKey.pledge(row),
    label: pledgeClaim(said, row),
    claim: pledgeClaim(said, row),
    about: said.cite.aims(countryOf(said.speech, row.iso3)),
    sources: [row.source_id],
    view: { focus: row.iso3 },
  }));
  return byName(said, numbers);
}

/** Targets of the Alliance that are shares, in the order of the table. */
function targetNumbers({ cite, details }: CiteSpeech): CitedNumber[] {
  return details.targets
    .filter(({ pct }) => pct !== null)
    .map(({ id, label, scope, agreed_on, due, source_id }) => ({
      key: numberKey.target(id),
      label,
      claim: cite.target({ text: label }, { text: scope }, agreed_on, due),
      about: label,
      sources: [source_id],
      view: { view: 'allies' },
    }));
}

const LISTS: Readonly<Record<NumberKind, (said: CiteSpeech, view: View) => readonly CitedNumber[]>> = {
  spending: spendingNumbers,
  host: hostNumbers,
  change: changeNumbers,
  strength: strengthNumbers,
  part: partNumbers,
  handover: handoverNumbers,
  capacity: capacityNumbers,
  pledge: pledgeNumbers,
  target: targetNumbers,
  people: peopleNumbers,
  money: moneyNumbers,
  capability: capabilityNumbers,
};

/** The numbers of a kind that a view has, in the order of a list. */
export function citedNumbers(said: CiteSpeech, kind: NumberKind, view: View): readonly CitedNumber[] {
  return LISTS[kind](said, view);
}

/** The number of a key in a view. */
export function citedNumber(said: CiteSpeech, view: View, key: NumberKey): CitedNumber | undefined {
  return citedNumbers(said, kindOf(key), view).find((number) => number.key === key);
}
