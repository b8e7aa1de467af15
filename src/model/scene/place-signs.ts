import type { ChangeFact } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { FigureLabel, NameLabel } from './figure-places.ts';
import type { Ground } from './ground.ts';
import { type HostHalf, inOrder, placeFigures } from './host-figures.ts';
import { LEAST_OF_ALL, type MapDisc, type MapHalf } from './map-discs.ts';
import { above2 } from './map-figure.ts';
import { type NoteLabel, takeDot } from './note-places.ts';
import type { PlaceInput } from './place-input.ts';
import { gapDots, gapNotes, lossNotes } from './place-notes.ts';
import { type Room, roomOf } from './room.ts';
import { leastOf, setDiscs, shownGaps, tintedHosts } from './set-discs.ts';

/** The discs of a map with their figures, and its notes: what is placed first. */

export interface PlacedDiscs {
  readonly discs: readonly MapDisc[];
  readonly figures: readonly FigureLabel[];
  /** Names of hosts with two halves. */
  readonly names: readonly NameLabel[];
  readonly notes: readonly NoteLabel[];
  /** Changes that a note speaks of. */
  readonly noted: readonly ChangeFact[];
  /** Hosts whose land is tinted: those a gap speaks of, in a comparison. */
  readonly tinted: readonly Iso3[];
  /** Numbers below this are not drawn, save at hosts that the words speak of. */
  readonly least: number;
  readonly room: Room;
}

/** Halves of so many troops have their figures before the notes. */
const FIRST_FROM = 5000;
const isLarge = ({ half }: HostHalf) => Math.abs(half.troops ?? 0) >= FIRST_FROM;
/** Which figures get room before the notes: large ones and those of the hosts the notes speak of, only large ones, none. */
const ORDERS: readonly ((half: HostHalf, isSpoken: boolean) => boolean)[] = [
  (half, isSpoken) => isLarge(half) || isSpoken,
  (half, isSpoken) => isLarge(half) && !isSpoken,
  () => false,
];

interface Trial {
  readonly ground: Ground;
  readonly gaps: readonly ChangeFact[];
  /** Halves are drawn from this number on. */
  readonly least: number;
  /** Index in `ORDERS`. */
  readonly order: number;
}

/** Figures and notes at the gaps of one month. */
function placeMonth(input: PlaceInput, room: Room, discs: readonly MapDisc[], trial: Trial) {
  const { ground, gaps, order } = trial;
  const dots = gapDots(input, ground, gaps);
  for (const { dot } of dots) takeDot(room, dot);
  const spoken = gaps.map(({ host }) => host);
  const halves = inOrder(discs, spoken);
  const isSpoken = ({ disc }: HostHalf) => disc.hosts.some((iso3) => spoken.includes(iso3));
  const before = halves.filter((half) => ORDERS[order]?.(half, isSpoken(half)));
  const named = new Set<MapDisc>();
  const first = placeFigures(input, room, before, named);
  const gapped = gapNotes(input, room, dots);
  const rest = placeFigures(
    input,
    room,
    halves.filter((half) => !before.includes(half)),
    named,
  );
  const left = [...first.left, ...rest.left];
  return {
    figures: [...first.figures, ...rest.figures],
    names: [...first.names, ...rest.names],
    left,
    notes: gapped.map(({ note }) => note),
    noted: gapped.map(({ change }) => change),
    tinted: [],
    isWhole:
      gapped.length === dots.length && !halves.some((each) => isSpoken(each) && left.includes(each.half)),
  };
}

/** Figures of a comparison and the notes beside losses. */
function placeComparison(input: PlaceInput, room: Room, discs: readonly MapDisc[], { gaps }: Trial) {
  const losses = lossNotes(input, room, discs, gaps);
  const told = new Set(losses.map(({ half }) => half));
  const spoken = gaps.map(({ host }) => host);
  const halves = inOrder(discs, spoken).filter(({ half }) => !told.has(half));
  const notes = losses.map(({ note }) => note);
  return {
    ...placeFigures(input, room, halves),
    notes,
    noted: [],
    tinted: tintedHosts(input, gaps),
    isWhole: true,
  };
}

/** A disc without some of its halves; nothing where none is left. */
function without(disc: MapDisc, left: readonly MapHalf[]): readonly MapDisc[] {
  const [us, europe] = [disc.us, disc.europe].map((half) => (half && left.includes(half) ? null : half));
  if (us === disc.us && europe === disc.europe) return [disc];
  return us || europe ? [{ ...disc, us: us ?? null, europe: europe ?? null }] : [];
}

/** One attempt. */
function attempt(input: PlaceInput, trial: Trial) {
  const discs = setDiscs(input, trial.gaps, trial.least);
  const room = roomOf(input.set, trial.ground, discs);
  const place = input.view.since === null ? placeMonth : placeComparison;
  const { left, isWhole, ...placed } = place(input, room, discs, trial);
  // What the words speak of is drawn from a lower number on: there a half without room for its figure is left out by itself.
  const shown = input.isAll ? discs : discs.flatMap((disc) => without(disc, left));
  const isWholeMonth = input.isAll && input.view.since === null;
  const least = isWholeMonth ? LEAST_OF_ALL : trial.least;
  const result: PlacedDiscs = { ...placed, discs: shown, least, room };
  return { result, left, isWhole };
}

/**
 * The discs with their figures. A half that is drawn has its figure: where one has no room, only larger ones than it are drawn.
 * With all figures, halves stay without. For the notes at gaps, and the figures of the hosts they speak of, several orders are tried.
 */
export function placeDiscs(input: PlaceInput, ground: Ground): PlacedDiscs {
  const { isAll } = input;
  let trial: Trial = { ground, gaps: shownGaps(input), least: leastOf(input), order: 0 };
  for (;;) {
    const { result, left, isWhole } = attempt(input, trial);
    const missed = Math.max(0, ...left.map(({ troops }) => Math.abs(troops ?? 0)));
    if (!isWhole && trial.order < ORDERS.length - 1) trial = { ...trial, order: trial.order + 1 };
    else if (missed >= trial.least && !isAll) trial = { ...trial, least: above2(missed) };
    else return result;
  }
}
