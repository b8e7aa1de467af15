/** What a published edition says other than our table. */
import type { Row } from './fault.ts';

/** Which rows of a table an edition is, how they are told apart, and what of them it can change. */
export interface Scope {
  readonly table: 'spending' | 'host_totals';
  /** True for the rows that come from editions of this source; an edition replaces all of them. */
  readonly isOurs: (row: Row) => boolean;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns the table is sorted by: a new row stands after the last one before it. */
  readonly sorted: readonly string[];
  /** Columns whose words have an order of their own, not that of the alphabet. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** Columns that are compared. */
  readonly compared: readonly string[];
}

/** A cell that differs. */
export interface Change {
  readonly row: Row;
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

export interface Differences {
  readonly added: readonly Row[];
  readonly changed: readonly Change[];
  readonly gone: readonly Row[];
  /** Rows that say the same, but under another source. */
  readonly recited: number;
}

/** `EST 2026 gdp_share_pct`. */
export const nameOf = (scope: Scope, row: Row): string => scope.key.map((column) => row[column]).join('/');

/** Compares all rows of the edition with all of ours. */
export function differences(scope: Scope, table: readonly Row[], edition: readonly Row[]): Differences {
  const keyed = (rows: readonly Row[]) => new Map(rows.map((row) => [nameOf(scope, row), row]));
  const ours = keyed(table.filter(scope.isOurs));
  const theirs = keyed(edition);
  const both = [...theirs].flatMap(([key, row]) => {
    const old = ours.get(key);
    return old ? [{ old, row }] : [];
  });
  return {
    added: edition.filter((row) => !ours.has(nameOf(scope, row))),
    changed: both.flatMap(({ old, row }) =>
      scope.compared
        .filter((column) => old[column] !== row[column])
        .map((column) => ({ row, column, was: old[column] ?? '', is: row[column] ?? '' })),
    ),
    gone: [...ours].flatMap(([key, row]) => (theirs.has(key) ? [] : [row])),
    recited: both.filter(({ old, row }) => old.source_id !== row.source_id).length,
  };
}

/** True if the edition says what the table says, under the same source. */
export const isNothingNew = ({ added, changed, gone, recited }: Differences): boolean =>
  added.length + changed.length + gone.length + recited === 0;

/**
 * The table with the edition in the place of our rows. Rows that are in both keep their line and the columns that an edition
 * does not know, so that what changes in the file is what differs.
 */
export function withEdition(scope: Scope, table: readonly Row[], edition: readonly Row[]): readonly Row[] {
  const theirs = new Map(edition.map((row) => [nameOf(scope, row), row]));
  const rows = table.flatMap((row) => {
    if (!scope.isOurs(row)) return [row];
    const found = theirs.get(nameOf(scope, row));
    theirs.delete(nameOf(scope, row));
    return found ? [{ ...row, ...picked(found, [...scope.compared, 'source_id']) }] : [];
  });
  for (const row of [...theirs.values()].sort((a, b) => compare(scope, a, b))) {
    const before = rows.findLastIndex((other) => scope.isOurs(other) && compare(scope, other, row) < 0);
    rows.splice(before + 1, 0, row);
  }
  return rows;
}

const picked = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));

/** Negative if `a` stands before `b` in the table. */
function compare({ sorted, order }: Scope, a: Row, b: Row): number {
  for (const column of sorted) {
    const [left, right] = [a[column] ?? '', b[column] ?? ''];
    if (left === right) continue;
    const words = order[column];
    if (words) return words.indexOf(left) - words.indexOf(right);
    return left < right ? -1 : 1;
  }
  return 0;
}
