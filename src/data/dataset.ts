import type { ChangeRow, DateText, Iso3, Side } from './rows.ts';

/**
 * The compact dataset of the first view, generated from the tables of record by `geo/dataset/dataset.ts` into `first.json`.
 * `null` is "not known", never zero. Series travel packed (`pack.ts`); points are in sheet units.
 */

/** What can be shaded. The keys are the values of `measure=` in a link. */
export type Measure = 'share' | 'usd' | 'percapita' | 'equipment' | 'sipri';

/** One measure for all countries and years. */
export interface Series<Values = readonly (number | null)[]> {
  /** Stored integers divided by this give the value in the unit of the measure. */
  readonly divisor: number;
  readonly firstYear: number;
  /** One integer a year from `firstYear`; `null` where the table has no row. */
  readonly values: Readonly<Record<Iso3, Values>>;
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
  readonly date: DateText;
  /** In everyday words. */
  readonly title: string;
  /** Its name on the strip of the time control, for the few that everybody has heard of; else empty or missing. */
  readonly landmark?: string;
}

type Point = readonly [x: number, y: number];

/**
 * Troops of one side: index in `FIGURE_STATUSES`, best, 1 if the figure is out of date, and low and high. What is left out
 * at the end: low and high that are the best, 0, and a best that is not known.
 */
export type PackedAmount = readonly [
  status: number,
  best?: number | null,
  stale?: 0 | 1,
  low?: number | null,
  high?: number | null,
];

/** A host whose balance is drawn. */
export interface HostFact {
  /** The point in the country that the disc stands for. */
  readonly anchor: Point;
  /** Where the disc is drawn: at the anchor, or moved a little so that it and its figures cover no other disc. */
  readonly at: Point;
  /** Month (index from `firstMonth`), US and European figures from then on; 0, or left out at the end: as before. */
  readonly steps: readonly (readonly [month: number, us: PackedAmount | 0, europe?: PackedAmount])[];
}

/** A change that an arrow is drawn for. */
export interface ChangeFact {
  readonly id: string;
  /** Month it is drawn in: METHOD.md, Dates. */
  readonly month: string;
  readonly kind: ChangeRow['kind'];
  readonly status: ChangeRow['status'];
  readonly side: Side;
  readonly nation: Iso3 | null;
  readonly host: Iso3 | null;
  /** Soldiers that come (+) or leave (−): of the whole force, and of its part in the host. */
  readonly troops: number | null;
  readonly hostTroops: number | null;
  /** Ids in `sites`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Other hosts in which parts of the force served; only where a force was not replaced. */
  readonly also?: readonly Iso3[];
}

/** What a few changes need beside their facts, so that the first view says them rightly. */
export interface ChangeMarks {
  /** A place built for troops, not troops that move: never an arrow. */
  readonly isCapacity?: true;
  /** Only weak sources: "reported". */
  readonly isReported?: true;
  /** A few words that belong beside the number: "not said from where". */
  readonly caveat?: string;
  /** Nation whose force is relieved. */
  readonly relieves?: Iso3;
  /** When a gap was filled. */
  readonly filled?: DateText;
}

/** By id of the change; only those that have any. */
export type MarksByChange = Readonly<Record<string, ChangeMarks>>;

/**
 * A place that an arrow starts or ends at. Places across the Atlantic have a name and no point. For a nation that sends
 * forces from no named station, the key is its code.
 */
export interface SiteFact {
  readonly at?: Point;
  readonly name?: string;
}

export interface Dataset<Values = readonly (number | null)[]> {
  /** Version of the tables, from `datapackage.json`. */
  readonly version: string;
  /** The day the tables describe, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** An edition older than the document's, kept with its tables in `data/<version>/`; missing in the document's own. */
  readonly isKept?: true;
  /** First month of the time axis. */
  readonly firstMonth: string;
  readonly countries: readonly CountryFact[];
  readonly series: Readonly<Record<Measure, Series<Values>>>;
  /** Policy events, by date. */
  readonly events: readonly TickFact[];
  readonly hosts: Readonly<Record<Iso3, HostFact>>;
  /** US troops in Europe as a whole: month and figure from then on. It is stated, never the sum of the hosts. */
  readonly usInEurope: readonly (readonly [month: number, us: PackedAmount])[];
  /** European and Canadian troops in hosts that are not drawn, together: month and figure from then on. */
  readonly europeElsewhere: readonly (readonly [month: number, europe: PackedAmount])[];
  /** By month; those of one month in the order of the table. */
  readonly changes: readonly ChangeFact[];
  readonly marks: MarksByChange;
  readonly sites: Readonly<Record<string, SiteFact>>;
  /** Changes that no arrow is drawn for (air policing, ships, staffs): how many there are in each month, from the first one on. */
  readonly otherChanges: readonly number[];
}

/**
 * Facts as they are stored in `first.json`: arrays of values in the order of their keys; `null` values at the end are left
 * out.
 */
export type Tuples = readonly (readonly unknown[])[];

/** The dataset as it is stored in `first.json` and in the document; what differs beside the types is in `pack.ts`. */
export type PackedDataset = Omit<Dataset<string>, 'changes' | 'countries' | 'events' | 'otherChanges'> & {
  readonly changes: Tuples;
  readonly otherChanges: string;
  readonly countries: Tuples;
  readonly events: Tuples;
};

export const COUNTRY_KEYS = [
  'iso3',
  'iso2',
  'role',
  'natoSince',
  'parent',
] as const satisfies (keyof CountryFact)[];
export const EVENT_KEYS = ['id', 'date', 'title', 'landmark'] as const satisfies (keyof TickFact)[];
export const CHANGE_KEYS = [
  'id',
  'month',
  'kind',
  'status',
  'side',
  'nation',
  'host',
  'troops',
  'hostTroops',
  'from',
  'to',
  'also',
] as const satisfies (keyof ChangeFact)[];
