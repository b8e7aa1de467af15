import type { Glyphs } from '../../data/glyphs.ts';
import type { Palette } from '../signs/palette.ts';
import { type Block, paragraph, stack } from './block.ts';
import type { PanelPart, PanelRow, RowLook } from './panel-rows.ts';
import { tag } from './svg.ts';

/** Rows of a picture of a view below the map, as blocks: a sign or a bar, a name and what is said of it. px at scale 1. */

/** What rows are drawn with. */
export interface RowInk {
  readonly glyphs: Glyphs;
  readonly palette: Palette;
  readonly scale: number;
  /** Width of a column. */
  readonly width: number;
}

const NAME = 14;
const VALUE = 12.5;
const NOTE = 11;
const BAR = 9;
const SIGN = 5;
/** Space left of the words of a row that has a sign. */
export const INDENT = 18;
const LINE = 1.5;
/** A bar that is not zero is seen. */
const LEAST_BAR = 2;

const colourOf = ({ us, europe, text, accent }: Palette, look: RowLook): string =>
  ({ us, europe, own: text, plain: accent })[look];

/** A bar, or a disc; hollow ones have a rim alone. */
const filled = (colour: string, isHollow: boolean) => ({
  fill: isHollow ? 'none' : colour,
  stroke: colour,
  'stroke-width': LINE,
});

/** A disc with its middle at a point. */
export function sign(
  { palette, scale }: RowInk,
  look: RowLook,
  isOpen: boolean,
  x: number,
  y: number,
): string {
  return tag('circle', { cx: x, cy: y, r: SIGN * scale, ...filled(colourOf(palette, look), isOpen) });
}

function signRow(ink: RowInk, { name, value, look, isOpen = false }: PanelRow): Block {
  const { glyphs, palette, scale } = ink;
  const indent = INDENT * scale;
  const width = ink.width - indent;
  const words = stack(
    [
      paragraph(glyphs, name, { size: NAME * scale, fill: palette.text, weight: 700, width }),
      paragraph(glyphs, value, { size: VALUE * scale, fill: palette.text, width }),
    ],
    0,
  );
  return {
    height: words.height,
    draw: (x, y) =>
      sign(ink, look, isOpen, x + SIGN * scale + LINE, y + NAME * scale * 0.66) + words.draw(x + indent, y),
  };
}

function barRow({ glyphs, palette, scale, width }: RowInk, { name, value, look, length = null }: PanelRow) {
  const words = paragraph(glyphs, `${name} · ${value}`, { size: VALUE * scale, fill: palette.text, width });
  const height = BAR * scale;
  const bar = (x: number, y: number) =>
    length === null
      ? ''
      : tag('rect', {
          ...{ x: x + LINE / 2, y: y + 1 },
          ...{ width: Math.max(LEAST_BAR, ((width - LINE) * length) / 100), height },
          ...filled(colourOf(palette, look), look === 'own'),
        });
  return {
    height: words.height + height + 2,
    draw: (x: number, y: number) => words.draw(x, y) + bar(x, y + words.height),
  };
}

/** A row, as high as its words need. */
export function rowBlock(ink: RowInk, row: PanelRow): Block {
  return row.length === undefined ? signRow(ink, row) : barRow(ink, row);
}

/** The heading of a part. */
export function headingBlock({ glyphs, palette, scale, width }: RowInk, { heading }: PanelPart): Block {
  return paragraph(glyphs, heading, { size: NAME * scale, fill: palette.accent, weight: 700, width });
}

/** What the bars of a part mean, or how many rows there is no room for. */
export function noteBlock({ glyphs, palette, scale, width }: RowInk, text: string): Block {
  return paragraph(glyphs, text, { size: NOTE * scale, fill: palette.textMuted, width });
}
