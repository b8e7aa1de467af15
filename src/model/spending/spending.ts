import type { CountryFact, Dataset, Measure, Series } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { isOfAllies, MEASURES } from '../view/measures.ts';
import { type View, yearOf } from '../view/view.ts';

/** Shares, bands and targets: what a country's colour says. */

/** Index of a band, lowest first, or why there is none. Written to the page as `data-class`. */
export type FillClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 'none' | 'unarmed' | 'context';

/** A figure as the tables have it. */
export interface SpendingValue {
  readonly value: number;
  readonly year: number;
  readonly estimate: boolean;
}

/** The figure of a country and year in the unit of the measure, or `null` where the table has none, or has not been loaded. */
export function spendingValue(series: Series | undefined, iso3: Iso3, year: number): SpendingValue | null {
  const stored = series?.values[iso3]?.[year - series.firstYear];
  if (!series || stored === undefined || stored === null) return null;
  const estimate = ['*', iso3].some((key) => series.estimates[key]?.includes(year));
  return { value: stored / series.divisor, year, estimate };
}

/** The band of a value, by the targets' bounds unless others are given. */
export function bandOf(
  measure: Measure,
  value: number,
  bounds: readonly number[] = MEASURES[measure].bounds,
): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return bounds.filter((bound) => value >= bound).length as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/**
 * The bounds a view shades by. Equal intervals and quantiles are cut anew from the counted countries of the year, rounded
 * to three figures so that the legend writes what the map uses; where nothing can be cut, the targets stay.
 */
export function boundsOf(
  dataset: Dataset,
  { measure, bins, date }: Pick<View, 'measure' | 'bins' | 'date'>,
): readonly number[] {
  const year = yearOf(date);
  const values =
    bins === 'targets'
      ? []
      : counted(dataset, measure, year)
          .map(({ iso3 }) => spendingValue(dataset.series[measure], iso3, year)?.value ?? 0)
          .sort((a, b) => a - b);
  const at = (part: number) => values[Math.min(Math.floor(values.length * part), values.length - 1)] ?? 0;
  if (at(0) === at(1)) return MEASURES[measure].bounds;
  return [1, 2, 3, 4, 5, 6].map((index) =>
    Number((bins === 'equal' ? at(0) + ((at(1) - at(0)) * index) / 7 : at(index / 7)).toPrecision(3)),
  );
}

/** Whether a country was an ally in a year. The tables give the year of accession, so it counts from that January. */
export function isAlly(country: CountryFact, year: number): boolean {
  return country.natoSince !== null && country.natoSince <= year;
}

/** An ally without armed forces has no spending at all: Iceland. */
export function isUnarmed(dataset: Dataset, country: CountryFact): boolean {
  return country.role === 'ally' && !(country.iso3 in dataset.series.share.values);
}

/** Whether the map is about this country: an ally, or one that NATO or SIPRI has a figure for. */
function isSubject(dataset: Dataset, country: CountryFact): boolean {
  return country.role === 'ally' || country.iso3 in dataset.series.sipri.values;
}

/**
 * The class of a country by its own figure in a month. A dependency has the class of its parent: the caller passes the
 * parent.
 */
export function fillClass(
  dataset: Dataset,
  measure: Measure,
  country: CountryFact,
  month: string,
  bounds?: readonly number[],
): FillClass {
  const found = spendingValue(dataset.series[measure], country.iso3, yearOf(month));
  if (found) return bandOf(measure, found.value, bounds);
  if (isUnarmed(dataset, country)) return 'unarmed';
  return isSubject(dataset, country) ? 'none' : 'context';
}

/** Allies of a year that have armed forces: the "N" of "x of N allies". The United States and Canada are among them. */
export function armedAllies(dataset: Dataset, year: number): readonly CountryFact[] {
  return dataset.countries.filter((country) => isAlly(country, year) && !isUnarmed(dataset, country));
}

/** Who is counted in a legend: the armed allies, or, where SIPRI is shown, every country that has a figure. */
export function counted(dataset: Dataset, measure: Measure, year: number): readonly CountryFact[] {
  if (isOfAllies(measure)) return armedAllies(dataset, year);
  return dataset.countries.filter(({ iso3 }) => spendingValue(dataset.series[measure], iso3, year));
}

/** How many of the counted countries have a value of at least `bound`. */
export function countAtLeast(dataset: Dataset, measure: Measure, year: number, bound: number): number {
  return counted(dataset, measure, year).filter((country) => {
    const found = spendingValue(dataset.series[measure], country.iso3, year);
    return found !== null && found.value >= bound;
  }).length;
}
