/** The three pages that are compared: ours and two plain ones of the same shading, built alike and served alike. */

import { cp, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { ASSIGNMENTS } from '../../geo/boundaries/corrections.ts';
import type { Dataset, PackedDataset } from '../../src/data/dataset.ts';
import { unpacked } from '../../src/data/index.ts';
import { toSheet } from '../../src/model/base/sheet.ts';
import { PALETTES } from '../../src/model/signs/palette.ts';
import { type FillClass, fillClass, spendingValue } from '../../src/model/spending/spending.ts';
import { MEASURES } from '../../src/model/view/measures.ts';
import { yearOf } from '../../src/model/view/view.ts';

/** Folder with all three pages, each in a folder of its own. */
export const PAGES_FOLDER = '.cache/bench/pages';
export const OURS = 'ours/';
const PLAIN = ['plain-d3', 'plain-maplibre'] as const;
const PALETTE = PALETTES.light;

export interface ComparedPage {
  readonly key: 'A' | 'B' | 'C';
  readonly name: string;
  /** Address relative to the server. */
  readonly path: string;
  /** Expression that gives the px of a place once the page is ready, as `[x, y]`. */
  readonly locate: (lon: number, lat: number) => string;
}

/** A place whose ground is looked at, and the colour it must have. */
export interface Probe {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** Hex. */
  readonly colour: string;
}

/** Through the matrix of our drawing, which is in sheet units. */
function locateOurs(lon: number, lat: number): string {
  const [x, y] = toSheet(lon, lat);
  const matrix = `document.getElementById('ground').getScreenCTM()`;
  return `(({ x, y }) => [x, y])(new DOMPoint(${x}, ${y}).matrixTransform(${matrix}))`;
}

const locatePlain = (lon: number, lat: number): string => `locate([${lon}, ${lat}])`;

export const PAGES: readonly ComparedPage[] = [
  { key: 'A', name: 'our page', path: OURS, locate: locateOurs },
  { key: 'B', name: 'plain d3', path: 'plain-d3/', locate: locatePlain },
  { key: 'C', name: 'plain MapLibre', path: 'plain-maplibre/', locate: locatePlain },
];

const read = async (): Promise<Dataset> =>
  unpacked(JSON.parse(await readFile('src/data/first.json', 'utf8')) as PackedDataset);

function classOf(dataset: Dataset, iso3: string): FillClass {
  const country = dataset.countries.find((each) => each.iso3 === iso3);
  return country ? fillClass(dataset, 'share', country, dataset.asOf.slice(0, 7)) : 'context';
}

const colourOf = (cls: FillClass): string => (typeof cls === 'number' ? PALETTE.classes[cls] : PALETTE[cls]);

/** Three allies of different class, and a country that NATO has no figure for. */
export async function probes(): Promise<readonly Probe[]> {
  const dataset = await read();
  const places = [
    ['POL', 19.3, 52.1],
    ['DEU', 10.4, 50.9],
    ['FRA', 2.6, 46.7],
    ['UKR', 31.2, 49.2],
  ] as const;
  return places.map(([name, lon, lat]) => ({ name, lon, lat, colour: colourOf(classOf(dataset, name)) }));
}

/** See `globals.d.ts`. */
async function shading(): Promise<typeof SHADING> {
  const dataset = await read();
  const year = yearOf(dataset.asOf);
  const entries = ASSIGNMENTS.filter(({ iso3 }) => classOf(dataset, iso3) !== 'context').map(
    ({ source, iso3 }) => [source, spendingValue(dataset.series.share, iso3, year)?.value ?? null] as const,
  );
  return {
    bounds: MEASURES.share.bounds,
    classes: PALETTE.classes,
    context: PALETTE.context,
    none: PALETTE.none,
    shares: Object.fromEntries(entries),
    frame: [
      [-25, 34],
      [45, 34],
      [45, 72],
      [-25, 72],
    ],
  };
}

async function buildPlain(name: (typeof PLAIN)[number]): Promise<void> {
  await build({
    configFile: false,
    root: `tests/bench/${name}`,
    base: './',
    publicDir: false,
    logLevel: 'error',
    define: { SHADING: JSON.stringify(await shading()) },
    worker: { format: 'es' },
    build: { outDir: resolve(PAGES_FOLDER, name), emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  });
}

/** Builds all three pages into {@link PAGES_FOLDER}; ours is taken from `dist/` as it is when `built` says so. */
export async function buildPages(built: boolean): Promise<void> {
  if (!built) await build({ logLevel: 'error' });
  await rm(PAGES_FOLDER, { recursive: true, force: true });
  await cp('dist', resolve(PAGES_FOLDER, OURS), { recursive: true });
  for (const name of PLAIN) await buildPlain(name);
}
