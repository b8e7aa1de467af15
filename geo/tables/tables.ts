/** The tables of record, from CSV text to typed rows. Every problem of every table is collected; nothing is thrown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GenericSchema, safeParse } from 'valibot';
import type { Tables } from '../../src/data/rows.ts';
import { type CsvTable, readCsv } from './csv.ts';
import { keyProblems } from './keys.ts';
import { type Problem, remember, shown, sorted } from './problems.ts';
import { type Row, SCHEMAS, TABLE_NAMES, type TableName } from './schemas.ts';
import { validate } from './validate.ts';

interface ParsedTable<N extends TableName> {
  /** The rows without a problem of their own. */
  readonly rows: readonly Row<N>[];
  /** The cells as they stand in the file. */
  readonly csv: CsvTable;
  readonly problems: readonly Problem[];
}

interface Reading {
  /** Null if there is any problem. */
  readonly tables: Tables | null;
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
}

/** Reads `<table>.csv` for every table from `folder`. A file that is not there is a problem like any other. */
export function readTables(folder: string): Reading {
  return checkTables((name) => {
    try {
      return readFileSync(join(folder, `${name}.csv`), 'utf8');
    } catch {
      return null;
    }
  });
}

/** All tables from the text of each (null: there is no such file), with the keys and the rules between them checked. */
export function checkTables(textOf: (name: TableName) => string | null): Reading {
  const parsed = byName((name) => {
    const text = textOf(name);
    return text === null ? missingTable(name) : parseTable(name, text);
  });
  const tables = byName((name) => parsed[name].rows) as unknown as Tables;
  const damaged = new Set(TABLE_NAMES.filter((name) => parsed[name].problems.length > 0));
  const problems = sorted([
    ...TABLE_NAMES.flatMap((name) => parsed[name].problems),
    ...keyProblems(byName((name) => parsed[name].csv)),
    ...validate(tables, damaged),
  ]);
  return { tables: problems.length === 0 ? tables : null, problems };
}

/** One table by itself: its form, its header and every cell. */
export function parseTable<N extends TableName>(name: N, text: string): ParsedTable<N> {
  const file = `${name}.csv`;
  const csv = readCsv(file, Object.keys(SCHEMAS[name].entries), text);
  const schema = SCHEMAS[name] as unknown as GenericSchema<unknown, Row<N>>;
  const rows: Row<N>[] = [];
  const problems = [...csv.problems];
  for (const { line, cells, aligned } of csv.records) {
    if (!aligned) continue;
    const result = safeParse(schema, cells, { abortPipeEarly: true });
    if (result.success) {
      remember(result.output, file, line);
      rows.push(result.output);
      continue;
    }
    for (const issue of result.issues) {
      const column = String(issue.path?.[0]?.key);
      // A column that is missing as a whole is a problem of the header, not of each row.
      if (csv.columns.includes(column)) {
        problems.push({ file, line, column, expected: issue.message, got: shown(cells[column]) });
      }
    }
  }
  return { rows, csv, problems };
}

function missingTable<N extends TableName>(name: N): ParsedTable<N> {
  const problem = { file: `${name}.csv`, line: 1, column: 'header', expected: 'a file', got: 'none' };
  return { rows: [], csv: { columns: [], records: [], problems: [] }, problems: [problem] };
}

function byName<T>(of: (name: TableName) => T): Record<TableName, T> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, of(name)])) as Record<TableName, T>;
}
