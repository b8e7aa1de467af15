import type { Rect } from '../base/rect.ts';
import { SHEET, type SheetPoint } from '../base/sheet.ts';
import { largest, type MapDisc } from './map-discs.ts';
import type { Room } from './room.ts';

/** What arrows have to go round: discs and words, in a grid over the sheet, since it is asked for thousands of points. */

/** What stands in the way, in a grid over the sheet: 0 nothing, 255 words, else 1 + the index of a disc. */
export interface Obstacles {
  readonly cells: Uint8Array;
  readonly discs: readonly MapDisc[];
}

const CELL = 8;
const COLUMNS = Math.ceil(SHEET.width / CELL);
const ROWS = Math.ceil(SHEET.height / CELL);
const WORDS = 255;
/** Space kept round discs and words, px. */
const DISC_GAP = 3;
const WORDS_GAP = 3;

function paint({ cells }: Obstacles, [left, top, right, bottom]: Rect, value: number): void {
  const [x0, x1] = [Math.max(0, Math.floor(left / CELL)), Math.min(COLUMNS - 1, Math.floor(right / CELL))];
  const [y0, y1] = [Math.max(0, Math.floor(top / CELL)), Math.min(ROWS - 1, Math.floor(bottom / CELL))];
  for (let row = y0; row <= y1; row++)
    if (x0 <= x1) cells.fill(value, row * COLUMNS + x0, row * COLUMNS + x1 + 1);
}

/** Rows of rectangles that cover a circle. */
function paintCircle(obstacles: Obstacles, [x, y]: SheetPoint, radius: number, value: number): void {
  for (let top = Math.floor((y - radius) / CELL) * CELL; top < y + radius; top += CELL) {
    const off = Math.max(0, Math.abs(top + CELL / 2 - y) - CELL / 2);
    const half = Math.sqrt(Math.max(0, radius * radius - off * off));
    paint(obstacles, [x - half, top, x + half, top + CELL - 1], value);
  }
}

/** The obstacles on a map with its discs and the words placed so far. */
export function obstaclesOf({ layers: [near], before, set }: Room, discs: readonly MapDisc[]): Obstacles {
  const obstacles = { cells: new Uint8Array(COLUMNS * ROWS), discs };
  for (const [index, disc] of discs.entries())
    paintCircle(obstacles, disc.at, largest(disc) + DISC_GAP / set.scale, index + 1);
  for (const rect of near.taken.slice(before)) {
    const [left, top, right, bottom] = rect.map((px) => px / set.scale) as unknown as Rect;
    const gap = WORDS_GAP / set.scale;
    paint(obstacles, [left - gap, top - gap, right + gap, bottom + gap], WORDS);
  }
  return obstacles;
}

/** Whether something that is not the arrow's own is at a point. */
export function isBlocked({ cells }: Obstacles, x: number, y: number, own: readonly number[]): boolean {
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  if (column < 0 || row < 0 || column >= COLUMNS || row >= ROWS) return false;
  const value = cells[row * COLUMNS + column] as number;
  return value === WORDS || (value !== 0 && !own.includes(value));
}
