/** Fewer points and fewer islands, with neighbours still sharing their borders. */
import mapshaper from 'mapshaper';
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import { ringArea, ringOf } from './rings.ts';
import { type ArcMap, dissolve, type PolygonArcs } from './source.ts';
import type { Polygons, Topology } from './topojson.ts';

/** How much of a country is kept. */
export interface Detail {
  /** Visvalingam interval: smaller bends go, sheet units. */
  readonly interval: number;
  /** Polygons smaller than this go, square sheet units. */
  readonly minArea: number;
  /** Whether the largest polygon stays even if it is smaller than that. */
  readonly keepLargest: boolean;
}

/** A rectangle on the sheet. */
export interface Rectangle {
  readonly x: readonly [min: number, max: number];
  readonly y: readonly [min: number, max: number];
}

/** What one output keeps. */
export interface Tier {
  /** Only this part is drawn at all; without it countries stay whole. */
  readonly clip?: Rectangle;
  /** The part that is looked at closely. */
  readonly near: Rectangle;
  /** The detail for a country by id, inside or outside the near part. */
  readonly detailOf: (id: string, isNear: boolean) => Detail;
}

function contains({ x, y }: Rectangle, [px, py]: SheetPoint): boolean {
  return px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1];
}

type Countries = ArcMap['countries'];

/** How many polygons use each arc. */
function usesOf(countries: Countries): Map<number, number> {
  const uses = new Map<number, number>();
  for (const polygons of countries.values()) {
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
  }
  return uses;
}

/** The country that shares most points with a polygon, or null for an island. */
function neighbourOf(polygon: PolygonArcs, own: string, map: ArcMap): string | null {
  const ring = new Set(polygon.flat().map((index) => ~index));
  let [best, most]: [string | null, number] = [null, 0];
  for (const [id, polygons] of map.countries) {
    if (id === own) continue;
    const shared = polygons.flat(2).filter((index) => ring.has(index));
    const points = shared.reduce(
      (sum, index) => sum + (map.arcs[index < 0 ? ~index : index]?.length ?? 0),
      0,
    );
    if (points > most) [best, most] = [id, points];
  }
  return best;
}

/**
 * Leaves out islands below the smallest area and gives enclaves below it to the neighbour around them (so that no hole
 * is left). A country may vanish that way unless its largest polygon is to stay.
 */
export function dropSmall(map: ArcMap, { detailOf, near }: Tier): ArcMap {
  const uses = usesOf(map.countries);
  const kept = new Map<string, PolygonArcs[]>([...map.countries.keys()].map((id) => [id, []]));
  for (const [id, polygons] of map.countries) {
    const rings = polygons.map((polygon) => ringOf(polygon[0] ?? [], map.arcs));
    const sizes = rings.map((ring) => Math.abs(ringArea(ring)));
    const largest = sizes.indexOf(Math.max(...sizes));
    polygons.forEach((polygon, at) => {
      const { minArea, keepLargest } = detailOf(
        id,
        rings[at]?.some((point) => contains(near, point)) ?? false,
      );
      const isKept = (sizes[at] ?? 0) >= minArea || (keepLargest && at === largest);
      const isIsland = polygon.flat().every((index) => uses.get(index < 0 ? ~index : index) === 1);
      const into = isKept ? id : isIsland ? null : neighbourOf(polygon, id, map);
      if (into) kept.get(into)?.push(polygon);
    });
  }
  const left = new Map([...kept].filter(([, polygons]) => polygons.length > 0));
  return dissolve({ arcs: map.arcs, countries: left });
}

/** A map as GeoJSON for mapshaper, which finds shared borders by their equal points; y points up there. */
function toFeatures(map: ArcMap, { detailOf }: Tier): string {
  const ring = (indices: readonly number[]) => ringOf(indices, map.arcs).map(([x, y]) => [x, -y]);
  const features = [...map.countries].map(([id, polygons]) => ({
    type: 'Feature',
    properties: { id, near: detailOf(id, true).interval, far: detailOf(id, false).interval },
    geometry: { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(ring)) },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

interface MapshaperOutput {
  readonly arcs: Topology['arcs'];
  readonly objects: { readonly countries: Polygons<{ id: string }> };
}

/** The answer of mapshaper as a map. Throws if a country has no geometry left. */
function fromTopology({ arcs, objects }: MapshaperOutput): ArcMap {
  const countries = new Map<string, PolygonArcs[]>();
  for (const shape of objects.countries.geometries) {
    // A geometry that simplifying has emptied is null in TopoJSON; whoever walks the shapes would break on it.
    if (!shape.arcs) throw new Error('a country has lost its geometry');
    countries.set(shape.properties.id, shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);
  }
  const point = ([x, y]: number[]): SheetPoint => [x ?? Number.NaN, -(y ?? Number.NaN)];
  return { arcs: arcs.map((arc) => arc.map(point)), countries };
}

/** A rectangle as mapshaper takes it. */
function bbox({ x, y }: Rectangle): string {
  return `bbox=${x[0]},${-y[1]},${x[1]},${-y[0]}`;
}

/**
 * Clips if the tier says so, then simplifies by weighted Visvalingam. Countries of two details are cut at the edge of
 * the near part and put together again afterwards. A border between two countries is simplified by the smaller of
 * their intervals.
 */
export async function simplify(map: ArcMap, tier: Tier): Promise<ArcMap> {
  const commands = [
    '-i in.json name=all',
    tier.clip ? `-clip ${bbox(tier.clip)}` : '',
    '-each interval=near',
    '-filter near==far + name=whole',
    '-filter near!=far target=all',
    `-clip ${bbox(tier.near)} + name=inside`,
    `-erase ${bbox(tier.near)} target=all`,
    '-each interval=far',
    '-merge-layers target=whole,all,inside name=countries',
    '-simplify variable weighted planar keep-shapes interval=interval',
    '-dissolve id',
    '-o out.json format=topojson no-quantization',
  ];
  const output = await mapshaper.applyCommands(commands.join(' '), { 'in.json': toFeatures(map, tier) });
  const text = output['out.json'];
  if (text === undefined) throw new Error('mapshaper wrote nothing');
  const simplified = fromTopology(JSON.parse(text.toString()) as MapshaperOutput);
  const lost = [...map.countries.keys()].filter((id) => !simplified.countries.has(id));
  if (lost.length > 0) throw new Error(`lost in simplifying: ${lost.join(' ')}`);
  return simplified;
}
