import type { SheetPoint } from './sheet.ts';
import { SHEET } from './sheet.ts';

/**
 * Which country's land lies under a point of the sheet: a look-up in a grid instead of a search through all outlines. It is
 * made from the outlines that the page has anyway, in a few milliseconds, so that nothing has to be loaded for it.
 */

/** Sheet units that a cell is wide and high. */
const CELL = 5;

export interface Raster {
  readonly columns: number;
  readonly rows: number;
  /** By cell, row by row: index in `ids`. */
  readonly cells: Uint8Array;
  /** The first is no one's land: the sea. */
  readonly ids: readonly string[];
}

/** Corners of the rings of path data made of `M`, `m`, `l` and `z` (`geo/boundaries/svg-paths.ts`); each ring is closed. */
function rings(path: string): readonly (readonly SheetPoint[])[] {
  const found: SheetPoint[][] = [];
  let [x, y] = [0, 0];
  let start: SheetPoint = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MmlLz])([^MmlLz]*)/g)) {
    if (command === 'z') {
      found.at(-1)?.push(start);
      [x, y] = start;
      continue;
    }
    const values = numbers.match(/-?[\d.]+/g) ?? [];
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [a, b] = [Number(values[index]), Number(values[index + 1])];
      [x, y] = command === 'M' || command === 'L' ? [a, b] : [x + a, y + b];
      const isStart = index === 0 && (command === 'M' || command === 'm');
      if (isStart) {
        start = [x, y];
        found.push([start]);
      } else found.at(-1)?.push([x, y]);
    }
  }
  return found;
}

/** Notes, for every row of cells whose middle an edge passes, where it does. */
function noteCrossings([x0, y0]: SheetPoint, [x1, y1]: SheetPoint, crossings: readonly number[][]): void {
  const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
  const first = Math.max(0, Math.ceil(top / CELL - 0.5));
  for (let row = first; row < crossings.length; row++) {
    const y = (row + 0.5) * CELL;
    if (y >= bottom) break;
    crossings[row]?.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  }
}

/** Fills what lies between every second pair of crossings of a row (even-odd rule). */
function fillRow(cells: Uint8Array, offset: number, columns: number, crossings: number[], id: number): void {
  crossings.sort((a, b) => a - b);
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const from = Math.max(0, Math.ceil((crossings[index] as number) / CELL - 0.5));
    const to = Math.min(columns - 1, Math.floor((crossings[index + 1] as number) / CELL - 0.5));
    if (from <= to) cells.fill(id, offset + from, offset + to + 1);
  }
}

/** The raster of outlines by country, as path data in sheet units. */
export function rasterOf(shapes: Readonly<Record<string, string>>): Raster {
  const [columns, rows] = [Math.ceil(SHEET.width / CELL), Math.ceil(SHEET.height / CELL)];
  const cells = new Uint8Array(columns * rows);
  const ids = ['', ...Object.keys(shapes)];
  for (const [index, path] of Object.values(shapes).entries()) {
    const crossings: number[][] = Array.from({ length: rows }, () => []);
    for (const ring of rings(path))
      for (let at = 1; at < ring.length; at++)
        noteCrossings(ring[at - 1] as SheetPoint, ring[at] as SheetPoint, crossings);
    for (const [row, found] of crossings.entries())
      if (found.length > 0) fillRow(cells, row * columns, columns, found, index + 1);
  }
  return { columns, rows, cells, ids };
}

/** Index in `ids` of the land at a point; 0 in the sea and outside the frame. */
export function landAt({ columns, rows, cells }: Raster, x: number, y: number): number {
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  if (column < 0 || row < 0 || column >= columns || row >= rows) return 0;
  return cells[row * columns + column] as number;
}
