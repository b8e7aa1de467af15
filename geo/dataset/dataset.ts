import {
  COUNTRY_KEYS,
  type CountryFact,
  EVENT_KEYS,
  type FirstMeasure,
  HOST_KEYS,
  type HostFact,
  type PackedDataset,
  type PackedHost,
  type PackedSeries,
  SITE_KEYS,
  type TickFact,
} from '../../src/data/dataset.ts';
import { packAmounts, packColumns } from '../../src/data/pack.ts';
import type { Iso3, Tables } from '../../src/data/rows.ts';
import { firstDay, monthsBetween } from '../../src/model/base/dates.ts';
import { keysOf } from '../../src/model/base/keys.ts';
import { EUROPE } from '../../src/model/base/regions.ts';
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import { changeFacts, siteFacts } from './changes.ts';
import { europeElsewhere, hostFacts, usInEurope, usReported } from './hosts.ts';
import { newestFacts } from './newest.ts';
import { packedSeries } from './series.ts';

/** The compact dataset of the first view, from the tables of record. Pure and deterministic. */

/** The table and row name of each measure, and what its values are multiplied by to be stored as whole numbers. */
export const MEASURE_SOURCES = {
  share: { table: 'spending', measure: 'gdp_share_pct', divisor: 100 },
  usd: { table: 'spending', measure: 'usd_2021_m', divisor: 1 },
  percapita: { table: 'spending', measure: 'per_capita_usd_2021', divisor: 1 },
  equipment: { table: 'spending', measure: 'equipment_share_pct', divisor: 100 },
  sipri: { table: 'spending_sipri', measure: 'gdp_share_pct_sipri', divisor: 1000 },
} as const satisfies Record<
  FirstMeasure,
  { table: 'spending' | 'spending_sipri'; measure: string; divisor: number }
>;

/** Rows of countries.csv that the map does not draw: a country that only sends contributions, and the key for totals. */
const NOT_ON_MAP = new Set<Iso3>(['CHL', EUROPE]);

/** A record with one value for each measure of the first view. */
export function byMeasure<Value>(of: (measure: FirstMeasure) => Value): Record<FirstMeasure, Value> {
  return Object.fromEntries(keysOf(MEASURE_SOURCES).map((key) => [key, of(key)])) as Record<
    FirstMeasure,
    Value
  >;
}

function series(tables: Tables, measure: FirstMeasure): PackedSeries {
  const { table, measure: column, divisor } = MEASURE_SOURCES[measure];
  const rows = tables[table].filter((row) => row.measure === column);
  return packedSeries(rows, divisor);
}

function countries(tables: Tables): CountryFact[] {
  return tables.countries.flatMap(({ iso3, iso2, role, nato_since, parent_iso3 }) =>
    role === 'aggregate' || iso2 === null || NOT_ON_MAP.has(iso3)
      ? []
      : [{ iso3, iso2, role, natoSince: nato_since, parent: parent_iso3 }],
  );
}

function events(tables: Tables): TickFact[] {
  return tables.events
    .map(({ id, date, title, short_title, landmark }) => ({
      id,
      date,
      title: short_title ?? title,
      ...(landmark ? { landmark } : {}),
    }))
    .sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)) || a.id.localeCompare(b.id));
}

/** What the dataset takes from elsewhere than the tables. */
export interface DatasetExtras {
  /** Of `datapackage.json`. */
  readonly version: string;
  /** The day the tables describe, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** A point in each country, from the boundaries. */
  readonly anchors: Readonly<Record<Iso3, SheetPoint>>;
}

function packedHosts(hosts: Readonly<Record<Iso3, HostFact>>): PackedHost[] {
  return Object.entries(hosts).map(([iso3, { anchor, at, us, europe }]) => ({
    ...{ iso3, x: anchor[0], y: anchor[1], discX: at[0], discY: at[1] },
    ...{ us: packAmounts(us), europe: packAmounts(europe) },
  }));
}

/** Builds the dataset. */
export function dataset(tables: Tables, { version, asOf, anchors }: DatasetExtras): PackedDataset {
  const firstMonth = `${Math.min(...tables.spending.map((row) => row.year))}-01`;
  const hosts = hostFacts(tables, anchors, [firstMonth, asOf]);
  return {
    version,
    asOf,
    ...newestFacts(tables, asOf),
    firstMonth,
    countries: packColumns(COUNTRY_KEYS, countries(tables)),
    series: byMeasure((measure) => series(tables, measure)),
    events: packColumns(EVENT_KEYS, events(tables)),
    hosts: packColumns(HOST_KEYS, packedHosts(hosts)),
    usInEurope: usInEurope(tables, [firstMonth, asOf]),
    usReported: usReported(tables, [firstMonth, asOf]),
    europeElsewhere: europeElsewhere(tables, hosts, [firstMonth, asOf]),
    ...changeFacts(tables, monthsBetween(firstMonth, asOf.slice(0, 7))),
    sites: packColumns(SITE_KEYS, siteFacts(tables, anchors)),
  };
}
