/**
 * Compares two folders of pictures that `states.ts` has taken, pixel by pixel, and the files beside them byte by byte:
 * `npm run states:compare -- BEFORE AFTER OUT`. Writes what differs into OUT, with a page that shows it side by side; ends
 * with 1 where anything differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const SIDES = ['before', 'after'] as const;
type Side = (typeof SIDES)[number];
type Folders = Readonly<Record<Side, string>>;

interface Row {
  /** Path below both folders. */
  readonly name: string;
  /** How many pixels or bytes differ; all of them where one side is missing. */
  readonly differing: number;
  readonly of: number;
  /** Why it cannot be compared point by point. */
  readonly note: string;
}

/** What a picture smaller than the other is filled up with: nothing on the page has this colour. */
const ABSENT = Buffer.from([255, 0, 255, 255]);

/** Paths of all files of a folder, below it. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));
}

function sized(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const larger = new PNG({ width, height });
  larger.data.fill(ABSENT);
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height);
  return larger;
}

/** Any difference of colour counts, that of a smoothed edge too. The drawing of the differences is written into `out`. */
function pixelRow(name: string, bytes: Readonly<Record<Side, Buffer>>, out: string): Row {
  const [before, after] = [PNG.sync.read(bytes.before), PNG.sync.read(bytes.after)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [from, to] = [before, after].map((picture) => sized(picture, width, height).data) as [Buffer, Buffer];
  const diff = new PNG({ width, height });
  const options = { threshold: 0, includeAA: true };
  const differing = pixelmatch(from, to, diff.data, width, height, options);
  const isResized = before.width !== after.width || before.height !== after.height;
  const note = isResized ? `${before.width} × ${before.height} → ${after.width} × ${after.height}` : '';
  if (differing > 0) write(join(out, 'diff', name), PNG.sync.write(diff));
  return { name, differing, of: width * height, note };
}

function byteRow(name: string, { before, after }: Readonly<Record<Side, Buffer>>): Row {
  const size = Math.max(before.length, after.length);
  let differing = 0;
  for (let at = 0; at < size; at++) if (before[at] !== after[at]) differing++;
  return { name, differing, of: size, note: 'bytes' };
}

/** The row of one file; what differs is copied into `out`. */
function compared(name: string, folders: Folders, out: string): Row {
  const sides = SIDES.filter((side) => existsSync(join(folders[side], name)));
  const bytesOf = (side: Side) => readFileSync(join(folders[side], name));
  const row = (): Row => {
    if (sides.length < 2) return { name, differing: 1, of: 1, note: `only ${sides[0]}` };
    const bytes = { before: bytesOf('before'), after: bytesOf('after') };
    if (bytes.before.equals(bytes.after)) return { name, differing: 0, of: 1, note: '' };
    return name.startsWith('pages/') ? pixelRow(name, bytes, out) : byteRow(name, bytes);
  };
  const found = row();
  if (found.differing > 0) for (const side of sides) write(join(out, side, name), bytesOf(side));
  return found;
}

function write(file: string, bytes: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** The share that differs; a single pixel of many is not nothing. */
function shareOf({ differing, of }: Row): string {
  const percent = (100 * differing) / of;
  return differing > 0 && percent < 0.01 ? '< 0.01%' : `${percent.toFixed(2)}%`;
}

/** A page with the pictures of what differs beside each other. */
function pageOf(rows: readonly Row[], out: string): string {
  const picture = (kind: string, name: string) =>
    existsSync(join(out, kind, name))
      ? `<figure><figcaption>${kind}</figcaption><a href="${kind}/${name}"><img src="${kind}/${name}" alt="" loading="lazy"></a></figure>`
      : '';
  const parts = rows.map((row) => {
    const pictures = [...SIDES, 'diff'].map((kind) => picture(kind, row.name)).join('');
    return `<h2>${row.name}</h2><p>${row.differing} differ, ${shareOf(row)} ${row.note}</p><div>${pictures}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>What differs</title>
<style>body{font:1rem sans-serif}div{display:flex;gap:1rem}figure{flex:1;margin:0}img{width:100%;border:1px solid}</style>
<h1>${rows.length} differ</h1>
${parts.join('\n')}
</html>
`;
}

/** One line for every page, and for every file that differs. */
function tableOf(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ name, differing }) => differing > 0 || name.startsWith('pages/'))
    .map((row) => [row.name, String(row.differing), shareOf(row), row.note]);
  const all = [['name', 'differing', 'share', ''], ...lines];
  const width = (at: number) => Math.max(...all.map((line) => line[at]?.length ?? 0));
  const widths = [width(0), width(1), width(2)];
  return all
    .map(([name = '', differing = '', share = '', note = '']) =>
      [name.padEnd(widths[0] ?? 0), differing.padStart(widths[1] ?? 0), share.padStart(widths[2] ?? 0), note]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const [before, after, out] = parseArgs({ allowPositionals: true }).positionals;
if (!before || !after || !out) throw new Error('npm run states:compare -- BEFORE AFTER OUT');
const folders: Folders = { before, after };
const names = [...new Set([...filesOf(before), ...filesOf(after)])].sort();
for (const kind of [...SIDES, 'diff']) rmSync(join(out, kind), { recursive: true, force: true });
const rows = names.map((name) => compared(name, folders, out));
const differing = rows.filter((row) => row.differing > 0);
write(join(out, 'index.html'), pageOf(differing, out));
console.log(tableOf(rows));
console.log(`\n${differing.length} of ${rows.length} differ: ${join(out, 'index.html')}`);
process.exitCode = differing.length > 0 ? 1 : 0;
