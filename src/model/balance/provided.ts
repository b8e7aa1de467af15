import type { PersonnelBreak } from '../../data/dataset.ts';
import type { People } from '../../data/people.ts';
import type { CapabilityRow, Iso3 } from '../../data/rows.ts';
import { type Day, type Month, monthEnd } from '../base/dates.ts';
import { EUROPE } from '../base/regions.ts';
import type { Figure } from '../forces/figure.ts';
import type { ForceTables } from '../forces/force-index.ts';
import { europeSum, hosts } from '../forces/forces.ts';
import { usFigure } from '../forces/forces-us.ts';
import { type WorldBankForces, worldBankForces } from '../people/own-forces.ts';
import {
  type Members,
  type MoneyTotals,
  moneyTotals,
  type PeopleTotals,
  type Prices,
  peopleTotals,
  peopleYears,
} from '../people/totals.ts';
import { yearOf } from '../view/view.ts';
import { readinessPledge } from './enablers.ts';

/** People and money, year by year. They stand side by side: own soldiers are never added to troops in a host. */

export type { Members, MoneyTotals, Prices } from '../people/totals.ts';

/** What a year has of people, at its end or on the last day of the tables. */
export interface PeopleYear {
  readonly year: number;
  readonly own: PeopleTotals;
  /** European and Canadian troops posted with another country, as the map counts them. People. */
  readonly posted: Figure;
  /** US troops in Europe: a stated total. People. */
  readonly americans: Figure;
}

/** Troops outside their own country on a day. */
function outsideOn(tables: ForceTables, day: Day): Pick<PeopleYear, 'posted' | 'americans'> {
  return { posted: europeSum(tables, hosts(tables), day), americans: usFigure(tables, EUROPE, day) };
}

/** People in a month: own soldiers of its year, troops outside their country on its last day, and forces promised at high readiness. */
export interface PeopleOfMonth extends Omit<PeopleYear, 'year'> {
  /** People; `null` where the edition has no such row. */
  readonly pledge: number | null;
}

/** People in a month, members of its year; `null` where NATO has no figures for that year. */
export function peopleOfMonth(
  people: People,
  tables: ForceTables & { readonly capabilities: readonly CapabilityRow[] },
  { month, dataDay }: { readonly month: Month; readonly dataDay: Day },
): PeopleOfMonth | null {
  const own = peopleTotals(people, yearOf(month), 'of the year');
  const pledge = readinessPledge(tables.capabilities);
  return own && { own, pledge, ...outsideOn(tables, monthEnd(month, dataDay)) };
}

/** People of all years, the oldest first. None where the edition has no such figures. */
export function peopleByYear(
  people: People,
  tables: ForceTables,
  { members, dataDay }: { readonly members: Members; readonly dataDay: Day },
): readonly PeopleYear[] {
  return peopleYears(people).flatMap((year) => {
    const own = peopleTotals(people, year, members);
    const month = dataDay.startsWith(String(year)) ? dataDay.slice(0, 7) : `${year}-12`;
    return own ? { year, own, ...outsideOn(tables, monthEnd(month, dataDay)) } : [];
  });
}

/** Spending of all years, members of each year, the oldest first. */
export function moneyByYear(people: People, prices: Prices): readonly MoneyTotals[] {
  return peopleYears(people).flatMap(
    (year) => moneyTotals(people, year, { members: 'of the year', prices }) ?? [],
  );
}

/** Allies that came in after the first year, with the year: the sums of members of the year step up there. */
export function joinedSince({ natoSince }: People, first: number): readonly (readonly [Iso3, number])[] {
  return Object.entries(natoSince)
    .filter(([, year]) => year > first)
    .toSorted(([, a], [, b]) => a - b);
}

/** Breaks in the series of European allies: of Türkiye, and of the others. */
export function europeanBreaks({ breaks }: People): {
  readonly turkiye: readonly PersonnelBreak[];
  readonly others: readonly PersonnelBreak[];
} {
  const european = breaks.filter(({ iso3 }) => iso3 !== 'USA' && iso3 !== 'CAN');
  return {
    turkiye: european.filter(({ iso3 }) => iso3 === 'TUR'),
    others: european.filter(({ iso3 }) => iso3 !== 'TUR'),
  };
}

/** Ukraine's soldiers by the last count of the World Bank, which is in no total. */
export function ukraine(people: People): WorldBankForces | null {
  return worldBankForces(people, 'UKR', 9999);
}
