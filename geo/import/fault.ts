/** Why a published file is refused. Faults are collected, never thrown, so that all of them are read at once. */
export interface Fault {
  /** Sheet and cell of a workbook (`Table 3, B5`), line and column of a CSV file, or the file as a whole. */
  readonly where: string;
  readonly expected: string;
  readonly got: string;
}

/** What is read from a published file; empty as soon as there is a fault. */
export interface Published {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** A row of one of our tables as its cells are written in the file, by column; an empty cell is the empty text. */
export type Row = Readonly<Record<string, string>>;

/** Faults as text, one a line. */
export const printFaults = (faults: readonly Fault[]): string =>
  faults.map(({ where, expected, got }) => `${where}: expected ${expected}, got ${got}`).join('\n');
