import { describe, expect, it } from 'vitest';
import {
  type ChangeFilter,
  changeEntries,
  changeFact,
  filteredChanges,
  NO_FILTER,
  sortedChanges,
} from '../../../src/model/changes/change-list.ts';
import type { View } from '../../../src/model/view/view.ts';
import { change } from '../force-tables.ts';

const VIEW: Pick<View, 'date' | 'since' | 'status'> = { date: '2025-12', since: null, status: [] };

const entries = changeEntries([
  change('old', { effective: '2024-12', troops_delta: -100 }),
  change('first', { effective: '2025-01', troops_delta: 200, kind: 'arrival' }),
  change('europe', { effective: '2025-06-03', side: 'europe', host_iso3: 'EST', troops_delta: -300 }),
  change('announced', { announced: '2025-12', status: 'announced', host_delta: -5000 }),
  change('later', { announced: '2025-11', effective: '2026-01', host_delta: null }),
  change('undated'),
]);

function ids(filter: Partial<ChangeFilter> = {}, view: Partial<typeof VIEW> = {}): string {
  const found = filteredChanges(entries, { ...VIEW, ...view }, { ...NO_FILTER, ...filter });
  return found.map(({ row }) => row.id).join(' ');
}

describe('the entries', () => {
  it('are all changes with a date, on the day they are drawn', () => {
    expect(entries.map(({ row, day }) => `${row.id} ${day}`)).toEqual([
      'old 2024-12-01',
      'first 2025-01-01',
      'europe 2025-06-03',
      'announced 2025-12-01',
      'later 2026-01-01',
    ]);
  });

  it('are facts for the sentences, without a country for Europe as a whole', () => {
    const [entry] = changeEntries([change('a', { effective: '2025-06-03', host_iso3: 'EUR' })]);
    expect(entry && changeFact(entry)).toMatchObject({ month: '2025-06', host: null, hostTroops: -500 });
  });
});

describe('the filter', () => {
  it('starts with the months that the map shows', () => {
    expect(ids()).toBe('first europe announced');
    expect(ids({}, { since: '2025-05' })).toBe('europe announced');
  });

  it('can go back to the first month, and on to the last', () => {
    expect(ids({ period: 'until' })).toBe('old first europe announced');
    expect(ids({ period: 'all' })).toBe('old first europe announced later');
  });

  it('keeps a side, a country, a kind, and the statuses of the link', () => {
    expect(ids({ side: 'europe' })).toBe('europe');
    expect(ids({ host: 'LTU' })).toBe('first announced');
    expect(ids({ kind: 'arrival' })).toBe('first');
    expect(ids({}, { status: ['announced', 'cancelled'] })).toBe('announced');
  });
});

describe('the order', () => {
  const order = (sort: Parameters<typeof sortedChanges>[1]) =>
    sortedChanges(entries, sort)
      .map(({ row }) => row.id)
      .join(' ');

  it('is by day', () => {
    expect(order('newest')).toBe('later announced europe first old');
    expect(order('oldest')).toBe('old first europe announced later');
  });

  it('is by size, whichever way they go, unknown ones last', () => {
    expect(order('largest')).toBe('announced europe first old later');
  });
});
