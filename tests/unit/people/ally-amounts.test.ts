import { describe, expect, it } from 'vitest';
import json from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later as words } from '../../../src/i18n/en.ts';
import { nextSort } from '../../../src/model/base/sorting.ts';
import {
  type AmountMeasure,
  type AmountRow,
  amountCounts,
  amountRows,
  sortedAmounts,
  startingAmountSort,
} from '../../../src/model/people/ally-amounts.ts';
import { DATASET } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const DETAILS = json as unknown as Details;
const TABLES = { dataset: DATASET, details: DETAILS, people: PEOPLE };
const rowsOf = (measure: AmountMeasure, year = 2026) => amountRows(TABLES, measure, year);
const rowOf = (measure: AmountMeasure, iso3: string, year = 2026) =>
  rowsOf(measure, year).find((row) => row.iso3 === iso3) as AmountRow;
const byCode = (a: string, b: string) => (a < b ? -1 : 1);
const sorted = (measure: AmountMeasure, key: 'value' | 'change' | 'ally', descending = true) =>
  sortedAmounts(rowsOf(measure), { key, descending }, byCode);

describe('the allies by what they have', () => {
  it('are all 32; Iceland has no figure and no change, not zero', () => {
    expect(rowsOf('personnel')).toHaveLength(32);
    expect(rowOf('personnel', 'ISL')).toMatchObject({ shown: null, change: null, line: { figures: [] } });
  });

  it('have the figures of the year shown, and say who had not joined', () => {
    expect(rowOf('personnel', 'POL').shown).toEqual({ value: 263.6, year: 2026, estimate: true });
    expect(rowOf('personnel', 'SWE', 2020).joins).toBe(2024);
    expect(rowOf('personnel', 'SWE').joins).toBeNull();
  });

  it('name every break between the first year and the year shown, none after it, and none in money', () => {
    expect(rowOf('personnel', 'POL').change?.breaks).toEqual([2021, 2023]);
    expect(rowOf('personnel', 'POL', 2022).change?.breaks).toEqual([2021]);
    expect(rowOf('personnel', 'POL', 2020).change?.breaks).toEqual([]);
    expect(rowOf('usd', 'POL').change?.breaks).toEqual([]);
  });

  it.each(['personnel', 'usd'] as const)(
    'of %s have a scale from zero to the highest of the line',
    (measure) => {
      for (const { line, scale } of rowsOf(measure).filter((row) => row.shown))
        expect(scale).toEqual({
          years: [2014, 2026],
          top: Math.max(...line.figures.map(({ value }) => value)),
          targets: [],
        });
    },
  );
});

describe('the order of the amounts', () => {
  it('by value has the largest first, turned round the smallest; Iceland is last both ways', () => {
    const codes = (descending: boolean) => sorted('personnel', 'value', descending).map(({ iso3 }) => iso3);
    expect(codes(true).slice(0, 3)).toEqual(['USA', 'TUR', 'POL']);
    expect(codes(true).at(-1)).toBe('ISL');
    expect(codes(false)[0]).toBe('LUX');
    expect(codes(false).at(-1)).toBe('ISL');
  });

  it.each([true, false])(
    'by change has what cannot be compared after what can (descending: %s)',
    (descending) => {
      const rows = sorted('personnel', 'change', descending);
      const marks = rows.map(({ change }) => (change === null ? 2 : Math.min(1, change.breaks.length)));
      expect(marks).toEqual(marks.toSorted());
      expect(new Set(marks)).toEqual(new Set([0, 1, 2]));
      for (const mark of [0, 1]) {
        const steps = rows.filter((_, index) => marks[index] === mark).map(({ change }) => change?.pct ?? 0);
        expect(steps).toEqual(steps.toSorted((a, b) => (descending ? b - a : a - b)));
      }
    },
  );

  it('starts with the largest, of names with A; a second press turns it round', () => {
    expect(startingAmountSort('change').descending).toBe(true);
    expect(startingAmountSort('ally').descending).toBe(false);
    expect(nextSort(startingAmountSort('change'), 'change', startingAmountSort).descending).toBe(false);
    expect(sorted('usd', 'ally', false)[0]?.iso3).toBe('ALB');
  });
});

describe('how many have more and how many fewer', () => {
  it('counts everyone with a figure once', () => {
    const { more, fewer, same, broken } = amountCounts(rowsOf('personnel'));
    expect(more + fewer + same + broken).toBe(31);
    const withBreaks = new Set(PEOPLE.breaks.map(({ iso3 }) => iso3));
    expect(broken).toBe(withBreaks.size);
  });

  it('are the same as in the first year in that year', () => {
    expect(amountCounts(rowsOf('usd', 2014))).toEqual({ more: 0, fewer: 0, same: 31, broken: 0 });
  });

  it('is said in a sentence, and a change across a break is marked', () => {
    const counts = { more: 12, fewer: 1, same: 0, broken: 2 };
    expect(words.allyAmounts.finding('personnel', { year: 2026, estimate: true }, 2014, counts)).toBe(
      'In 2026 (estimate), 12 allies have more people in uniform than in 2014, 1 has fewer, and 2 cannot be compared because the count breaks.',
    );
    const change = rowOf('personnel', 'POL').change;
    expect(change && words.allyAmounts.change(change)).toMatch(
      /^\+\d+\.\d% since 2014, not comparable: the count breaks in 2021 and 2023$/,
    );
  });
});
