import type { Dataset, HostFact } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import { once } from '../base/once.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { type HostBalance, hostBalance } from '../forces/balance.ts';
import { type Amount, isDrawn, isOpen, isWarned, LEAST_PRINTED_NARROW } from '../forces/discs.ts';
import { type HalfTraits, INSIDE_RADIUS, LEAST_HALF_DRAWN, radius, UNKNOWN_RADIUS } from '../signs/disc.ts';
import type { View } from '../view/view.ts';

/** The split discs of a scene: US on the left, European and Canadian on the right. */

/** Half of a disc. */
export interface Half extends HalfTraits {
  /** Old or overtaken: marked. */
  readonly warned: boolean;
  /** The number goes inside the half. */
  readonly inside: boolean;
  /** Not printed on small screens. */
  readonly minor: boolean;
}

export interface Disc {
  /** Host. */
  readonly iso3: Iso3;
  readonly at: SheetPoint;
  /** Start of a leader line, where the disc is away from its country. */
  readonly leader: SheetPoint | null;
  readonly us: Half | null;
  readonly europe: Half | null;
}

/** Discs further from their country than this get a leader line, sheet units. */
const LEADER_FROM = 60;

function half(side: Side, number: number | null, marks: { open: boolean; warned: boolean }): Half {
  const size = number === null ? UNKNOWN_RADIUS : radius(Math.abs(number));
  return {
    side,
    radius: size,
    number,
    ...marks,
    loss: number !== null && number < 0,
    inside: size >= INSIDE_RADIUS,
    minor: number !== null && Math.abs(number) < LEAST_PRINTED_NARROW,
  };
}

/**
 * Makes a half of a disc from an amount, `null` where nothing is drawn; the same object for every month in which the amount
 * holds.
 */
function halfOf(side: Side): (amount: Amount) => Half | null {
  return once((amount) => {
    if (!isDrawn(amount)) return null;
    // "At least zero" says no more than unknown, and would read as none.
    return half(side, amount.best || null, { open: isOpen(amount), warned: isWarned(amount) });
  });
}

const HALF_OF = { us: halfOf('us'), europe: halfOf('europe') };

/** US totals without rotations: they come from personnel records and cannot be compared with totals that hold all. */
function isFromRecords({ status }: Amount): boolean {
  return status === 'permanent only' || status === 'rotations not counted';
}

/**
 * The half of a disc in a comparison: what was gained or lost. Where one end is "none recorded", the change is drawn open,
 * since none recorded is not zero. It is unknown where one end is unknown, or where the two figures count different things.
 * `null` where nothing changed, or less than the map draws.
 */
function changeHalf(side: Side, before: Amount, after: Amount): Half | null {
  const ends = [before, after];
  if (before.best === after.best && before.status === after.status) return null;
  if (ends.some(({ status }) => status === 'unknown') || isFromRecords(before) !== isFromRecords(after))
    return ends.some(isDrawn) ? half(side, null, { open: false, warned: false }) : null;
  const change = (after.best ?? 0) - (before.best ?? 0);
  if (Math.abs(change) < LEAST_HALF_DRAWN) return null;
  const open = ends.some((end) => isOpen(end) || end.best === null);
  return half(side, change, { open, warned: ends.some(isWarned) });
}

function halves(view: View, now: HostBalance, then: HostBalance | null, side: Side): Half | null {
  if (!view.layers.includes(side)) return null;
  return then ? changeHalf(side, then[side], now[side]) : HALF_OF[side](now[side]);
}

/** Puts the disc of a host together: the same object as before, where its halves are the same. */
const discOf = once(({ at, anchor }: HostFact) => {
  const isAway = Math.hypot(at[0] - anchor[0], at[1] - anchor[1]) > LEADER_FROM;
  let last: Disc | null = null;
  return (iso3: Iso3, us: Half | null, europe: Half | null): Disc => {
    if (last?.us !== us || last.europe !== europe)
      last = { iso3, at, leader: isAway ? anchor : null, us, europe };
    return last;
  };
});

function disc(dataset: Dataset, view: View, iso3: Iso3): Disc | null {
  const host = dataset.hosts[iso3];
  const now = hostBalance(dataset, iso3, view.date);
  const then = view.since === null ? null : hostBalance(dataset, iso3, view.since);
  if (!host || !now) return null;
  const us = halves(view, now, then, 'us');
  const europe = halves(view, now, then, 'europe');
  return us || europe ? discOf(host)(iso3, us, europe) : null;
}

/** The discs of a view, the largest first. */
export function discs(dataset: Dataset, view: View): readonly Disc[] {
  const size = ({ us, europe }: Disc) => Math.max(us?.radius ?? 0, europe?.radius ?? 0);
  return Object.keys(dataset.hosts)
    .map((iso3) => disc(dataset, view, iso3))
    .filter((found) => found !== null)
    .toSorted((a, b) => size(b) - size(a));
}
