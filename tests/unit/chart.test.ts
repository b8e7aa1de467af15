import { describe, expect, it } from 'vitest';
import { readTables } from '../../geo/tables.ts';
import { crossedIn, figuresOf, spendingChart } from '../../src/model/chart.ts';
import { DATASET } from './page-data.ts';

const { share, sipri } = DATASET.series;
const pledges = readTables('public/data').tables?.pledges ?? [];
const chartOf = (iso3: string, year = 2026) => spendingChart(share, iso3, pledges, year);
/** Coordinates of a path of lines. */
const points = (d: string) => d.split(/[ML]/).filter(Boolean);

describe('the line of a country', () => {
  it.each(Object.keys(share.values))('%s stays inside the chart, pledges and all', (iso3) => {
    const { figures, pledges: ahead, targets, years, now, width, height } = chartOf(iso3);
    for (const { x, y } of [...figures, ...ahead, ...years]) {
      expect(x >= 0 && x <= width).toBe(true);
      expect(y >= 0 && y <= height).toBe(true);
    }
    for (const { y } of targets) expect(y > 0 && y < height).toBe(true);
    expect(now).toBe(figures.at(-1)?.x);
  });

  it('has a point for every year, left to right, higher where more is spent', () => {
    const { figures } = chartOf('EST');
    expect(figures.map(({ year }) => year)).toEqual(Array.from({ length: 13 }, (_, index) => 2014 + index));
    for (const [index, point] of figures.entries()) {
      const next = figures[index + 1];
      if (!next) continue;
      expect(next.x).toBeGreaterThan(point.x);
      expect(Math.sign(point.y - next.y)).toBe(Math.sign(next.value - point.value));
    }
  });

  it('draws the estimates apart, joined to the last actual figure', () => {
    const { actual, estimates, figures } = chartOf('EST');
    expect(points(actual)).toHaveLength(11);
    expect(points(estimates)).toHaveLength(3);
    expect(points(estimates)[0]).toBe(points(actual).at(-1));
    expect(figures.filter(({ estimate }) => estimate).map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it('of estimates only has no actual line; of actual figures only has no dashes but its last point', () => {
    const ukraine = spendingChart(sipri, 'UKR', [], 2025);
    expect(ukraine.actual).toBe('');
    expect(points(ukraine.estimates)).toHaveLength(12);
    const germany = spendingChart(sipri, 'DEU', [], 2025);
    expect(points(germany.actual)).toHaveLength(12);
    expect(points(germany.estimates)).toHaveLength(1);
  });

  it('has the target lines 2, 3.5 and 5, the higher the larger', () => {
    const { targets } = chartOf('DEU');
    expect(targets.map(({ pct }) => pct)).toEqual([2, 3.5, 5]);
    const heights = targets.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  });

  it('has the dated pledges of this country and no other', () => {
    for (const iso3 of new Set(pledges.map((row) => row.iso3))) {
      const expected = pledges.filter((row) => row.iso3 === iso3 && row.year !== null).map(({ id }) => id);
      expect(chartOf(iso3).pledges.map(({ id }) => id)).toEqual(expected);
    }
  });

  it('of an unknown country is empty', () => {
    expect(figuresOf(share, 'XXX')).toEqual([]);
    expect(chartOf('XXX')).toMatchObject({ actual: '', estimates: '', figures: [] });
  });
});

describe('a target crossed', () => {
  it.each([
    ['DNK', 3.5, undefined],
    ['DNK', 2, 2023],
    ['SVN', 2, undefined],
    ['GRC', 2, 2014],
    ['EST', 5, 2026],
  ] as const)('%s, %d: %s', (iso3, bound, year) => {
    expect(crossedIn(share, iso3, bound)?.year).toBe(year);
  });
});
