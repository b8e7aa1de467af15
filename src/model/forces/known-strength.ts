import type { StrengthRow } from '../../data/rows.ts';
import type { ForceEntry } from './force-view.ts';

/** A force whose strength is stated. */
export type KnownForce = ForceEntry & { readonly strength: StrengthRow };

/** Forces of a list by whether their strength is stated. */
export interface ByStrength {
  /** The largest first. */
  readonly known: readonly KnownForce[];
  readonly unknown: readonly ForceEntry[];
}

function flat(entries: readonly ForceEntry[]): readonly ForceEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.parts)]);
}

/** All forces of a list, parts beside what they are part of, by whether their strength is stated. */
export function byStrength(entries: readonly ForceEntry[]): ByStrength {
  const all = flat(entries).map((entry): ForceEntry => ({ ...entry, parts: [] }));
  const isKnown = (entry: ForceEntry): entry is KnownForce => entry.strength !== null;
  return {
    known: all.filter(isKnown).toSorted((a, b) => b.strength.best - a.strength.best),
    unknown: all.filter((entry) => !isKnown(entry)),
  };
}
