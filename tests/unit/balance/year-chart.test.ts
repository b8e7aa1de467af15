import { expect, it } from 'vitest';
import { apart, yearChart } from '../../../src/ui/balance/year-chart.ts';

const years = [2023, 2024, 2025, 2026].map((year) => ({ year, estimate: year > 2024 }));

it('leaves a gap where a year is not known, and ticks the breaks that have a figure', () => {
  const { lines } = yearChart(years, [{ key: 'a', values: [null, 10, 20, 30], breaks: [2023, 2025] }]);
  expect(lines[0]?.path).not.toMatch(/M44[, ]/);
  expect(lines[0]?.breaks.match(/M/g)).toHaveLength(1);
  expect(lines[0]?.end?.value).toBe(30);
});

it('has no name at the end of a line whose last year is not known', () => {
  const { lines } = yearChart(years, [
    { key: 'a', values: [1, 2, 3, null], breaks: [] },
    { key: 'b', values: [1, 2, 3, 4], breaks: [] },
  ]);
  expect(lines.map(({ end }) => end?.value ?? null)).toEqual([null, 4]);
});

it('shades from before the first estimate, and nothing without one', () => {
  const chart = yearChart(years, [{ key: 'a', values: [1, 2, 3, 4], breaks: [] }]);
  const [, at2025] = chart.years;
  expect(chart.estimatesFrom).toBeLessThan(at2025?.x ?? 0);
  expect(yearChart(years.slice(0, 2), []).estimatesFrom).toBeNull();
});

it('moves names apart, the lowest first', () => {
  expect(apart([100, 228, 226, 220], 228)).toEqual([100, 228, 213, 198]);
});
