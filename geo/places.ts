/** A rule between tables and boundaries: every site lies in the country that its row names, as the boundaries draw it. */
import { feature } from 'topojson-client';
import type { Iso3, PlantRow, SiteRow, Tables } from '../src/data/rows.ts';
import { SHEET_SCALE, type SheetPoint, toSheet } from '../src/model/base/sheet.ts';
import { distanceToEdge, isInside, type Ring } from './boundaries/rings.ts';
import type { MultiPolygon, Topology } from './boundaries/topojson.ts';
import { type Problem, problemAt } from './tables/problems.ts';

/** The boundaries are drawn to about a kilometre, and harbours reach beyond the coast: this much is given to every site, km. */
const DRAWN_TO = 3;
const EARTH_RADIUS = 6371;

type Detail = Topology & {
  readonly objects: { readonly countries: { readonly geometries: readonly MultiPolygon[] } };
};
type Polygons = readonly (readonly Ring[])[];
type Countries = ReadonlyMap<Iso3, Polygons>;

/** The countries of `src/data/detail.topo.json`, sheet units, each as polygons of rings. */
export function countriesOf(detail: string): Countries {
  const topology = JSON.parse(detail) as Detail;
  return new Map(
    topology.objects.countries.geometries.map((geometry) => {
      const { coordinates } = feature(topology, geometry).geometry as GeoJSON.MultiPolygon;
      return [String(geometry.id), coordinates as unknown as Polygons];
    }),
  );
}

/** How far a point lies outside of a country, km; 0 inside. */
function outside(point: SheetPoint, polygons: Polygons): number {
  if (polygons.some((polygon) => isInside(point, polygon))) return 0;
  const units = Math.min(...polygons.map((polygon) => distanceToEdge(point, polygon)));
  return (units * EARTH_RADIUS) / SHEET_SCALE;
}

/** A place of a row: degrees, and within how many km the true place lies. */
interface Place {
  readonly row: SiteRow | PlantRow;
  readonly lon: number;
  readonly lat: number;
  readonly precision: number;
}

function placeProblems({ row, lon, lat, precision }: Place, countries: Countries): Problem[] {
  const polygons = countries.get(row.iso3);
  if (!polygons)
    return lat > 0 ? [] : [problemAt(row, 'lat', 'a latitude north of the equator', String(lat))];
  const away = outside(toSheet(lon, lat), polygons);
  if (away <= precision + DRAWN_TO) return [];
  const expected = `a place in ${row.iso3}, or at most ${precision} km from it`;
  return [
    problemAt(row, 'lat', expected, `latitude ${lat}, longitude ${lon}, ${Math.round(away)} km outside`),
  ];
}

/**
 * No site or plant lies outside of its country by more than its precision: an exchange of latitude and longitude, or a slip
 * in one digit, would put it there. Countries that are not drawn (beyond the Atlantic) are asked only to lie north of the
 * equator, which an exchange there breaks.
 */
export function placesLieInTheirCountry(
  { sites, production }: Pick<Tables, 'sites' | 'production'>,
  countries: Countries,
): Problem[] {
  const places: Place[] = [
    ...sites.map((row) => ({ row, lon: row.lon, lat: row.lat, precision: row.precision_km })),
    ...production.flatMap((row) =>
      row.lon === null || row.lat === null ? [] : [{ row, lon: row.lon, lat: row.lat, precision: 0 }],
    ),
  ];
  return places.flatMap((place) => placeProblems(place, countries));
}
