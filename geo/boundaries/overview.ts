/** The overview: the shapes of the first view as SVG path data, small enough for the first round trip. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { SHEET, type SheetPoint } from '../../src/model/base/sheet.ts';
import { anchorOf } from './anchors.ts';
import { MARKERS } from './corrections.ts';
import { snap } from './grid.ts';
import { orient } from './orientation.ts';
import { project } from './projection.ts';
import { type Ring, ringArea, ringOf } from './rings.ts';
import { type Detail, dropSmall, type Rectangle, simplify, type Tier } from './simplify.ts';
import { type ArcMap, CONTEXT } from './source.ts';
import { pathData } from './svg-paths.ts';

/** What can come into the picture on the widest and the tallest windows, sheet units. */
const CLIP: Rectangle = { x: [-1400, 3400], y: [-1300, 3050] };

const TABLE = new URL('../../public/data/countries.csv', import.meta.url);

/** Seen at the edge of the frame: land for orientation. */
const MARGIN: ReadonlySet<string> = new Set([
  ...['DZA', 'EGY', 'LBY', 'MAR', 'TUN', 'IRN', 'IRQ', 'JOR', 'SAU', 'ISR', 'PSE', 'SYR', 'LBN'],
]);
/** Land that only frames the picture. */
const FAR: ReadonlySet<string> = new Set(['KAZ', 'TKM', 'UZB', 'GRL', CONTEXT]);

/** About 4.5 km and 60 km² in Europe; coarser where no figure stands. */
function detailOf(id: string, isNear: boolean): Detail {
  if (FAR.has(id)) return { interval: 12, minArea: 500, keepLargest: true };
  if (MARGIN.has(id)) return { interval: 4.5, minArea: 40, keepLargest: true };
  if (!isNear) return { interval: 5, minArea: id === 'RUS' ? 400 : 40, keepLargest: false };
  if (id === 'RUS') return { interval: 2, minArea: 30, keepLargest: true };
  return { interval: 1.5, minArea: 7, keepLargest: false };
}

const TIER: Tier = {
  clip: CLIP,
  near: { x: [SHEET.x, SHEET.x + SHEET.width], y: [SHEET.y, SHEET.y + SHEET.height] },
  detailOf,
};

/** The European allies, then Ukraine, then the rest; each part by code. The first parts arrive first. */
async function drawOrder(): Promise<string[]> {
  const rows: { iso3: string; role: string }[] = parse(await readFile(TABLE, 'utf8'), {
    columns: true,
    bom: true,
  });
  const rank = ({ iso3, role }: { iso3: string; role: string }) =>
    role === 'ally' ? 0 : iso3 === 'UKR' ? 1 : 2;
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b) || (a.iso3 < b.iso3 ? -1 : 1));
  return [...sorted.map(({ iso3 }) => iso3), CONTEXT];
}

/** The polygons of each drawn country as rings of points. */
function polygonsOf(map: ArcMap): Map<string, Ring[][]> {
  const rings = ([id, polygons]: readonly [string, readonly number[][][]]) =>
    [id, polygons.map((polygon) => polygon.map((ring) => ringOf(ring, map.arcs)))] as const;
  return new Map([...map.countries].map(rings));
}

/** The side of a square as large as a country's largest polygon, whole sheet units: how much room its name has. */
function sizeOf(polygons: readonly (readonly Ring[])[]): number {
  return Math.round(Math.sqrt(Math.max(...polygons.map(([outer]) => Math.abs(ringArea(outer ?? []))))));
}

/** The text of src/data/overview.json. */
export async function buildOverview(source: ArcMap): Promise<string> {
  const map = orient(snap(await simplify(dropSmall(source, TIER), TIER), 1));
  const polygons = polygonsOf(map);
  const shapes: Record<string, string> = {};
  const anchors: Record<string, SheetPoint> = {};
  const sizes: Record<string, number> = {};
  for (const id of await drawOrder()) {
    const own = polygons.get(id);
    if (!own) continue;
    shapes[id] = pathData(own.flat());
    if (id === CONTEXT) continue;
    anchors[id] = anchorOf(id, own);
    sizes[id] = sizeOf(own);
  }
  const markers = Object.fromEntries(
    Object.entries(MARKERS).map(([id, place]) => [id, project(...place).map(Math.round)]),
  );
  const frame = [SHEET.x, SHEET.y, SHEET.width, SHEET.height];
  const lines = [
    `"frame":${JSON.stringify(frame)}`,
    ...Object.entries({ shapes, anchors, sizes, markers }).map(([key, values]) => {
      const entries = Object.entries(values).map(
        ([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(value)}`,
      );
      return `"${key}":{\n${entries.join(',\n')}\n}`;
    }),
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}
