import type { ChangeFact, Dataset, Measure } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import { SIDES } from '../base/regions.ts';
import { shownChanges } from '../changes/shown-changes.ts';
import { europeansInHosts, hostBalance, usInEurope } from '../forces/balance.ts';
import type { Amount } from '../forces/discs.ts';
import { spendingValue } from '../spending/spending.ts';
import { type View, yearOf } from '../view/view.ts';
import { markOf } from './map-figure.ts';

/** What a newer edition of the data would change in a view, as values. */

/** Troops of a side at the end of a month, as the older and the newer edition have them. */
export interface TroopDifference {
  readonly side: Side;
  /** `null`: in Europe as a whole. */
  readonly host: Iso3 | null;
  readonly month: string;
  readonly before: Amount;
  readonly after: Amount;
}

/** The value of a measure, in its unit; `null` where an edition has none. */
export interface SpendingDifference {
  readonly iso3: Iso3;
  readonly measure: Measure;
  readonly year: number;
  readonly before: number | null;
  readonly after: number | null;
}

export interface EditionDifferences {
  /** Hosts, the greatest difference first; then Europe as a whole. */
  readonly troops: readonly TroopDifference[];
  readonly spending: readonly SpendingDifference[];
  /** How many of the changes that the view shows differ, are new or are gone. */
  readonly changes: number;
}

/** The two datasets that are compared. */
interface Editions {
  readonly older: Dataset;
  readonly newer: Dataset;
}

const UNKNOWN: Amount = { low: null, best: null, high: null, status: 'unknown', stale: false };

/** Whether a reader would be told the same of both. */
function isSame(a: Amount, b: Amount): boolean {
  return a.low === b.low && a.best === b.best && a.high === b.high && markOf(a) === markOf(b);
}

/** By how many people they differ; a number that one edition does not have counts as a whole. */
function sizeOf({ before, after }: TroopDifference): number {
  return Math.abs((after.best ?? 0) - (before.best ?? 0));
}

function inHosts({ older, newer }: Editions, side: Side, month: string): readonly TroopDifference[] {
  const hosts = new Set([...Object.keys(older.hosts), ...Object.keys(newer.hosts)]);
  return [...hosts]
    .map((host) => {
      const [before = UNKNOWN, after = UNKNOWN] = [older, newer].map(
        (dataset) => hostBalance(dataset, host, month)?.[side],
      );
      return { side, host, month, before, after };
    })
    .filter(({ before, after }) => !isSame(before, after));
}

function inEurope({ older, newer }: Editions, side: Side, month: string): readonly TroopDifference[] {
  const total = side === 'us' ? usInEurope : europeansInHosts;
  const [before, after] = [total(older, month), total(newer, month)];
  return isSame(before, after) ? [] : [{ side, host: null, month, before, after }];
}

function inSpending(
  { older, newer }: Editions,
  measure: Measure,
  year: number,
): readonly SpendingDifference[] {
  return newer.countries.flatMap(({ iso3 }) => {
    const [before = null, after = null] = [older, newer].map(
      (dataset) => spendingValue(dataset.series[measure], iso3, year)?.value,
    );
    return before === after ? [] : [{ iso3, measure, year, before, after }];
  });
}

function inChanges({ older, newer }: Editions, view: View): number {
  if (!view.layers.includes('changes')) return 0;
  const byId = (dataset: Dataset) =>
    new Map(shownChanges(dataset, view).map((fact: ChangeFact) => [fact.id, JSON.stringify(fact)]));
  const [before, after] = [byId(older), byId(newer)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
    .length;
}

/** What differs between two editions in what a view shows: its month, or both of a comparison, its measure and its layers. */
export function editionDifferences(older: Dataset, newer: Dataset, view: View): EditionDifferences {
  const editions = { older, newer };
  const months = view.since === null ? [view.date] : [view.date, view.since];
  const sides = SIDES.filter((side) => view.layers.includes(side));
  const each = <T>(of: (side: Side, month: string) => readonly T[]): readonly T[] =>
    months.flatMap((month) => sides.flatMap((side) => of(side, month)));
  const hosts = each((side, month) => inHosts(editions, side, month));
  return {
    troops: [
      ...hosts.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
      ...each((side, month) => inEurope(editions, side, month)),
    ],
    spending: [...new Set(months.map(yearOf))].flatMap((year) => inSpending(editions, view.measure, year)),
    changes: inChanges(editions, view),
  };
}
