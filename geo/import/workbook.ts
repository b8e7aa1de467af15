/** A workbook as plain cells, whatever library has read it, and how its cells are named and shown. */
import { shown } from '../tables/problems.ts';

/** Text, number, or what no table of ours has (dates, yes and no); null where a cell is empty. */
export type Cell = unknown;
export type CellRow = readonly Cell[];

export interface Sheet {
  readonly name: string;
  /** From row 1 of the sheet on, empty rows included. Of merged cells the first has the value, the others none. */
  readonly rows: readonly CellRow[];
}

/** `B5` for the second column of the fifth row; both are counted from 0 here. */
function cellName(row: number, column: number): string {
  const letters = (index: number): string =>
    (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}`;
}

/** `Table 3, B5`. */
export const place = (sheet: Sheet, row: number, column: number): string =>
  `${sheet.name}, ${cellName(row, column)}`;

/** Text without line breaks, no-break spaces and blanks at its ends; the empty text for an empty cell. */
export const plain = (cell: Cell): string =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();

export const isEmpty = (cell: Cell): boolean => plain(cell) === '';

/** The cell as a fault quotes it. */
export const quoted = (cell: Cell): string =>
  isEmpty(cell) ? 'an empty cell' : typeof cell === 'number' ? String(cell) : shown(plain(cell));

/** True for a row with text in column A and nothing else: a title, a note, or a country without any value. */
export const isTextAlone = ([first, ...others]: CellRow): boolean =>
  typeof first === 'string' && !isEmpty(first) && others.every(isEmpty);

/** True for a row whose column A is empty and whose column B is a year, also where it is not the year expected. */
export const isHeader = ([first, second]: CellRow): boolean => isEmpty(first) && yearOf(second) !== null;

/** A year and whether its values are estimates: `2025e` is one. Null where the cell is no year. */
export function yearOf(cell: Cell): { readonly year: number; readonly isEstimate: boolean } | null {
  const [, year, mark] = /^((?:19|20)\d\d)(e?)$/.exec(plain(cell)) ?? [];
  return year ? { year: Number(year), isEstimate: mark === 'e' } : null;
}
