import type { PackedSeries, PersonnelBreak, Series } from './dataset.ts';
import { unpackTable } from './pack.ts';
import type { Iso3, SourceId } from './rows.ts';

/**
 * Own armed forces and spending in dollars, year by year: a part of its own, generated from the tables of record by
 * `geo/dataset/people.ts` into `people.json` and loaded when a reader asks for it. `null` is "not known", never zero.
 */

/** The series of this part, with their units. */
export interface PeopleSeries {
  /** Armed forces as NATO counts them, thousand people. */
  readonly personnel: Series;
  /** Defence spending, million US dollars, current prices. */
  readonly usdCurrent: Series;
  /** Defence spending, million US dollars, prices and exchange rates of 2021. */
  readonly usd2021: Series;
  /** Defence spending a head, US dollars of 2021. */
  readonly perCapita2021: Series;
  /** Armed forces of countries outside NATO as the World Bank counts them, paramilitary included; people. */
  readonly worldBank: Series;
}

export interface People {
  readonly series: PeopleSeries;
  /** Year of accession of every ally; an ally that is in no series has no armed forces. */
  readonly natoSince: Readonly<Record<Iso3, number>>;
  /** By country, then by year. */
  readonly breaks: readonly PersonnelBreak[];
  readonly sources: { readonly nato: SourceId; readonly worldBank: SourceId };
}

/** As it is stored in `people.json`. */
export type PackedPeople = Omit<People, 'series'> & {
  readonly series: Readonly<Record<keyof PeopleSeries, PackedSeries>>;
};

/** People as the model reads them. `geo/` has checked the file when it was made, so it is cast here and not checked again. */
export function unpackedPeople(packed: PackedPeople): People {
  const series = Object.entries(packed.series).map(([key, entry]) => [
    key,
    { ...entry, values: unpackTable(entry.values) },
  ]);
  return { ...packed, series: Object.fromEntries(series) };
}
