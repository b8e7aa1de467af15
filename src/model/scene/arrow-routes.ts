import type { Iso3 } from '../../data/rows.ts';
import { bowBetween, type Curve, entry, partOf, pointOn, reversed } from '../base/curve.ts';
import { landAt } from '../base/raster.ts';
import type { SheetPoint } from '../base/sheet.ts';
import type { ArrowEnds } from './arrow-ends.ts';
import { type Ground, SEA } from './ground.ts';
import { isBlocked, type Obstacles } from './obstacles.ts';
import type { PlaceSet } from './place-sets.ts';
import type { Room } from './room.ts';

/**
 * The ways an arrow can take: bows of different bend, from different heights at the edge of the map. Each is judged by the land
 * of third countries that it crosses; one that crosses a figure or a disc that is not its own is out.
 */

export interface Way {
  readonly curve: Curve;
  /** Height at the edge, sheet units; `null`: both ends are on the map. */
  readonly lane: number | null;
  readonly cost: number;
}

const LANE_STEP = 40;
const BENDS = [0, 0.08, -0.08, 0.17, -0.17, 0.27, -0.27, 0.38, -0.38] as const;
/** Points of a way that are looked at: to judge it, and to be sure that nothing is in it. */
const LOOKS = 22;
const CLOSE_LOOKS = 120;
/** Costs of a way: by its length in sheet units, its bend, its slope at the edge; by point on others' land. */
const LENGTH_COST = 0.05;
const BEND_COST = 60;
const SLOPE_COST = 150;
const LAND_COST = { wide: 5, small: 8 } as const;
/** Small countries are hidden by an arrow sooner than large ones: weight of one as large as this, sheet units. */
const USUAL_SIZE = 150;
const WEIGHTS = [0.4, 2.5] as const;
/** Of heights so near to each other only the best is kept for the choice between all arrows, sheet units. */
const BAND = 80;
/** Ways that cost so much more than the best are not looked at further. */
const DEAR = 200;

/** What a point on each country's land costs an arrow, by index of the raster. */
function landCosts(
  { raster, kinds }: Ground,
  set: PlaceSet,
  sizes: SizeOf,
  own: readonly Iso3[],
): Float32Array {
  const base = LAND_COST[set.isSmall ? 'small' : 'wide'];
  return Float32Array.from(raster.ids, (iso3, index) => {
    if (kinds[index] === SEA || own.includes(iso3)) return 0;
    return base * Math.min(WEIGHTS[1], Math.max(WEIGHTS[0], USUAL_SIZE / sizes(iso3)));
  });
}

/** Side of a square of a country's land, sheet units. */
export type SizeOf = (iso3: Iso3) => number;

export interface Terrain {
  readonly room: Room;
  readonly obstacles: Obstacles;
  readonly sizes: SizeOf;
}

/** A bow with its ends cut at the rims; `null` where nothing is left of it. */
function cutAtRims({ from, to }: ArrowEnds, bow: Curve): Curve | null {
  const end = to ? entry(bow, to.at, to.radius) : 1;
  const start = from ? 1 - entry(reversed(bow), from.at, from.radius) : 0;
  return end - start < 0.1 ? null : partOf(bow, start, end);
}

interface Judge {
  readonly terrain: Terrain;
  readonly costs: Float32Array;
  /** Values of the arrow's own discs in the obstacles. */
  readonly own: readonly number[];
}

/** What a way costs; infinite where something is in it, or where it costs more than `most`. */
function costOf({ terrain, costs, own }: Judge, curve: Curve, start: number, most: number): number {
  const { room, obstacles } = terrain;
  const [from, via, to] = curve;
  let cost = start;
  let [lastX, lastY] = from;
  for (let look = 1; look <= LOOKS; look++) {
    // As `pointOn`, without an array for each of the many thousand points.
    const t = look / LOOKS;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const x = a * from[0] + b * via[0] + c * to[0];
    const y = a * from[1] + b * via[1] + c * to[1];
    cost += Math.sqrt((x - lastX) ** 2 + (y - lastY) ** 2) * LENGTH_COST;
    cost += costs[landAt(room.ground.raster, x, y)] as number;
    if (cost >= most || isBlocked(obstacles, x, y, own)) return Number.POSITIVE_INFINITY;
    lastX = x;
    lastY = y;
  }
  return cost;
}

function isClear({ terrain, own }: Judge, curve: Curve): boolean {
  for (let look = 0; look <= CLOSE_LOOKS; look++) {
    const [x, y] = pointOn(curve, look / CLOSE_LOOKS);
    if (isBlocked(terrain.obstacles, x, y, own)) return false;
  }
  return true;
}

/** Slope of a curve over its first fifth: an arrow leaves the edge level, so that words can stand along it. */
function slopeAtEdge(curve: Curve): number {
  const [x, y] = pointOn(curve, 0.2);
  return Math.abs((y - curve[0][1]) / (x - curve[0][0] || 1));
}

/** The best bow between an edge height, or the far end, and the place. */
function bestBow(
  judge: Judge,
  ends: ArrowEnds,
  { lane, bends }: { readonly lane: number | null; readonly bends: readonly number[] },
): Way | null {
  const { tailX } = judge.terrain.room.set;
  const edge: SheetPoint = [tailX, lane ?? 0];
  const [a, b] = [ends.from?.at ?? edge, ends.to?.at ?? edge];
  let best: Way | null = null;
  for (const bend of bends) {
    const curve = cutAtRims(ends, bowBetween(a, b, bend));
    if (!curve) continue;
    const slope = lane === null ? 0 : slopeAtEdge(ends.to ? curve : reversed(curve));
    const start = Math.abs(bend) * BEND_COST + slope * SLOPE_COST;
    const most: number = best?.cost ?? Number.POSITIVE_INFINITY;
    const cost: number = start < most ? costOf(judge, curve, start, most) : most;
    if (cost < most && isClear(judge, curve)) best = { curve, lane, cost };
  }
  return best;
}

/** Heights at the edge, sheet units. */
function lanesOf({ lanes: [first, last] }: PlaceSet): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / LANE_STEP) + 1 }, (_, k) => first + k * LANE_STEP);
}

/** The best ways of an arrow: one for each height at the edge, or, between two places, one for each bend. */
export function waysOf(terrain: Terrain, ends: ArrowEnds): readonly Way[] {
  const { room, obstacles, sizes } = terrain;
  const judge: Judge = {
    terrain,
    costs: landCosts(room.ground, room.set, sizes, ends.own),
    own: ends.discs.map((disc) => obstacles.discs.indexOf(disc) + 1),
  };
  const tried =
    ends.from && ends.to
      ? BENDS.map((bend) => ({ lane: null, bends: [bend] }))
      : lanesOf(room.set).map((lane) => ({ lane, bends: BENDS }));
  const ways = tried
    .map((choice) => bestBow(judge, ends, choice))
    .filter((way) => way !== null)
    .toSorted((x, y) => x.cost - y.cost);
  const most = (ways[0]?.cost ?? 0) + DEAR;
  const bands = new Set<number>();
  return ways.filter(({ lane, cost }, index) => {
    const band = lane === null ? index : Math.floor(lane / BAND);
    const isFirst = !bands.has(band);
    bands.add(band);
    return isFirst && cost < most;
  });
}
