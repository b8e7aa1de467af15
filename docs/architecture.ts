import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `npm run architecture` draws `docs/pictures/architecture.svg` from the code: the floors, their rooms, and with which part of
 * the site the code of a room travels, found by following the imports. A test fails when the picture is no longer true.
 */

/** What the site is made of, in the order in which a reader gets it; the last is only rendered, and sends no code. */
const PARTS: readonly (readonly [sign: string, name: string, entries: readonly string[]])[] = [
  ['1', 'first script, in the document', ['src/main.ts']],
  ['F', 'talk with the page around: in frames', ['src/app/frame.tsx']],
  ['P', 'panels: on demand', ['src/app/panels.tsx']],
  ['S', 'story and classroom: on demand', ['src/app/story.tsx']],
  ['H', 'share dialog: on demand', ['src/app/share.tsx']],
  ['G', 'zoomed ground: on demand', ['src/map/gl/attach.ts']],
  [
    'B',
    'rendered when the site is built',
    ['document', 'article', 'pages'].map((name) => `src/app/${name}.tsx`),
  ],
];

/** A look for each part: a room has that of the first part with code of it. */
const LOOKS: Readonly<Record<string, readonly [fill: string, text: string]>> = {
  1: ['#14606b', '#ffffff'],
  F: ['#c4dcc6', '#000000'],
  P: ['#669a7e', '#000000'],
  S: ['#c4dcc6', '#000000'],
  H: ['#c4dcc6', '#000000'],
  G: ['#c4dcc6', '#000000'],
  B: ['#f2efe2', '#000000'],
};
/** What never leaves the machine that builds. */
const BUILD_ONLY = ['#ffffff', '#000000'] as const;

/** Files that a file imports for more than their types. */
function importsOf(root: string, file: string): readonly string[] {
  if (file.endsWith('.json')) return [];
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)(?! type\b)[^;]*?from '([^']+)';|^import '([^']+)';/gm);
  return [...found].flatMap(([, from, bare]) => {
    const specifier = from ?? bare ?? '';
    if (specifier === '#messages') return ['src/i18n/en.ts'];
    const path = join(dirname(file), specifier).replaceAll('\\', '/');
    return specifier.startsWith('.') && /\.(tsx?|json)$/.test(path) ? [path] : [];
  });
}

/** All files that are in a build that begins with `entries`. */
function reached(root: string, entries: readonly string[]): ReadonlySet<string> {
  const files = new Set(entries);
  // A set that grows while it is read is read to its end.
  for (const file of files) for (const next of importsOf(root, file)) files.add(next);
  return files;
}

type Reach = readonly (readonly [sign: string, files: ReadonlySet<string>])[];

/** Signs of the parts that have code below a path. */
function partsOf(reach: Reach, path: string): readonly string[] {
  return reach.flatMap(([sign, files]) => ([...files].some((file) => file.startsWith(path)) ? [sign] : []));
}

/** The rooms of model and `ui`, in the order that lint holds them to. */
function roomNames(root: string): readonly string[] {
  const rules = readFileSync(join(root, 'lint/rooms.json'), 'utf8');
  const named = [...rules.matchAll(/"src\/(?:model|ui)\/\{?([\w,]+)\}?\/\*\*"/g)];
  return [...new Set(named.flatMap(([, names = '']) => names.split(',')))];
}

const ROW = 28;
const GAP = 4;
const TOP = 44;
const WIDTH = 112;
const LEFT = 8;

interface Box {
  readonly name: string;
  readonly column: number;
  /** First row and number of rows; parts of rows where a column has fewer boxes than there are rows. */
  readonly rows: readonly [first: number, count: number];
  readonly parts: readonly string[];
}

