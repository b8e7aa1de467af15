/** The committed boundaries, read as a drawing would read them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { feature } from 'topojson-client';
import { isInside, type Ring, ringArea } from '../../../geo/boundaries/rings.ts';
import type { MultiPolygon, Topology } from '../../../geo/boundaries/topojson.ts';
import { type SheetPoint, toSheet } from '../../../src/model/base/sheet.ts';

type Detail = Topology & {
  readonly objects: {
    readonly countries: { readonly type: 'GeometryCollection'; geometries: MultiPolygon[] };
  };
};

interface Overview {
  readonly frame: readonly number[];
  readonly shapes: Readonly<Record<string, string>>;
  readonly anchors: Readonly<Record<string, SheetPoint>>;
  readonly markers: Readonly<Record<string, SheetPoint>>;
}

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const detailText: string = read('src/data/detail.topo.json');
const overviewText: string = read('src/data/overview.json');
export const detail = JSON.parse(detailText) as Detail;
export const overview = JSON.parse(overviewText) as Overview;
export const rows: { iso3: string; role: string }[] = parse(read('public/data/countries.csv'), {
  columns: true,
  bom: true,
});

/** The polygons of a country in the detailed tier. */
export const detailPolygons: ReadonlyMap<string, Ring[][]> = new Map(
  detail.objects.countries.geometries.map((geometry) => {
    const { coordinates } = feature(detail, geometry).geometry as GeoJSON.MultiPolygon;
    return [String(geometry.id), coordinates as unknown as Ring[][]];
  }),
);

/** The rings of SVG path data that `pathData` in geo/boundaries/svg-paths.ts writes; throws at any other command. */
export function ringsOfPath(path: string): Ring[] {
  const rings: SheetPoint[][] = [];
  let ring: SheetPoint[] = [];
  for (const [, command = '', list = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = list.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = command === 'M' ? [0, 0] : command === 'm' ? (ring[0] ?? [0, 0]) : (ring.at(-1) ?? [0, 0]);
    if (!'Mmlz'.includes(command)) throw new Error(`unexpected ${command}`);
    if (command === 'z') ring.push(ring[0] ?? [x, y]);
    if (command === 'M' || command === 'm') {
      ring = [];
      rings.push(ring);
    }
    for (let at = 0; at < numbers.length; at += 2) {
      [x, y] = [x + (numbers[at] ?? Number.NaN), y + (numbers[at + 1] ?? Number.NaN)];
      ring.push([x, y]);
    }
  }
  return rings;
}

/** The country at a longitude and latitude in the detailed tier; the last shape that holds it, as a drawing shows. */
export function detailAt(lon: number, lat: number): string | undefined {
  const point = toSheet(lon, lat);
  const hits = [...detailPolygons].filter(([, polygons]) =>
    polygons.some((polygon) => isInside(point, polygon)),
  );
  return hits.at(-1)?.[0];
}

/** The countries at a longitude and latitude in the overview. */
export function overviewAt(lon: number, lat: number): string[] {
  const point = toSheet(lon, lat);
  return Object.keys(overview.shapes).filter((id) => isInside(point, ringsOfPath(overview.shapes[id] ?? '')));
}

/** Area of a country in the detailed tier, square sheet units. */
export function detailArea(id: string): number {
  const polygons = detailPolygons.get(id) ?? [];
  const net = ([outer, ...holes]: Ring[]) =>
    Math.abs(ringArea(outer ?? [])) - holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0);
  return polygons.reduce((sum, polygon) => sum + net(polygon), 0);
}
