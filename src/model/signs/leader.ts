import type { LineLook } from './looks.ts';

/** Thin lines between a sign and the place it stands for. */

/** Radius of the dot at the place, sheet units. */
export const LEADER_DOT = 4;

export const LEADER: LineLook = { stroke: 'outline', width: 1 };
/** The way to a seat beyond the edge of the map. */
export const EDGE_LINE: LineLook = { ...LEADER, dash: [4, 3] };
