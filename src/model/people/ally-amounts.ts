import type { PersonnelBreak } from '../../data/dataset.ts';
import type { Iso3 } from '../../data/rows.ts';
import { round } from '../base/round.ts';
import { type Sort, startingSort } from '../base/sorting.ts';
import { sortedRows } from '../spending/allies.ts';
import { isAlly, type SpendingValue, spendingValue } from '../spending/spending.ts';
import {
  type LineMeasure,
  type LineScale,
  type LineTables,
  lineOf,
  lineYears,
  seriesOf,
  type YearLine,
} from './lines.ts';

/** All allies side by side by what they have and not by its share: own armed forces, money. */

export type AmountMeasure = Exclude<LineMeasure, 'share'>;

export interface AmountRow {
  readonly iso3: Iso3;
  readonly line: YearLine;
  /** Of its own: from zero to the highest figure of its line. */
  readonly scale: LineScale;
  /** Figure of the shown year, in the unit of the measure; `null` without armed forces. */
  readonly shown: SpendingValue | null;
  /** Since the first year of the table; `null` without figures. */
  readonly change: AmountChange | null;
  /** An ally now, but not in the shown year; then the year it joined. */
  readonly joins: number | null;
}

/** A change between two years. */
interface AmountChange {
  /** Per cent of the figure of the first year, to a tenth. */
  readonly pct: number;
  readonly since: number;
  /** Years in which the count breaks in between: where there is one, the change is not comparable with others. */
  readonly breaks: readonly number[];
}

function changeOf(
  first: SpendingValue | null,
  shown: SpendingValue | null,
  breaks: readonly PersonnelBreak[],
): AmountChange | null {
  if (!first || !shown) return null;
  return {
    pct: round((shown.value / first.value - 1) * 100, 1),
    since: first.year,
    breaks: breaks.map(({ year }) => year).filter((year) => first.year < year && year <= shown.year),
  };
}

/** Every ally of today, in the order of the dataset, as it stood in a year. */
export function amountRows(tables: LineTables, measure: AmountMeasure, year: number): readonly AmountRow[] {
  const { dataset } = tables;
  const series = seriesOf(tables, measure);
  return dataset.countries
    .filter(({ role }) => role === 'ally')
    .map((country): AmountRow => {
      const { iso3 } = country;
      const line = lineOf(tables, measure, iso3);
      const shown = spendingValue(series, iso3, year);
      const first = spendingValue(series, iso3, series.firstYear);
      return {
        ...{ iso3, line, shown },
        scale: {
          years: lineYears(dataset),
          top: Math.max(...line.figures.map(({ value }) => value)),
          targets: [],
        },
        change: changeOf(first, shown, line.breaks),
        joins: isAlly(country, year) ? null : country.natoSince,
      };
    });
}

/** Whether the change of a row can be held against that of another: there is one, and no break of the count in its years. */
function isComparable({ change }: AmountRow): boolean {
  return change?.breaks.length === 0;
}

export const AMOUNT_SORTS = ['value', 'change', 'ally'] as const;
export type AmountSort = Sort<(typeof AMOUNT_SORTS)[number]>;

/** The order a key starts with: names from A, else the largest first. */
export function startingAmountSort(key: AmountSort['key']): AmountSort {
  return startingSort(key, 'ally');
}

/**
 * The rows sorted. By change, those that are not comparable follow those that are, in the same order among themselves; unknown
 * values come last, equal ones are by name.
 */
export function sortedAmounts(
  rows: readonly AmountRow[],
  { key, descending }: AmountSort,
  byName: (a: Iso3, b: Iso3) => number,
): readonly AmountRow[] {
  if (key === 'ally') return rows.toSorted((a, b) => (descending ? -1 : 1) * byName(a.iso3, b.iso3));
  if (key === 'value') return sortedRows(rows, ({ shown }) => shown?.value ?? null, descending, byName);
  const byChange = (some: readonly AmountRow[]) =>
    sortedRows(some, ({ change }) => change?.pct ?? null, descending, byName);
  return [...byChange(rows.filter(isComparable)), ...byChange(rows.filter((row) => !isComparable(row)))];
}

/** How many allies have more than in the first year, less, or as much; and how many cannot be compared. */
interface AmountCounts {
  readonly more: number;
  readonly fewer: number;
  readonly same: number;
  readonly broken: number;
}

/** Counts the changes of the rows that have one. */
export function amountCounts(rows: readonly AmountRow[]): AmountCounts {
  const signs = rows.filter(isComparable).map(({ change }) => Math.sign(change?.pct ?? 0));
  const count = (sign: number) => signs.filter((found) => found === sign).length;
  const broken = rows.filter(({ change }) => change && change.breaks.length > 0).length;
  return { more: count(1), fewer: count(-1), same: count(0), broken };
}
