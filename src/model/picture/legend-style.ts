import { type Block, type Key, keyRows, paragraph } from './block.ts';
import type { Draft } from './input.ts';

/** Headings, notes and keys of a legend. Sizes in px, times `scale`. */

export interface LegendStyle {
  readonly width: number;
  readonly scale: number;
  /** px per sheet unit of symbols: samples are as large as on the map. */
  readonly symbol: number;
}

/** Type size of a legend at scale 1, px. */
export const LEGEND_TYPE = 12.5;

export function heading({ glyphs, palette }: Draft, words: string, { width, scale }: LegendStyle): Block {
  return paragraph(glyphs, words, { size: 14 * scale, weight: 700, fill: palette.text, width });
}

export function note({ glyphs, palette }: Draft, words: string, { width, scale }: LegendStyle): Block {
  return paragraph(glyphs, words, { size: LEGEND_TYPE * scale, fill: palette.textMuted, width });
}

export function keys(
  { glyphs, palette }: Draft,
  found: readonly Key[],
  { width, scale }: LegendStyle,
): Block {
  return keyRows(glyphs, found, { size: LEGEND_TYPE * scale, fill: palette.text, width, gap: 5 * scale });
}
