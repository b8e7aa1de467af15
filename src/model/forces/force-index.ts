/** The rows a figure is made of, grouped by host or force once per set of tables: figures are asked for every month. */
import type {
  ChangeRow,
  ContributionRow,
  ForceRow,
  HostTotalRow,
  Iso3,
  StrengthRow,
  Tables,
} from '../../data/rows.ts';

/** The tables that figures are derived from. */
export type ForceTables = Pick<Tables, 'forces' | 'strengths' | 'contributions' | 'host_totals' | 'changes'>;

/** Rows by key, each list in the order of its table. */
export interface ForceIndex {
  /** By host: stated totals of the US side. */
  readonly usTotals: ReadonlyMap<Iso3, readonly HostTotalRow[]>;
  /** By host: changes of the US side. */
  readonly usChanges: ReadonlyMap<Iso3, readonly ChangeRow[]>;
  /** By host, with other hosts parts of them served in: rotational US forces. */
  readonly usRotations: ReadonlyMap<Iso3, readonly ForceRow[]>;
  /** By host: forces of both sides. */
  readonly forces: ReadonlyMap<Iso3, readonly ForceRow[]>;
  /** By force. */
  readonly strengths: ReadonlyMap<string, readonly StrengthRow[]>;
  /** By force. */
  readonly contributions: ReadonlyMap<string, readonly ContributionRow[]>;
}

/** The rows of `map` under `key`. */
export function rowsOf<Row>(map: ReadonlyMap<string, readonly Row[]>, key: string): readonly Row[] {
  return map.get(key) ?? [];
}

const indexes = new WeakMap<ForceTables, ForceIndex>();

/** The index of the tables. It is kept as long as the tables are: the same tables give the same index. */
export function forceIndex(tables: ForceTables): ForceIndex {
  const known = indexes.get(tables);
  if (known) return known;
  const index = indexOf(tables);
  indexes.set(tables, index);
  return index;
}

function indexOf(tables: ForceTables): ForceIndex {
  const rotations = tables.forces.filter((force) => force.side === 'us' && force.posture === 'rotational');
  return {
    usTotals: grouped(
      tables.host_totals.filter((row) => row.side === 'us'),
      (row) => [row.host_iso3],
    ),
    usChanges: grouped(
      tables.changes.filter((change) => change.side === 'us'),
      (change) => [change.host_iso3],
    ),
    usRotations: grouped(rotations, (force) => [force.host_iso3, ...force.also_hosts]),
    forces: grouped(tables.forces, (force) => [force.host_iso3]),
    strengths: grouped(tables.strengths, (row) => [row.force_id]),
    contributions: grouped(tables.contributions, (row) => [row.force_id]),
  };
}

function grouped<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly (string | null)[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
