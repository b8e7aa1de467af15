import type { ChangeFact, Dataset } from '../../data/dataset.ts';
import type { ChangeRow, DateText, ForceRow, Iso3 } from '../../data/rows.ts';

/** What a few changes need beside the facts of the first view, so that the map says them rightly. */

export interface ChangeMarks {
  /** A place built for troops, not troops that move: never an arrow. */
  readonly isCapacity?: true;
  /** Only weak sources: "reported". */
  readonly isReported?: true;
  /** A few words that belong beside the number: "not said from where". */
  readonly caveat?: string;
  /** Nation whose force is relieved. */
  readonly relieves?: Iso3;
  /** When a gap was filled. */
  readonly filled?: DateText;
}

/** By id of the change; only those that have any. */
export type MarksByChange = Readonly<Record<string, ChangeMarks>>;

/** A row of the table; `caveat` once the table has it. */
type MarkedRow = ChangeRow & { readonly caveat?: string | null };

function marksOf(row: MarkedRow, forces: ReadonlyMap<string, ForceRow>): ChangeMarks {
  const relieved = forces.get(row.replaces_force_id ?? '')?.nation_iso3;
  const filler = forces.get(row.replaced_by_force_id ?? '');
  return {
    ...(/capacity/i.test(row.note ?? '') ? { isCapacity: true as const } : {}),
    ...(row.confidence === 'low' ? { isReported: true as const } : {}),
    ...(row.caveat ? { caveat: row.caveat } : {}),
    ...(relieved && relieved !== row.nation_iso3 ? { relieves: relieved } : {}),
    ...(row.kind === 'not replaced' && filler?.start ? { filled: filler.start } : {}),
  };
}

/** The marks of the changes that arrows are drawn for, from the tables: made when the site is built. */
export function changeMarks(
  { changes }: Pick<Dataset, 'changes'>,
  rows: readonly MarkedRow[],
  forces: readonly ForceRow[],
): MarksByChange {
  const drawn = new Set(changes.map(({ id }) => id));
  const byId = new Map(forces.map((force) => [force.id, force]));
  return Object.fromEntries(
    rows.flatMap((row) => {
      const marks = marksOf(row, byId);
      return drawn.has(row.id) && Object.keys(marks).length > 0 ? [[row.id, marks]] : [];
    }),
  );
}

/**
 * What left and was not replaced, up to a month: a gap stays until it is filled, however long ago it opened. In a comparison only
 * what opened after its first month.
 */
export function openGaps(
  { changes }: Pick<Dataset, 'changes'>,
  marks: MarksByChange,
  { date, since }: { readonly date: string; readonly since: string | null },
): readonly ChangeFact[] {
  return changes.filter(({ id, kind, month }) => {
    const filled = marks[id]?.filled;
    const isOpenAt = filled === undefined || filled > date;
    return kind === 'not replaced' && month <= date && (since === null || month > since) && isOpenAt;
  });
}

/** All hosts a gap speaks of: its own first. */
export function gapHosts({ host, also }: ChangeFact): readonly Iso3[] {
  return [...(host ? [host] : []), ...(also ?? [])];
}
