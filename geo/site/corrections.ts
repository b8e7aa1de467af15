import type { Iso3, Tables } from '../../src/data/rows.ts';
import type { Correction, DataHistory, VersionSummary } from '../../src/pages/correction.ts';
import { KEYS, TABLE_NAMES } from '../tables/schemas.ts';
import type { CellChange, DataVersion } from './changelog.ts';

/** From the changelog and the tables to what the page of corrections shows. Pure. */

type AnyRow = Readonly<Record<string, unknown>>;

/** The words of a key, whatever stands between them. */
const wordsOf = (key: string): string => key.split(/[\s,;:/|+]+/).join(' ');

/** The rows of a table by their keys; empty for a table that is not there. */
function rowsByKey(tables: Tables, table: string): ReadonlyMap<string, AnyRow> {
  const name = TABLE_NAMES.find((known) => known === table);
  if (!name) return new Map();
  const rows = tables[name] as unknown as readonly AnyRow[];
  return new Map(
    rows.map((row) => [wordsOf(KEYS[name].primary.map((column) => row[column]).join(' ')), row]),
  );
}

/** Columns that hold what a row is called, and the country it is about; the first that has a value counts. */
const TITLES = ['title', 'name', 'us_item', 'item', 'label', 'product'];
const COUNTRIES = ['host_iso3', 'iso3', 'nation_iso3'];

function firstText(row: AnyRow | undefined, columns: readonly string[]): string | null {
  // A list of one country is about that country.
  const single = (value: unknown) => (Array.isArray(value) && value.length === 1 ? value[0] : value);
  const found = columns.map((column) => single(row?.[column])).find((value) => typeof value === 'string');
  return (found as string | undefined) ?? null;
}

/** Title and country of a row, both `null` where it is gone. A row that belongs to a force has that force's. */
function about(tables: Tables, { table, row: id }: CellChange): Pick<Correction, 'title' | 'iso3'> {
  const row = rowsByKey(tables, table).get(wordsOf(id));
  const force = tables.forces.find((entry) => entry.id === row?.force_id) as AnyRow | undefined;
  const iso3: Iso3 | null = firstText(row, COUNTRIES) ?? firstText(force, COUNTRIES);
  return { title: firstText(row, TITLES) ?? firstText(force, TITLES), iso3 };
}

function correctionOf(
  tables: Tables,
  versions: readonly DataVersion[],
  { version, date }: DataVersion,
  change: CellChange,
): Correction {
  const { row, column, was, is, since, sources } = change;
  return {
    ...{ row, column, was, is, since, version, date },
    ...about(tables, change),
    sinceDate: versions.find((entry) => entry.version === since)?.date ?? null,
    sources: sources.map((id) => tables.sources.find(({ source_id }) => source_id === id) ?? id),
  };
}

function summary({ version, date, corrections, filledIn, newRows }: DataVersion): VersionSummary {
  return {
    ...{ version, date },
    corrected: corrections.length,
    filledIn: filledIn.length,
    newRows: newRows.reduce((sum, { ids }) => sum + ids.length, 0),
  };
}

/** Corrections by table and versions, each the newest first. Rows that are no longer there keep their id alone. */
export function dataHistory(tables: Tables, versions: readonly DataVersion[]): DataHistory {
  const newest = versions.toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
  const all = newest.flatMap((version) => version.corrections.map((change) => ({ version, change })));
  const names = [...new Set(all.map(({ change }) => change.table))];
  const corrections = names.map((table) => ({
    table,
    corrections: all
      .filter(({ change }) => change.table === table)
      .map(({ version, change }) => correctionOf(tables, versions, version, change)),
  }));
  return { corrections, versions: newest.map(summary) };
}
