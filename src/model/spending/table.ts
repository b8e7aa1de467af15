import type { PersonnelBreak } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { Sort } from '../base/sorting.ts';
import { countryName, type Speech } from '../base/speech.ts';
import { type View, yearOf } from '../view/view.ts';
import { breaksBetween, difference } from './difference.ts';
import { type FillClass, fillClass, isAlly, type SpendingValue, spendingValue } from './spending.ts';

/** The spending table: the same figures as the map, a row a country. */

export interface TableRow {
  readonly iso3: Iso3;
  readonly name: string;
  /** Figure of the shown year, `null` where there is none. */
  readonly figure: SpendingValue | null;
  /** Change since the first year of the tables, or since the start of the comparison; `null` if unknown. */
  readonly change: number | null;
  /** The breaks between the two years of the change: the figures were not counted alike, or one is doubtful. */
  readonly breaks: readonly PersonnelBreak[];
  readonly natoSince: number | null;
  /** Its class on the map. */
  readonly cls: FillClass;
  /** An ally now, but not in the shown year. */
  readonly notYet: boolean;
}

export const SORT_KEYS = ['name', 'figure', 'change'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type TableSort = Sort<SortKey>;

/** The month the change column counts from. */
export function changeFrom({ dataset }: Pick<Speech, 'dataset'>, view: View): string {
  return view.since ?? dataset.firstMonth;
}

/** Rows of the countries that the tables have figures for in the measure, and of allies without any, by name. */
export function tableRows(speech: Speech, view: View): readonly TableRow[] {
  const { dataset, format } = speech;
  const year = yearOf(view.date);
  const from = changeFrom(speech, view);
  const series = dataset.series[view.measure];
  return dataset.countries
    .filter((country) => country.role === 'ally' || (series && country.iso3 in series.values))
    .map((country) => ({
      iso3: country.iso3,
      name: countryName(speech, country.iso3),
      figure: spendingValue(series, country.iso3, year),
      change: difference(dataset, view.measure, country.iso3, [from, view.date]),
      breaks: breaksBetween(series, country.iso3, [yearOf(from), year]),
      natoSince: country.natoSince,
      cls: fillClass(dataset, view.measure, country, view.date),
      notYet: country.role === 'ally' && !isAlly(country, year),
    }))
    .sort((a, b) => format.compare(a.name, b.name));
}

function cellOf(row: TableRow, key: Exclude<SortKey, 'name'>): number | null {
  return key === 'figure' ? (row.figure?.value ?? null) : row[key];
}

/** The rows sorted; unknown values always come last, equal ones keep their order. */
export function sorted(rows: readonly TableRow[], { key, descending }: TableSort): readonly TableRow[] {
  const sign = descending ? -1 : 1;
  if (key === 'name') return descending ? rows.toReversed() : rows;
  return rows.toSorted((a, b) => {
    const [x, y] = [cellOf(a, key), cellOf(b, key)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}
