import type { Dataset } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import { monthNumber } from '../base/dates.ts';
import { hostBalance } from '../forces/balance.ts';
import { type Amount, isOpen } from '../forces/discs.ts';
import type { FigureStatus } from '../forces/figure.ts';
import { radius } from '../signs/disc.ts';
import { largest, type MapDisc, type MapHalf } from './map-discs.ts';
import { marked } from './map-figure.ts';

/** What a comparison draws: changes between two counts that are both of their months. */

/** Counts that are not of their month, or do not count everybody: nothing is drawn between them. */
const NOT_OF_MONTH: ReadonlySet<FigureStatus> = new Set([
  'doubtful',
  'unknown',
  'rotations not counted',
  'permanent only',
]);
const YEAR = 12;

/** A count carried on from an earlier month says nothing of what changed within a year. */
export function isShort(since: string, date: string): boolean {
  return monthNumber(date) - monthNumber(since) < YEAR;
}

/** Whether a count can be one end of a drawn change. */
export function isOfMonth({ status, stale }: Amount, short: boolean): boolean {
  return !stale && !NOT_OF_MONTH.has(status) && !(short && status === 'carried');
}

/** The change between two counts, or `null` where one is not of its month. None recorded is drawn from zero, as "about". */
export function countedChange(before: Amount, after: Amount, short: boolean): number | null {
  if (!isOfMonth(before, short) || !isOfMonth(after, short)) return null;
  return (after.best ?? 0) - (before.best ?? 0);
}

/** Whether a change is only roughly known. */
function isRough(before: Amount, after: Amount): boolean {
  return [before, after].some((end) => isOpen(end) || end.best === null);
}

interface ChangesInput {
  readonly dataset: Dataset;
  readonly since: string;
  readonly date: string;
  readonly sides: readonly Side[];
  /** Smallest change that is drawn. */
  readonly least: number;
}

function half(side: Side, before: Amount, after: Amount, short: boolean, least: number): MapHalf | null {
  const change = countedChange(before, after, short);
  if (change === null || Math.abs(change) < least) return null;
  const figure = marked(change, isRough(before, after) ? 'about' : 'plain', true);
  return { side, radius: radius(Math.abs(change)), troops: change, figure, isLoss: change < 0 };
}

function disc(input: ChangesInput, iso3: Iso3): MapDisc | null {
  const { dataset, since, date, sides, least } = input;
  const host = dataset.hosts[iso3];
  const [then, now] = [hostBalance(dataset, iso3, since), hostBalance(dataset, iso3, date)];
  if (!host || !then || !now) return null;
  const of = (side: Side) =>
    sides.includes(side) ? half(side, then[side], now[side], isShort(since, date), least) : null;
  const [us, europe] = [of('us'), of('europe')];
  return us || europe ? { id: iso3, hosts: [iso3], at: host.at, us, europe } : null;
}

/** The changes of a comparison as discs, the largest first. */
export function differenceDiscs(input: ChangesInput): readonly MapDisc[] {
  return Object.keys(input.dataset.hosts)
    .map((iso3) => disc(input, iso3))
    .filter((found) => found !== null)
    .toSorted((a, b) => largest(b) - largest(a));
}
