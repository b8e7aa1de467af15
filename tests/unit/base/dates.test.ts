import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageIn,
  daysBetween,
  firstDay,
  lastDay,
  latestRow,
  monthEnd,
  monthsBetween,
  saidAge,
  wholeMonths,
} from '../../../src/model/base/dates.ts';

const DAYS = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date of the tables', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2025-10-29', '2025-10-29', '2025-10-29'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});

describe('a month asked for', () => {
  it('means its last day', () => {
    expect(monthEnd('2024-02', '2026-11-24')).toBe('2024-02-29');
  });

  it('means the day of the data in the month of the data', () => {
    expect(monthEnd('2026-11', '2026-11-24')).toBe('2026-11-24');
  });
});

describe('whole months', () => {
  it.each([
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-15', '2024-02-15', 1],
    ['2024-01-31', '2024-02-29', 0],
    ['2023-12-01', '2026-11-30', 35],
    ['2023-12-01', '2026-12-01', 36],
    ['2025-05-05', '2025-05-05', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });

  it('never shrink as the day moves on', () => {
    fc.assert(
      fc.property(DAYS, DAYS, fc.nat(400), (from, to, days) => {
        expect(wholeMonths(from, addDays(to, days))).toBeGreaterThanOrEqual(wholeMonths(from, to));
      }),
    );
  });
});

describe('days', () => {
  it('are counted over leap days and summer time', () => {
    expect(daysBetween('2024-02-01', '2024-04-01')).toBe(60);
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  });

  it('come back when added and counted', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('months', () => {
  it('run from the first to the last, both included', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2014-01', '2026-11')).toHaveLength(155);
  });

  it('are none if the last comes before the first', () => {
    expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
  });
});

describe('the latest row', () => {
  const row = (as_of: string, id = as_of) => ({ as_of, id });

  it('is the one with the greatest first day not after the day', () => {
    const rows = [row('2024-03'), row('2025'), row('2025-02-01')];
    expect(latestRow(rows, '2025-01-31', 99)?.id).toBe('2025');
  });

  it('is the first in the file on a tie', () => {
    expect(
      latestRow([row('2025', 'a'), row('2025-01', 'b'), row('2025-01-01', 'c')], '2025-06-01', 99)?.id,
    ).toBe('a');
  });

  it('counts up to the age allowed, and no older row takes its place', () => {
    const rows = [row('2023'), row('2024')];
    expect(latestRow(rows, '2025-01-31', 12)?.id).toBe('2024');
    expect(latestRow(rows, '2025-02-01', 12)).toBeNull();
  });
});

describe('the age of a figure in the month shown', () => {
  it.each([
    ['2026-11', '2026-11-30', { unit: 'month', count: 0 }],
    ['2026-11', '2026-10-31', { unit: 'month', count: 1 }],
    ['2026-11-30', '2026-05', { unit: 'month', count: 6 }],
    ['2026-11', '2024-12', { unit: 'month', count: 23 }],
    ['2026-11', '2024-11', { unit: 'year', count: 2 }],
    ['2026-11', '2023-12', { unit: 'year', count: 2 }],
    ['2026-11', '2025', { unit: 'year', count: 1 }],
    ['2026-11', '2026', { unit: 'year', count: 0 }],
    ['2026-11', '2026-12', null],
    ['2026-11', '2027', null],
  ])('in %s of %s: %o', (month, date, age) => {
    expect(ageIn(month, date)).toEqual(age);
  });
});

describe('the age of the data', () => {
  it.each([
    ['2026-11-01', 0],
    ['2027-01-14', 0],
    ['2027-01-15', 1],
    ['2027-03-01', 3],
    ['2028-11-30', 24],
  ])('on %s is said as %i months', (today, months) => {
    expect(saidAge('2026-11-30', today)).toBe(months);
  });
});
