import { type Differences, isNothingNew, nameOf, type Scope } from './differences.ts';
import type { Row } from './fault.ts';

/** The differences as a table of text: what happened, which row, which column, old and new value. */
export function printDifferences(scope: Scope, found: Differences): string {
  if (isNothingNew(found)) return 'nothing new';
  const summed = (row: Row) => scope.compared.map((column) => row[column]).join(', ');
  const lines = [
    ...found.added.map((row) => ['new', nameOf(scope, row), '', '', summed(row)]),
    ...found.changed.map(({ row, column, was, is }) => ['changed', nameOf(scope, row), column, was, is]),
    ...found.gone.map((row) => ['gone', nameOf(scope, row), '', summed(row), '']),
  ];
  const counts = [
    `${found.added.length} new, ${found.changed.length} changed, ${found.gone.length} gone in ${scope.table}.csv.`,
    ...(found.recited > 0 ? [`${found.recited} rows that are in both get another source.`] : []),
  ];
  const table = lines.length > 0 ? [...aligned([['', 'row', 'column', 'was', 'is'], ...lines]), ''] : [];
  return [...table, ...counts].join('\n');
}

/** Columns as wide as their widest cell. */
function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
