import type { CapabilityRow, DateText } from '../../data/rows.ts';
import type { MoneySum, PeopleSum } from '../../model/base/number-key.ts';
import type { FigureYear, Verbatim } from '../values.ts';
import { confidence } from './confidence.ts';
import { say } from './grammar.ts';

/** Numbers of who provides what as citations say them. */

const peopleOf: Readonly<Record<PeopleSum, (states: number) => string>> = {
  europe: (states) => `${say.number(states)} European Allies, Türkiye among them`,
  europeWithoutTurkiye: () => 'European Allies without Türkiye',
  turkiye: () => 'Türkiye',
  canada: () => 'Canada',
};

const people = (sum: PeopleSum, states: number): string => `Own soldiers of ${peopleOf[sum](states)}`;

const moneyOf: Readonly<Record<MoneySum, string>> = {
  usShare: 'US share of NATO’s defence spending, US spending being worldwide',
  usa: 'Defence spending of the United States, worldwide',
  europeAndCanada: 'Defence spending of Europe and Canada',
};
const prices: Readonly<Record<'current' | '2021', string>> = {
  current: 'current prices',
  2021: 'prices and exchange rates of 2021',
};

const money = (sum: MoneySum, of: keyof typeof prices): string => `${moneyOf[sum]}, ${prices[of]}`;

const sides: Readonly<Record<CapabilityRow['side'], string>> = {
  us: 'United States',
  europe: 'Europe',
  alliance: 'NATO',
};

const kinds: Readonly<Record<CapabilityRow['kind'], string>> = {
  inventory: 'count',
  pledge: 'pledge',
  requirement: 'requirement',
  estimate: 'estimate of a study',
};

const capability = (item: Verbatim, side: CapabilityRow['side']): string => `${item.text} (${sides[side]})`;

/** A number that few have, or that was promised, with what it is worth. */
interface Capability {
  readonly item: Verbatim;
  readonly side: CapabilityRow['side'];
  readonly number: Verbatim;
  readonly kind: CapabilityRow['kind'];
  readonly scope: Verbatim | null;
  readonly asOf: DateText;
  readonly confidence: keyof typeof confidence;
}

const inYear = ({ year, estimate }: FigureYear): string => `in ${year}${estimate ? ' (estimate)' : ''}`;
const addedUp = 'added up from NATO’s figures by country';

export const citedProvides = {
  people,
  peopleClaim: (sum: PeopleSum, states: number, thousand: number, when: FigureYear) =>
    [
      `${people(sum, states)}: ${say.number(thousand, 1)} thousand ${inYear(when)}`,
      'everyone in uniform on active duty, at home and abroad, by NATO’s count',
      sum.startsWith('europe') && addedUp,
    ]
      .filter(Boolean)
      .join('; '),
  money,
  moneyClaim: (sum: MoneySum, of: keyof typeof prices, value: number, when: FigureYear) =>
    [
      `${money(sum, of)}: ${sum === 'usShare' ? say.percent(value, 1) : `${say.number(value / 1000, 1)} billion US dollars`} ${inYear(when)}`,
      sum !== 'usa' && addedUp,
    ]
      .filter(Boolean)
      .join('; '),
  capability,
  capabilityClaim: ({ item, side, number, kind, scope, asOf, confidence: sure }: Capability) =>
    `${capability(item, side)}: ${number.text} (${[kinds[kind], scope?.text, say.date(asOf), confidence[sure]]
      .filter(Boolean)
      .join('; ')})`,
};
