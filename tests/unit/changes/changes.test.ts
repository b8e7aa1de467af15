import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  drawDay,
  SIZE_BOUNDS,
  sizeClass,
  statusOf,
} from '../../../src/model/changes/changes.ts';
import { change } from '../force-tables.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('the day a change is drawn', () => {
  it.each([
    ['the first day it takes effect', null, '2025-11', '2025-11-01'],
    ['the day of its announcement without another', '2025-10-29', null, '2025-10-29'],
    ['not before its announcement', '2026-03-05', '2026', '2026-03-05'],
    ['its effect where that comes later', '2025-10-29', '2025-12', '2025-12-01'],
  ])('is %s', (_, announced, effective, day) => {
    expect(drawDay(change('c', { announced, effective }))).toBe(day);
  });

  it('is unknown without any date', () => {
    expect(drawDay(change('c'))).toBeNull();
  });
});

describe('the changes between two days', () => {
  const rows = [
    change('third', { effective: '2025-12' }),
    change('first', { effective: '2025-10-31' }),
    change('second', { announced: '2025-11' }),
    change('also second', { effective: '2025-11-01' }),
    change('never'),
  ];

  it('leave out the first day and have the last', () => {
    expect(ids(changesBetween(rows, '2025-10-31', '2025-12-01'))).toEqual(['second', 'also second', 'third']);
  });

  it('are in the order of time, those of a day in that of the table', () => {
    expect(ids(changesBetween(rows, '2014-01-01', '2026-11-24'))).toEqual([
      'first',
      'second',
      'also second',
      'third',
    ]);
  });

  it('of neighbouring spans are those of the whole, each once', () => {
    const day = fc.constantFrom(
      '2025-10-30',
      '2025-10-31',
      '2025-11-01',
      '2025-11-15',
      '2025-12-01',
      '2025-12-31',
    );
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [from, middle, to] = [a, b, c].sort() as [string, string, string];
        expect([...changesBetween(rows, from, middle), ...changesBetween(rows, middle, to)]).toEqual(
          changesBetween(rows, from, to),
        );
      }),
    );
  });
});

describe('the status of a change', () => {
  const row = change('c', { announced: '2025-10-29', effective: '2025-12', status: 'under way' });

  it('is that of the table from its day on', () => {
    expect(statusOf(row, '2025-12-01')).toBe('under way');
    expect(statusOf(row, '2026-11-24')).toBe('under way');
  });

  it('is none before its day, and never without one', () => {
    expect(statusOf(row, '2025-11-30')).toBeNull();
    expect(statusOf(change('c'), '2026-11-24')).toBeNull();
  });
});

describe('the size of a change', () => {
  it.each([
    [null, 'unknown'],
    [0, 'none'],
    [10, 'detachment'],
    [99, 'detachment'],
    [100, 'company'],
    [499, 'company'],
    [500, 'battalion'],
    [2999, 'battalion'],
    [3000, 'brigade'],
    [12_000, 'brigade'],
  ] as const)('of %s people is %s', (troops_delta, size) => {
    expect(sizeClass(change('c', { troops_delta }))).toBe(size);
  });

  it('is the same whichever way it goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (people) => {
        expect(sizeClass(change('c', { troops_delta: people }))).toBe(
          sizeClass(change('c', { troops_delta: -people })),
        );
      }),
    );
  });

  it('has bounds that rise', () => {
    const bounds = Object.values(SIZE_BOUNDS);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  });
});
