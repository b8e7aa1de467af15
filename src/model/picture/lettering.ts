import type { Glyph, Glyphs, Weight } from '../../data/glyphs.ts';
import { round, tag } from './svg.ts';

/** Lettering as outlines: its width is known exactly, and a file needs no font. Sizes in px of the picture. */

export interface Lettering {
  readonly size: number;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Drawn letters: path data in font units round the anchor, and what they are scaled by. */
export interface Letters {
  readonly d: string;
  /** px. */
  readonly width: number;
  readonly scale: number;
}

/** Blanks of every width that `Intl` puts between numbers and signs. */
const BLANK = /[\s\u00a0\u2000-\u200a\u202f]/u;

/** The outline of a character; without its accents where the font does not have them, else a question mark. */
function glyphOf(glyphs: Readonly<Record<string, Glyph>>, char: string): Glyph {
  const wanted = BLANK.test(char) ? ' ' : char === '\u2011' ? '-' : char;
  const plain = wanted.normalize('NFD')[0] ?? '';
  return (glyphs[wanted] ?? glyphs[plain] ?? glyphs['?']) as Glyph;
}

/** The letters of a text on one line. */
export function letters(
  glyphs: Glyphs,
  text: string,
  { size, weight = 400, anchor = 'start' }: Lettering,
): Letters {
  const table = glyphs.weights[weight];
  const found = [...text.normalize('NFC')].map((char) => glyphOf(table, char));
  const units = found.reduce((sum, [advance]) => sum + advance, 0);
  let pen = anchor === 'start' ? 0 : anchor === 'end' ? -units : Math.round(-units / 2);
  const d = found.map(([advance, x, y, path]) => {
    const at = pen;
    pen += advance;
    return path === '' ? '' : `M${at + x} ${y}${path}`;
  });
  const scale = size / glyphs.unitsPerEm;
  return { d: d.join(''), width: units * scale, scale };
}

/** The width of a text on one line, px. */
export function widthOf(glyphs: Glyphs, text: string, style: Lettering): number {
  return letters(glyphs, text, style).width;
}

/**
 * A text in lines of at most `width` px, broken at blanks. A single word that is wider has a line of its own.
 */
export function wrapped(glyphs: Glyphs, text: string, style: Lettering, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(glyphs, longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text in lines of about equal length, in no more lines than it needs. */
export function balanced(glyphs: Glyphs, text: string, style: Lettering, width: number): readonly string[] {
  const fewest = wrapped(glyphs, text, style, width);
  let found = fewest;
  for (let narrower = width - style.size; narrower > width / 2; narrower -= style.size) {
    const lines = wrapped(glyphs, text, style, narrower);
    if (lines.length > fewest.length || lines.some((line) => widthOf(glyphs, line, style) > width)) break;
    found = lines;
  }
  return found;
}

/** How a text is coloured; with a halo round the letters where it stands on the map. */
export interface Ink {
  readonly fill: string;
  readonly halo?: { readonly colour: string; readonly width: number; readonly opacity?: number };
}

/** A text as one element. `x`, `y`: its anchor on the base line, px. */
export function text(
  glyphs: Glyphs,
  words: string,
  style: Lettering & Ink & { readonly x: number; readonly y: number },
): string {
  const { d, scale } = letters(glyphs, words, style);
  if (d === '') return '';
  const { halo } = style;
  return tag('path', {
    d,
    transform: `translate(${round(style.x)} ${round(style.y)}) scale(${Math.round(scale * 1e5) / 1e5})`,
    fill: style.fill,
    stroke: halo?.colour ?? null,
    'stroke-width': halo ? halo.width / scale : null,
    'stroke-opacity': halo?.opacity ?? null,
    'stroke-linejoin': halo ? 'round' : null,
    'paint-order': halo ? 'stroke' : null,
  });
}
