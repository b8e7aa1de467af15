import type { ChangeRow, DateText } from '../../data/rows.ts';
import type { Age } from '../../model/base/dates.ts';
import type { Change, Country, Troops } from '../values.ts';
import { age } from './age.ts';
import { say } from './grammar.ts';

/** Words of the forces in the first view: troops of a host and of both sides, changes, and what was not replaced. */

export const sides = { us: 'US', europe: 'European and Canadian' };

export const statuses = {
  stated: 'stated',
  carried: 'last stated figure, over six months old',
  doubtful: 'doubtful: overtaken by a later change',
  'permanent only': 'permanently assigned, by personnel records',
  'rotations not counted': 'at least: rotating forces come on top',
  'at least': 'at least: some forces have no number',
  unknown: 'unknown',
  'none found': 'none recorded',
};

export const stale = 'a number used is over two years old';

const between = (low: number, high: number): string => `${say.number(low)} to ${say.number(high)}`;

/** "9,000 to 12,000"; empty where low and high are one number, or not known. */
function range({ low, high }: Troops): string {
  return low === null || high === null || low === high ? '' : between(low, high);
}

/** A number with its range, where it has one: "1,000 (900 to 1,200)". */
export function ranged(troops: Troops, number: string): string {
  const text = range(troops);
  return text ? `${number} (${text})` : number;
}

export const atLeast = (number: number): string => `at least ${say.number(number)}`;

/** A figure with what it is worth. */
export type Amount = Troops & { readonly status: keyof typeof statuses; readonly stale: boolean };

/** A figure with its range and what it is worth: "1,000 (900 to 1,200), stated, a number used is over two years old". */
export function amount(of: Amount): string {
  const worth = statuses[of.status];
  if (of.best === null)
    return of.low === null || of.high === null ? worth : `${worth} (${between(of.low, of.high)})`;
  return [ranged(of, say.number(of.best)), worth, of.stale && stale].filter(Boolean).join(', ');
}

/** A figure of which the true number may be higher. */
type Sum = Troops & { readonly open: boolean };

/** A figure in the headline: "80,000" or "at least 14,500", with its range where it has one. */
function sum(of: Sum): string {
  if (of.best === null) return statuses.unknown;
  return ranged(of, of.open ? atLeast(of.best) : say.number(of.best));
}

const kinds = {
  arrival: 'arrival',
  departure: 'departure',
  handover: 'hand-over from one unit to the next',
  'not replaced': 'departure without replacement',
  growth: 'growth',
  reduction: 'reduction',
  cancelled: 'cancelled deployment',
  reversed: 'withdrawal reversed',
  'pledge of forces': 'pledge of forces',
} satisfies Record<ChangeRow['kind'], string>;

export const changeStatuses = {
  announced: 'announced',
  'under way': 'under way',
  'in place': 'done',
  'not replaced': 'not replaced',
  cancelled: 'cancelled',
  unconfirmed: 'not confirmed',
} satisfies Record<ChangeRow['status'], string>;

const severalHosts = 'several countries';

/** How many people a change moves, in all and in its host where that is another number. */
function moved({ troops, hostTroops }: Change, host: string): string {
  const all = troops === null ? 'size not known' : `${say.signed(troops)} troops`;
  return hostTroops === null || hostTroops === troops ? all : `${all}, ${say.signed(hostTroops)} in ${host}`;
}

/** A change with what became of it. */
export type SaidChange = Change & { readonly status: keyof typeof changeStatuses };

/** A change as a part of a sentence. */
export function changeClause(change: SaidChange): string {
  const nation = change.nation ? say.country(change.nation) : 'NATO';
  const host = change.host ? say.country(change.host) : severalHosts;
  return `${nation}: ${kinds[change.kind]}, ${host}, ${say.date(change.month)}; ${moved(change, host)}; ${changeStatuses[change.status]}`;
}

export const forces = {
  sides,
  host: (country: Country, month: DateText, us: Amount, europe: Amount) =>
    `Troops in ${say.country(country)}, ${say.date(month)}. ${sides.us}: ${amount(us)}; ${sides.europe}: ${amount(europe)}.`,
  figure: { range, amount },
  changes: {
    /** Who, what, where, when, how many, and what became of it. */
    sentence: (change: SaidChange) => `${changeClause(change)}.`,
    /** Follows it on the map. */
    before: (old: Age) => `That is ${age(old)} the month shown.`,
    kinds,
    statuses: changeStatuses,
    shown: (shown: number, total: number) =>
      `${say.number(shown)} of ${say.count(total, { one: 'change', other: 'changes' })} are drawn.`,
  },
  headline: {
    now: (month: DateText, us: Sum, europe: Sum) =>
      `Troops in Europe at the end of ${say.date(month)}: US ${sum(us)}; Europeans and Canadians outside their own countries ${sum(europe)}.`,
    change: (us: readonly [Sum, Sum], europe: readonly [Sum, Sum]) =>
      `US troops in Europe: ${sum(us[0])}, then ${sum(us[1])}. Europeans and Canadians outside their own countries: ${sum(europe[0])}, then ${sum(europe[1])}.`,
    gap: (month: DateText, troops: number, hosts: readonly Country[]) =>
      `Not replaced: ${say.number(troops)} US troops that left ${say.countries(hosts)} in ${say.date(month)}.`,
  },
};
