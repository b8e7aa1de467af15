import type { ChangeFact, Dataset } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { changeWindow } from '../changes/shown-changes.ts';
import { type ChangeStatusKey, statusKey } from '../view/view.ts';
import { near2 } from './map-figure.ts';
import type { ArrowKey } from './place-words.ts';

/** Which moves of troops a map draws, in which order, and between which places. */

export type ArrowLook = 'done' | 'announced' | 'cancelled';

export interface MapMove {
  readonly change: ChangeFact;
  readonly look: ArrowLook;
  readonly key: ArrowKey;
  readonly leaves: boolean;
  /** The place in Europe that is the arrow's subject. */
  readonly there: SheetPoint;
  /** Its other end; `null`: over the edge of the map. */
  readonly far: SheetPoint | null;
}

/** What it depends on which changes are drawn. */
export interface MovesInput {
  readonly dataset: Dataset;
  readonly date: string;
  readonly since: string | null;
  readonly sides: readonly Side[];
  /** Statuses that are shown; empty: all. */
  readonly status: readonly ChangeStatusKey[];
  /** Moves of Europeans too, not only of US troops. */
  readonly isEurope: boolean;
  /** What was cancelled and what has no number too. */
  readonly isAll: boolean;
  /** Gaps that a note on the map speaks of: one event has one sign. */
  readonly noted: readonly ChangeFact[];
}

/** A point in a country. */
type AnchorOf = (iso3: Iso3 | null) => SheetPoint | null;

/** In comparisons smaller moves are left to the list. */
const LEAST_COMPARED = 500;

const LOOKS: Readonly<Record<ChangeFact['status'], ArrowLook>> = {
  announced: 'announced',
  unconfirmed: 'announced',
  'under way': 'announced',
  'in place': 'done',
  'not replaced': 'done',
  cancelled: 'cancelled',
};

/** How the arrow of a change is drawn. */
export function lookOf({ status }: Pick<ChangeFact, 'status'>): ArrowLook {
  return LOOKS[status];
}

/** Whether troops leave the host. */
export function goesAway({ kind }: ChangeFact): boolean {
  return kind === 'departure' || kind === 'reduction' || kind === 'not replaced';
}

/** How many move: of what was not replaced the whole force, else the host's part where it is known. */
export function troopsOf({ kind, troops, hostTroops }: ChangeFact): number {
  return Math.abs((kind === 'not replaced' ? troops : (hostTroops ?? troops)) ?? 0);
}

/** A later row by which as many troops as left are to come back. */
function returnOf(change: ChangeFact, all: readonly ChangeFact[]): ChangeFact | null {
  if (!goesAway(change)) return null;
  return (
    all.find(
      (other) =>
        other.host === change.host &&
        other.side === change.side &&
        other.month > change.month &&
        !goesAway(other) &&
        LOOKS[other.status] === 'announced' &&
        troopsOf(other) === troopsOf(change),
    ) ?? null
  );
}

function inWindow(input: MovesInput): readonly ChangeFact[] {
  const { dataset, status, sides } = input;
  const { after, to } = changeWindow(input);
  return dataset.changes.filter(
    (change) =>
      change.month > after &&
      change.month <= to &&
      sides.includes(change.side) &&
      (status.length === 0 || status.includes(statusKey(change.status))) &&
      !dataset.marks[change.id]?.isCapacity,
  );
}

function isDrawn(change: ChangeFact, { since, isEurope, isAll, noted }: MovesInput): boolean {
  const troops = troopsOf(change);
  if (noted.includes(change) || (!isEurope && change.side !== 'us')) return false;
  if (change.status === 'cancelled') return isAll;
  return troops >= (since === null ? 1 : LEAST_COMPARED) || (isAll && change.troops === null);
}

/** Most troops first, what was not replaced before all; of equals what is done, then the newer. */
function weightier(a: ChangeFact, b: ChangeFact): number {
  const gap = (change: ChangeFact) => Number(change.kind === 'not replaced');
  const open = (change: ChangeFact) => Number(LOOKS[change.status] !== 'done');
  return gap(b) - gap(a) || troopsOf(b) - troopsOf(a) || open(a) - open(b) || b.month.localeCompare(a.month);
}

function endsOf({ dataset }: MovesInput, anchor: AnchorOf, change: ChangeFact) {
  const leaves = goesAway(change);
  const site = (id: string | null) => (id === null ? undefined : dataset.sites[id]);
  const [homeId, thereId] = leaves ? [change.to, change.from] : [change.from, change.to];
  const home = site(homeId);
  // What left without relief served in several hosts: its arrow belongs to the country, not to one place.
  const place = change.kind === 'not replaced' ? null : site(thereId);
  const there = place ?? anchor(change.host);
  if (!there) return null;
  const isOverseas = home === null;
  const isAcross = isOverseas || change.nation === 'USA' || change.nation === 'CAN';
  const nation = change.nation === change.host ? null : anchor(change.nation);
  const far = home ?? (isAcross ? null : nation);
  return far || isAcross ? { there, far, isOverseas } : null;
}

/** What an arrow of a change says. */
function keyOf(input: MovesInput, change: ChangeFact, isOverseas: boolean): ArrowKey {
  const marks = input.dataset.marks[change.id] ?? {};
  return {
    change,
    troops: near2(troopsOf(change)) || null,
    leaves: goesAway(change),
    isOverseas,
    isReported: marks.isReported ?? false,
    caveat: marks.caveat ?? null,
    relieves: marks.relieves ?? null,
    returns: returnOf(change, inWindow(input)),
  };
}

/** The changes that a map draws if there is room, the weightiest first. One that is to undo another is told with that. */
export function shownMoves(input: MovesInput): readonly ChangeFact[] {
  const window = inWindow(input);
  const told = new Set(window.map((change) => returnOf(change, window)));
  return window.filter((change) => isDrawn(change, input) && !told.has(change)).toSorted(weightier);
}

/** The moves of the changes that have a place on the map, the weightiest first. */
export function mapMoves(input: MovesInput, anchor: AnchorOf): readonly MapMove[] {
  return shownMoves(input).flatMap((change) => {
    const ends = endsOf(input, anchor, change);
    if (!ends) return [];
    const { there, far, isOverseas } = ends;
    const key = keyOf(input, change, isOverseas);
    return [{ change, look: lookOf(change), key, leaves: key.leaves, there, far }];
  });
}
