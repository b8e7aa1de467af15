import type { Iso3 } from '../../data/rows.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { largest, type MapDisc } from './map-discs.ts';
import type { MapMove } from './map-moves.ts';

/** Where arrows start and end: at the rims of discs, at a place away from them, or over the left edge of the map. */

/** A circle an arrow starts or ends at the rim of. */
export interface Rim {
  readonly at: SheetPoint;
  /** Sheet units. */
  readonly radius: number;
  /** The disc it is the rim of, if it is one. */
  readonly disc: MapDisc | null;
}

export interface ArrowEnds {
  readonly move: MapMove;
  /** `null`: over the edge. */
  readonly from: Rim | null;
  readonly to: Rim | null;
  /** Countries whose land the arrow may cross. */
  readonly own: readonly Iso3[];
  /** Discs that it starts or ends at. */
  readonly discs: readonly MapDisc[];
}

/** An arrow stops so far from a disc, and from a place; px. */
const STOP = { disc: 6, place: 4 } as const;
/** A place further from its disc than this has the arrow itself, sheet units. */
const AWAY = 45;

/** The end of an arrow in a country: its disc, unless the place is away from it. */
function rimAt(place: SheetPoint, iso3: Iso3 | null, discs: readonly MapDisc[], scale: number): Rim {
  const disc = discs.find(({ hosts }) => iso3 !== null && hosts.includes(iso3));
  const rim = disc && { at: disc.at, radius: largest(disc) + STOP.disc / scale, disc };
  const isNear = rim && Math.hypot(place[0] - rim.at[0], place[1] - rim.at[1]) < rim.radius + AWAY;
  return isNear ? rim : { at: place, radius: STOP.place / scale, disc: null };
}

/** The ends of a move's arrow. */
export function arrowEnds(move: MapMove, discs: readonly MapDisc[], scale: number): ArrowEnds {
  const { change, leaves, there, far } = move;
  const host = rimAt(there, change.host, discs, scale);
  const nation = far && rimAt(far, change.side === 'us' ? null : change.nation, discs, scale);
  const [from, to] = leaves ? [host, nation] : [nation, host];
  const own = [change.host, change.nation, ...(change.also ?? [])].filter((iso3) => iso3 !== null);
  const ofRims = [from, to].flatMap((rim) => rim?.disc ?? []);
  return { move, from, to, own, discs: ofRims };
}
