import type { SheetSite } from '../../data/details.ts';
import type { ForceRow, HandoverRow, Iso3 } from '../../data/rows.ts';
import { type Day, firstDay } from '../base/dates.ts';
import { SHEET, type SheetPoint } from '../base/sheet.ts';
import type { MapDisc } from '../scene/map-discs.ts';
import { END_MARK, type EndState } from '../signs/end.ts';
import { answerOf } from './handover.ts';

/** Both ends of a hand-over on the map: what leaves, what comes. */

export interface HandoverEnds {
  readonly row: HandoverRow;
  /** `null`: Europe as a whole, or a place that is not known. */
  readonly us: { readonly at: SheetPoint; readonly site: SheetSite | null; readonly outside: boolean } | null;
  readonly europe: {
    readonly at: SheetPoint;
    readonly site: SheetSite;
    readonly force: ForceRow;
    readonly state: EndState;
  } | null;
  /** Nobody is named: the US end has the ring of what is not replaced. */
  readonly open: boolean;
}

/** The tables and places that the ends are found in. */
export interface EndsInput {
  readonly handovers: readonly HandoverRow[];
  readonly forces: readonly ForceRow[];
  readonly sites: readonly SheetSite[];
  readonly discs: readonly Pick<MapDisc, 'hosts' | 'at' | 'us' | 'europe'>[];
  readonly anchor: (iso3: Iso3) => SheetPoint | null;
  /** Magnification: symbols keep their size, so the sheet between them grows with it. */
  readonly zoom: number;
  readonly day: Day;
}

/** How far inside the edge of the map the mark of a place outside of it stands, sheet units. */
const EDGE = 70;
/** How far above the disc of its host a mark without a site stands, sheet units at zoom 1. */
const ABOVE_DISC = 34;
/** Distance between two ends that are at one place, sheet units at zoom 1. */
const APART = 44;

function inside([x, y]: SheetPoint): SheetPoint {
  return [Math.min(SHEET.width - EDGE, Math.max(EDGE, x)), Math.min(SHEET.height - EDGE, Math.max(EDGE, y))];
}

function usEnd(input: EndsInput, row: HandoverRow): HandoverEnds['us'] {
  const site = input.sites.find(({ id }) => id === row.site_id) ?? null;
  if (site) {
    const at = inside(site.at);
    return { at, site, outside: at[0] !== site.at[0] || at[1] !== site.at[1] };
  }
  const anchor = input.anchor(row.host_iso3);
  if (!anchor) return null;
  const disc = input.discs.find(({ hosts }) => hosts.includes(row.host_iso3));
  if (!disc) return { at: anchor, site: null, outside: false };
  const radius = Math.max(disc.us?.radius ?? 0, disc.europe?.radius ?? 0);
  return { at: [disc.at[0], disc.at[1] - (radius + ABOVE_DISC) / input.zoom], site: null, outside: false };
}

/** Whether the European answer of a row is in place on a day; one without a date is not known to be. */
export function isThere({ europe_effective: date }: HandoverRow, day: Day): boolean {
  return date !== null && firstDay(date) <= day;
}

function europeEnd(input: EndsInput, row: HandoverRow): HandoverEnds['europe'] {
  const force = input.forces.find(({ id }) => id === row.europe_force_id);
  const site = input.sites.find(({ id }) => id === force?.site_id);
  if (!force || !site) return null;
  const isNamed = answerOf(row) === 'named';
  return {
    at: site.at,
    site,
    force,
    state: isNamed ? (isThere(row, input.day) ? 'replaces' : 'planned') : 'near',
  };
}

/** The ends of the hand-over in focus; `null` if none is. Ends at one place are drawn beside each other. */
export function handoverEnds(input: EndsInput, focus: string | null): HandoverEnds | null {
  const row = input.handovers.find(({ id }) => id === focus);
  if (!row) return null;
  const us = usEnd(input, row);
  const europe = europeEnd(input, row);
  const open = answerOf(row) !== 'named';
  const isOnePlace =
    us && europe && Math.hypot(us.at[0] - europe.at[0], us.at[1] - europe.at[1]) < APART / input.zoom;
  if (!isOnePlace) return { row, us, europe, open };
  const off = APART / input.zoom;
  return {
    row,
    us: { ...us, at: [us.at[0] - off, us.at[1]] },
    europe: { ...europe, at: [europe.at[0] + off, europe.at[1]] },
    open,
  };
}

/** East of this the words of an end that is alone stand left of it, sheet units. */
const EAST = 1400;

/** On which side of the US end its words stand, away from the other end: 1 to the right, -1 to the left. */
export function usSide({ us, europe }: HandoverEnds): 1 | -1 {
  if (us && europe) return us.at[0] >= europe.at[0] ? 1 : -1;
  return (us?.at[0] ?? 0) < EAST ? 1 : -1;
}

/** Which end words belong to, and on which side of it they stand: 1 to the right, -1 to the left. */
interface End {
  readonly isUs: boolean;
  readonly side: 1 | -1;
}

/** Where the words of an end stand, from its middle: sheet units at zoom 1. */
export interface EndWords {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What the place of words depends on: the camera, and their type size, width and number of lines; sheet units at zoom 1. */
interface EndWordsView {
  readonly camera: { readonly x: number; readonly zoom: number };
  readonly size: number;
  readonly width: number;
  readonly lines: number;
}

/** Distance of lines, in type sizes. */
export const END_LEADING = 1.1;
/** Words above an end keep so far off words beside the other one, in type sizes. */
const CLEAR = 0.5;

/**
 * Words stand beside an end, away from the other. Where the frame would cut them they are moved in, those of the US end below
 * it and those of the European one above, so that they do not meet.
 */
export function endWords([x]: SheetPoint, end: End, given: EndWordsView): EndWords {
  const { camera, size, width, lines } = given;
  const { side, isUs } = end;
  const half = SHEET.width / 2;
  const middle = (x - camera.x) * camera.zoom;
  const isCut = Math.abs(middle + side * (END_MARK.beside + width)) > half && Math.abs(middle) < half;
  if (!isCut) return { x: side * END_MARK.beside, y: 0, anchor: side === 1 ? 'start' : 'end' };
  const reach = Math.max(0, half - width / 2);
  const moved = Math.max(-reach, Math.min(reach, middle));
  const y = isUs ? END_MARK.ring + size : -END_MARK.ring - ((lines - 1) * END_LEADING + CLEAR) * size;
  return { x: moved - middle, y, anchor: 'middle' };
}
