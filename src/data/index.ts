import {
  CHANGE_KEYS,
  type ChangeFact,
  COUNTRY_KEYS,
  type CountryFact,
  type Dataset,
  EVENT_KEYS,
  type Measure,
  type PackedDataset,
  type Series,
  type TickFact,
  type Tuples,
} from './dataset.ts';
import { unpackSteps, unpackTable } from './pack.ts';

/** Id of the data block in the document that holds the compact dataset. */
export const DATASET_ELEMENT = 'dataset';

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Tuples back to objects; values left out at the end of a tuple are `null`. */
function facts<Fact>(keys: readonly (keyof Fact & string)[], tuples: Tuples): Fact[] {
  return tuples.map(
    (tuple) => Object.fromEntries(keys.map((key, index) => [key, tuple[index] ?? null])) as unknown as Fact,
  );
}

/**
 * The dataset as the model reads it. `geo/` has checked it when the site was built, so it is cast here and not checked again.
 */
export function unpacked(packed: PackedDataset): Dataset {
  const series = mapValues(packed.series, (entry) => ({ ...entry, values: unpackTable(entry.values) }));
  return {
    ...packed,
    countries: facts<CountryFact>(COUNTRY_KEYS, packed.countries),
    events: facts<TickFact>(EVENT_KEYS, packed.events),
    changes: facts<ChangeFact>(CHANGE_KEYS, packed.changes),
    hosts: mapValues(packed.hosts, (host) => ({ ...host, steps: unpackSteps(host.steps) })),
    series: series as Record<Measure, Series>,
    otherChanges: packed.otherChanges.split(' ').map(Number),
  };
}

/** Reads the compact dataset out of the document. */
export function datasetOf(document: Document): Dataset {
  return unpacked(JSON.parse(document.getElementById(DATASET_ELEMENT)?.textContent ?? ''));
}
