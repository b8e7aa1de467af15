import {
  CHANGE_KEYS,
  type ChangeFact,
  COUNTRY_KEYS,
  type CountryFact,
  type Dataset,
  EVENT_KEYS,
  type FirstMeasure,
  HOST_KEYS,
  type PackedChange,
  type PackedDataset,
  type PackedHost,
  type Series,
  SITE_KEYS,
  type SiteFact,
  type TickFact,
} from './dataset.ts';
import { unpackAmounts, unpackColumns, unpackTable } from './pack.ts';

/** Id of the data block in the document that holds the compact dataset. */
export const DATASET_ELEMENT = 'dataset';

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/**
 * The dataset as the model reads it. `geo/` has checked it when the site was built, so it is cast here and not checked again.
 */
export function unpacked(packed: PackedDataset): Dataset {
  const series = mapValues(packed.series, (entry) => ({ ...entry, values: unpackTable(entry.values) }));
  return {
    ...packed,
    countries: unpackColumns<CountryFact>(COUNTRY_KEYS, packed.countries),
    events: unpackColumns<TickFact>(EVENT_KEYS, packed.events),
    changes: unpackColumns<PackedChange>(CHANGE_KEYS, packed.changes).map(
      (change): ChangeFact => ({ ...change, also: change.also?.split(' ') ?? null }),
    ),
    hosts: Object.fromEntries(
      unpackColumns<PackedHost>(HOST_KEYS, packed.hosts).map(({ iso3, x, y, discX, discY, us, europe }) => [
        iso3,
        { anchor: [x, y], at: [discX, discY], us: unpackAmounts(us), europe: unpackAmounts(europe) },
      ]),
    ),
    sites: Object.fromEntries(
      unpackColumns<SiteFact>(SITE_KEYS, packed.sites).map(({ id, x, y }) => [
        id,
        x === null || y === null ? null : [x, y],
      ]),
    ),
    series: series as Record<FirstMeasure, Series>,
    otherChanges: packed.otherChanges.split(' ').map(Number),
  };
}

/** Reads the compact dataset out of the document. */
export function datasetOf(document: Document): Dataset {
  return unpacked(JSON.parse(document.getElementById(DATASET_ELEMENT)?.textContent ?? ''));
}
