import type { Iso3 } from './rows.ts';

/**
 * The compact dataset of the first view, generated from the tables of record by `geo/dataset.ts` into `first.json`.
 * Numbers are integers with a divisor so that they stay short; `null` is "no figure", never zero.
 */

/** What can be shaded. The keys are the values of `measure=` in a link. */
export type Measure = 'share' | 'usd' | 'percapita' | 'equipment' | 'sipri';

/** One measure for all countries and years. */
export interface Series {
  /** Stored integers divided by this give the value in the unit of the measure. */
  readonly divisor: number;
  readonly firstYear: number;
  /** One integer a year from `firstYear`; `null` where the table has no row. */
  readonly values: Readonly<Record<Iso3, readonly (number | null)[]>>;
  /** Years that are estimates: for every country under `*`, or by country. */
  readonly estimates: Readonly<Record<string, readonly number[]>>;
}

/** A country as the map needs it. */
export interface CountryFact {
  readonly iso3: Iso3;
  readonly iso2: string;
  readonly role: 'ally' | 'eu partner' | 'partner' | 'other' | 'dependency';
  /** Year of accession to NATO, if it is an ally. */
  readonly natoSince: number | null;
  /** The country whose shade a dependency takes. */
  readonly parent: Iso3 | null;
}

/** A dated event on the time axis. */
export interface TickFact {
  readonly id: string;
  /** As precise as the source. */
  readonly date: string;
  readonly title: string;
}

export interface Dataset {
  /** Version of the tables, from `datapackage.json`. */
  readonly version: string;
  /** The day the tables describe, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** First month of the time axis. */
  readonly firstMonth: string;
  readonly countries: readonly CountryFact[];
  readonly series: Readonly<Record<Measure, Series>>;
  /** Policy events, by date. */
  readonly events: readonly TickFact[];
}
