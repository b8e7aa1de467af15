/**
 * Editions of the tables that are kept beside the newest: folders `<version>` in `public/data`, each with the tables as they
 * were and the description they had. They were checked when they were the newest, by the rules of then: here they are read as
 * they are, and get the shape that the tables have today.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../../src/data/rows.ts';
import { type Cells, readCsv } from './csv.ts';
import { type Field, RESOURCES, type Resource, references } from './datapackage.ts';

/** An edition as it was published. */
export interface KeptEdition {
  readonly tables: Tables;
  readonly version: string;
  /** The day the tables describe, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Versions of the kept editions, from the names of their folders in `public/data`. */
export function keptVersions(data: string): readonly string[] {
  return readdirSync(data)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .toSorted();
}

/** Text of a cell to what the code reads; a cell or column that is not there is not known. */
function cellValue(text: string | null, { type }: Field, isList: boolean) {
  if (isList) return text?.split(';') ?? [];
  return text === null || type === 'string' ? text : Number(text);
}

/** A row with the columns that the table has today, in their order. */
function rowOf(cells: Cells, table: Resource): Readonly<Record<string, unknown>> {
  const { lists } = references(table);
  return Object.fromEntries(
    table.schema.fields.map((field) => [
      field.name,
      cellValue(cells[field.name] ?? null, field, field.name in lists),
    ]),
  );
}

/** Reads an edition: columns that came later are empty, tables that came later have no rows. */
export function readKept(folder: string): KeptEdition {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const { version, created, resources } = JSON.parse(read('datapackage.json'));
  const columns = new Map<string, readonly string[]>(
    (resources as readonly Resource[]).map(({ name, schema }) => [
      name,
      schema.fields.map((field) => field.name),
    ]),
  );
  const rows = RESOURCES.map((table) => {
    const had = columns.get(table.name);
    const records = had ? readCsv(`${table.name}.csv`, had, read(`${table.name}.csv`)).records : [];
    return [table.name, records.map(({ cells }) => rowOf(cells, table))] as const;
  });
  // The cast: an old edition may lack what a column has to have today; code that reads it finds nothing there, as in an empty cell.
  return { tables: Object.fromEntries(rows) as unknown as Tables, version, asOf: created.slice(0, 10) };
}
