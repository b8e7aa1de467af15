import type { ChangeRow, DateText, Iso3, PersonnelBreakRow, Side } from './rows.ts';

/**
 * The compact dataset of the first view, generated from the tables of record by `geo/dataset/dataset.ts` into `first.json`.
 * `null` is "not known", never zero. Series travel packed (`pack.ts`); points are in sheet units.
 */

/** What the map can be shaded by with the figures of the document. */
export type FirstMeasure = 'share' | 'usd' | 'percapita' | 'equipment' | 'sipri';
/** What it can be shaded by when the figures of own armed forces have been loaded. */
export type PeopleMeasure = 'personnel' | 'personnel-rate';
/** What can be shaded. The keys are the values of `measure=` in a link. */
export type Measure = FirstMeasure | PeopleMeasure;

/** A year whose count of armed forces cannot be compared with the year before, or is doubtful beside it. */
export type PersonnelBreak = Pick<PersonnelBreakRow, 'iso3' | 'year' | 'step_pct' | 'reason' | 'basis'>;

/** One measure for all countries and years. */
export interface Series {
  /** Stored integers divided by this give the value in the unit of the measure. */
  readonly divisor: number;
  readonly firstYear: number;
  /** One integer a year from `firstYear`; `null` where the table has no row. */
  readonly values: Readonly<Record<Iso3, readonly (number | null)[]>>;
  /** Years that are estimates: for every country under `*`, or by country. */
  readonly estimates: Readonly<Record<string, readonly number[]>>;
  /** Breaks in it, by country, then by year; missing where the table of breaks is not about it. */
  readonly breaks?: readonly PersonnelBreak[];
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

/** Month (index from `firstMonth`) and the figure from then on; by month, each figure another than the one before. */
export type Amounts = readonly (readonly [month: number, amount: PackedAmount])[];

/** A host whose balance is drawn. */
export interface HostFact {
  /** The point in the country that the disc stands for. */
  readonly anchor: Point;
  /** Where the disc is drawn: at the anchor, or moved a little so that it and its figures cover no other disc. */
  readonly at: Point;
  readonly us: Amounts;
  readonly europe: Amounts;
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
  /** Other hosts in which parts of the force served; only where a force was not replaced; `null` where there are none. */
  readonly also?: readonly Iso3[] | null;
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
 * A place that an arrow starts or ends at, with its point. Places across the Atlantic have none. For a nation that sends forces
 * from no named station, the id is its code.
 */
export interface SiteFact {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
}

export interface Dataset {
  /** Version of the tables, from `datapackage.json`. */
  readonly version: string;
  /** The day the tables describe, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Dates of the newest fact in the tables, and of the newest on US forces: what is planned or due is none. */
  readonly newest: DateText;
  readonly newestUs: DateText;
  /** An edition older than the document's, kept with its tables in `data/<version>/`; missing in the document's own. */
  readonly isKept?: true;
  /** First month of the time axis. */
  readonly firstMonth: string;
  readonly countries: readonly CountryFact[];
  readonly series: Readonly<Record<FirstMeasure, Series> & Partial<Record<PeopleMeasure, Series>>>;
  /** Policy events, by date. */
  readonly events: readonly TickFact[];
  readonly hosts: Readonly<Record<Iso3, HostFact>>;
  /** US troops in Europe as a whole. It is stated, never the sum of the hosts. */
  readonly usInEurope: Amounts;
  /** Whether only weak sources state that number (1): by month, each another than the one before. */
  readonly usReported: readonly (readonly [month: number, isReported: 0 | 1])[];
  /** European and Canadian troops in hosts that are not drawn, together. */
  readonly europeElsewhere: Amounts;
  /** By month; those of one month in the order of the table. */
  readonly changes: readonly ChangeFact[];
  readonly marks: MarksByChange;
  /** Points of the places that changes name, by id; `null` is across the Atlantic. */
  readonly sites: Readonly<Record<string, Point | null>>;
  /** Changes that no arrow is drawn for (air policing, ships, staffs): how many there are in each month, from the first one on. */
  readonly otherChanges: readonly number[];
}

/** A change as it is packed: a cell has no list, so other hosts are codes with spaces between. */
export type PackedChange = Omit<ChangeFact, 'also'> & { readonly also?: string | null };

/** A host as it is packed: its anchor, the place of its disc, and its amounts as texts. */
export interface PackedHost {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
  readonly discX: number;
  readonly discY: number;
  readonly us: string | null;
  readonly europe: string | null;
}

/** A series with its values as one text. */
export type PackedSeries = Omit<Series, 'values'> & { readonly values: string };

/** The dataset as it is stored in `first.json` and in the document; `pack.ts` says how. */
export type PackedDataset = Omit<
  Dataset,
  'changes' | 'countries' | 'events' | 'hosts' | 'otherChanges' | 'series' | 'sites'
> & {
  readonly series: Readonly<Record<FirstMeasure, PackedSeries>>;
  readonly changes: readonly string[];
  readonly otherChanges: string;
  readonly countries: readonly string[];
  readonly events: readonly string[];
  readonly hosts: readonly string[];
  readonly sites: readonly string[];
};

export const COUNTRY_KEYS = [
  'iso3',
  'iso2',
  'role',
  'natoSince',
  'parent',
] as const satisfies (keyof CountryFact)[];
export const EVENT_KEYS = ['id', 'date', 'title', 'landmark'] as const satisfies (keyof TickFact)[];
export const HOST_KEYS = [
  'iso3',
  'x',
  'y',
  'discX',
  'discY',
  'us',
  'europe',
] as const satisfies (keyof PackedHost)[];
export const SITE_KEYS = ['id', 'x', 'y'] as const satisfies (keyof SiteFact)[];
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
