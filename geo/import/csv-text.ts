import type { TableName } from '../tables/schemas.ts';
import { parseTable } from '../tables/tables.ts';
import type { Row } from './fault.ts';

/** The rows of a table as their cells are written, in the order of the file. */
export const rowsOf = (name: TableName, text: string): readonly Row[] =>
  parseTable(name, text).csv.records.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell ?? ''])),
  );

/** The text of a table with other rows under the header of `text`: a file of unchanged rows comes out as it was. */
export function withRows(text: string, rows: readonly Row[]): string {
  const header = text.slice(0, text.indexOf('\n'));
  const columns = header.split(',');
  const lines = rows.map((row) => columns.map((column) => written(row[column] ?? '')).join(','));
  return `${[header, ...lines].join('\n')}\n`;
}

const written = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
