import type { Block } from './block.ts';
import { headingBlock, noteBlock, type RowInk, rowBlock } from './panel-row-blocks.ts';
import type { PanelPart } from './panel-rows.ts';

/** Rows in columns: as large as they fit, and where there are too many, the first of them. px. */

/** A column of blocks below each other. */
interface Column {
  readonly blocks: readonly Block[];
  /** Between blocks. */
  readonly gap: number;
}

interface Room {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Between columns. */
  readonly gutter: number;
}

/** Space between rows at scale 1. */
const GAP = 7;
/** Scales that are tried, the largest first; at the last one rows are left out. */
const SCALES = [1.35, 1.25, 1.15, 1.05, 1, 0.95, 0.9] as const;

/** A block that is put into columns; `isHeading`: never the last one of a column. */
interface Item {
  readonly block: Block;
  readonly isRow: boolean;
  readonly isHeading: boolean;
}

function itemsOf(ink: RowInk, parts: readonly PanelPart[]): readonly Item[] {
  return parts
    .flatMap((part): Item[] => [
      { block: headingBlock(ink, part), isRow: false, isHeading: true },
      ...part.rows.map((row) => ({ block: rowBlock(ink, row), isRow: true, isHeading: false })),
      { block: noteBlock(ink, part.note ?? ''), isRow: false, isHeading: false },
    ])
    .filter(({ block }) => block.height > 0);
}

/** Fills columns from the left, and says how many rows had no room. */
function flowed(items: readonly Item[], { columns, height }: Room, gap: number) {
  const filled: Block[][] = Array.from({ length: columns }, () => []);
  let at = 0;
  let used = 0;
  let left = 0;
  items.forEach(({ block, isRow, isHeading }, index) => {
    const next = isHeading ? (items[index + 1]?.block.height ?? 0) + gap : 0;
    if (used > 0 && used + block.height + next > height) {
      at += 1;
      used = 0;
    }
    if (at < columns) filled[at]?.push(block);
    else if (isRow) left += 1;
    used += block.height + gap;
  });
  return { filled, left };
}

/** The same with columns of about equal height, where all rows have room in them. */
function evenly(items: readonly Item[], room: Room, gap: number) {
  const heights = items.map(({ block }) => block.height + gap);
  const all = heights.reduce((sum, height) => sum + height, 0);
  const even = Math.min(room.height, all / room.columns + Math.max(0, ...heights));
  const found = flowed(items, { ...room, height: even }, gap);
  return found.left === 0 ? found : flowed(items, room, gap);
}

/** A part in each column. */
function besideEachOther(ink: RowInk, parts: readonly PanelPart[], { height }: Room, gap: number) {
  const filled = parts.map((part) => itemsOf(ink, [part]).map(({ block }) => block));
  const high = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.height + gap, -gap);
  return { filled, left: Math.max(...filled.map(high)) > height ? 1 : 0 };
}

/**
 * Parts in columns: one in each where there are as many as columns, else one after the other. `more` says how many rows are left
 * out.
 */
export function columnsOf(
  base: Pick<RowInk, 'glyphs' | 'palette'>,
  parts: readonly PanelPart[],
  room: Room,
  more: (count: number) => string,
): readonly Column[] {
  const width = (room.width - room.gutter * (room.columns - 1)) / room.columns;
  const attempt = (scale: number, within: Room) => {
    const ink = { ...base, scale, width };
    const gap = GAP * scale;
    const found =
      parts.length === room.columns
        ? besideEachOther(ink, parts, within, gap)
        : evenly(itemsOf(ink, parts), within, gap);
    return { ...found, ink, gap };
  };
  const fitting = SCALES.map((scale) => () => attempt(scale, room)).reduce<ReturnType<typeof attempt> | null>(
    (found, next) => (found?.left === 0 ? found : next()),
    null,
  );
  const { filled, left, ink, gap } = fitting ?? attempt(1, room);
  if (left === 0) return filled.map((blocks) => ({ blocks, gap }));
  const note = (count: number) => noteBlock(ink, more(count));
  const shorter = flowed(
    itemsOf(ink, parts),
    { ...room, height: room.height - note(left).height - gap },
    gap,
  );
  return shorter.filled.map((blocks, index) => ({
    blocks: index === room.columns - 1 ? [...blocks, note(shorter.left)] : blocks,
    gap,
  }));
}
