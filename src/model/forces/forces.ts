/** Who provides how much: the two figures of a host, sums over several hosts, and how the sides compare. */

import type { Iso3, Side } from '../../data/rows.ts';
import { type Day, firstDay } from '../base/dates.ts';
import { EUROPE, OVERSEAS } from '../base/regions.ts';
import type { Figure } from './figure.ts';
import type { ForceTables } from './force-index.ts';
import { europeFigure } from './forces-europe.ts';
import { usFigure } from './forces-us.ts';
import { amountSum, isUnknown } from './sum.ts';

/** The figures of both sides. They come from different tables and are never added. */
export interface Balance {
  readonly us: Figure;
  readonly europe: Figure;
}

/**
 * Both figures of a host. For `EUR` only the US figure means something: no force is in Europe as a whole, so its European
 * figure is `none found`; say {@link europeSum} there.
 */
export function balance(tables: ForceTables, host: Iso3, day: Day): Balance {
  return { us: usFigure(tables, host, day), europe: europeFigure(tables, host, day) };
}

/** Every host in Europe with a stated US total or a force at any time, and `EUR`, in the order of their codes. */
export function hosts(tables: ForceTables): Iso3[] {
  const totals = tables.host_totals.filter((row) => row.side === 'us').map((row) => row.host_iso3);
  const stations = tables.forces.flatMap((force) => force.host_iso3 ?? []);
  return [...new Set([...totals, ...stations])].filter((iso3) => !OVERSEAS.includes(iso3)).sort();
}

/** A sum of the stated parts of several hosts. */
export interface Sum extends Figure {
  /** Hosts that add nothing because their figure is unknown, by code. */
  readonly unknownHosts: readonly Iso3[];
}

/**
 * European forces in several hosts together. A force stands in one host, so none is counted twice. It is a sum of stated
 * parts: `at least` if a host is unknown or itself at least.
 */
export function europeSum(tables: ForceTables, hosts: readonly Iso3[], day: Day): Sum {
  return sumOf(hosts, (host) => europeFigure(tables, host, day));
}

/**
 * US troops in several hosts together, as on the eastern flank. Never for Europe as a whole, which has a stated total of
 * its own (`EUR`). `at least` also if rotations are not counted somewhere.
 */
export function usSum(tables: ForceTables, hosts: readonly Iso3[], day: Day): Sum {
  return sumOf(hosts, (host) => usFigure(tables, host, day));
}

function sumOf(hosts: readonly Iso3[], figureOf: (host: Iso3) => Figure): Sum {
  const parts = hosts.filter((host) => host !== EUROPE).map((host) => ({ host, figure: figureOf(host) }));
  const figures = parts.map(({ figure }) => figure);
  const known = figures.filter(({ best }) => best !== null);
  return {
    ...amountSum(figures),
    asOf: oldest(known.flatMap(({ asOf }) => asOf ?? [])),
    basis: null,
    sources: [...new Set(known.flatMap(({ sources }) => sources))].sort(),
    counted: known.flatMap(({ counted }) => counted),
    notCounted: figures.flatMap(({ notCounted }) => notCounted).sort(),
    warnedBy: known.flatMap(({ warnedBy }) => warnedBy),
    unknownHosts: parts
      .filter(({ figure }) => isUnknown(figure))
      .map(({ host }) => host)
      .sort(),
  };
}

function oldest(dates: readonly string[]): string | null {
  return dates.length === 0 ? null : dates.reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a));
}

/** Which side provides more, and what must be said beside it. */
export interface Comparison {
  /** `null` if a side has no best number: nothing can be compared. */
  readonly more: Side | 'equal' | null;
  /** Say "at least" for the US number: rotations are not in it. */
  readonly usAtLeast: boolean;
  /** Say "at least" for the European number. */
  readonly europeAtLeast: boolean;
  /** The ranges of the two sides overlap. */
  readonly overlap: boolean;
  readonly doubtful: boolean;
  readonly stale: boolean;
}

/** Compares best with best. METHOD.md, Which side provides more? */
export function comparison(us: Figure, europe: Figure): Comparison {
  return {
    more: us.best === null || europe.best === null ? null : sideWithMore(us.best, europe.best),
    usAtLeast: isAtLeast(us),
    europeAtLeast: isAtLeast(europe),
    overlap: overlaps(us, europe),
    doubtful: us.status === 'doubtful' || europe.status === 'doubtful',
    stale: us.stale || europe.stale,
  };
}

function sideWithMore(us: number, europe: number): Side | 'equal' {
  if (us === europe) return 'equal';
  return us > europe ? 'us' : 'europe';
}

function isAtLeast(figure: Figure): boolean {
  return figure.status === 'at least' || figure.status === 'rotations not counted';
}

/** Ranges that only touch overlap too: the sides may then be equal. */
function overlaps(a: Figure, b: Figure): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  return a.low <= b.high && b.low <= a.high;
}
