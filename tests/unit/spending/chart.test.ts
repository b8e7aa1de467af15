import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import { type ChartSubject, spendingValues } from '../../../src/model/spending/chart.ts';
import { crossings, spells } from '../../../src/model/spending/crossings.ts';
import { pledgesOf } from '../../../src/model/spending/pledges.ts';
import { CARD_FRAME, SMALL_FRAME, scaleTop, spendingChart } from '../../../src/ui/spending/spending-chart.ts';
import { DATASET } from '../page-data.ts';

const { share, sipri } = DATASET.series;
const pledges = readTables('public/data').tables?.pledges ?? [];
const top = scaleTop(share, Object.keys(share.values), pledges);
const subject = (iso3: string, part: Partial<ChartSubject> = {}): ChartSubject => ({
  ...{ iso3, natoSince: null, seriesBreak: null },
  ...part,
});
const chartOf = (iso3: string, part: Partial<ChartSubject> = {}) =>
  spendingChart(share, subject(iso3, part), pledges, 2026, CARD_FRAME, top);
const sipriOf = (iso3: string) => spendingChart(sipri, subject(iso3), [], 2025, CARD_FRAME, top);
/** Coordinates of a path of lines. */
const points = (d: string) => d.split(/[ML]/).filter(Boolean);

describe('the line of a country', () => {
  it.each(Object.keys(share.values))('%s stays inside either chart, pledges and all', (iso3) => {
    for (const frame of [CARD_FRAME, SMALL_FRAME]) {
      const chart = spendingChart(share, subject(iso3), pledges, 2026, frame, top);
      const { width, height } = frame;
      for (const { x, y } of [...chart.figures, ...chart.pledges, ...chart.years]) {
        expect(x >= 0 && x <= width).toBe(true);
        expect(y >= 0 && y <= height).toBe(true);
      }
      for (const { y } of chart.targets) expect(y > 0 && y < height).toBe(true);
      expect(chart.now).toBe(chart.figures.at(-1)?.x);
    }
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

  it('of estimates only has no actual line; of actual figures only has no dashes', () => {
    expect(sipriOf('UKR').actual).toBe('');
    expect(points(sipriOf('UKR').estimates)).toHaveLength(12);
    expect(points(sipriOf('DEU').actual)).toHaveLength(12);
    expect(sipriOf('DEU').estimates).toBe('');
  });

  it('is thin up to the year of accession', () => {
    const { before, actual, figures } = chartOf('SWE', { natoSince: 2024 });
    expect(points(before)).toHaveLength(11);
    expect(actual).toBe('');
    expect(figures.filter(({ isBefore }) => isBefore)).toHaveLength(10);
  });

  it('is broken where a new series begins', () => {
    const whole = chartOf('LUX');
    const broken = chartOf('LUX', { seriesBreak: 2023 });
    expect(whole.actual.match(/M/g)).toHaveLength(1);
    expect(broken.actual.match(/M/g)).toHaveLength(2);
    const [at2022, at2023] = [2022, 2023].map((year) => broken.figures.find((found) => found.year === year));
    expect(broken.breakAt).toBeGreaterThan(at2022?.x ?? Number.NaN);
    expect(broken.breakAt).toBeLessThan(at2023?.x ?? Number.NaN);
  });

  it('has the target lines, the higher the larger', () => {
    const { targets } = chartOf('DEU');
    expect(targets.map(({ pct }) => pct)).toEqual([2, 3.5, 5]);
    const heights = targets.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  });

  it('has the pledges for years after the table of this country and no other', () => {
    for (const iso3 of new Set(pledges.map((row) => row.iso3))) {
      const expected = pledges
        .filter((row) => row.iso3 === iso3 && row.year !== null && row.year > 2026)
        .map(({ id }) => id);
      expect(new Set(chartOf(iso3).pledges.map(({ id }) => id))).toEqual(new Set(expected));
      const { ahead, past } = pledgesOf(share, iso3, pledges);
      expect(ahead.length + past.length).toBe(pledges.filter((row) => row.iso3 === iso3).length);
    }
  });

  it('of an unknown country is empty', () => {
    expect(spendingValues(share, 'XXX')).toEqual([]);
    expect(chartOf('XXX')).toMatchObject({ actual: '', estimates: '', figures: [], crossings: [] });
  });
});

describe('a target crossed', () => {
  const figures = fc
    .array(fc.integer({ min: 0, max: 600 }), { maxLength: 20 })
    .map((values) =>
      values.map((value, index) => ({ value: value / 100, year: 2014 + index, estimate: false })),
    );

  it('a figure is at the bound exactly if it lies in one spell', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 600 }), (found, hundredths) => {
        const bound = hundredths / 100;
        const all = spells(found, bound);
        for (const { value, year } of found) {
          const around = all.filter(({ from, to }) => from.year <= year && year <= to.year);
          expect(around).toHaveLength(value >= bound ? 1 : 0);
        }
      }),
    );
  });

  it('spells are apart, in order; only the first can be older than the table, only the last can last', () => {
    fc.assert(
      fc.property(figures, (found) => {
        const all = spells(found, 3.5);
        for (const [index, spell] of all.entries()) {
          const next = all[index + 1];
          if (next) expect(next.from.year).toBeGreaterThan(spell.to.year + 1);
          expect(spell.earlier).toBe(spell.from === found[0]);
          expect(spell.lasts).toBe(spell.to === found.at(-1));
        }
        expect(crossings(found, 3.5)).toHaveLength(all.filter(({ earlier }) => !earlier).length);
      }),
    );
  });

  it('a value on the bound has reached it', () => {
    const at = (value: number) => [{ value, year: 2014, estimate: false }];
    expect(spells(at(3.5), 3.5)).toHaveLength(1);
    expect(spells(at(3.49), 3.5)).toHaveLength(0);
  });
});
