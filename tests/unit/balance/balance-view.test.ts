import { describe, expect, it } from 'vitest';
import { isFirm } from '../../../src/model/balance/balance-runs.ts';
import {
  balanceRows,
  balanceSeries,
  regionBalances,
  shares,
  sortedBalance,
  statusText,
} from '../../../src/model/balance/balance-view.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { noNumber } from '../../../src/model/forces/figure.ts';
import { balanceChart, tickStep } from '../../../src/ui/balance/balance-chart.ts';
import { force, strength, tablesOf, total } from '../force-tables.ts';

const DAY = '2025-06-30';
const byCode = (a: string, b: string) => a.localeCompare(b);
const range = (low: number | null, best: number | null, high: number | null) => ({ low, best, high });

const tables = tablesOf({
  host_totals: [
    total('A', '2025-02', [900, 1000, 1500]),
    total('A', '2025-02', 4000, { host_iso3: 'POL' }),
    total('A', '2025-02', [70_000, 80_000, 90_000], { host_iso3: 'EUR' }),
    total('A', '2025-02', 36_000, { host_iso3: 'DEU' }),
  ],
  forces: [
    force('a', { start: '2025-03' }),
    force('b', { host_iso3: 'EST' }),
    force('c', { host_iso3: 'POL' }),
  ],
  strengths: [strength('a', '2025-03', [2000, 3000, 3500]), strength('b', '2025', 500)],
});

describe('the rows', () => {
  it('are all hosts but Europe as a whole, each with both figures', () => {
    const rows = balanceRows(tables, DAY);
    expect(rows.map(({ iso3, us, europe }) => [iso3, us.best, europe.best])).toEqual([
      ['DEU', 36_000, null],
      ['EST', null, 500],
      ['LTU', 1000, 3000],
      ['POL', 4000, null],
    ]);
    expect(rows[2]?.comparison).toMatchObject({ more: 'europe', overlap: false });
  });

  it.each([
    ['name', false, 'DEU EST LTU POL'],
    ['name', true, 'POL LTU EST DEU'],
    ['us', true, 'DEU POL LTU EST'],
    ['us', false, 'LTU POL DEU EST'],
    ['europe', true, 'LTU EST DEU POL'],
    ['europe', false, 'EST LTU DEU POL'],
  ] as const)('sorted by %s, descending: %s', (key, descending, codes) => {
    const rows = sortedBalance(balanceRows(tables, DAY), { key, descending }, byCode);
    expect(rows.map(({ iso3 }) => iso3).join(' ')).toBe(codes);
  });

  it('spell their status as the method does', () => {
    expect(statusText({ status: 'at least', stale: true })).toBe('at least, stale');
    expect(statusText({ status: 'rotations not counted', stale: false })).toBe('rotations not counted');
  });
});

describe('the shares', () => {
  it('are of the best values, and lie between those of low and high', () => {
    expect(shares(range(100, 300, 300), range(100, 100, 300))).toEqual({
      us: range(25, 75, 75),
      europe: range(25, 25, 75),
    });
  });

  it('are not known without both sides, or without anybody', () => {
    expect(shares(range(1, null, 9), range(1, 1, 1))).toBeNull();
    expect(shares(range(0, 0, 0), range(0, 0, 0))).toBeNull();
  });
});

describe('the regions', () => {
  const [flank, europe] = regionBalances(tables, DAY);

  it('the flank is a sum, its shares only of hosts known on both sides', () => {
    expect([flank?.us.best, flank?.us.status, flank?.europe.best, flank?.europe.status]).toEqual([
      5000,
      'at least',
      3500,
      'at least',
    ]);
    expect(flank?.europe.unknownHosts).toEqual(['POL']);
    expect(flank?.usUnknown).toContain('EST');
    expect(flank?.compared).toEqual(['LTU']);
    expect(flank?.shares?.us.best).toBe(25);
    expect(flank?.partial).toEqual({ us: false, europe: false });
  });

  it('Europe as a whole has its own US total, not the sum of the hosts', () => {
    expect([europe?.us.best, europe?.europe.best]).toEqual([80_000, 3500]);
    expect(europe?.partial).toEqual({ us: false, europe: true });
  });
});

describe('the series', () => {
  const months = monthsBetween('2025-01', '2025-06');

  it('has every month, and is kept', () => {
    const points = balanceSeries(tables, 'LTU', months, '2025-06-24');
    expect(points.map(({ us, europe }) => [us.best, europe.best])).toEqual([
      [null, null],
      [1000, null],
      [1000, 3000],
      [1000, 3000],
      [1000, 3000],
      [1000, 3000],
    ]);
    expect(balanceSeries(tables, 'LTU', months, '2025-06-24')).toBe(points);
  });

  it('of a region is that of its sums', () => {
    const last = balanceSeries(tables, 'flank', months, '2025-06-24').at(-1);
    expect([last?.us.best, last?.europe.best]).toEqual([5000, 3500]);
    expect(balanceSeries(tables, 'europe', months, '2025-06-24').at(-1)?.us.best).toBe(80_000);
  });
});

describe('the chart', () => {
  const points = balanceSeries(tables, 'LTU', monthsBetween('2025-01', '2025-06'), '2025-06-24');

  it('has a gap where nothing is known, and one scale for all months', () => {
    const chart = balanceChart(points, '2025-06');
    expect(chart.us.firm.match(/M/g)).toHaveLength(1);
    expect(chart.us.soft).toBe('');
    expect(chart.us.band).not.toBe('');
    expect(chart.ticks.map(({ value }) => value)).toEqual([0, 1000, 2000, 3000]);
    expect(balanceChart(points, '2025-01').us).toEqual(chart.us);
  });

  it('marks the shown month, with a point only where a number is', () => {
    const { now } = balanceChart(points, '2025-02');
    expect(now.us).not.toBeNull();
    expect(now.europe).toBeNull();
  });

  it('draws what is carried, old, doubtful or at least dashed, and bounds without a line', () => {
    const amount = { ...noNumber('unknown'), best: 1 };
    expect(isFirm({ ...amount, status: 'stated' })).toBe(true);
    expect(isFirm({ ...amount, status: 'permanent only' })).toBe(true);
    for (const status of ['carried', 'doubtful', 'at least', 'rotations not counted'] as const)
      expect(isFirm({ ...amount, status })).toBe(false);
    expect(isFirm({ ...amount, status: 'stated', stale: true })).toBe(false);
    const us = { ...noNumber('unknown'), low: 10, high: 500 };
    const { us: line } = balanceChart([{ month: '2025-01', us, europe: noNumber('none found') }], '2025-01');
    expect([line.firm, line.soft, line.band]).toEqual(['', '', '']);
    expect(line.bounds).toMatch(/^M/);
  });

  it.each([
    [1, 0.2],
    [900, 200],
    [3500, 1000],
    [105_000, 50_000],
  ])('divides a scale up to %s by %s', (top, step) => {
    expect(tickStep(top)).toBeCloseTo(step);
  });
});
