import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeRow } from '../../../src/data/rows.ts';
import {
  type ChangeEntry,
  changeEntries,
  filteredChanges,
  NO_FILTER,
  sortedChanges,
} from '../../../src/model/changes/change-list.ts';
import { drawDay, SIZE_BOUNDS, sizeClassOf } from '../../../src/model/changes/changes.ts';
import { change } from '../force-tables.ts';

const ids = (entries: readonly ChangeEntry[]) => entries.map(({ row }) => row.id);

/** The changes after one month and up to another, in the order of time. */
function between(rows: readonly ChangeRow[], since: string | null, date: string): readonly ChangeEntry[] {
  const entries = filteredChanges(changeEntries(rows), { since, date, status: [] }, NO_FILTER);
  return sortedChanges(entries, 'oldest');
}

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

describe('the changes between two months', () => {
  const rows = [
    change('third', { effective: '2025-12' }),
    change('first', { effective: '2025-10-31' }),
    change('second', { announced: '2025-11' }),
    change('also second', { effective: '2025-11-01' }),
    change('never'),
  ];

  it('leave out the first month and have the last', () => {
    expect(ids(between(rows, '2025-10', '2025-12'))).toEqual(['second', 'also second', 'third']);
  });

  it('are in the order of time, those of a day in that of the table', () => {
    expect(ids(between(rows, '2014-01', '2026-11'))).toEqual(['first', 'second', 'also second', 'third']);
  });

  it('of neighbouring spans are those of the whole, each once', () => {
    const month = fc.constantFrom('2025-09', '2025-10', '2025-11', '2025-12', '2026-01');
    fc.assert(
      fc.property(month, month, month, (a, b, c) => {
        const [from, middle, to] = [a, b, c].sort() as [string, string, string];
        expect([...between(rows, from, middle), ...between(rows, middle, to)]).toEqual(
          between(rows, from, to),
        );
      }),
    );
  });
});

describe('the status of a change', () => {
  const row = change('c', { announced: '2025-10-29', effective: '2025-12', status: 'under way' });
  const statusIn = (found: ChangeRow, month: string) =>
    between([found], '2014-01', month)[0]?.row.status ?? null;

  it('is that of the table from its month on', () => {
    expect(statusIn(row, '2025-12')).toBe('under way');
    expect(statusIn(row, '2026-11')).toBe('under way');
  });

  it('is none before its month, and never without one', () => {
    expect(statusIn(row, '2025-11')).toBeNull();
    expect(statusIn(change('c'), '2026-11')).toBeNull();
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
    expect(sizeClassOf(troops_delta)).toBe(size);
  });

  it('is the same whichever way it goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (people) => {
        expect(sizeClassOf(people)).toBe(sizeClassOf(-people));
      }),
    );
  });

  it('has bounds that rise', () => {
    const bounds = Object.values(SIZE_BOUNDS);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  });
});
