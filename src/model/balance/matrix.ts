/** Who takes part in the forward land forces: host by contributing nation, on a day. */

import type { BrigadeTargetRow, ContributionRow, DateText, ForceRow, Iso3, Tables } from '../../data/rows.ts';
import { type Day, latestRow } from '../base/dates.ts';
import { isActive } from '../forces/active.ts';
import { CONTRIBUTION_MONTHS } from '../forces/ageing.ts';

export type MatrixTables = Pick<Tables, 'forces' | 'contributions' | 'brigade_targets'>;

const FRAMEWORK = 'NATO FLF/eFP';
const KINDS: ReadonlySet<ForceRow['kind']> = new Set(['battlegroup', 'brigade']);

export interface MatrixCell {
  /** `null`: the nation takes part, without a current number. */
  readonly troops: number | null;
  /** Only a plan is known, no presence. */
  readonly planned: boolean;
  readonly asOf: DateText | null;
}

export interface MatrixRow {
  readonly host: Iso3;
  readonly force: ForceRow;
  /** Not in place on the day: without cells. */
  readonly inPlace: boolean;
  readonly cells: ReadonlyMap<Iso3, MatrixCell>;
}

export interface Matrix {
  /** Nations with a cell, by code. */
  readonly nations: readonly Iso3[];
  /** North to south, as `brigade_targets` has the hosts. */
  readonly rows: readonly MatrixRow[];
}

function isForward(force: ForceRow, targets: readonly BrigadeTargetRow[]): boolean {
  const isTarget = targets.some(({ force_id }) => force_id === force.id);
  return isTarget || (force.part_of === null && KINDS.has(force.kind) && force.framework === FRAMEWORK);
}

/** The cell of a nation from its rows up to the day; `null` without any, or with nothing but an old plan. */
function cellOf(rows: readonly ContributionRow[], day: Day): MatrixCell | null {
  const stated = rows.filter(({ basis }) => basis === 'stated');
  const latest = latestRow(stated, day, CONTRIBUTION_MONTHS);
  if (latest) return { troops: latest.troops, planned: false, asOf: latest.as_of };
  const present = latestRow(
    rows.filter(({ basis }) => basis !== 'planned'),
    day,
    Number.POSITIVE_INFINITY,
  );
  if (present) return { troops: null, planned: false, asOf: present.as_of };
  const plan = latestRow(rows, day, CONTRIBUTION_MONTHS);
  return plan ? { troops: null, planned: true, asOf: plan.as_of } : null;
}

function cellsOf(tables: MatrixTables, force: ForceRow, day: Day): Map<Iso3, MatrixCell> {
  const rows = tables.contributions.filter(({ force_id }) => force_id === force.id);
  const cells = new Map<Iso3, MatrixCell>();
  // The nation that leads a force in place is in it, whether or not a row says so.
  if (force.nation_iso3) cells.set(force.nation_iso3, { troops: null, planned: false, asOf: null });
  for (const iso3 of new Set(rows.map((row) => row.iso3))) {
    const cell = cellOf(
      rows.filter((row) => row.iso3 === iso3),
      day,
    );
    if (cell) cells.set(iso3, iso3 === force.nation_iso3 ? { ...cell, planned: false } : cell);
  }
  return cells;
}

/** The dates of the oldest and of the newest number in a row; the same one twice where there is one number, none without any. */
export function numbersFrom({
  cells,
}: MatrixRow): readonly [] | readonly [oldest: DateText, newest: DateText] {
  const dates = [...cells.values()]
    .flatMap(({ troops, asOf }) => (troops !== null && asOf ? [asOf] : []))
    .sort();
  const [oldest, newest] = [dates.at(0), dates.at(-1)];
  return oldest && newest ? [oldest, newest] : [];
}

/** The matrix of a day. Forces that are not in place have a row only if the Alliance has promised one there. */
export function matrix(tables: MatrixTables, day: Day): Matrix {
  const order = tables.brigade_targets.map(({ host_iso3 }) => host_iso3);
  const place = (host: Iso3) => (order.includes(host) ? order.indexOf(host) : order.length);
  const rows = tables.forces
    .filter((force) => isForward(force, tables.brigade_targets))
    .flatMap((force) => {
      const inPlace = isActive(force, day);
      const promised = tables.brigade_targets.some(({ force_id }) => force_id === force.id);
      if (force.host_iso3 === null || !(inPlace || promised)) return [];
      const cells = inPlace ? cellsOf(tables, force, day) : new Map<Iso3, MatrixCell>();
      return [{ host: force.host_iso3, force, inPlace, cells }];
    })
    .sort((a, b) => place(a.host) - place(b.host));
  return { nations: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(), rows };
}
