import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { Covered } from './covered.ts';

/** Where the line begins that ties a sign to its true place. */

/** A sign further from its place than its reach and this has a leader line. */
const LEADER_FROM = 8;

/** A sign that may stand away from its true place. Places in sheet units; `reach` in sheet units at zoom 1. */
interface Moved {
  readonly anchor: SheetPoint;
  readonly at: SheetPoint;
  readonly reach: number;
}

/** Where the leader line of a sign begins; `null` where the sign stands close to its true place. */
export function leaderStart(
  { anchor, at, reach }: Moved,
  discs: Covered['discs'],
  zoom: number,
): SheetPoint | null {
  const away = Math.hypot(at[0] - anchor[0], at[1] - anchor[1]) * zoom;
  return away <= reach + LEADER_FROM ? null : offDiscs(anchor, at, discs, zoom);
}

/** The start of a leader line, taken out of the disc that lies over the true place: a line would cross its figure. */
function offDiscs(
  leader: SheetPoint,
  at: SheetPoint,
  discs: Covered['discs'],
  zoom: number,
): SheetPoint | null {
  const [dx, dy] = [at[0] - leader[0], at[1] - leader[1]];
  const covering = discs.map((disc) => wayOut(leader, [dx, dy], disc, zoom));
  const part = Math.max(0, ...covering);
  return part >= 1 ? null : [round(leader[0] + dx * part), round(leader[1] + dy * part)];
}

/** How far along a line its last point inside a disc is, as a part of its length; 0 if it starts outside. */
function wayOut(
  [x, y]: SheetPoint,
  [dx, dy]: SheetPoint,
  disc: Covered['discs'][number],
  zoom: number,
): number {
  const { at, us, europe } = disc;
  const [ox, oy] = [x - at[0], y - at[1]];
  const radius = ((ox < 0 ? us : europe)?.radius ?? 0) / zoom;
  if (Math.hypot(ox, oy) >= radius) return 0;
  const [a, b, c] = [dx * dx + dy * dy, ox * dx + oy * dy, ox * ox + oy * oy - radius * radius];
  return (-b + Math.sqrt(b * b - a * c)) / a;
}
