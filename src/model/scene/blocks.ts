import type { Rect } from '../base/rect.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { type TextWeight, textWidth } from '../base/text-width.ts';
import type { PlaceSet } from './place-sets.ts';

/** Words as blocks of lines with a size in px, and blocks put at a point of the sheet. */

/** What a run of words is drawn as. */
export type Tone = 'figure' | 'name' | 'strong' | 'fine';

export interface Run {
  readonly text: string;
  readonly tone: Tone;
}

export interface Block {
  readonly lines: readonly (readonly Run[])[];
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** A line of words where it is drawn: `dy` is its baseline, px from the anchor. */
export interface PlacedLine {
  readonly runs: readonly Run[];
  readonly dy: number;
}

/** A block at its place. It holds at every scale from that of its set on. */
export interface Lettering {
  /** The point of the sheet that the px are measured from. */
  readonly at: SheetPoint;
  readonly dx: number;
  readonly align: Align;
  readonly lines: readonly PlacedLine[];
  /** px from the anchor. */
  readonly box: Rect;
  /** Most of it stands on a dark ground. */
  readonly onDark: boolean;
}

export type Align = 'start' | 'middle' | 'end';

/** A place a block may have: its anchor, and where its middle (up and down) is from there. */
export interface Spot {
  readonly at: SheetPoint;
  readonly dx: number;
  readonly dy: number;
  readonly align: Align;
  readonly cost: number;
}

const WEIGHTS: Readonly<Record<Tone, TextWeight>> = { figure: 700, strong: 700, name: 400, fine: 400 };
/** Height of a line, and of its baseline, in type sizes. */
const LINE = 1.14;
const BASELINE = 0.88;

function lineHeight(line: readonly Run[], { type }: PlaceSet): number {
  return Math.max(...line.map(({ tone }) => type[tone])) * LINE;
}

function lineWidth(line: readonly Run[], { type }: PlaceSet): number {
  return line.reduce((sum, { text, tone }) => sum + textWidth(text, type[tone], WEIGHTS[tone]), 0);
}

/** A block of lines; empty runs and lines are left out. */
export function blockOf(set: PlaceSet, lines: readonly (readonly Run[])[]): Block {
  const full = lines.map((line) => line.filter(({ text }) => text !== '')).filter((line) => line.length > 0);
  return {
    lines: full,
    width: Math.max(0, ...full.map((line) => lineWidth(line, set))),
    height: full.reduce((sum, line) => sum + lineHeight(line, set), 0),
  };
}

/** A sentence in lines of at most `width` px, broken at its spaces; a longer word has a line of its own. */
function broken(text: string, width: number, size: number, weight: TextWeight): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text in lines of at most `width` px; it may say itself where a line ends. */
export function wrapped(set: PlaceSet, text: string, tone: Tone, width: number): readonly (readonly Run[])[] {
  return text
    .split('\n')
    .flatMap((part) => broken(part, width, set.type[tone], WEIGHTS[tone]))
    .map((line) => [{ text: line, tone }]);
}

/** The strong words of a saying over its fine ones, in lines of at most `width` px. */
export function sayingBlock(
  set: PlaceSet,
  { strong, fine }: { readonly strong: string; readonly fine: string },
  width: number,
): Block {
  return blockOf(set, [...wrapped(set, strong, 'strong', width), ...wrapped(set, fine, 'fine', width)]);
}

/** Where the middle of the name in a block is, px from its left and top; `null` where it has no name. */
export function nameMiddle(
  set: PlaceSet,
  block: Block,
  align: Align,
): readonly [x: number, y: number] | null {
  let top = 0;
  for (const line of block.lines) {
    const height = lineHeight(line, set);
    const index = line.findIndex(({ tone }) => tone === 'name');
    if (index >= 0) {
      const free = block.width - lineWidth(line, set);
      const before = lineWidth(line.slice(0, index), set);
      const start = align === 'start' ? 0 : align === 'end' ? free : free / 2;
      return [start + before + lineWidth(line.slice(index, index + 1), set) / 2, top + height / 2];
    }
    top += height;
  }
  return null;
}

/** What a block covers at a place, px from the top left of the sheet. */
export function rectAt(block: Block, { at, dx, dy, align }: Spot, scale: number): Rect {
  const x = at[0] * scale + dx;
  const y = at[1] * scale + dy;
  const left = align === 'start' ? x : align === 'end' ? x - block.width : x - block.width / 2;
  return [left, y - block.height / 2, left + block.width, y + block.height / 2];
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A block at its place, as it is drawn. */
export function lettering(set: PlaceSet, block: Block, spot: Spot, onDark: boolean): Lettering {
  const { at, dx, dy, align } = spot;
  let top = dy - block.height / 2;
  const lines = block.lines.map((runs) => {
    const height = lineHeight(runs, set);
    const baseline = top + (height * BASELINE) / LINE;
    top += height;
    return { runs, dy: rounded(baseline) };
  });
  const rect = rectAt(block, { ...spot, at: [0, 0] }, 1);
  return {
    at: [rounded(at[0]), rounded(at[1])],
    dx: rounded(dx),
    align,
    lines,
    box: [rounded(rect[0]), rounded(rect[1]), rounded(rect[2]), rounded(rect[3])],
    onDark,
  };
}
