/**
 * Keys: each found once, each reference resolved. Works on the cells as they stand in the files, so that a row with
 * another fault still counts as there.
 */
import type { Cells, CsvTable } from './csv.ts';
import { type Problem, shown } from './problems.ts';
import { KEYS, TABLE_NAMES, type TableName } from './schemas.ts';

type CsvTables = Readonly<Record<TableName, CsvTable>>;

/** Keys that are used twice, and references to rows that are not there, over all tables. */
export function keyProblems(tables: CsvTables): Problem[] {
  return TABLE_NAMES.flatMap((name) => [...repeatedKeys(name, tables[name]), ...danglingKeys(name, tables)]);
}

function repeatedKeys(name: TableName, { columns, records }: CsvTable): Problem[] {
  const primary: readonly string[] = KEYS[name].primary;
  if (!primary.every((column) => columns.includes(column))) return [];
  const lines = new Map<string, number>();
  return records.flatMap(({ line, cells }) => {
    const key = primary.map((column) => cells[column] ?? '').join(', ');
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, line);
      return [];
    }
    const got = `${shown(key)} again, first on line ${first}`;
    return [{ file: `${name}.csv`, line, column: primary.join('+'), expected: 'a key used once', got }];
  });
}

function danglingKeys(name: TableName, tables: CsvTables): Problem[] {
  const { foreign, lists } = KEYS[name];
  const single = (cell: string | null | undefined) => (cell ? [cell] : []);
  const many = (cell: string | null | undefined) => cell?.split(';').filter((item) => item !== '') ?? [];
  return [
    ...references(foreign).flatMap(([column, to]) => dangling(name, tables, column, to, single)),
    ...references(lists).flatMap(([column, to]) => dangling(name, tables, column, to, many)),
  ];
}

const references = (columns: Readonly<Record<string, TableName>>) => Object.entries(columns);

function dangling(
  name: TableName,
  tables: CsvTables,
  column: string,
  to: TableName,
  items: (cell: Cells[string] | undefined) => readonly string[],
): Problem[] {
  const key = KEYS[to].primary[0] ?? '';
  const known = new Set(tables[to].records.map(({ cells }) => cells[key]));
  // A file that could not be read would make every reference to it wrong; its own problem says enough.
  if (!tables[to].columns.includes(key) || known.size === 0) return [];
  return tables[name].records.flatMap(({ line, cells, aligned }) =>
    (aligned ? items(cells[column]) : [])
      .filter((item) => !known.has(item))
      .map((item) => ({
        file: `${name}.csv`,
        line,
        column,
        expected: `a row with this ${key} in ${to}.csv`,
        got: shown(item),
      })),
  );
}
