import type { SpendingValue } from './spending.ts';

/** Years at or above a target: when a country crossed it, fell below it again, crossed it again. */

/** Consecutive figures at or above a bound. */
export interface Spell {
  readonly from: SpendingValue;
  readonly to: SpendingValue;
  /** At the bound in the first year of the table already: when it was crossed is not known. */
  readonly earlier: boolean;
  /** At the bound to the last year of the table. */
  readonly lasts: boolean;
}

/** The spells of a country; `figures` by year, as `figuresOf` gives them. A value on the bound has reached it. */
export function spells(figures: readonly SpendingValue[], bound: number): readonly Spell[] {
  const found: Spell[] = [];
  for (const [index, figure] of figures.entries()) {
    if (figure.value < bound) continue;
    const lasts = index === figures.length - 1;
    const before = figures[index - 1];
    const open = before && before.value >= bound ? found.pop() : undefined;
    found.push({ from: open?.from ?? figure, to: figure, earlier: open?.earlier ?? index === 0, lasts });
  }
  return found;
}

/** The figures with which a bound was crossed upwards. */
export function crossings(figures: readonly SpendingValue[], bound: number): readonly SpendingValue[] {
  return spells(figures, bound).flatMap(({ from, earlier }) => (earlier ? [] : [from]));
}
