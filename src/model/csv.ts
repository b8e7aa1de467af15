/** Text files for spreadsheets. */

type Cell = string | number | null;

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells as CSV (RFC 4180, line feeds). */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return `${lines.map((line) => line.map(cell).join(',')).join('\n')}\n`;
}
