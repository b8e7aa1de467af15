/** Rules on rows that speak of other rows or of the same thing counted more than once. */
import type { Tables } from '../../../src/data/rows.ts';
import { type Problem, problemAt, shown } from '../problems.ts';
import { firstDay } from './days.ts';

interface Overlapping {
  readonly id: string;
  readonly may_overlap: readonly string[];
}

/** Of two rows that may be about the same cut, each names the other: else a sum over one of them would miss it. */
export function overlapsAreMutual({ changes, handovers }: Tables): Problem[] {
  const tables: readonly (readonly Overlapping[])[] = [changes, handovers];
  return tables.flatMap((rows) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return rows.flatMap((row) =>
      row.may_overlap.flatMap((id) => {
        const other = byId.get(id);
        if (id !== row.id && (!other || other.may_overlap.includes(row.id))) return [];
        return [problemAt(row, 'may_overlap', `other rows that name ${row.id} too`, shown(id))];
      }),
    );
  });
}

/** A pledge is overtaken by one of the same country that was announced later. */
export function pledgesAreOvertakenByNewer({ pledges }: Tables): Problem[] {
  const byId = new Map(pledges.map((row) => [row.id, row]));
  return pledges.flatMap((row) => {
    const newer = row.overtaken_by === null ? undefined : byId.get(row.overtaken_by);
    if (!newer) return [];
    const isNewer =
      newer.iso3 === row.iso3 &&
      newer !== row &&
      firstDay(newer.announced_on ?? '') >= firstDay(row.announced_on ?? '');
    if (isNewer) return [];
    return [problemAt(row, 'overtaken_by', `a newer pledge of ${row.iso3}`, shown(row.overtaken_by))];
  });
}

/** A capability says at least one number, and its numbers are in order. */
export function capabilitiesAreRanges({ capabilities }: Tables): Problem[] {
  return capabilities.flatMap((row) => {
    const known = [row.low, row.best, row.high].filter((value) => value !== null);
    if (known.length === 0) return [problemAt(row, 'best', 'at least one number', 'empty cells')];
    if (known.every((value, index) => index === 0 || (known[index - 1] as number) <= value)) return [];
    return [problemAt(row, 'best', 'low <= best <= high', known.join(', '))];
  });
}
