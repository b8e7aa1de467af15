/** The balance panel: the figures of every host on a day, sums over several hosts, shares, and all of it over time. */
import type { Iso3, Side } from '../../data/rows.ts';
import { type Day, type Month, monthEnd } from '../base/dates.ts';
import { EASTERN_FLANK, EUROPE, type Region } from '../base/regions.ts';
import type { Sort } from '../base/sorting.ts';
import { isOpen } from '../forces/discs.ts';
import type { Figure, Range } from '../forces/figure.ts';
import type { ForceTables } from '../forces/force-index.ts';
import {
  type Balance,
  balance,
  type Comparison,
  comparison,
  europeSum,
  hosts,
  type Sum,
  usSum,
} from '../forces/forces.ts';
import { europeFigure } from '../forces/forces-europe.ts';
import { usFigure } from '../forces/forces-us.ts';

export interface BalanceRow extends Balance {
  readonly iso3: Iso3;
  readonly comparison: Comparison;
}

/** Every host in Europe that ever had a figure, in the order of the codes. */
export function balanceHosts(tables: ForceTables): readonly Iso3[] {
  return hosts(tables).filter((iso3) => iso3 !== EUROPE);
}

/** The hosts with both figures on a day. */
export function balanceRows(tables: ForceTables, day: Day): readonly BalanceRow[] {
  return balanceHosts(tables).map((iso3) => {
    const figures = balance(tables, iso3, day);
    return { iso3, ...figures, comparison: comparison(figures.us, figures.europe) };
  });
}

export const BALANCE_KEYS = ['name', 'us', 'europe'] as const;
export type BalanceSort = Sort<(typeof BALANCE_KEYS)[number]>;

/** Rows by name or by the best value of a side; hosts without one come last, by name. */
export function sortedBalance(
  rows: readonly BalanceRow[],
  { key, descending }: BalanceSort,
  byName: (a: Iso3, b: Iso3) => number,
): readonly BalanceRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    if (key === 'name') return sign * byName(a.iso3, b.iso3);
    const [x, y] = [a[key].best, b[key].best];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a.iso3, b.iso3);
    return sign * (x - y) || byName(a.iso3, b.iso3);
  });
}

/** The status as METHOD.md spells it: "at least, stale". */
export function statusText({ status, stale }: Pick<Figure, 'status' | 'stale'>): string {
  return stale ? `${status}, stale` : status;
}

/** The part of a side in the sum of both, in per cent; the parts of the two sides add up to 100. */
export interface Shares {
  readonly us: Range;
  readonly europe: Range;
}

/**
 * The share each side provides. Its low value takes the side at its lowest and the other at its highest. `null` if a side has
 * no best value or there is nobody at all.
 */
export function shares(us: Range, europe: Range): Shares | null {
  const of = (a: number | null, b: number | null) =>
    a === null || b === null || a + b === 0 ? null : (100 * a) / (a + b);
  const best = of(us.best, europe.best);
  if (best === null) return null;
  const low = of(us.low, europe.high);
  const high = of(us.high, europe.low);
  const rest = (value: number | null) => (value === null ? null : 100 - value);
  return { us: { low, best, high }, europe: { low: rest(high), best: rest(best), high: rest(low) } };
}

export interface RegionBalance {
  readonly region: Region;
  /** For Europe as a whole the stated total, never a sum. */
  readonly us: Figure;
  readonly europe: Sum;
  /** Hosts that add nothing to the US figure because theirs is unknown. */
  readonly usUnknown: readonly Iso3[];
  /** Hosts whose figures the shares are of: on the flank those where both sides are known. */
  readonly compared: readonly Iso3[];
  readonly shares: Shares | null;
  /** Sides whose number in the shares is only a part of the true one. */
  readonly partial: Readonly<Record<Side, boolean>>;
}

/** Both sides together on the eastern flank and in Europe as a whole. */
export function regionBalances(tables: ForceTables, day: Day): readonly RegionBalance[] {
  return [flankBalance(tables, day), europeBalance(tables, day)];
}

function flankBalance(tables: ForceTables, day: Day): RegionBalance {
  const us = usSum(tables, EASTERN_FLANK, day);
  const compared = EASTERN_FLANK.filter((host) => {
    const figures = balance(tables, host, day);
    return figures.us.best !== null && figures.europe.best !== null;
  });
  // A host where only one side is known would tilt the shares: they are of the hosts where both are known.
  const both = { us: usSum(tables, compared, day), europe: europeSum(tables, compared, day) };
  const europe = europeSum(tables, EASTERN_FLANK, day);
  return { region: 'flank', us, europe, usUnknown: us.unknownHosts, compared, ...shared(both) };
}

function europeBalance(tables: ForceTables, day: Day): RegionBalance {
  const us = usFigure(tables, EUROPE, day);
  const europe = europeSum(tables, hosts(tables), day);
  return { region: 'europe', us, europe, usUnknown: [], compared: [], ...shared({ us, europe }) };
}

function shared({ us, europe }: Balance): Pick<RegionBalance, 'shares' | 'partial'> {
  return { shares: shares(us, europe), partial: { us: isOpen(us), europe: isOpen(europe) } };
}

/** A month of the chart. */
export interface BalancePoint extends Balance {
  readonly month: Month;
}

/** A host, the eastern flank, or Europe as a whole. */
export type Selection = Iso3 | Region;

const known = new WeakMap<ForceTables, Map<Selection, readonly BalancePoint[]>>();

/**
 * Both sides of a selection at the end of each month. Remembered for each set of tables, since it is asked for at every step
 * in time.
 */
export function balanceSeries(
  tables: ForceTables,
  selection: Selection,
  months: readonly Month[],
  dataDay: Day,
): readonly BalancePoint[] {
  const ofTables = known.get(tables) ?? new Map<Selection, readonly BalancePoint[]>();
  known.set(tables, ofTables);
  const found = ofTables.get(selection);
  if (found?.length === months.length) return found;
  const places = selection === 'flank' ? EASTERN_FLANK : selection === 'europe' ? hosts(tables) : null;
  const points = months.map((month) => {
    const day = monthEnd(month, dataDay);
    const us =
      selection === 'flank'
        ? usSum(tables, EASTERN_FLANK, day)
        : usFigure(tables, selection === 'europe' ? EUROPE : selection, day);
    const europe = places ? europeSum(tables, places, day) : europeFigure(tables, selection, day);
    return { month, us, europe };
  });
  ofTables.set(selection, points);
  return points;
}
