/** Finds a block of a sheet by its title, and reads the years of its header. */
import type { Fault } from './fault.ts';
import {
  type CellRow,
  isEmpty,
  isHeader,
  isTextAlone,
  place,
  plain,
  quoted,
  type Sheet,
  yearOf,
} from './workbook.ts';

const FIRST_YEAR = 2014;

/** A column of a block. */
interface YearColumn {
  /** Counted from 0, column A being the first. */
  readonly column: number;
  readonly year: number;
  readonly isEstimate: boolean;
}

export interface Block {
  /** Row of the header, counted from 0. */
  readonly header: number;
  readonly years: readonly YearColumn[];
}

/** The block titled `title`, or why it cannot be read. */
export function findBlock(sheet: Sheet, title: string): { block: Block | null; faults: readonly Fault[] } {
  const refused = (...faults: Fault[]) => ({ block: null, faults });
  const titles = sheet.rows.flatMap((row, index) => (isTitled(row, title) ? [index] : []));
  const headers = titles.map((index) => nextRow(sheet, index));
  // A sheet may repeat the words of a block in its own title: the block's title is the one above a header.
  const found = headers.filter((index) => isHeader(sheet.rows[index] ?? []));
  const [header, second] = found;
  if (second !== undefined) {
    return refused({
      where: place(sheet, second, 1),
      expected: `one block titled "${title}"`,
      got: 'another',
    });
  }
  if (header !== undefined) return readHeader(sheet, header);
  const [untitled] = headers;
  if (untitled === undefined) {
    const got =
      titlesOf(sheet)
        .map((text) => `"${text}"`)
        .join(', ') || 'no block';
    return refused({ where: sheet.name, expected: `a block titled "${title}"`, got });
  }
  return refused({
    where: place(sheet, untitled, 1),
    expected: `the number ${FIRST_YEAR}, the first year of the block "${title}"`,
    got: quoted(sheet.rows[untitled]?.[1]),
  });
}

const isTitled = (row: CellRow, title: string) =>
  isTextAlone(row) && plain(row[0]).replace(/\s*\*+$/, '') === title;

/** The next row with any cell, counted from 0; the number of rows where there is none. */
function nextRow({ rows }: Sheet, from: number): number {
  const found = rows.findIndex((row, index) => index > from && !row.every(isEmpty));
  return found < 0 ? rows.length : found;
}

/** True if the text in this row is a title: the next rows lead to a header without any row of values between. */
export function leadsToHeader(sheet: Sheet, from: number): boolean {
  const next = nextRow(sheet, from);
  const row = sheet.rows[next] ?? [];
  return isHeader(row) || (isTextAlone(row) && leadsToHeader(sheet, next));
}

/** The titles of all blocks of a sheet, as they stand there. */
function titlesOf(sheet: Sheet): readonly string[] {
  return sheet.rows.flatMap((row, index) =>
    isTextAlone(row) && isHeader(sheet.rows[nextRow(sheet, index)] ?? []) ? [plain(row[0])] : [],
  );
}

function readHeader(sheet: Sheet, header: number): { block: Block | null; faults: readonly Fault[] } {
  const cells = sheet.rows[header] ?? [];
  const years: YearColumn[] = [];
  const faults: Fault[] = [];
  for (const [column, cell] of cells.entries()) {
    // A cell that is merged with the year before it is empty.
    if (isEmpty(cell)) continue;
    const expected = (years.at(-1)?.year ?? FIRST_YEAR - 1) + 1;
    const found = yearOf(cell);
    if (found?.year !== expected) {
      faults.push({
        where: place(sheet, header, column),
        expected: `the year ${expected}`,
        got: quoted(cell),
      });
      break;
    }
    years.push({ column, ...found });
  }
  return faults.length > 0 ? { block: null, faults } : { block: { header, years }, faults };
}
