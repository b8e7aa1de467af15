import type { Measure } from './dataset.ts';
import type { Iso3, SourceId, Tables } from './rows.ts';

/** Long texts and sources: loaded when a card, a list or a note is opened. Rows as in the tables of record. */
export type DetailTables = Pick<
  Tables,
  | 'sources'
  | 'targets'
  | 'pledges'
  | 'sites'
  | 'forces'
  | 'strengths'
  | 'contributions'
  | 'host_totals'
  | 'changes'
  | 'events'
  | 'brigade_targets'
>;

export interface Details extends DetailTables {
  /** Source of every spending figure: by country, or by country and year where years differ (`AUT-2025`). */
  readonly figureSources: Readonly<Record<Measure, Readonly<Record<string, SourceId>>>>;
  /** What to watch when reading a country's figures. */
  readonly countryNotes: Readonly<Record<Iso3, string>>;
}
