import type { Series } from '../../data/dataset.ts';
import type { People } from '../../data/people.ts';
import type { Iso3 } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import { spendingValue } from '../spending/spending.ts';
import { type HomeForces, homeForces } from './own-forces.ts';

/** What the allies have together: people by NATO's count, money. Nothing here is ever added to troops in a host. */

/** Who is summed: the allies of each year, or all that are allies today in every year. */
export type Members = 'of the year' | 'the same';

/** Own forces of the allies in a year. Türkiye and Canada always stand apart. */
export interface PeopleTotals {
  readonly year: number;
  readonly usa: HomeForces;
  /** European allies, Türkiye among them. */
  readonly europe: HomeForces;
  readonly europeWithoutTurkiye: HomeForces;
  readonly turkiye: HomeForces;
  readonly canada: HomeForces;
  /** How many European allies are counted. */
  readonly states: number;
  /** Of all these people, per cent. */
  readonly usShare: number;
}

/** Which prices dollars are in. */
export type Prices = 'current' | '2021';

/** Spending of the allies in a year, million US dollars. What the United States spends, it spends in the whole world. */
export interface MoneyTotals {
  readonly year: number;
  readonly prices: Prices;
  readonly usa: number;
  readonly europeAndCanada: number;
  /** Of NATO's spending, per cent. */
  readonly usShare: number;
  readonly estimate: boolean;
}

const SERIES_OF = { current: 'usdCurrent', 2021: 'usd2021' } as const;

function memberCodes({ series, natoSince }: People, year: number, members: Members): readonly Iso3[] {
  return Object.keys(series.personnel.values).filter(
    (iso3) => members === 'the same' || (natoSince[iso3] ?? Number.POSITIVE_INFINITY) <= year,
  );
}

/** The sum of own forces by NATO's count, of one year. */
export function homeForcesSum(parts: readonly HomeForces[], year: number): HomeForces {
  const thousand = round(
    parts.reduce((sum, part) => sum + part.thousand, 0),
    1,
  );
  return { kind: 'home', thousand, year, estimate: parts.some(({ estimate }) => estimate) };
}

function share(part: number, whole: number): number {
  return round((part / whole) * 100, 1);
}

/** The totals of people in a year; `null` where NATO has no figures for it. */
export function peopleTotals(people: People, year: number, members: Members): PeopleTotals | null {
  const codes = memberCodes(people, year, members);
  const sum = (isPart: (iso3: Iso3) => boolean) =>
    homeForcesSum(
      codes.filter(isPart).flatMap((iso3) => homeForces(people, iso3, year) ?? []),
      year,
    );
  const isEuropean = (iso3: Iso3) => iso3 !== 'USA' && iso3 !== 'CAN';
  const usa = sum((iso3) => iso3 === 'USA');
  if (usa.thousand === 0) return null;
  return {
    year,
    usa,
    europe: sum(isEuropean),
    europeWithoutTurkiye: sum((iso3) => isEuropean(iso3) && iso3 !== 'TUR'),
    turkiye: sum((iso3) => iso3 === 'TUR'),
    canada: sum((iso3) => iso3 === 'CAN'),
    states: codes.filter((iso3) => isEuropean(iso3) && homeForces(people, iso3, year)).length,
    usShare: share(usa.thousand, sum(() => true).thousand),
  };
}

/** The totals of money in a year; `null` where NATO has no figures for it. */
export function moneyTotals(
  people: People,
  year: number,
  { members, prices }: { readonly members: Members; readonly prices: Prices },
): MoneyTotals | null {
  const series: Series = people.series[SERIES_OF[prices]];
  const usa = spendingValue(series, 'USA', year);
  if (!usa) return null;
  const others = memberCodes(people, year, members).filter((iso3) => iso3 !== 'USA');
  const europeAndCanada = others.reduce(
    (sum, iso3) => sum + (spendingValue(series, iso3, year)?.value ?? 0),
    0,
  );
  return {
    ...{ year, prices, usa: usa.value, europeAndCanada, estimate: usa.estimate },
    usShare: share(usa.value, usa.value + europeAndCanada),
  };
}

/** The years that the totals cover, the oldest first. */
export function peopleYears({ series }: People): readonly number[] {
  const { firstYear, values } = series.personnel;
  return (values.USA ?? []).map((_, index) => firstYear + index);
}

/** One country's part of NATO's spending of a year in current prices, members of the year, per cent; `null` where it has none. */
export function natoShare(people: People, iso3: Iso3, year: number): number | null {
  const own = spendingValue(people.series.usdCurrent, iso3, year);
  const isMember = (people.natoSince[iso3] ?? Number.POSITIVE_INFINITY) <= year;
  const total = moneyTotals(people, year, { members: 'of the year', prices: 'current' });
  if (!own || !isMember || !total) return null;
  return share(own.value, total.usa + total.europeAndCanada);
}
