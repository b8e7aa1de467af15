import { brotliCompressSync, constants } from 'node:zlib';
import { geoArea } from 'd3';
import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { MARKERS, MOVES } from '../../../geo/boundaries/corrections.ts';
import { isInside, ringOf } from '../../../geo/boundaries/rings.ts';
import { CONTEXT, type LonLat, type PolygonArcs, readCountries } from '../../../geo/boundaries/source.ts';
import { SHEET, type SheetPoint, toSheet } from '../../../src/model/base/sheet.ts';
import {
  detail,
  detailArea,
  detailAt,
  detailPolygons,
  overview,
  overviewAt,
  ringsOfPath,
  rows,
} from './geometry-help.ts';

/** Rows of countries.csv without a shape, and why. */
const NOT_DRAWN: Readonly<Record<string, string>> = {
  EUR: 'a key for totals, not a country',
  USA: 'outside the frame; its coast belongs to the land without a name',
  CAN: 'outside the frame; its coast belongs to the land without a name',
  CHL: 'outside the frame',
  ALA: 'part of FIN',
  GGY: 'part of GBR',
  JEY: 'part of GBR',
  IMN: 'part of GBR',
  SJM: 'part of NOR in the source (Svalbard and Jan Mayen)',
};

const DRAWN = rows.map(({ iso3 }) => iso3).filter((iso3) => !(iso3 in NOT_DRAWN));

const PLACES: readonly (readonly [name: string, lon: number, lat: number, iso3: string])[] = [
  ['Simferopol', 34.1, 44.95, 'UKR'],
  ['Sevastopol', 33.54, 44.59, 'UKR'],
  ['Kerch', 36.44, 45.355, 'UKR'],
  ['Donetsk', 37.8, 48.0, 'UKR'],
  ['Luhansk', 39.3, 48.57, 'UKR'],
  ['Pristina', 21.16, 42.66, 'XKX'],
  ['Kyrenia', 33.32, 35.325, 'CYP'],
  ['Tiraspol', 29.6, 46.84, 'MDA'],
  ['Kaliningrad', 20.5, 54.7, 'RUS'],
  ['Mariehamn', 19.95, 60.11, 'FIN'],
  ['Sukhumi', 41.02, 43.01, 'GEO'],
  ['Baikonur', 63.3, 45.63, 'KAZ'],
  ['Douglas, Isle of Man', -4.5, 54.16, 'GBR'],
  ['Visby', 18.32, 57.62, 'SWE'],
  ['Heraklion', 25.13, 35.32, 'GRC'],
];

/** Places too small or too far out for the overview. */
const DETAIL_PLACES: typeof PLACES = [
  ['Longyearbyen', 15.63, 78.2, 'NOR'],
  ['Akrotiri', 32.97, 34.6, 'CYP'],
  ['Ceuta', -5.32, 35.89, 'ESP'],
  ['Lampedusa', 12.6, 35.51, 'ITA'],
  ['Funchal', -16.92, 32.66, 'PRT'],
  ['Saint Helier', -2.12, 49.2, 'GBR'],
  ['Kangerlussuaq', -50.7, 67.01, 'GRL'],
  ['Tórshavn', -6.79, 62.02, 'FRO'],
];

const SMALL: typeof PLACES = [
  ['Valletta', 14.51, 35.898, 'MLT'],
  ['Vaduz', 9.52, 47.14, 'LIE'],
  ['Monaco', 7.42, 43.735, 'MCO'],
  ['San Marino', 12.45, 43.935, 'SMR'],
  ['Andorra la Vella', 1.52, 42.51, 'AND'],
  ['Luxembourg', 6.13, 49.61, 'LUX'],
  ['Gibraltar', -5.35, 36.14, 'GIB'],
  ['Vatican City', 12.453, 41.903, 'VAT'],
];

const allies = rows
  .filter(({ iso3, role }) => role === 'ally' && !(iso3 in NOT_DRAWN))
  .map(({ iso3 }) => iso3);

