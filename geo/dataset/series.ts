import type { PackedSeries } from '../../src/data/dataset.ts';
import { packTable } from '../../src/data/pack.ts';
import type { Iso3 } from '../../src/data/rows.ts';

/** A figure of a country and a year. */
export interface YearRow {
  readonly iso3: Iso3;
  readonly year: number;
  readonly value: number;
  readonly status: string;
}

/** Estimated years: under `*` where they are estimates for every country of the table, else by country. */
function estimates(rows: readonly YearRow[]): Readonly<Record<string, readonly number[]>> {
  const marked = rows.filter((row) => row.status === 'estimate');
  const forAll = [...new Set(marked.map((row) => row.year))].filter((year) =>
    rows.every((row) => row.year !== year || row.status === 'estimate'),
  );
  const byCountry: Record<string, number[]> = {};
  for (const { iso3, year } of marked)
    if (!forAll.includes(year)) byCountry[iso3] = [...(byCountry[iso3] ?? []), year];
  return forAll.length > 0 ? { '*': forAll, ...byCountry } : byCountry;
}

/** One measure for all countries and years; its values times `divisor` are stored as whole numbers. */
export function packedSeries(rows: readonly YearRow[], divisor: number): PackedSeries {
  const years = rows.map((row) => row.year);
  const firstYear = Math.min(...years);
  const length = Math.max(...years) - firstYear + 1;
  const values: Record<Iso3, (number | null)[]> = {};
  for (const row of rows) {
    values[row.iso3] ??= Array.from({ length }, () => null);
    (values[row.iso3] as (number | null)[])[row.year - firstYear] = Math.round(row.value * divisor);
  }
  return { divisor, firstYear, values: packTable(values), estimates: estimates(rows) };
}
