/**
 * The fonts of the pictures of states, in a browser that sees no others: words are as wide on every machine, also where
 * the page measures them. Source Sans 3, as in the drawn letters of `geo/glyphs.ts`, and DejaVu Sans for the signs that
 * it lacks (≥, ≈, ▲), which would all be the same empty box.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { inflateSync } from 'node:zlib';

const FOLDER = resolve('.cache/states-font');
/** Letters of `latin-ext` are in a file of their own. */
const SUBSETS = ['source-sans-3/files/source-sans-3-latin', 'source-sans-3/files/source-sans-3-latin-ext'];
const SIGNS = 'dejavu-sans/files/dejavu-sans-latin';
/** A weight between these two is drawn with the nearer one. */
const CUTS = ['400-normal', '400-italic', '700-normal', '700-italic'];
/** What a style sheet may ask for without naming a font. */
const GENERIC = ['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-monospace'];

/** Sizes of the parts of a WOFF and of a TrueType file, bytes. */
const WOFF = { header: 44, entry: 20 };
const TRUETYPE = { header: 12, entry: 16 };

/** The start of a TrueType file, with room for its list of tables. */
function headOf(woff: Buffer, count: number): Buffer {
  const head = Buffer.alloc(TRUETYPE.header + count * TRUETYPE.entry);
  const power = Math.floor(Math.log2(count));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - (1 << power)), 10);
  return head;
}

/**
 * Unpacks a WOFF into the TrueType file it was made of: Chromium takes no packed fonts from the system. Layout:
 * https://www.w3.org/TR/WOFF/#FileStructure.
 */
function trueType(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = headOf(woff, count);
  const tables: Buffer[] = [];
  let end = head.length;
  for (let index = 0; index < count; index++) {
    const from = WOFF.header + index * WOFF.entry;
    const to = TRUETYPE.header + index * TRUETYPE.entry;
    const offset = woff.readUInt32BE(from + 4);
    const packed = woff.readUInt32BE(from + 8);
    const size = woff.readUInt32BE(from + 12);
    const stored = woff.subarray(offset, offset + packed);
    // Every table starts at a multiple of four bytes.
    const table = Buffer.alloc(Math.ceil(size / 4) * 4);
    (packed < size ? inflateSync(stored) : stored).copy(table);
    // Name and checksum as they were, then the new place.
    woff.copy(head, to, from, from + 4);
    woff.copy(head, to + 4, from + 16, from + 20);
    head.writeUInt32BE(end, to + 8);
    head.writeUInt32BE(size, to + 12);
    tables.push(table);
    end += table.length;
  }
  return Buffer.concat([head, ...tables]);
}

/** Tells fontconfig of the one folder, and which font of it comes first. */
function config(): string {
  const aliases = GENERIC.map(
    (name) =>
      `<alias binding="same"><family>${name}</family><prefer><family>Source Sans 3</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>${FOLDER}</dir>
<cachedir>${FOLDER}/cache</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}

/** Writes the fonts and their configuration into `.cache`; returns the variables that make a browser see them alone. */
export function bundledFont(): Record<string, string> {
  const { resolve: find } = createRequire(import.meta.url);
  mkdirSync(FOLDER, { recursive: true });
  for (const cut of CUTS)
    for (const font of [...SUBSETS, SIGNS]) {
      const woff = readFileSync(find(`@fontsource/${font}-${cut}.woff`));
      writeFileSync(`${FOLDER}/${font.split('/').at(-1)}-${cut}.ttf`, trueType(woff));
    }
  const file = `${FOLDER}/fonts.conf`;
  writeFileSync(file, config());
  return { FONTCONFIG_FILE: file };
}
