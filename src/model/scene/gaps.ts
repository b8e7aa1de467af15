import type { ChangeFact, Dataset } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';

/**
 * What left and was not replaced, up to a month: a gap stays until it is filled, however long ago it opened. In a comparison only
 * what opened after its first month.
 */
export function openGaps(
  { changes, marks }: Pick<Dataset, 'changes' | 'marks'>,
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
