import type { ChangeFact, Dataset } from '../../data/dataset.ts';
import { monthNumber, monthText } from '../base/dates.ts';
import { OVERSEAS } from '../base/regions.ts';
import { SHEET, type SheetPoint } from '../base/sheet.ts';
import type { ArrowTraits, Bow } from '../signs/arrow.ts';
import { STATUS_KEYS, statusKey, type View } from '../view/view.ts';
import { sizeClassOf } from './changes.ts';

/** Rotation changes as arrows, bowed on the sheet. They show who moves between which countries, not routes. */

export interface Arrow extends ArrowTraits, Bow {
  /** Id of the row in `changes`. */
  readonly id: string;
  readonly kind: ChangeFact['kind'];
  /** Signed number to print: the host's part where it is known, else the whole. */
  readonly troops: number | null;
  /** Where a force left that was not replaced: its place, and marks below the discs of other hosts that lose a part. */
  readonly gaps: readonly SheetPoint[];
  readonly change: ChangeFact;
}

/** At most so many arrows; the rest is counted in words. */
export const MOST_ARROWS = 6;
/** Changes of unknown size are drawn only while there are fewer arrows than this: they would bury the known ones. */
const FEW_ARROWS = 3;
/** Months up to the date in which changes are shown. */
const WINDOW_MONTHS = 12;
/** Bow of an arrow, part of its length; short ones are bowed more. */
const BOW = 0.16;
/** Where arrows from across the Atlantic come in, and the room that each takes there. */
const EDGE_X = SHEET.x;
const EDGE_STEP = 116;
const EDGE_FIRST = 400;
/** Where the mark of a gap lies: from the disc of a host, clear of its figures, and below the place that the force left. */
const GAP_AT = [-40, 36] as const;
const GAP_BELOW_PLACE = 38;
/** An arrow ends this far from its point, so that the symbol there stays free. */
const STOP_SHORT = 14;

/** The months whose changes a view shows: after `since`, or the last twelve, up to and including the date. */
export function changeWindow(view: Pick<View, 'date' | 'since'>): { after: string; to: string } {
  return { after: view.since ?? monthText(monthNumber(view.date) - WINDOW_MONTHS), to: view.date };
}

/** Changes of a view in their order of weight: what was not replaced, then the largest, unknown sizes last. */
export function shownChanges(dataset: Dataset, view: View): readonly ChangeFact[] {
  const { after, to } = changeWindow(view);
  const wanted = view.status.length > 0 ? view.status : STATUS_KEYS;
  const weight = ({ kind, troops }: ChangeFact): number =>
    kind === 'not replaced' ? Number.POSITIVE_INFINITY : Math.abs(troops ?? 0);
  return dataset.changes
    .filter(({ month, status, side }) => {
      const layer = side === 'us' ? 'us' : 'europe';
      return (
        month > after && month <= to && wanted.includes(statusKey(status)) && view.layers.includes(layer)
      );
    })
    .toSorted((a, b) => weight(b) - weight(a));
}

/** How many changes fall in the window in all, drawn or not. */
export function changeCount(dataset: Dataset, view: View): number {
  const { after, to } = changeWindow(view);
  const inWindow = (month: string) => month > after && month <= to;
  const others = Object.entries(dataset.otherChanges).filter(([month]) => inWindow(month));
  return (
    dataset.changes.filter(({ month }) => inWindow(month)).length +
    others.reduce((sum, [, count]) => sum + count, 0)
  );
}

interface Ends {
  readonly home: SheetPoint | null;
  readonly edge: string | null;
  readonly there: SheetPoint;
  readonly leaves: boolean;
}

/** A cancelled deployment does not: its negative number is soldiers who did not come. */
function goesAway({ kind }: ChangeFact): boolean {
  return kind === 'departure' || kind === 'reduction' || kind === 'not replaced';
}

