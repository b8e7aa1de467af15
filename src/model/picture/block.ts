import type { Glyphs, Weight } from '../../data/glyphs.ts';
import { balanced, type Ink, text, widthOf, wrapped } from './lettering.ts';

/** Parts of a picture beside its map: each knows its height before it is drawn. px. */

export interface Block {
  readonly height: number;
  /** SVG with the top left corner of the block at a point. */
  readonly draw: (x: number, y: number) => string;
}

/** Distance of base lines, and of the first from the top, in type sizes. */
const LEADING = 1.25;
const ASCENT = 0.95;

interface ParagraphStyle extends Pick<Ink, 'fill'> {
  readonly size: number;
  readonly weight?: Weight;
  readonly width: number;
  /** Lines of about equal length: for what is read, not for small print. */
  readonly even?: true;
}

/** Lines of text; no height where there are no words. */
export function paragraph(glyphs: Glyphs, words: string, style: ParagraphStyle): Block {
  const lines = (style.even ? balanced : wrapped)(glyphs, words, style, style.width);
  const step = style.size * LEADING;
  return {
    height: lines.length * step,
    draw: (x, y) =>
      lines
        .map((line, index) => text(glyphs, line, { ...style, x, y: y + style.size * ASCENT + index * step }))
        .join(''),
  };
}

/** Blocks below each other; empty ones take no room. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + Math.max(0, shown.length - 1) * gap,
    draw: (x, y) => {
      let top = y;
      return shown
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

/** A sign and its meaning. */
export interface Key {
  readonly label: string;
  /** Width of the sign, px. */
  readonly width: number;
  /** The sign, its left end and middle height at a point. */
  readonly sign: (x: number, y: number) => string;
}

interface KeyStyle extends ParagraphStyle {
  /** Space between a sign and its label; between two keys it is twice as wide. */
  readonly gap: number;
}

/** Keys one after the other, as many on a line as fit; a label that is too long for a line is broken. */
export function keyRows(glyphs: Glyphs, keys: readonly Key[], style: KeyStyle): Block {
  const { size, width, gap } = style;
  let left = 0;
  let top = 0;
  let rowHeight = 0;
  const placed = keys.map((key) => {
    const room = width - key.width - gap;
    const lines = wrapped(glyphs, key.label, style, room);
    const longest = Math.max(0, ...lines.map((line) => widthOf(glyphs, line, style)));
    const whole = key.width + gap + longest;
    if (left > 0 && left + whole > width) {
      left = 0;
      top += rowHeight;
      rowHeight = 0;
    }
    const at = { left, top };
    left += whole + gap * 2;
    rowHeight = Math.max(rowHeight, lines.length * size * LEADING + size * 0.2);
    return { key, lines, ...at };
  });
  const draw = (x: number, y: number) =>
    placed
      .map(({ key, lines, left: dx, top: dy }) => {
        const sign = key.sign(x + dx, y + dy + size * 0.62);
        const label = paragraph(glyphs, lines.join(' '), { ...style, width: width - key.width - gap });
        return sign + label.draw(x + dx + key.width + gap, y + dy);
      })
      .join('');
  return { height: top + rowHeight, draw };
}
