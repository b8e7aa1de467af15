import type { Dataset } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import { SIDES } from '../base/regions.ts';
import { europeansInHosts, hostBalance, isUsReported, usInEurope } from '../forces/balance.ts';
import type { Amount } from '../forces/discs.ts';
import { armedAllies, countAtLeast } from '../spending/spending.ts';
import { yearOf } from '../view/view.ts';
import { type FigureMark, markOf } from './map-figure.ts';

/** What the sentences of the first view say of a month, as values: who is in Europe, and who spends what. */

/** A number of troops as a sentence has it. */
export interface SaidTroops {
  /** In hundreds; down while it is "at least" or old; `null`: no total for the month. */
  readonly troops: number | null;
  readonly mark: FigureMark;
  /** Sources that differ: their least and greatest number; `null` where they agree. */
  readonly range: readonly [low: number, high: number] | null;
  /** As the method gives it. */
  readonly exact: Amount;
}

export interface SaidSpending {
  readonly year: number;
  readonly isEstimate: boolean;
  /** Allies at or above the bound, of so many with armed forces. */
  readonly count: number;
  readonly allies: number;
  /** Of them, how many reach the older goal of 2 %. */
  readonly atOldGoal: number;
}

export interface Lead {
  readonly date: string;
  /** The last month of the data: "latest". */
  readonly isLatest: boolean;
  readonly us: SaidTroops;
  /** Only weak sources state the number of US troops. */
  readonly isReported: boolean;
  readonly europe: SaidTroops;
  readonly spending: SaidSpending;
  /** Hosts in which troops are, or may be, whose number nobody states. */
  readonly unknown: Readonly<Record<Side, readonly Iso3[]>>;
}

/** The goals of the Alliance that sentences count by, % of GDP: agreed in 2025 and in 2014. */
const GOAL = 3.5;
const OLD_GOAL = 2;
const HUNDRED = 100;

/** An amount as a sentence has it. */
export function said(amount: Amount): SaidTroops {
  const { low, best, high } = amount;
  const mark = markOf(amount);
  const round = mark === 'plain' ? Math.round : Math.floor;
  // The range of a sum that is only a part says nothing of the whole.
  const differ = mark !== 'plus' && low !== null && high !== null && low !== high;
  return {
    troops: best === null ? null : round(best / HUNDRED) * HUNDRED,
    mark,
    range: differ ? [low, high] : null,
    exact: amount,
  };
}

/** The spending sentence of a year. */
export function saidSpending(dataset: Dataset, year: number): SaidSpending {
  return {
    year,
    isEstimate: dataset.series.share.estimates['*']?.includes(year) ?? false,
    count: countAtLeast(dataset, 'share', year, GOAL),
    allies: armedAllies(dataset, year).length,
    atOldGoal: countAtLeast(dataset, 'share', year, OLD_GOAL),
  };
}

function unknownHosts(dataset: Dataset, date: string, side: Side): readonly Iso3[] {
  return Object.keys(dataset.hosts)
    .filter((iso3) => hostBalance(dataset, iso3, date)?.[side].status === 'unknown')
    .sort();
}

/** What the first view says of a month. */
export function lead(dataset: Dataset, date: string): Lead {
  const [us = [], europe = []] = SIDES.map((side) => unknownHosts(dataset, date, side));
  return {
    date,
    isLatest: dataset.asOf.startsWith(date),
    us: said(usInEurope(dataset, date)),
    isReported: isUsReported(dataset, date),
    europe: said(europeansInHosts(dataset, date)),
    spending: saidSpending(dataset, yearOf(date)),
    unknown: { us, europe },
  };
}