/** Bytes of the shapes as they stand in the page, brotli 11. */
function pageBytes(ids: readonly string[]): number {
  const page = ids.map((id) => `<path data-iso3="${id}" d="${overview.shapes[id]}"/>`).join('\n');
  return brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

describe('detailed boundaries', () => {
  it.each([...PLACES, ...DETAIL_PLACES])('%s lies in the right country', (_, lon, lat, iso3) => {
    expect(detailAt(lon, lat)).toBe(iso3);
  });

  it.each(SMALL)('%s can be reached and has a marker', (_, lon, lat, iso3) => {
    const marker = overview.markers[iso3] as SheetPoint;
    const [x, y] = toSheet(lon, lat);
    const isNear = Math.hypot(marker[0] - x, marker[1] - y) <= 12;
    expect(isNear || detailAt(lon, lat) === iso3).toBe(true);
  });

  it('draws no line between Crimea and the rest of Ukraine', () => {
    const [west, north] = toSheet(33.3, 46.4);
    const [east, south] = toSheet(35.2, 45.7);
    const borders = mesh(detail, detail.objects.countries, (a, b) => a !== b).coordinates.flat();
    expect(borders.filter(([x = 0, y = 0]) => x > west && x < east && y > north && y < south)).toEqual([]);
  });

  it('has a shape for each country of the table that has a place on the sheet, and for no other', () => {
    expect([...detailPolygons.keys()].sort()).toEqual([...DRAWN, CONTEXT].sort());
    expect(Object.keys(MARKERS).sort()).toEqual(Object.keys(overview.markers).sort());
  });

  it('has no empty shape', () => {
    const empty = [...detailPolygons.keys()].filter((id) => !(detailArea(id) > 0));
    expect(empty).toEqual([]);
  });

  it('has no wedge across the antimeridian', () => {
    const rings = [...detailPolygons.values()].flat(2);
    const longest = Math.max(
      ...rings.flatMap((ring) =>
        ring.slice(1).map(([x, y], at) => Math.hypot(x - (ring[at]?.[0] ?? x), y - (ring[at]?.[1] ?? y))),
      ),
    );
    expect(longest).toBeLessThan(400);
  });
});

describe('equal area', () => {
  it('shows every country over 20,000 km² within 1 % of the share it has on the globe', async () => {
    const source = await readCountries();
    const truth = (polygons: readonly PolygonArcs[]) =>
      polygons.reduce((sum, polygon) => sum + sphericalArea(polygon, source.arcs), 0);
    const ratio = (id: string) => detailArea(id) / truth(source.countries.get(id) ?? []);
    const germany = ratio('DEU');
    const large = DRAWN.filter((id) => truth(source.countries.get(id) ?? []) * 6371.0088 ** 2 > 20_000);
    const off = large.filter((id) => Math.abs(ratio(id) / germany - 1) > 0.01);
    expect(large).toContain('RUS');
    expect(large).toContain('TUR');
    expect(off.map((id) => `${id} ${ratio(id) / germany}`)).toEqual([]);
  });
});

/** Area of a polygon on the unit sphere; d3 wants outer rings clockwise and takes the rest of the globe otherwise. */
function sphericalArea(polygon: PolygonArcs, arcs: readonly (readonly LonLat[])[]): number {
  const areas = polygon.map((ring) => {
    const coordinates = [ringOf(ring, arcs).map(([lon, lat]) => [lon, lat])];
    const area = geoArea({ type: 'Polygon', coordinates });
    return Math.min(area, 4 * Math.PI - area);
  });
  return areas.slice(1).reduce((sum, hole) => sum - hole, areas[0] ?? 0);
}

describe('overview', () => {
  it.each(PLACES)('%s lies in the right country', (_, lon, lat, iso3) => {
    expect(overviewAt(lon, lat)).toEqual([iso3]);
  });

  it('fits the first flight of packets', () => {
    expect(allies).toHaveLength(30);
    expect(pageBytes([...allies, 'UKR'])).toBeLessThanOrEqual(10_000);
    expect(pageBytes(Object.keys(overview.shapes))).toBeLessThanOrEqual(15_000);
  });

  it('draws the European allies first, then Ukraine, and the land without a name last', () => {
    const order = Object.keys(overview.shapes);
    expect(order.slice(0, 31)).toEqual([...allies.sort(), 'UKR']);
    expect(order.at(-1)).toBe(CONTEXT);
  });

  it('has a shape or a marker for each country, and an anchor inside the frame for each ally', () => {
    expect(DRAWN.filter((id) => !overview.shapes[id] && !overview.markers[id])).toEqual([]);
    const outside = [...allies, 'UKR'].filter((id) => {
      const [x, y] = overview.anchors[id] as SheetPoint;
      return x < 0 || y < 0 || x > SHEET.width || y > SHEET.height;
    });
    expect(outside).toEqual([]);
  });

  it('puts each anchor on its own country', () => {
    const off = Object.entries(overview.anchors).filter(([id, [x, y]]) => {
      const rings = ringsOfPath(overview.shapes[id] ?? '');
      return !isInside([x, y], rings);
    });
    expect(off.map(([id]) => id)).toEqual([]);
  });
});

describe('corrections', () => {
  it('moves one polygon, Crimea', () => {
    expect(MOVES.map(({ from, to }) => `${from} ${to}`)).toEqual(['RUS UKR']);
  });
});
