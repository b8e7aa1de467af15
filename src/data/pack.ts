import type { Amounts, PackedAmount } from './dataset.ts';

/** How what is regular in the dataset is written as short text, and read again. What grows is stored as differences. */

const NOTHING = 'x';

/**
 * Packs one integer a year for each country as one text of rows: the codes of the countries, then a row for each year with
 * the difference to the year before, `x` where there is no value. Years side by side are shorter than countries side by side,
 * since in a year most countries change alike.
 */
export function packTable(values: Readonly<Record<string, readonly (number | null)[]>>): string {
  const lists = Object.values(values);
  const last = lists.map(() => 0);
  const years = (lists[0] ?? []).map((_, year) =>
    lists.map((list, column) => {
      const value = list[year] ?? null;
      if (value === null) return NOTHING;
      const step = value - (last[column] ?? 0);
      last[column] = value;
      return step;
    }),
  );
  return [Object.keys(values), ...years].map((row) => row.join(' ')).join(';');
}

/** Unpacks what {@link packTable} made. */
export function unpackTable(text: string): Record<string, (number | null)[]> {
  const [codes = [], ...years] = text.split(';').map((row) => row.split(' '));
  return Object.fromEntries(
    codes.map((code, column) => {
      let last = 0;
      const values = years.map((steps) => {
        if (steps[column] === NOTHING) return null;
        last += Number(steps[column]);
        return last;
      });
      return [code, values];
    }),
  );
}

/** Between the cells of a column; no text of the tables has it. */
const CELL_END = '|';

/** What a fact may have under a key, if it is to be written in a column. */
type Cell = string | number | null | undefined;

/** The cell as it is read again: nothing is `null`, digits are a number. */
function cellOf(text: string): string | number | null {
  if (text === '') return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

/**
 * Packs facts as one text for each key, with the cells of all facts in it: what is alike stands together. `null` and what is
 * left out are empty. A text that would not be read again as it is, like "2026", is refused.
 */
export function packColumns<Key extends string>(
  keys: readonly Key[],
  facts: readonly Readonly<Partial<Record<Key, Cell>>>[],
): readonly string[] {
  return keys.map((key) => {
    const cells = facts.map((fact) => {
      const cell = fact[key] ?? null;
      const text = String(cell ?? '');
      if (text.includes(CELL_END) || cellOf(text) !== cell) throw new Error(`cannot pack ${key} "${text}"`);
      return text;
    });
    return cells.join(CELL_END);
  });
}

/** Unpacks what {@link packColumns} made of one fact or more. The caller says what the cells are: the build has checked them. */
export function unpackColumns<Fact>(
  keys: readonly (keyof Fact & string)[],
  columns: readonly string[],
): Fact[] {
  const facts: Record<string, Cell>[] = [];
  keys.forEach((key, column) => {
    columns[column]?.split(CELL_END).forEach((text, row) => {
      const fact = facts[row] ?? {};
      fact[key] = cellOf(text);
      facts[row] = fact;
    });
  });
  return facts as Fact[];
}

/** Packs the amounts of a host: months since the amount before, `:`, and its numbers; `2:6,,0,25,525` has no best. */
export function packAmounts(amounts: Amounts): string {
  return amounts
    .map(([month, amount], index) => `${month - (amounts[index - 1]?.[0] ?? 0)}:${amount.join(',')}`)
    .join(' ');
}

/** Unpacks what {@link packAmounts} made; a cell without text has no amounts. */
export function unpackAmounts(text: string | null): Amounts {
  let month = 0;
  return (text?.split(' ') ?? []).map((entry) => {
    const [since, amount = ''] = entry.split(':');
    month += Number(since);
    return [month, amount.split(',').map(cellOf) as unknown as PackedAmount];
  });
}
