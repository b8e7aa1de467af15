import { expect, it } from 'vitest';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { stripOf } from '../../../src/model/spending/strip.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH } from '../page-data.ts';

const YEARS = stripOf(DATASET, monthsBetween(FIRST_MONTH, LAST_MONTH));

it('the strip has a count for every year of the figures', () => {
  expect(YEARS.map(({ year }) => year)).toEqual(Array.from({ length: 13 }, (_, index) => 2014 + index));
  expect(YEARS.map(({ count }) => count)).toEqual([3, 4, 4, 3, 5, 6, 8, 6, 7, 10, 17, 28, 30]);
  for (const { count, allies } of YEARS) expect(count).toBeLessThanOrEqual(allies);
});

it('writes the first, the first of many and the last', () => {
  expect(YEARS.filter(({ isWritten }) => isWritten).map(({ year, count }) => [year, count])).toEqual([
    [2014, 3],
    [2023, 10],
    [2026, 30],
  ]);
});

it('marks the years that are estimates', () => {
  expect(YEARS.filter(({ isEstimate }) => isEstimate).map(({ year }) => year)).toEqual([2025, 2026]);
});
