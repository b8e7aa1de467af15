import type { CountryFact, Dataset } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { difference, differenceClass } from '../spending/difference.ts';
import { boundsOf, type FillClass, fillClass, isAlly, spendingValue } from '../spending/spending.ts';
import { isOfAllies } from '../view/measures.ts';
import { type View, yearOf } from '../view/view.ts';

/** The shades of the land, already decided. Every drawing (SVG, MapLibre, picture files) only draws what is here. */

/** The fill of one country's shape. */
export interface Fill {
  readonly iso3: Iso3;
  /** Band index, or in a comparison the index of the diverging class; else why there is none. */
  readonly cls: FillClass;
  /** Whether the figure shown is of a year before the country joined the Alliance. */
  readonly notYet: boolean;
}

/** `date`: a year is enough. */
type FillView = Pick<View, 'date' | 'since' | 'measure' | 'bins'>;

function ownClass(
  dataset: Dataset,
  view: FillView,
  country: CountryFact,
  bounds: readonly number[],
): FillClass {
  const { measure, date, since } = view;
  const cls = fillClass(dataset, measure, country, date, bounds);
  if (since === null || typeof cls === 'string') return cls;
  const change = difference(dataset, measure, country.iso3, [since, date]);
  return change === null ? 'none' : differenceClass(measure, change);
}

function fill(dataset: Dataset, view: FillView, country: CountryFact, bounds: readonly number[]): Fill {
  const shown = country.parent
    ? (dataset.countries.find(({ iso3 }) => iso3 === country.parent) ?? country)
    : country;
  const year = yearOf(view.date);
  const published =
    isOfAllies(view.measure) && spendingValue(dataset.series[view.measure], shown.iso3, year) !== null;
  return {
    iso3: country.iso3,
    cls: ownClass(dataset, view, shown, bounds),
    notYet: published && !isAlly(shown, year),
  };
}

/** The fills of all countries, in the order of the dataset. */
export function fills(dataset: Dataset, view: FillView): readonly Fill[] {
  const bounds = boundsOf(dataset, view);
  return dataset.countries.map((country) => fill(dataset, view, country, bounds));
}

/** The fills that differ between two views of the same dataset: a drawing has to touch no others. */
export function changedFills(before: readonly Fill[] | null, after: readonly Fill[]): readonly Fill[] {
  if (!before) return after;
  return after.filter((now, index) => {
    const then = before[index];
    return then?.cls !== now.cls || then.notYet !== now.notYet;
  });
}
