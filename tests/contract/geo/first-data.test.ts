/** The compact dataset of the first view against the tables of record: every value, and nothing that is not in them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MEASURE_SOURCES } from '../../../geo/dataset/dataset.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import type { FirstMeasure } from '../../../src/data/dataset.ts';
import { unpacked } from '../../../src/data/index.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { firstDay } from '../../../src/model/base/dates.ts';
import { keysOf } from '../../../src/model/base/keys.ts';
import { spendingValue } from '../../../src/model/spending/spending.ts';

const root = join(import.meta.dirname, '../../..');
const text = readFileSync(join(root, 'src/data/first.json'), 'utf8');
const dataset = unpacked(JSON.parse(text));
const tables = readTables(join(root, 'public/data')).tables as Tables;
const datapackage = JSON.parse(readFileSync(join(root, 'public/data/datapackage.json'), 'utf8'));

/** Which column of which table a measure is, said once more and independently of the build. */
const COLUMNS: Record<FirstMeasure, readonly ['spending' | 'spending_sipri', string]> = {
  share: ['spending', 'gdp_share_pct'],
  usd: ['spending', 'usd_2021_m'],
  percapita: ['spending', 'per_capita_usd_2021'],
  equipment: ['spending', 'equipment_share_pct'],
  sipri: ['spending_sipri', 'gdp_share_pct_sipri'],
};

const MEASURES = keysOf(COLUMNS);

function rowsOf(measure: FirstMeasure) {
  const [table, column] = COLUMNS[measure];
  return tables[table].filter((row) => row.measure === column);
}

describe.each(MEASURES)('the series %s', (measure) => {
  const rows = rowsOf(measure);
  const series = dataset.series[measure];

  it('has every row of its table: value, year and whether it is an estimate', () => {
    expect(rows.length).toBeGreaterThan(400);
    const found = rows.map(({ iso3, year }) => [iso3, year, spendingValue(series, iso3, year)]);
    expect(found).toEqual(
      rows.map(({ iso3, year, value, status }) => [
        iso3,
        year,
        { value, year, estimate: status === 'estimate' },
      ]),
    );
  });

  it('has no value that is not in its table', () => {
    const values = Object.values(series.values).flatMap((years) => years.filter((value) => value !== null));
    expect(values).toHaveLength(rows.length);
    expect(values.every(Number.isInteger)).toBe(true);
  });

  it('marks no estimate that is not in its table', () => {
    const marked = Object.entries(series.estimates).flatMap(([key, years]) =>
      (key === '*' ? Object.keys(series.values) : [key]).flatMap((iso3) =>
        years.map((year) => `${iso3} ${year}`),
      ),
    );
    const expected = rows.flatMap((row) => (row.status === 'estimate' ? `${row.iso3} ${row.year}` : []));
    expect(marked.toSorted()).toEqual(expected.toSorted());
  });

  it('is of the column that the build takes', () => {
    const { table, measure: column } = MEASURE_SOURCES[measure];
    expect([table, column]).toEqual(COLUMNS[measure]);
  });
});

describe('the columns of the tables', () => {
  it('are all in the dataset, or are known to be left out', () => {
    const shown = Object.values(COLUMNS).map(([table, column]) => `${table} ${column}`);
    const all = (['spending', 'spending_sipri'] as const).flatMap((table) =>
      tables[table].map(({ measure }) => `${table} ${measure}`),
    );
    const left = [...new Set(all)].filter((column) => !shown.includes(column));
    expect(left.toSorted()).toEqual(['spending personnel_thousand', 'spending usd_current_m']);
  });
});

describe('the countries', () => {
  const ids = new Set(dataset.countries.map(({ iso3 }) => iso3));

  it('are those of the table but for the key of totals and one that only contributes', () => {
    const expected = tables.countries
      .filter(({ iso3 }) => iso3 !== 'EUR' && iso3 !== 'CHL')
      .map(({ iso3, iso2, role, nato_since, parent_iso3 }) => ({
        iso3,
        iso2,
        role,
        natoSince: nato_since,
        parent: parent_iso3,
      }));
    expect(dataset.countries).toEqual(expected);
  });

  it('are what every code means', () => {
    for (const { parent } of dataset.countries) if (parent !== null) expect(ids).toContain(parent);
    for (const measure of MEASURES)
      for (const iso3 of Object.keys(dataset.series[measure].values)) expect(ids).toContain(iso3);
    for (const measure of MEASURES)
      for (const key of Object.keys(dataset.series[measure].estimates))
        expect(['*', ...Object.keys(dataset.series[measure].values)]).toContain(key);
  });

  it('have a parent of their own just where they are dependencies', () => {
    for (const { role, parent } of dataset.countries) expect(parent !== null).toBe(role === 'dependency');
    const parents = dataset.countries.flatMap(({ parent }) => parent ?? []);
    for (const iso3 of parents) expect(dataset.countries.find((c) => c.iso3 === iso3)?.parent).toBeNull();
  });
});

describe('the rest', () => {
  it('are the events of the table, by date, all inside the time axis', () => {
    expect(dataset.events).toHaveLength(tables.events.length);
    for (const { id, date, title } of dataset.events) {
      const row = tables.events.find((event) => event.id === id);
      expect([date, title]).toEqual([row?.date, row?.short_title ?? row?.title]);
    }
    const days = dataset.events.map(({ date }) => firstDay(date));
    expect(days).toEqual(days.toSorted());
    // The time axis counts events by month.
    for (const { date } of dataset.events) {
      expect(date).toMatch(/^\d{4}-\d\d/);
      expect(date.slice(0, 7) >= dataset.firstMonth && date <= dataset.asOf).toBe(true);
    }
  });

  it('are the version and day of the package', () => {
    expect(dataset.version).toBe(datapackage.version);
    expect(datapackage.created.slice(0, 10)).toBe(dataset.asOf);
    expect(dataset.firstMonth).toBe('2014-01');
  });

  it('fit in 12 kB of brotli 11', () => {
    const { length } = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(length).toBeLessThanOrEqual(12_000);
  });
});
