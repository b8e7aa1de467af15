import type { CapabilityRow } from '../../data/rows.ts';
import { isOpen } from '../forces/discs.ts';
import type { Figure } from '../forces/figure.ts';
import type { MoneyTotals } from '../people/totals.ts';
import type { Enabler } from './enablers.ts';
import type { PeopleOfMonth } from './provided.ts';

/** Who provides what in brief: bars beside each other, of one scale in each part, and never added. */

/** How long a bar is: per cent of the longest beside it; `null` where its number is not known. */
type Length = number | null;

/** A number of people as a bar. */
export interface PeopleBar {
  readonly key: 'europe' | 'turkiye' | 'canada' | 'posted' | 'americans';
  /** `null`: not known. */
  readonly thousand: number | null;
  /** The true number may be higher. */
  readonly atLeast: boolean;
  /** A number in it is out of date. */
  readonly old: boolean;
  readonly length: Length;
}

/** Lengths of bars that stand beside each other. */
export function lengths(values: readonly (number | null)[]): readonly Length[] {
  const longest = Math.max(...values.map((value) => value ?? 0));
  return values.map((value) => (value === null ? null : Math.round((1000 * value) / (longest || 1)) / 10));
}

/** Own soldiers, and those outside their country, who are partly the same people. */
export function peopleBars({ own, posted, americans }: PeopleOfMonth): readonly PeopleBar[] {
  const outside = (figure: Figure) => ({
    thousand: figure.best === null ? null : figure.best / 1000,
    atLeast: isOpen(figure),
    old: figure.stale,
  });
  const home = ({ thousand }: { readonly thousand: number }) => ({ thousand, atLeast: false, old: false });
  const bars = [
    { key: 'europe', ...home(own.europeWithoutTurkiye) },
    { key: 'turkiye', ...home(own.turkiye) },
    { key: 'canada', ...home(own.canada) },
    { key: 'posted', ...outside(posted) },
    { key: 'americans', ...outside(americans) },
  ] as const;
  const long = lengths(bars.map(({ thousand }) => thousand));
  return bars.map((bar, index) => ({ ...bar, length: long[index] ?? null }));
}

/** Money of both sides, million US dollars. */
export function moneyBars({ usa, europeAndCanada }: MoneyTotals) {
  const [us = null, europe = null] = lengths([usa, europeAndCanada]);
  return [
    { key: 'us', million: usa, length: us },
    { key: 'europe', million: europeAndCanada, length: europe },
  ] as const;
}

interface SideBar {
  readonly side: 'europe' | 'us';
  readonly row: CapabilityRow;
  readonly length: Length;
}

/** A subject whose counts of both sides are alike, each with its bar. */
export interface EnablerBars {
  readonly topic: Enabler['topic'];
  readonly sides: readonly [SideBar, SideBar];
}

/** The subjects in which one study counts the same thing on both sides. Others have no bars: they must not be compared. */
export function enablerBars(found: readonly Enabler[]): readonly EnablerBars[] {
  return found.flatMap(({ topic, ratio, europe: [europe], us: [us] }) => {
    if (!ratio || !europe || !us) return [];
    const [own = null, theirs = null] = lengths([europe, us].map(({ low, best }) => best ?? low));
    return {
      topic,
      sides: [
        { side: 'europe', row: europe, length: own },
        { side: 'us', row: us, length: theirs },
      ],
    };
  });
}
