import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import type { Glyph, Glyphs, Weight } from '../../src/data/glyphs.ts';

/** Source Sans 3 → outlines of the letters that pictures are lettered with. Kerning is left out. */

const WEIGHTS = [400, 700] as const;

/** Subsets of the font and what is taken of each: code points, both ends included. */
const SUBSETS: readonly (readonly [
  name: string,
  ranges: readonly (readonly [first: number, last: number])[],
])[] = [
  // Basic Latin, Latin-1, dashes and quotation marks, arrows, minus.
  [
    'latin',
    [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x2013, 0x2014],
      [0x2018, 0x201e],
      [0x2022, 0x2026],
      [0x2039, 0x203a],
      [0x20ac, 0x20ac],
      [0x2190, 0x2193],
      [0x2212, 0x2212],
    ],
  ],
  // Latin Extended-A, and the Romanian letters with a comma below.
  [
    'latin-ext',
    [
      [0x100, 0x17f],
      [0x218, 0x21b],
    ],
  ],
  // Russian and Ukrainian.
  [
    'cyrillic',
    [
      [0x401, 0x407],
      [0x410, 0x451],
      [0x454, 0x457],
      [0x490, 0x491],
    ],
  ],
];

/**
 * Signs that these subsets of the font lack, each put together from two that they have; the numbers say how far each is moved
 * north, in font units.
 */
const COMPOSED: readonly (readonly [
  sign: string,
  parts: readonly (readonly [char: string, up: number])[],
])[] = [
  [
    '≥',
    [
      ['>', 55],
      ['−', -265],
    ],
  ],
  [
    '≤',
    [
      ['<', 55],
      ['−', -265],
    ],
  ],
  [
    '≈',
    [
      ['~', 85],
      ['~', -85],
    ],
  ],
];

function fontOf(subset: string, weight: Weight): Font {
  const path = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`;
  const file = readFileSync(createRequire(import.meta.url).resolve(path));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

/** Points of a command in whole font units, y to the south. */
function points(command: PathCommand): readonly (readonly [number, number])[] {
  const at = (x: number, y: number) => [Math.round(x), -Math.round(y)] as const;
  switch (command.type) {
    case 'Z':
      return [];
    case 'C':
      return [at(command.x1, command.y1), at(command.x2, command.y2), at(command.x, command.y)];
    case 'Q':
      return [at(command.x1, command.y1), at(command.x, command.y)];
    default:
      return [at(command.x, command.y)];
  }
}

function joined(numbers: readonly number[]): string {
  return numbers.map((value, at) => (at > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');
}

/** Outlines as relative path data after an absolute start, each moved north by `up`. */
function outlines(
  parts: readonly { commands: readonly PathCommand[]; up: number }[],
): readonly [number, number, string] {
  let start: readonly [number, number] | null = null;
  let here: readonly [number, number] = [0, 0];
  let contour = here;
  let text = '';
  for (const { commands, up } of parts)
    for (const command of commands) {
      const to = points(command).map(([x, y]) => [x, y - up] as const);
      if (command.type === 'Z') {
        text += 'z';
        here = contour;
        continue;
      }
      const end = to.at(-1) ?? here;
      if (start === null) start = end;
      else {
        const [x0, y0] = here;
        // The font has lines of no length where curves meet: leave them out.
        if (command.type === 'L' && end[0] === x0 && end[1] === y0) continue;
        text += command.type.toLowerCase() + joined(to.flatMap(([x, y]) => [x - x0, y - y0]));
      }
      if (command.type === 'M') contour = end;
      here = end;
    }
  return [...(start ?? ([0, 0] as const)), text];
}

function glyphOf(parts: readonly (readonly [glyph: ReturnType<Font['charToGlyph']>, up: number])[]): Glyph {
  const advance = Math.max(...parts.map(([{ advanceWidth }]) => advanceWidth ?? 0));
  const [x, y, path] = outlines(
    parts.map(
      ([
        {
          path: { commands },
        },
        up,
      ]) => ({ commands, up }),
    ),
  );
  return [Math.round(advance), x, y, path];
}

function glyphsOf(weight: Weight): Record<string, Glyph> {
  const found: Record<string, Glyph> = {};
  for (const [name, ranges] of SUBSETS) {
    const font = fontOf(name, weight);
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code++) {
        const char = String.fromCodePoint(code);
        if (font.charToGlyphIndex(char) > 0) found[char] = glyphOf([[font.charToGlyph(char), 0]]);
      }
  }
  const latin = fontOf('latin', weight);
  for (const [sign, parts] of COMPOSED)
    found[sign] = glyphOf(parts.map(([char, up]) => [latin.charToGlyph(char), up]));
  return found;
}

/** The text of `glyphs.json`. */
export function buildGlyphs(): string {
  const [regular, bold] = WEIGHTS.map(glyphsOf) as [Record<string, Glyph>, Record<string, Glyph>];
  const glyphs: Glyphs = { unitsPerEm: 1000, weights: { 400: regular, 700: bold } };
  return `${JSON.stringify(glyphs)}\n`;
}
