import type { Dataset } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import { SIDES } from '../base/regions.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { hostBalance } from '../forces/balance.ts';
import { type Amount, isOpen } from '../forces/discs.ts';
import { radius, UNKNOWN_RADIUS } from '../signs/disc.ts';
import { LEAST_SPOKEN } from '../signs/map-key.ts';
import { type MapFigure, marked, markOf, summed } from './map-figure.ts';

/** The half-discs of one month that a set of the map draws: the largest, each with its figure. */

export interface MapHalf {
  readonly side: Side;
  /** Sheet units. */
  readonly radius: number;
  /** Number the area stands for; `null`: unknown, an outline of fixed size. */
  readonly troops: number | null;
  readonly figure: MapFigure | null;
  /** Fewer than before (comparison): hollow. */
  readonly isLoss: boolean;
}

export interface MapDisc {
  /** Host, or hosts joined by "+" where one disc stands for a group. */
  readonly id: string;
  readonly hosts: readonly Iso3[];
  readonly at: SheetPoint;
  readonly us: MapHalf | null;
  readonly europe: MapHalf | null;
}

/** What the discs of a month depend on. */
export interface DiscsInput {
  readonly dataset: Dataset;
  readonly date: string;
  readonly sides: readonly Side[];
  /** Px per sheet unit. */
  readonly scale: number;
  /** Least number that is drawn. */
  readonly least: number;
  /** Hosts whose halves are drawn from a lower number on, since the words on the map speak of them. */
  readonly spoken: readonly Iso3[];
  /** Every known figure and the outlines of unknown ones, not only the largest. */
  readonly isAll: boolean;
}

/** With all figures: smaller numbers are in the table only. */
export const LEAST_OF_ALL = 100;
/** A host adds to the figure of a group from this part of the least number on that is drawn of a single one. */
const MEMBER = 1 / 3;
/** Where discs are nearer than this, a figure with its name has no room of its own beside each: px across and down. */
const CLOSE = [24, 20] as const;

export function largest({ us, europe }: Pick<MapDisc, 'us' | 'europe'>): number {
  return Math.max(us?.radius ?? 0, europe?.radius ?? 0);
}

/** A disc with halves so many times as large. */
export function sizedDisc<Disc extends Pick<MapDisc, 'us' | 'europe'>>(disc: Disc, times: number): Disc {
  const [us, europe] = [disc.us, disc.europe].map(
    (half) => half && { ...half, radius: round(half.radius * times) },
  );
  return times === 1 ? disc : { ...disc, us: us ?? null, europe: europe ?? null };
}

interface Host {
  readonly iso3: Iso3;
  readonly at: SheetPoint;
  readonly us: Amount;
  readonly europe: Amount;
}

function hostsOf({ dataset, date }: DiscsInput): readonly Host[] {
  return Object.entries(dataset.hosts).flatMap(([iso3, { at }]) => {
    const balance = hostBalance(dataset, iso3, date);
    return balance ? [{ iso3, at, ...balance }] : [];
  });
}

/** Whether a host adds to the figure of a group. */
function isMember(side: Side, least: number): (host: Host) => boolean {
  return (host) => (host[side].best ?? 0) >= least * MEMBER;
}

/** Hosts that stand closer together than their figures need, as groups; the rest each alone. */
function grouped(hosts: readonly Host[], { scale, least, isAll }: DiscsInput): readonly (readonly Host[])[] {
  const left = new Set(hosts);
  const isAnyMember = (host: Host) => SIDES.some((side) => isMember(side, least)(host));
  return hosts.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = [first];
    for (const { at } of isAll || !isAnyMember(first) ? [] : group)
      for (const other of left) {
        const [dx, dy] = [Math.abs(other.at[0] - at[0]), Math.abs(other.at[1] - at[1])];
        const isClose = dx * scale < CLOSE[0] && dy * scale < CLOSE[1];
        if (isClose && isAnyMember(other)) {
          left.delete(other);
          group.push(other);
        }
      }
    return SIDES.some((side) => group.filter(isMember(side, least)).length > 1)
      ? [group]
      : group.map((host) => [host]);
  });
}

function halfOf(side: Side, amount: Amount, least: number, isAll: boolean): MapHalf | null {
  const { best, status } = amount;
  if (best === null || best === 0)
    return isAll && (status === 'unknown' || (best === 0 && isOpen(amount)))
      ? { side, radius: UNKNOWN_RADIUS, troops: null, figure: null, isLoss: false }
      : null;
  if (best < least) return null;
  return { side, radius: radius(best), troops: best, figure: marked(best, markOf(amount)), isLoss: false };
}

/**
 * One half for a group. METHOD.md lets the figures of several hosts be added, of each side for itself (never for Europe as a
 * whole): what is added is what would be shown at each, so that a reader finds the same sum.
 */
function groupHalf(side: Side, group: readonly Host[], least: number): MapHalf | null {
  const members = group.filter(isMember(side, least));
  const isPart = group.some((host) => host[side].status === 'unknown');
  const figure = summed(
    members.map((host) => marked(host[side].best ?? 0, markOf(host[side]))),
    isPart,
  );
  if (figure.troops < least) return null;
  return { side, radius: radius(figure.troops), troops: figure.troops, figure, isLoss: false };
}

/** The host in the middle of a group. */
function middleOf(group: readonly Host[]): Host {
  const mean = (axis: 0 | 1) => group.reduce((sum, { at }) => sum + at[axis], 0) / group.length;
  const off = ({ at }: Host) => Math.hypot(at[0] - mean(0), at[1] - mean(1));
  return group.reduce((best, host) => (off(host) < off(best) ? host : best));
}

function discOf(group: readonly Host[], input: DiscsInput): MapDisc | null {
  const host = middleOf(group);
  const hosts = group.map(({ iso3 }) => iso3).sort();
  const { spoken, isAll, sides } = input;
  const usual = isAll ? LEAST_OF_ALL : input.least;
  const least = hosts.some((iso3) => spoken.includes(iso3)) ? Math.min(usual, LEAST_SPOKEN) : usual;
  const half = (side: Side) => {
    if (!sides.includes(side)) return null;
    return group.length > 1 ? groupHalf(side, group, least) : halfOf(side, host[side], least, isAll);
  };
  const [us, europe] = [half('us'), half('europe')];
  return us || europe ? { id: hosts.join('+'), hosts, at: host.at, us, europe } : null;
}

/** The discs of a month, the largest first. */
export function monthDiscs(input: DiscsInput): readonly MapDisc[] {
  return grouped(hostsOf(input), input)
    .map((group) => discOf(group, input))
    .filter((disc) => disc !== null)
    .toSorted((a, b) => largest(b) - largest(a));
}
