import type { DateText, Iso3, SpendingRow, Tables } from '../../src/data/rows.ts';
import type { Figure } from '../../src/model/forces/figure.ts';
import type { StoryValue } from '../../src/model/story/story.ts';
import { type Problem, problemAt, shown } from '../tables/problems.ts';

/** How a step of the story reads the tables: rows by id, and what must hold of them for its sentences to be true. */

/** Tables whose rows have an id of their own. */
type Named = 'capabilities' | 'changes' | 'commands' | 'events' | 'forces' | 'handovers' | 'targets';

/** Thrown where a sentence needs a row or a value that the tables do not have. */
export class Unsayable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.expected);
    this.problem = problem;
  }
}

export interface Reader {
  readonly tables: Tables;
  /** The day the tables describe. */
  readonly asOf: string;
  /** The row of an id. Throws {@link Unsayable}. */
  readonly row: <T extends Named>(table: T, id: string) => Tables[T][number];
  /** The share of GDP of a country and year. Throws {@link Unsayable}. */
  readonly share: (iso3: Iso3, year: number) => SpendingRow;
  /** A value that a sentence cannot do without. Throws {@link Unsayable}. */
  readonly known: <R extends object, C extends keyof R & string>(row: R, column: C) => NonNullable<R[C]>;
  /** Notes a problem unless something holds that a sentence says of a row. */
  readonly expect: <R extends object>(row: R, column: keyof R & string, says: string, holds: boolean) => void;
  /** What does not hold, with step and row. */
  readonly problems: readonly Problem[];
}

export function reader(step: string, tables: Tables, asOf: string): Reader {
  const problems: Problem[] = [];
  const missing = (file: string, what: string): Unsayable =>
    new Unsayable({
      file: `${file}.csv`,
      line: 1,
      column: 'row',
      expected: `${what} for the step "${step}" of the story`,
      got: 'none',
    });
  return {
    tables,
    asOf,
    problems,
    row: (table, id) => {
      const rows = tables[table] as readonly Tables[typeof table][number][];
      const found = rows.find((row) => row.id === id);
      if (!found) throw missing(table, id);
      return found;
    },
    share: (iso3, year) => {
      const found = tables.spending.find(
        (row) => row.iso3 === iso3 && row.year === year && row.measure === 'gdp_share_pct',
      );
      if (!found) throw missing('spending', `${iso3} ${year}`);
      return found;
    },
    known: (row, column) => {
      const value = row[column];
      if (value !== null && value !== undefined) return value;
      throw new Unsayable(
        problemAt(row, column, `a value for the step "${step}" of the story`, 'an empty cell'),
      );
    },
    expect: (row, column, says, holds) => {
      if (holds) return;
      const got = row[column];
      const text = Array.isArray(got) ? got.join(';') : (got as string | number | null);
      problems.push(
        problemAt(row, column, `what the step "${step}" of the story says: ${says}`, shown(text)),
      );
    },
  };
}

/** A date as a figure of a sentence. */
export const date = (text: DateText): StoryValue => ({ date: text });
/** The month of a date. */
export const month = (text: DateText): StoryValue => ({ date: text.slice(0, 7) });
export const number = (value: number): StoryValue => ({ number: value });
/** A share of GDP as NATO publishes it, with two decimals. */
export const percentOfGdp = (percent: number): StoryValue => ({ percent, decimals: 2 });
/** A target, with the decimals it is spoken with. */
export const target = (percent: number): StoryValue => ({
  percent,
  decimals: Number.isInteger(percent) ? 0 : 1,
});
export const name = (text: string): StoryValue => ({ name: text });
export const countries = (list: readonly Iso3[]): StoryValue => ({ countries: list });
/** A number of troops that is stated or a part of the true one. A sentence needs a number: an unknown one is refused by its step. */
export const troops = ({ best, status }: Pick<Figure, 'best' | 'status'>): StoryValue => ({
  troops: best ?? 0,
  status,
});
