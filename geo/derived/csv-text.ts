/** Rows to the text of a table in the form of the tables of record: UTF-8, LF, commas, one header row. */

/** `null` is not known: an empty cell, never zero. A list is one cell, with semicolons. */
type Cell = string | number | null | readonly string[];

function cellText(value: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  if (/[",\r\n]/.test(text))
    throw new Error(`a derived table has codes, numbers and dates only, not ${text}`);
  return text;
}

/** All rows have the same keys, in the order of the columns; there must be at least one. */
export function csvText(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cellText(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
