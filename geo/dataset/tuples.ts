import type { Tuples } from '../../src/data/dataset.ts';

/** Facts as tuples in the order of the keys, without the empty ends. */
export function tuples<Fact>(keys: readonly (keyof Fact)[], facts: readonly Fact[]): Tuples {
  return facts.map((fact) => {
    const tuple = keys.map((key) => fact[key] ?? null);
    return tuple.slice(0, tuple.findLastIndex((value) => value !== null) + 1);
  });
}
