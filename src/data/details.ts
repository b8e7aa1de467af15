import type { Measure } from './dataset.ts';
import type { Iso3, PlantRow, SiteRow, SourceId, Tables } from './rows.ts';

/** Long texts and sources: loaded when a card, a list or a note is opened. Rows as in the tables of record, but for changes that are due: they read as unconfirmed. */
export type DetailTables = Pick<
  Tables,
  | 'sources'
  | 'targets'
  | 'pledges'
  | 'forces'
  | 'strengths'
  | 'contributions'
  | 'host_totals'
  | 'changes'
  | 'events'
  | 'brigade_targets'
  | 'commands'
  | 'handovers'
  | 'capabilities'
  | 'citations'
>;

/** A site with its place on the sheet, sheet units. */
export interface SheetSite extends SiteRow {
  readonly at: readonly [x: number, y: number];
}

/** A plant with its place on the sheet, sheet units; `null` where its place is not known. */
export interface SheetPlant extends PlantRow {
  readonly at: readonly [x: number, y: number] | null;
}

export interface Details extends DetailTables {
  readonly sites: readonly SheetSite[];
  readonly production: readonly SheetPlant[];
  /** Source of every spending figure: by country, or by country and year where years differ (`AUT-2025`). */
  readonly figureSources: Readonly<Record<Measure, Readonly<Record<string, SourceId>>>>;
  /**
   * Where the name of a country is written, and how much room it has: the side of a square of the same area as its largest
   * piece of land; sheet units.
   */
  readonly labelPlaces: Readonly<Record<Iso3, readonly [x: number, y: number, size: number]>>;
  /** ISO 3166-1 alpha-2 code of every nation the tables name, also of those that the map does not show. */
  readonly iso2: Readonly<Record<Iso3, string>>;
  /** What to watch when reading a country's figures. */
  readonly countryNotes: Readonly<Record<Iso3, string>>;
}