function drawn({ name, column, rows: [first, count], parts }: Box): string {
  const [x, y] = [LEFT + column * WIDTH, TOP + first * ROW];
  const [width, height] = [WIDTH - GAP * 2, count * ROW - GAP];
  const [fill, text] = LOOKS[parts[0] ?? ''] ?? BUILD_ONLY;
  const middle = y + height / 2 + 4;
  const label = (at: number, anchor: string, size: number, words: string) =>
    `<text x="${at}" y="${middle.toFixed(1)}" fill="${text}" font-size="${size}" text-anchor="${anchor}">${words}</text>`;
  return [
    `<rect x="${x}" y="${y.toFixed(1)}" width="${width}" height="${height.toFixed(1)}" rx="3" fill="${fill}" stroke="#566067"/>`,
    label(x + 6, 'start', 12, name),
    label(x + width - 5, 'end', 9, parts.join(' ')),
  ].join('');
}

/** Boxes of the same height that fill a column. */
function filling(
  column: number,
  rows: number,
  boxes: readonly Pick<Box, 'name' | 'parts'>[],
): readonly Box[] {
  const count = rows / boxes.length;
  return boxes.map((box, index) => ({ ...box, column, rows: [index * count, count] as const }));
}

/** The columns from the tables to the page: the way of a row. */
function columnsOf(root: string): readonly (readonly [title: string, boxes: readonly Box[]])[] {
  const reach: Reach = PARTS.map(([sign, , entries]) => [sign, reached(root, entries)]);
  const names = roomNames(root);
  const part = (path: string, name: string) => ({ name, parts: partsOf(reach, path) });
  const rooms = (floor: string, column: number) =>
    names.flatMap((name, row): Box[] =>
      existsSync(join(root, floor, name))
        ? [{ ...part(`${floor}/${name}/`, name), column, rows: [row, 1] }]
        : [],
    );
  const fill = (column: number, boxes: readonly Pick<Box, 'name' | 'parts'>[]) =>
    filling(column, names.length, boxes);
  const geo = readdirSync(join(root, 'geo')).filter((name) =>
    statSync(join(root, 'geo', name)).isDirectory(),
  );
  return [
    ['public/data', fill(0, [{ name: 'tables', parts: [] }])],
    [
      'geo',
      fill(
        1,
        geo.map((name) => part(`geo/${name}/`, name)),
      ),
    ],
    ['src/data, i18n', fill(2, [part('src/data/', 'data'), part('src/i18n/', 'i18n')])],
    ['src/model', rooms('src/model', 3)],
    ['src/store', fill(4, [part('src/store/', 'store')])],
    [
      'src/map',
      fill(
        5,
        ['map/svg', 'map/gl', 'jsx', 'pages', 'host'].map((name) => part(`src/${name}/`, name)),
      ),
    ],
    ['src/ui', rooms('src/ui', 6)],
    ['src/app', fill(7, [part('src/app/', 'app'), part('src/main.ts', 'main.ts')])],
  ];
}

/** The picture as the text of an SVG file. */
export function architecture(root: string): string {
  const columns = columnsOf(root);
  const bottom = TOP + roomNames(root).length * ROW;
  const [width, height] = [LEFT * 2 + columns.length * WIDTH - GAP * 2, bottom + 66];
  const legend = PARTS.map(([sign, name], index) => {
    const [x, y] = [LEFT + (index % 3) * 300, bottom + 18 + Math.floor(index / 3) * 22];
    const box = `<rect x="${x}" y="${y - 11}" width="14" height="14" rx="3" fill="${LOOKS[sign]?.[0]}" stroke="#566067"/>`;
    return `${box}<text x="${x + 20}" y="${y}" font-size="12">${sign}: ${name}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    '<title>Floors and rooms of the code, from the tables on the left to the page on the right</title>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...columns.map(
      ([title], column) =>
        `<text x="${LEFT + column * WIDTH}" y="30" font-size="13" font-weight="bold">${title}${column < columns.length - 1 ? ' →' : ''}</text>`,
    ),
    ...columns.flatMap(([, boxes]) => boxes.map(drawn)),
    ...legend,
    '</svg>\n',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('docs/pictures/architecture.svg', architecture(process.cwd()));
