import type { Measure } from '../../data/dataset.ts';
import type { ContributionRow, Iso3, PledgeRow, Side, StrengthRow } from '../../data/rows.ts';
import type { Region } from './regions.ts';

/** Names for the numbers that can be cited. A source note passes such a key to the share dialog; links do not contain it. */

/** Sums of own soldiers. */
export const PEOPLE_SUMS = ['europe', 'europeWithoutTurkiye', 'turkiye', 'canada'] as const;
export type PeopleSum = (typeof PEOPLE_SUMS)[number];
/** Sums of money, and the US share of both. */
export const MONEY_SUMS = ['usShare', 'usa', 'europeAndCanada'] as const;
export type MoneySum = (typeof MONEY_SUMS)[number];

/** Kinds of numbers, in the order in which a card's own number is looked for. */
export const NUMBER_KINDS = [
  'spending',
  'host',
  'change',
  'strength',
  'part',
  'handover',
  'capacity',
  'pledge',
  'target',
  'people',
  'money',
  'capability',
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];
export type NumberKey = `${NumberKind}:${string}`;

/** The key of each kind of number. Spending, hosts, people and money are those of the month shown. */
export const numberKey = {
  spending: (measure: Measure, iso3: Iso3): NumberKey => `spending:${measure}:${iso3}`,
  host: (side: Side, host: Iso3 | Region): NumberKey => `host:${side}:${host}`,
  change: (id: string): NumberKey => `change:${id}`,
  strength: ({ force_id, as_of, basis, source_id }: StrengthRow): NumberKey =>
    `strength:${force_id}:${as_of}:${basis}:${source_id}`,
  part: ({ force_id, iso3, as_of, source_id }: ContributionRow): NumberKey =>
    `part:${force_id}:${iso3}:${as_of}:${source_id}`,
  handover: (id: string): NumberKey => `handover:${id}`,
  capacity: (id: string): NumberKey => `capacity:${id}`,
  target: (id: string): NumberKey => `target:${id}`,
  people: (sum: PeopleSum): NumberKey => `people:${sum}`,
  money: (prices: 'current' | '2021', sum: MoneySum): NumberKey => `money:${prices}:${sum}`,
  capability: (id: string): NumberKey => `capability:${id}`,
  pledge: ({ id }: Pick<PledgeRow, 'id'>): NumberKey => `pledge:${id}`,
};

/** The kind that a key is of. */
export function kindOf(key: NumberKey): NumberKind {
  return key.split(':')[0] as NumberKind;
}
