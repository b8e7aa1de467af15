/** The steps of forces, as changes tell them, or as the row of the force does. */
import type { ChangeRow, ForceRow } from '../../data/rows.ts';
import type { Day } from '../base/dates.ts';
import { changeStep, forceStep } from '../base/due.ts';
import { strengthOn } from '../forces/force-view.ts';
import { country, type Draft, type DueKind, type DueTables, troops } from './due-step.ts';

const KINDS: Readonly<Record<ChangeRow['kind'], DueKind>> = {
  arrival: 'arrival',
  departure: 'departure',
  handover: 'relief',
  'not replaced': 'departure',
  growth: 'growth',
  reduction: 'reduction',
  cancelled: 'departure',
  reversed: 'arrival',
  'pledge of forces': 'pledge',
};

/** Whether a force that was to come has gone since: then nobody waits for it. */
function isOver({ kind, force_id }: ChangeRow, forces: readonly ForceRow[]): boolean {
  const comes = kind === 'arrival' || kind === 'handover';
  return comes && forces.some(({ id, state }) => id === force_id && state === 'ended');
}

/** The steps of changes. Where two rows tell one step of a force, the one with a number stands for both. */
export function ofChanges({ changes, forces }: DueTables): readonly Draft[] {
  const open = changes.flatMap((row) => {
    const date = changeStep(row);
    return date === null || isOver(row, forces) ? [] : [{ row, date }];
  });
  const size = ({ troops_delta, host_delta }: ChangeRow) => Math.abs(troops_delta ?? host_delta ?? 0);
  const isTold = ({ row, date }: (typeof open)[number], index: number) =>
    open.some(
      (other, at) =>
        row.force_id !== null &&
        other.row.force_id === row.force_id &&
        other.date === date &&
        (size(other.row) > size(row) || (size(other.row) === size(row) && at < index)),
    );
  return open
    .filter((entry, index) => !isTold(entry, index))
    .map(({ row, date }) => ({
      id: row.id,
      table: 'changes',
      date,
      kind: row.status === 'in place' ? 'next' : KINDS[row.kind],
      side: row.side,
      host: country(row.host_iso3),
      about: [row.host_iso3, row.nation_iso3],
      title: row.title,
      plant: null,
      size: troops(row.troops_delta ?? row.host_delta),
      confidence: row.confidence,
      source: row.source_id,
    }));
}

const FORCE_KINDS: Readonly<Record<ForceRow['state'], DueKind>> = {
  planned: 'arrival',
  'building up': 'growth',
  'in place': 'next',
  unconfirmed: 'next',
  ended: 'next',
};

/** The steps of forces of which no change tells. */
export function ofForces(tables: DueTables, told: ReadonlySet<string | null>, asOf: Day): readonly Draft[] {
  return tables.forces.flatMap((row): Draft[] => {
    const date = forceStep(row);
    if (date === null || told.has(row.id)) return [];
    return [
      {
        id: row.id,
        table: 'forces',
        date,
        kind: FORCE_KINDS[row.state],
        side: row.side,
        host: country(row.host_iso3),
        about: [row.host_iso3, row.nation_iso3, ...row.also_hosts],
        title: row.name,
        plant: null,
        size: troops(strengthOn(tables, row.id, asOf)?.best),
        confidence: row.confidence,
        source: row.source_id,
      },
    ];
  });
}
