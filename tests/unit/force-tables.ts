/** Tiny tables: rows with just what a test is about. */
import type { ChangeRow, ContributionRow, ForceRow, HostTotalRow, StrengthRow } from '../../src/data/rows.ts';
import type { Figure } from '../../src/model/forces/figure.ts';
import type { ForceTables } from '../../src/model/forces/force-index.ts';

export function tablesOf(part: Partial<ForceTables>): ForceTables {
  return { forces: [], strengths: [], contributions: [], host_totals: [], changes: [], ...part };
}

/** A German battlegroup in Lithuania, in place since 2020. */
export function force(id: string, part: Partial<ForceRow> = {}): ForceRow {
  return {
    id,
    side: 'europe',
    nation_iso3: 'DEU',
    name: id,
    kind: 'battlegroup',
    posture: 'rotational',
    framework: null,
    part_of: null,
    equipment: null,
    site_id: null,
    host_iso3: 'LTU',
    also_hosts: [],
    start: '2020',
    end: null,
    expected: null,
    state: 'in place',
    confidence: 'high',
    note: null,
    source_id: 'source',
    ...part,
  };
}

export function usForce(id: string, part: Partial<ForceRow> = {}): ForceRow {
  return force(id, { side: 'us', nation_iso3: 'USA', ...part });
}

export type Three = readonly [low: number | null, best: number | null, high: number | null];

export function three(numbers: number | Three): Three {
  return typeof numbers === 'number' ? [numbers, numbers, numbers] : numbers;
}

export function strength(
  force_id: string,
  as_of: string,
  numbers: number | readonly [number, number, number],
  basis: StrengthRow['basis'] = 'whole force',
): StrengthRow {
  const [low, best, high] = typeof numbers === 'number' ? [numbers, numbers, numbers] : numbers;
  return { force_id, as_of, low, best, high, basis, source_id: `s-${force_id}` };
}

/** A stated contribution, or, without troops, a nation that takes part. */
export function contribution(
  force_id: string,
  iso3: string,
  as_of: string,
  troops: number | null = null,
  basis: ContributionRow['basis'] = troops === null ? 'not stated' : 'stated',
): ContributionRow {
  return { force_id, iso3, as_of, troops, basis, role: null, source_id: `c-${force_id}-${iso3}` };
}

const BASES = {
  P: 'permanently assigned',
  A: 'including rotational',
  R: 'rotational only',
  floor: 'statutory floor',
  other: 'other',
} as const satisfies Record<string, HostTotalRow['basis']>;

/** A US total for Lithuania. `P`, `A` and `R` are those of the method. */
export function total(
  basis: keyof typeof BASES,
  as_of: string,
  numbers: number | Three,
  part: Partial<HostTotalRow> = {},
): HostTotalRow {
  const [low, best, high] = three(numbers);
  const source_id = `${basis}-${as_of}`;
  const row = { host_iso3: 'LTU', side: 'us', as_of, basis: BASES[basis], low, best, high } as const;
  return { ...row, confidence: 'high', note: null, source_id, ...part };
}

/** A US departure from Lithuania. */
export function change(id: string, part: Partial<ChangeRow> = {}): ChangeRow {
  return {
    id,
    announced: null,
    expected: null,
    effective: null,
    kind: 'departure',
    status: 'in place',
    side: 'us',
    nation_iso3: 'USA',
    force_id: null,
    from_site_id: null,
    to_site_id: null,
    host_iso3: 'LTU',
    troops_delta: null,
    host_delta: -500,
    may_overlap: [],
    replaces_force_id: null,
    replaced_by_force_id: null,
    title: id,
    summary: id,
    caveat: null,
    note: null,
    confidence: 'high',
    source_id: 'source',
    ...part,
  };
}

/** What a test usually asks of a figure. */
export function brief({ low, best, high, status }: Figure) {
  return [low, best, high, status];
}
