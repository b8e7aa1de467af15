import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/model/spending/difference.ts';
import { spendingValue } from '../../../src/model/spending/spending.ts';
import { changeFrom, SORT_KEYS, sorted, tableRows } from '../../../src/model/spending/table.ts';
import { MEASURE_KEYS } from '../../../src/model/view/measures.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';

const rows = tableRows(SPEECH, viewOf());
const rowOf = (iso3: string, list = rows) => list.find((row) => row.iso3 === iso3);

describe('the spending table', () => {
  it('has a row for every ally, Iceland too, by name', () => {
    expect(rows).toHaveLength(32);
    expect(rowOf('ISL')).toMatchObject({ figure: null, change: null });
    const names = rows.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Albania', 'Belgium', 'Bulgaria']);
    expect(names).toEqual(names.toSorted(SPEECH.format.compare));
  });

  it('has by SIPRI the countries outside the Alliance as well', () => {
    const sipri = tableRows(SPEECH, viewOf({ measure: 'sipri', date: '2024-01' }));
    expect(sipri).toHaveLength(47);
    expect(rowOf('UKR', sipri)?.figure?.estimate).toBe(true);
  });

  it('has the figures and changes of the map in every measure', () => {
    for (const measure of MEASURE_KEYS) {
      const view = viewOf({ measure, date: '2025-02', since: '2016-01' });
      for (const row of tableRows(SPEECH, view)) {
        expect(row.figure).toEqual(spendingValue(DATASET.series[measure], row.iso3, 2025));
        expect(row.change).toBe(difference(DATASET, measure, row.iso3, ['2016-01', '2025-02']));
      }
    }
  });

  it('counts changes from the first month, or from the start of the comparison', () => {
    expect(changeFrom(SPEECH, viewOf())).toBe('2014-01');
    expect(changeFrom(SPEECH, viewOf({ since: '2020-03' }))).toBe('2020-03');
    expect(rowOf('DNK')?.change).toBe(2.34);
  });

  it('says who was not an ally yet', () => {
    const notYet = (date: string) =>
      tableRows(SPEECH, viewOf({ date })).flatMap((row) => (row.notYet ? row.iso3 : []));
    expect(notYet('2022-12').sort()).toEqual(['FIN', 'SWE']);
    expect(notYet('2026-11')).toEqual([]);
  });
});

describe('sorting', () => {
  it.each(SORT_KEYS.flatMap((key) => [false, true].map((descending) => [key, descending] as const)))(
    'by %s, descending %s, keeps every row once and puts the unknown last',
    (key, descending) => {
      const list = sorted(rows, { key, descending });
      expect(new Set(list)).toEqual(new Set(rows));
      expect(list).toHaveLength(rows.length);
      if (key === 'figure' || key === 'change') expect(list.at(-1)?.iso3).toBe('ISL');
    },
  );

  it('by figure starts with the largest or the smallest', () => {
    const values = sorted(rows, { key: 'figure', descending: true }).flatMap(
      (row) => row.figure?.value ?? [],
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(sorted(rows, { key: 'figure', descending: false })[0]?.iso3).toBe('SVN');
  });

  it('keeps the order of equal ones', () => {
    const list = sorted(rows, { key: 'figure', descending: true });
    const equal = list.filter(
      (row, index) => row.figure && row.figure.value === list[index + 1]?.figure?.value,
    );
    expect(equal.length).toBeGreaterThan(0);
    for (const row of equal)
      expect(rows.indexOf(row)).toBeLessThan(
        rows.indexOf(list[list.indexOf(row) + 1] as (typeof rows)[number]),
      );
  });

  it('leaves the rows as they were', () => {
    const before = [...rows];
    sorted(rows, { key: 'figure', descending: true });
    sorted(rows, { key: 'name', descending: true });
    expect(rows).toEqual(before);
  });
});
