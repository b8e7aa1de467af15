import type { Dataset } from '../../data/dataset.ts';
import { MEASURES } from '../view/measures.ts';
import { type View, yearOf } from '../view/view.ts';
import { difference, differenceClass } from './difference.ts';
import { boundsOf, counted, type FillClass, fillClass } from './spending.ts';

/** One class of the legend. */
export interface LegendClass {
  readonly cls: FillClass;
  /** Lower bound in the unit of the measure (or of the difference); `null` for the lowest class. */
  readonly low: number | null;
  /** Upper bound, not included; `null` for the highest class. */
  readonly high: number | null;
  /** Whether the lower bound is a target of the Alliance. */
  readonly target: boolean;
  /** How many of the counted countries are in it. */
  readonly count: number;
}

export interface LegendModel extends Pick<View, 'measure' | 'since' | 'bins'> {
  readonly year: number;
  readonly classes: readonly LegendClass[];
  /** How many countries are counted in all. */
  readonly total: number;
  /** Countries of the map without a figure, and without armed forces. */
  readonly none: number;
  readonly unarmed: number;
  /** Of those that are counted: without a figure, or in a comparison without one at an end. */
  readonly unfigured: number;
}

/** `date`: a year is enough. */
type LegendView = Pick<View, 'date' | 'since' | 'measure' | 'bins'>;

function classOf(
  dataset: Dataset,
  view: LegendView,
  iso3: string,
  bounds: readonly number[],
): FillClass | null {
  if (view.since !== null) {
    const change = difference(dataset, view.measure, iso3, [view.since, view.date]);
    return change === null ? null : differenceClass(view.measure, change);
  }
  const country = dataset.countries.find((entry) => entry.iso3 === iso3);
  return country ? fillClass(dataset, view.measure, country, view.date, bounds) : null;
}

/** The legend of a view: its classes, and how many allies (SIPRI: countries) are in each. */
export function legend(dataset: Dataset, view: LegendView): LegendModel {
  const bounds = view.since === null ? boundsOf(dataset, view) : MEASURES[view.measure].difference.bounds;
  const row = MEASURES[view.measure];
  const members = counted(dataset, view.measure, yearOf(view.date));
  const found = members.map(({ iso3 }) => classOf(dataset, view, iso3, bounds));
  const own = dataset.countries
    .filter(({ parent }) => parent === null)
    .map((country) => fillClass(dataset, view.measure, country, view.date));
  return {
    measure: view.measure,
    since: view.since,
    year: yearOf(view.date),
    bins: view.bins,
    classes: [0, 1, 2, 3, 4, 5, 6].map((cls) => {
      const low = bounds[cls - 1] ?? null;
      return {
        cls: cls as FillClass,
        low,
        high: bounds[cls] ?? null,
        target: bounds === row.bounds && low !== null && row.targets.includes(low),
        count: found.filter((entry) => entry === cls).length,
      };
    }),
    total: members.length,
    none: own.filter((cls) => cls === 'none').length,
    unarmed: own.filter((cls) => cls === 'unarmed').length,
    unfigured: found.filter((cls) => cls === null || cls === 'none').length,
  };
}
