/** From a published file and our tables to what is new and what would be written; nothing is read or written here. */
import { printProblems } from '../tables/problems.ts';
import type { TableName } from '../tables/schemas.ts';
import { checkTables } from '../tables/tables.ts';
import { withEntry } from './changelog.ts';
import { rowsOf, withRows } from './csv-text.ts';
import { differences, isNothingNew, withEdition } from './differences.ts';
import { EDITIONS, sourceFor } from './editions.ts';
import { type Published, printFaults, type Row } from './fault.ts';
import { natoRows } from './nato.ts';
import { printDifferences } from './report.ts';
import { troopdataRows } from './troopdata.ts';
import type { Sheet } from './workbook.ts';

/** The published file as it was read. */
export type File =
  | { readonly kind: 'nato'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'troopdata'; readonly text: string };

/** What is there before the import. */
export interface Before {
  readonly textOf: (table: TableName) => string;
  readonly changelog: string;
  /** Version of the data in datapackage.json. */
  readonly version: string;
}

export type Plan =
  | { readonly refusal: string }
  | {
      readonly report: string;
      readonly table: TableName;
      /** What would be written; null where there is nothing to write. */
      readonly after: { readonly table: string; readonly changelog: string } | null;
    };

/** What the import of `file` finds and would write, or why it is refused. Rows are written under the source `asked`. */
export function planned(file: File, before: Before, asked?: string): Plan {
  const { kind } = file;
  const scope = EDITIONS[kind];
  const source = sourceFor(kind, rowsOf('sources', before.textOf('sources')), asked);
  if ('refusal' in source) return source;
  const { rows: edition, faults } = published(file, before, source.id);
  if (faults.length > 0) return { refusal: printFaults(faults) };

  const text = before.textOf(scope.table);
  const rows = rowsOf(scope.table, text);
  const found = differences(scope, rows, edition);
  const report = `Source: ${source.id}\n${printDifferences(scope, found)}`;
  if (isNothingNew(found)) return { report, table: scope.table, after: null };

  const table = withRows(text, withEdition(scope, rows, edition));
  const entry = { scope, found, sourceId: source.id, version: before.version };
  return { report, table: scope.table, after: { table, changelog: withEntry(before.changelog, entry) } };
}

/** What the check of all tables would say of the table written, one problem a line; empty if it is right. */
export const problemsAfter = (before: Before, name: TableName, text: string): string =>
  printProblems(checkTables((other) => (other === name ? text : before.textOf(other))).problems);

function published(file: File, before: Before, sourceId: string): Published {
  if (file.kind === 'nato') {
    const allies = rowsOf('countries', before.textOf('countries')).filter((row) => row.role === 'ally');
    const names = new Map(allies.map((row) => [row.name ?? '', row.iso3 ?? '']));
    return natoRows(file.sheets, { allies: names, sourceId });
  }
  const hosts = rowsOf('host_totals', before.textOf('host_totals')).map((row: Row) => row.host_iso3 ?? '');
  return troopdataRows(file.text, { hosts: new Set(hosts), sourceId });
}