/** Where an arrow starts and ends; `null` for a change without a place on the map, or that stays in one place. */
function endsOf(dataset: Dataset, anchors: Anchors, change: ChangeFact): Ends | null {
  const leaves = goesAway(change);
  const site = (id: string | null) => (id ? dataset.sites[id] : undefined);
  const [homeId, thereId] = leaves ? [change.to, change.from] : [change.from, change.to];
  const there = site(thereId)?.at ?? anchors(change.host);
  if (!there) return null;
  const home = site(homeId);
  if (home?.at) return { home: home.at, edge: null, there, leaves };
  if (home?.name || (change.nation !== null && OVERSEAS.includes(change.nation)))
    return { home: null, edge: home?.name ?? '', there, leaves };
  const nation = change.nation === change.host ? null : anchors(change.nation);
  return nation ? { home: nation, edge: null, there, leaves } : null;
}

type Anchors = (iso3: string | null) => SheetPoint | null;

/** A point in a country that hosts or sends, or `null`. */
function anchorsOf({ hosts, sites }: Dataset): Anchors {
  return (iso3) => (iso3 === null ? null : (hosts[iso3]?.anchor ?? sites[iso3]?.at ?? null));
}

function bow([x1, y1]: SheetPoint, [x2, y2]: SheetPoint): SheetPoint {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const up = dx >= 0 ? 1 : -1;
  return [Math.round((x1 + x2) / 2 + dy * BOW * up), Math.round((y1 + y2) / 2 - dx * BOW * up)];
}

function shortened([x1, y1]: SheetPoint, [x2, y2]: SheetPoint, by: number): SheetPoint {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const part = Math.min(0.4, by / length);
  return [Math.round(x2 + (x1 - x2) * part), Math.round(y2 + (y1 - y2) * part)];
}

function arrowOf(change: ChangeFact, ends: Ends, edgeY: number, below: Anchors): Arrow {
  const home: SheetPoint = ends.home ?? [EDGE_X, edgeY];
  const [from, end] = ends.leaves ? [ends.there, home] : [home, ends.there];
  const via = bow(from, end);
  return {
    id: change.id,
    side: change.side,
    kind: change.kind,
    status: statusKey(change.status),
    size: sizeClassOf(change.troops),
    from,
    via,
    to: ends.home === null && ends.leaves ? end : shortened(via, end, STOP_SHORT),
    edge: ends.edge,
    leaves: ends.leaves,
    troops: change.hostTroops ?? change.troops,
    gaps:
      change.kind === 'not replaced'
        ? [
            [ends.there[0], ends.there[1] + GAP_BELOW_PLACE],
            ...(change.also ?? []).map(below).filter((point) => point !== null),
          ]
        : [],
    change,
  };
}

/** Heights on the western edge, one a change, in the order of the other ends from north to south. */
function edgeHeights(ends: readonly Ends[]): ReadonlyMap<Ends, number> {
  const overseas = ends.filter(({ home }) => home === null).toSorted((a, b) => a.there[1] - b.there[1]);
  return new Map(overseas.map((end, index) => [end, EDGE_FIRST + index * EDGE_STEP]));
}

/** The changes that are drawn, of those in their order of weight. */
function drawnChanges(dataset: Dataset, anchors: Anchors, changes: readonly ChangeFact[]) {
  const found: { readonly change: ChangeFact; readonly ends: Ends }[] = [];
  for (const change of changes) {
    if (found.length === MOST_ARROWS) break;
    // A stated zero is no movement: it is in the list only.
    if (change.troops === 0 || (change.troops === null && found.length >= FEW_ARROWS)) continue;
    const ends = endsOf(dataset, anchors, change);
    if (ends) found.push({ change, ends });
  }
  return found;
}

/** The arrows of a view, the weightiest first; at most {@link MOST_ARROWS}. */
export function arrows(dataset: Dataset, view: View): readonly Arrow[] {
  if (!view.layers.includes('changes')) return [];
  const anchors = anchorsOf(dataset);
  const found = drawnChanges(dataset, anchors, shownChanges(dataset, view));
  const below: Anchors = (iso3) => {
    const host = iso3 === null ? undefined : dataset.hosts[iso3];
    return host ? [host.at[0] + GAP_AT[0], host.at[1] + GAP_AT[1]] : null;
  };
  const heights = edgeHeights(found.map(({ ends }) => ends));
  return found.map(({ change, ends }) => arrowOf(change, ends, heights.get(ends) ?? 0, below));
}
