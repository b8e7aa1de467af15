import type { ChangeFact, Dataset } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import { SIDES } from '../base/regions.ts';
import { europeansInHosts, hostBalance, usInEurope } from '../forces/balance.ts';
import { isDrawn } from '../forces/discs.ts';
import { yearOf } from '../view/view.ts';
import { differenceDiscs, isOfMonth, isShort } from './difference-discs.ts';
import { gapHosts, openGaps } from './gaps.ts';
import { type SaidSpending, type SaidTroops, said, saidSpending } from './lead.ts';
import { lossOf } from './losses.ts';
import type { MapFigure } from './map-figure.ts';
import { lookOf, shownMoves, troopsOf } from './map-moves.ts';
import type { GapKey, LossKey } from './place-words.ts';

/** What the sentences of a comparison say, as values: the news itself, and how the numbers on the map go together. */

/** A change of a host between two counts that are both of their months. */
export interface CountedChange {
  readonly host: Iso3;
  readonly side: Side;
  readonly change: MapFigure;
}

/** The news of a comparison: what left and was not replaced, else the largest change, else spending. */
export type Headline =
  | { readonly kind: 'gap'; readonly gap: GapKey }
  | { readonly kind: 'move'; readonly change: ChangeFact; readonly troops: number }
  | { readonly kind: 'count'; readonly counted: CountedChange }
  | { readonly kind: 'spending' };

/** What changed on one side, the largest first. */
export interface CountedChanges {
  readonly more: readonly CountedChange[];
  readonly fewer: readonly CountedChange[];
}

/** US troops in Europe at both ends. */
export interface TotalBars extends CountedChanges {
  readonly before: SaidTroops;
  readonly after: SaidTroops;
  /** The ranges overlap: the total can show no change. */
  readonly isOverlapping: boolean;
  /** From the least to the greatest value, with a little room before; people. `null`: an end has no total. */
  readonly axis: readonly [from: number, to: number] | null;
}

export interface ComparisonLead {
  readonly headline: Headline;
  /** Of the hosts of a gap: the losses that are counted, and the other hosts. */
  readonly gap: { readonly losses: readonly LossKey[]; readonly others: readonly Iso3[] } | null;
  readonly us: TotalBars;
  readonly europe: CountedChanges & { readonly before: SaidTroops; readonly after: SaidTroops };
  /** Hosts that cannot be compared, since a count is not of its month. */
  readonly leftOut: Readonly<Record<Side, readonly Iso3[]>>;
  /** `null` in comparisons within one year: figures of spending are yearly. */
  readonly spending: readonly [before: SaidSpending, after: SaidSpending] | null;
}

export interface ComparisonInput {
  readonly dataset: Dataset;
  readonly since: string;
  readonly date: string;
}

/** Smaller changes are not said. */
const LEAST = 500;
/** Room before the least value on the axis of the bars, people. */
const BEFORE_LEAST = 1500;

/** All counted changes, the largest first. */
function countedChanges({ dataset, since, date }: ComparisonInput): readonly CountedChange[] {
  return differenceDiscs({ dataset, since, date, sides: SIDES, least: LEAST })
    .flatMap(({ id, us, europe }) =>
      [us, europe].flatMap((half) =>
        half?.figure ? [{ host: id, side: half.side, change: half.figure }] : [],
      ),
    )
    .toSorted((a, b) => Math.abs(b.change.troops) - Math.abs(a.change.troops));
}

/** The largest move that was done between the months. */
function largestMove({ dataset, since, date }: ComparisonInput): ChangeFact | null {
  const input = {
    dataset,
    date,
    since,
    sides: SIDES,
    status: [],
    isEurope: true,
    isAll: false,
    noted: [],
  };
  return shownMoves(input).find((change) => lookOf(change) === 'done' && change.kind !== 'handover') ?? null;
}

function headlineOf(
  input: ComparisonInput,
  gaps: readonly ChangeFact[],
  counted: readonly CountedChange[],
): Headline {
  const [gap] = gaps.toSorted((a, b) => troopsOf(b) - troopsOf(a));
  if (gap) return { kind: 'gap', gap: { change: gap, hosts: gapHosts(gap), troops: troopsOf(gap) || null } };
  const move = largestMove(input);
  const [first] = counted;
  const most = Math.abs(first?.change.troops ?? 0);
  if (move && troopsOf(move) >= most) return { kind: 'move', change: move, troops: troopsOf(move) };
  return first ? { kind: 'count', counted: first } : { kind: 'spending' };
}

/** The changes of one side. */
function ofSide(counted: readonly CountedChange[], wanted: Side): CountedChanges {
  const found = counted.filter(({ side }) => side === wanted);
  return {
    more: found.filter(({ change }) => change.troops > 0),
    fewer: found.filter(({ change }) => change.troops < 0),
  };
}

function bars({ dataset, since, date }: ComparisonInput, counted: readonly CountedChange[]): TotalBars {
  const [first, last] = [usInEurope(dataset, since), usInEurope(dataset, date)];
  const ends = [first.low, first.high, last.low, last.high].filter((value) => value !== null);
  const isKnown = ends.length === 4;
  return {
    ...ofSide(counted, 'us'),
    before: said(first),
    after: said(last),
    isOverlapping: isKnown && (first.low ?? 0) <= (last.high ?? 0) && (last.low ?? 0) <= (first.high ?? 0),
    axis: isKnown ? [Math.min(...ends) - BEFORE_LEAST, Math.max(...ends)] : null,
  };
}

/** Hosts with troops at one of the months, of which one count at least is not of its month. */
function leftOut({ dataset, since, date }: ComparisonInput, side: Side): readonly Iso3[] {
  const short = isShort(since, date);
  return Object.keys(dataset.hosts).filter((iso3) => {
    const ends = [since, date].flatMap((month) => hostBalance(dataset, iso3, month)?.[side] ?? []);
    return ends.some((end) => isDrawn(end)) && !ends.every((end) => isOfMonth(end, short));
  });
}

/** The counted losses among the hosts of a gap, and the hosts whose loss nobody counted. */
function reconciled({ dataset, ...months }: ComparisonInput, headline: Headline): ComparisonLead['gap'] {
  if (headline.kind !== 'gap') return null;
  const { hosts, change } = headline.gap;
  const losses = hosts.flatMap((host) => lossOf(dataset, months, host, change.side) ?? []);
  return { losses, others: hosts.filter((host) => !losses.some((loss) => loss.host === host)) };
}

/** What a comparison of two months says. */
export function comparisonLead(input: ComparisonInput): ComparisonLead {
  const { dataset, since, date } = input;
  const counted = countedChanges(input);
  const headline = headlineOf(input, openGaps(dataset, input), counted);
  const [us = [], europe = []] = SIDES.map((side) => leftOut(input, side));
  const years = [yearOf(since), yearOf(date)] as const;
  return {
    headline,
    gap: reconciled(input, headline),
    us: bars(input, counted),
    europe: {
      ...ofSide(counted, 'europe'),
      before: said(europeansInHosts(dataset, since)),
      after: said(europeansInHosts(dataset, date)),
    },
    leftOut: { us, europe },
    spending:
      years[0] === years[1] ? null : [saidSpending(dataset, years[0]), saidSpending(dataset, years[1])],
  };
}
