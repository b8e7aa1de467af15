import type { DateText, Iso3, SourceRow } from '../data/rows.ts';

/** What the page of corrections shows, as the build reads it from the changelog and the tables (`geo/site/corrections.ts`). */

/** A cell that was wrong. An empty `was` or `is` is an empty cell. */
export interface Correction {
  /** Id of the row as the changelog has it. */
  readonly row: string;
  /** The row's own title or name; `null`: it has none, or is no longer there. */
  readonly title: string | null;
  /** The country that the row is about, where it is about one. */
  readonly iso3: Iso3 | null;
  readonly column: string;
  readonly was: string;
  readonly is: string;
  /** Data version in which it was wrong first, and its day where the changelog has that version. */
  readonly since: string;
  readonly sinceDate: DateText | null;
  /** Data version that put it right, and its day. */
  readonly version: string;
  readonly date: DateText;
  /** Sources that are in the table of sources, and what else is said instead of one. */
  readonly sources: readonly (SourceRow | string)[];
}

/** The corrections of a table, the newest first. */
interface TableCorrections {
  readonly table: string;
  readonly corrections: readonly Correction[];
}

/** A version of the data and how much changed with it. */
export interface VersionSummary {
  readonly version: string;
  readonly date: DateText;
  /** Numbers of cells that were corrected or filled in, and of rows that were added. */
  readonly corrected: number;
  readonly filledIn: number;
  readonly newRows: number;
}

/** The changelog of the data, as pages show it. */
export interface DataHistory {
  /** The table with the newest correction first. */
  readonly corrections: readonly TableCorrections[];
  /** The newest first. */
  readonly versions: readonly VersionSummary[];
}
