import type { ChangeFact } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { gapHosts, openGaps } from './change-marks.ts';
import { differenceDiscs } from './difference-discs.ts';
import {
  type FigureLabel,
  type NameLabel,
  placeFigure,
  placeHostName,
  placeInside,
} from './figure-places.ts';
import type { Ground } from './ground.ts';
import { type MapDisc, type MapHalf, monthDiscs } from './map-discs.ts';
import { above2 } from './map-figure.ts';
import { type NoteLabel, takeDot } from './note-places.ts';
import { type PlaceInput, sidesOf } from './place-input.ts';
import { gapDots, gapNotes, lossNotes } from './place-notes.ts';
import { type Room, roomOf } from './room.ts';
import { shownShare } from './shown-shares.ts';

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

function discsOf(input: PlaceInput, gaps: readonly ChangeFact[], least: number): readonly MapDisc[] {
  const { dataset, view, set, isAll } = input;
  const sides = sidesOf(input);
  const spoken = gaps.flatMap(({ host }) => host ?? []);
  const found =
    view.since === null
      ? monthDiscs({ dataset, date: view.date, sides, scale: set.scale, least, spoken, isAll })
      : differenceDiscs({ dataset, since: view.since, date: view.date, sides, least });
  const [left, top, right, bottom] = set.frame;
  return found.filter(({ at: [x, y] }) => x > left && x < right && y > top && y < bottom);
}

function titleOf(input: PlaceInput, disc: MapDisc): { readonly name: string; readonly share: string } {
  const { words } = input;
  const [first = ''] = disc.hosts;
  if (disc.hosts.length > 1) return { name: words.group(disc.hosts), share: '' };
  const share = shownShare(input, first);
  return { name: words.name(first), share: share === null ? '' : words.share(share) };
}

const halvesOf = ({ us, europe }: MapDisc) => [us, europe].filter((half) => half !== null);

/** A half of a map in the order of placing: the hosts the words speak of first, then the largest. */
function inOrder(discs: readonly MapDisc[], spoken: readonly (Iso3 | null)[]) {
  const isSpoken = (disc: MapDisc) => disc.hosts.some((iso3) => spoken.includes(iso3));
  return discs
    .flatMap((disc) => halvesOf(disc).map((half) => ({ disc, half })))
    .filter(({ half }) => half.figure !== null)
    .toSorted(
      (a, b) =>
        Number(isSpoken(b.disc)) - Number(isSpoken(a.disc)) ||
        Math.abs(b.half.troops ?? 0) - Math.abs(a.half.troops ?? 0),
    );
}

/** Figures and names of hosts. `left`: halves whose figure has no room. */
function placeFigures(input: PlaceInput, room: Room, halves: ReturnType<typeof inOrder>) {
  const figures: FigureLabel[] = [];
  const names: NameLabel[] = [];
  const left: MapHalf[] = [];
  const named = new Set<MapDisc>();
  for (const { disc, half } of halves) {
    if (!half.figure) continue;
    const title = titleOf(input, disc);
    if (disc.us && disc.europe && !named.has(disc)) {
      const name = placeHostName(room, disc, [title.name, title.share].filter(Boolean).join(' '));
      if (name) names.push(name);
      if (name) named.add(disc);
    }
    const figure = input.words.figure(half.figure);
    const texts = named.has(disc) ? { figure, name: '', share: '' } : { figure, ...title };
    // Beside two halves there is little room: there a figure stands inside its half where it fits.
    const inside = placeInside(room, disc, half, figure);
    const isTwofold = disc.us !== null && disc.europe !== null;
    const label = (isTwofold && inside) || (placeFigure(room, disc, half, texts) ?? inside);
    if (!label) left.push(half);
    else {
      figures.push(label);
      if (label.isNamed) named.add(disc);
    }
  }
  return { figures, names, left };
}

/** One attempt, with the halves from a number on. */
function attempt(input: PlaceInput, ground: Ground, gaps: readonly ChangeFact[], least: number) {
  const { set, view } = input;
  const isMonth = view.since === null;
  const discs = discsOf(input, gaps, least);
  const room = roomOf(set, ground, discs);
  const dots = isMonth ? gapDots(input, ground, gaps) : [];
  for (const { dot } of dots) takeDot(room, dot);
  const losses = isMonth ? [] : lossNotes(input, room, discs, gaps);
  const told = new Set(losses.map(({ half }) => half));
  const spoken = gaps.map(({ host }) => host);
  const halves = inOrder(discs, spoken).filter(({ half }) => !told.has(half));
  const { left, ...placed } = placeFigures(input, room, halves);
  const gapped = gapNotes(input, room, dots);
  const result: PlacedDiscs = {
    ...placed,
    discs,
    notes: [...gapped, ...losses].map(({ note }) => note),
    noted: gapped.map(({ change }) => change),
    tinted: isMonth ? [] : gaps.flatMap(gapHosts),
    least,
    room,
  };
  return { result, left };
}

/**
 * The discs with their figures. A half that is drawn has its figure: where one has no room, only larger ones than it are drawn.
 * With all figures, halves stay without.
 */
export function placeDiscs(input: PlaceInput, ground: Ground): PlacedDiscs {
  const { dataset, view, set, marks, isAll } = input;
  const isShown = view.layers.includes('changes') && view.layers.includes('us');
  const gaps = isShown ? openGaps(dataset, marks, view) : [];
  let least = view.since === null ? set.least.month : set.least.change;
  for (;;) {
    const { result, left } = attempt(input, ground, gaps, least);
    const missed = Math.max(0, ...left.map(({ troops }) => Math.abs(troops ?? 0)));
    if (missed < least || isAll) return result;
    least = above2(missed);
  }
}
