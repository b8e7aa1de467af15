/** Natural Earth's countries (1:10 million) as corrected in boundaries/, still in full detail, on the sheet. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { mergeArcs } from 'topojson-client';
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import { ASSIGNMENTS, MOVES, type Move } from './corrections.ts';
import { project } from './projection.ts';
import type { Polygons, Topology } from './topojson.ts';

/** Id of the one shape that stands for all land without a row in countries.csv. */
export const CONTEXT = '_';

/** The part of the sheet that can come into the picture, with all of Russia; sheet units. */
const REACH = { x: [-1400, 3400], y: [-2100, 3050] } as const;

/** A polygon as rings of arc indices, outer ring first; ~i is arc i backwards, as in TopoJSON. */
export type PolygonArcs = number[][];

/** Arcs, and the countries made of them by ISO 3166-1 alpha-3 code or {@link CONTEXT}; neighbours share arcs. */
export interface ArcMap<P = SheetPoint> {
  readonly arcs: readonly (readonly P[])[];
  readonly countries: ReadonlyMap<string, readonly PolygonArcs[]>;
}

/** A longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

type Atlas = Omit<Topology, 'objects'> & {
  readonly objects: { readonly countries: Polygons<{ name: string }> };
};

/** Reads world-atlas from the installed package. */
async function readAtlas(): Promise<Atlas> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(await readFile(file, 'utf8')) as Atlas;
}

/** The arcs of the atlas in degrees. */
function degrees(atlas: Atlas): LonLat[][] {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  return atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step) => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** Groups the polygons of the atlas by the country they are assigned to; all others are context. */
function assign(atlas: Atlas): Map<string, PolygonArcs[]> {
  const iso3 = new Map(ASSIGNMENTS.map((assignment) => [assignment.source, assignment.iso3]));
  const countries = new Map<string, PolygonArcs[]>(ASSIGNMENTS.map((assignment) => [assignment.iso3, []]));
  countries.set(CONTEXT, []);
  for (const shape of atlas.objects.countries.geometries) {
    const key = iso3.get(String(shape.id ?? shape.properties.name)) ?? CONTEXT;
    countries.get(key)?.push(...(shape.type === 'Polygon' ? [shape.arcs] : shape.arcs));
  }
  return countries;
}

/** Whether the outer ring lies within the box of a move. */
function isWithin(polygon: PolygonArcs, arcs: readonly LonLat[][], { lon, lat }: Move): boolean {
  const points = (polygon[0] ?? []).flatMap((index) => arcs[index < 0 ? ~index : index] ?? []);
  return points.every(([x, y]) => x >= lon[0] && x <= lon[1] && y >= lat[0] && y <= lat[1]);
}

/** Hands one polygon from one country to another. Throws unless exactly one fits, so that a new source is noticed. */
function apply(move: Move, countries: Map<string, PolygonArcs[]>, arcs: readonly LonLat[][]): void {
  const polygons = countries.get(move.from) ?? [];
  const moved = polygons.filter((polygon) => isWithin(polygon, arcs, move));
  if (moved.length !== 1) throw new Error(`${move.from} to ${move.to}: ${moved.length} polygons fit, not 1`);
  countries.set(
    move.from,
    polygons.filter((polygon) => !moved.includes(polygon)),
  );
  countries.get(move.to)?.push(...moved);
}

/** Dissolves the lines between the polygons of each country. */
export function dissolve<P>(map: ArcMap<P>): ArcMap<P> {
  const topology = { type: 'Topology', objects: {}, arcs: map.arcs } as unknown as Topology;
  const merge = (arcs: readonly PolygonArcs[]) =>
    mergeArcs(topology, [{ type: 'MultiPolygon', arcs: [...arcs] }]).arcs;
  return { arcs: map.arcs, countries: new Map([...map.countries].map(([id, arcs]) => [id, merge(arcs)])) };
}

/** Whether any point of the outer ring lies in the part of the sheet that is drawn. */
function isReached(polygon: PolygonArcs, arcs: readonly LonLat[][]): boolean {
  const { x, y } = REACH;
  return (polygon[0] ?? []).some((index) =>
    (arcs[index < 0 ? ~index : index] ?? []).some(([lon, lat]) => {
      const [px, py] = project(lon, lat);
      return px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1];
    }),
  );
}

/**
 * The corrected countries in degrees, unsimplified, without the overseas parts that lie outside {@link REACH}. The
 * source is stitched across the antimeridian.
 */
export async function readCountries(): Promise<ArcMap<LonLat>> {
  const atlas = await readAtlas();
  const arcs = degrees(atlas);
  const countries = assign(atlas);
  for (const move of MOVES) apply(move, countries, arcs);
  for (const [id, polygons] of countries) {
    countries.set(
      id,
      polygons.filter((polygon) => isReached(polygon, arcs)),
    );
  }
  return { arcs, countries };
}

/**
 * Countries on the sheet. Points are projected one by one and arcs stay shared. The projection is continuous everywhere
 * but at its antipode (south of New Zealand), so the antimeridian needs no cut and leaves no wedge.
 */
export function toSheetMap(map: ArcMap<LonLat>): ArcMap {
  return dissolve({ ...map, arcs: map.arcs.map((arc) => arc.map(([lon, lat]) => project(lon, lat))) });
}
