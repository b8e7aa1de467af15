/** The list of rotation changes: which rows it has, and in which order. */

import type { ChangeFact } from '../../data/dataset.ts';
import type { ChangeRow, Iso3, Side } from '../../data/rows.ts';
import type { Day } from '../base/dates.ts';
import { EUROPE } from '../base/regions.ts';
import { statusKey, type View } from '../view/view.ts';
import { drawDay } from './changes.ts';
import { changeWindow } from './shown-changes.ts';

/** The months shown on the map, all up to the date, or all there are. */
export const PERIODS = ['window', 'until', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export const CHANGE_SORTS = ['newest', 'oldest', 'largest'] as const;
export type ChangeSort = (typeof CHANGE_SORTS)[number];

/** What a reader narrows the list by; `null` narrows nothing. Statuses are in the view: the map follows them too. */
export interface ChangeFilter {
  readonly period: Period;
  readonly side: Side | null;
  readonly host: Iso3 | null;
  readonly kind: ChangeRow['kind'] | null;
}

export const NO_FILTER: ChangeFilter = { period: 'window', side: null, host: null, kind: null };

/** What a reader narrowed the list of changes to, and its order. */
export interface ChangeListState {
  readonly filter: ChangeFilter;
  readonly sort: ChangeSort;
}

export interface ChangeEntry {
  readonly row: ChangeRow;
  /** Day it is drawn at: METHOD.md, Dates. */
  readonly day: Day;
}

/** A change as the sentences take it. A row for Europe as a whole names no country. */
export function changeFact({ row, day }: ChangeEntry): ChangeFact {
  return {
    id: row.id,
    month: day.slice(0, 7),
    kind: row.kind,
    status: row.status,
    side: row.side,
    nation: row.nation_iso3,
    host: row.host_iso3 === EUROPE ? null : row.host_iso3,
    troops: row.troops_delta,
    hostTroops: row.host_delta,
    from: row.from_site_id,
    to: row.to_site_id,
  };
}

/** Whether a number of troops is stated that moved, or was to: of the whole force, or of its part in the host. */
export function hasNumber({ troops_delta, host_delta }: ChangeRow): boolean {
  return Boolean(troops_delta) || Boolean(host_delta);
}

/** Every change with its day, in the order of the table. Rows without any date cannot be placed and are left out. */
export function changeEntries(rows: readonly ChangeRow[]): readonly ChangeEntry[] {
  return rows.flatMap((row) => {
    const day = drawDay(row);
    return day === null ? [] : [{ row, day }];
  });
}

function isIn(period: Period, day: Day, view: Pick<View, 'date' | 'since'>): boolean {
  const month = day.slice(0, 7);
  if (period === 'all') return true;
  return month <= view.date && (period === 'until' || month > changeWindow(view).after);
}

/** The entries that a view and a filter leave. */
export function filteredChanges(
  entries: readonly ChangeEntry[],
  view: Pick<View, 'date' | 'since' | 'status'>,
  filter: ChangeFilter,
): readonly ChangeEntry[] {
  return entries.filter(
    ({ row, day }) =>
      isIn(filter.period, day, view) &&
      (view.status.length === 0 || view.status.includes(statusKey(row.status))) &&
      (filter.side === null || row.side === filter.side) &&
      (filter.host === null || row.host_iso3 === filter.host) &&
      (filter.kind === null || row.kind === filter.kind),
  );
}

/** How many people a change is about, whichever way they go: the whole of the force, else its part in the host. */
function size({ troops_delta, host_delta }: ChangeRow): number {
  return Math.abs(troops_delta ?? host_delta ?? 0);
}

/** The entries by day or by size; equal ones keep the order of the table, unknown sizes come last. */
export function sortedChanges(entries: readonly ChangeEntry[], sort: ChangeSort): readonly ChangeEntry[] {
  if (sort === 'largest') return entries.toSorted((a, b) => size(b.row) - size(a.row));
  const sign = sort === 'newest' ? -1 : 1;
  return entries.toSorted((a, b) => sign * (Number(a.day > b.day) - Number(a.day < b.day)));
}
