/** The detailed tier: whole countries as TopoJSON in sheet units, for zooming in. */
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import { MARKERS, SPECKS } from './corrections.ts';
import { snap } from './grid.ts';
import { project } from './projection.ts';
import { type Detail, dropSmall, type Rectangle, simplify, type Tier } from './simplify.ts';
import { type ArcMap, CONTEXT } from './source.ts';
import type { Arc, MultiPolygon, Topology } from './topojson.ts';

/** Steps of the grid per sheet unit: 306 m, about the resolution of the source. */
const GRID = 8;
const KM2_PER_UNIT2 = 6.0;

/** Countries seen only at the margin, drawn with less detail. */
const MARGIN: ReadonlySet<string> = new Set([
  ...['DZA', 'EGY', 'LBY', 'MAR', 'TUN', 'IRN', 'IRQ', 'JOR', 'SAU', 'KAZ', 'TKM', 'UZB', 'GRL'],
]);

/** From the Azores and Svalbard to the Caspian Sea and the Canaries. */
const NEAR: Rectangle = { x: [-700, 2050], y: [-420, 1900] };

/** About 700 m and 1.5 km² in Europe, 6 km and 120 km² at its margin, 10 km and 600 km² for land without a name. */
function detailOf(id: string, isNear: boolean): Detail {
  const keepLargest = !(id in SPECKS);
  if (id === CONTEXT) return { interval: 4, minArea: 600 / KM2_PER_UNIT2, keepLargest };
  if (!isNear || MARGIN.has(id)) return { interval: 2.45, minArea: 120 / KM2_PER_UNIT2, keepLargest };
  return { interval: 0.286, minArea: 1.5 / KM2_PER_UNIT2, keepLargest };
}

const TIER: Tier = { near: NEAR, detailOf };

/** Steps from point to point, as TopoJSON stores an arc. */
function deltas(arc: readonly SheetPoint[]): Arc {
  return arc.map(([x, y], at) => {
    const [x0, y0] = arc[at - 1] ?? [0, 0];
    return [x - x0, y - y0];
  });
}

/** A square around the place of a speck, on the grid. */
function speckArc(id: string, side: number): SheetPoint[] {
  const place = MARKERS[id];
  if (!place) throw new Error(`no place for ${id}`);
  const [x, y] = project(...place).map((value) => Math.round((value - side / 2) * GRID)) as [number, number];
  const step = Math.round(side * GRID);
  return [
    [x, y],
    [x + step, y],
    [x + step, y + step],
    [x, y + step],
    [x, y],
  ];
}

/** Adds the specks as shapes over the country around them. */
function withSpecks(map: ArcMap): ArcMap {
  const arcs = [...map.arcs];
  const countries = new Map(map.countries);
  for (const [id, side] of Object.entries(SPECKS)) {
    countries.set(id, [[[arcs.length]]]);
    arcs.push(speckArc(id, side));
  }
  return { arcs, countries };
}

/** A map on the grid as TopoJSON: arcs that are used, in order of first use. */
function toTopology(map: ArcMap): Topology {
  const arcs: Arc[] = [];
  const places = new Map<number, number>();
  const place = (index: number): number => {
    const arc = index < 0 ? ~index : index;
    if (!places.has(arc)) places.set(arc, arcs.push(deltas(map.arcs[arc] ?? [])) - 1);
    const at = places.get(arc) ?? 0;
    return index < 0 ? ~at : at;
  };
  const ids = [...map.countries.keys()].filter((id) => id !== CONTEXT).sort();
  const geometries = [...ids, CONTEXT].map((id): MultiPolygon => {
    const polygons = map.countries.get(id) ?? [];
    return {
      type: 'MultiPolygon',
      id,
      arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(place))),
    };
  });
  return {
    type: 'Topology',
    transform: { scale: [1 / GRID, 1 / GRID], translate: [0, 0] },
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/** The text of src/data/detail.topo.json. */
export async function buildDetail(source: ArcMap): Promise<string> {
  const simplified = await simplify(dropSmall(source, TIER), TIER);
  return `${JSON.stringify(toTopology(withSpecks(snap(simplified, GRID))))}\n`;
}
