import { describe, expect, it } from 'vitest';
import type { ChangeFact, Dataset } from '../../../src/data/dataset.ts';
import { changeCount, changeWindow, shownChanges } from '../../../src/model/changes/shown-changes.ts';
import { STATUS_KEYS, statusKey } from '../../../src/model/view/view.ts';
import { DATASET, LAST_MONTH, viewOf } from '../page-data.ts';

/** A dataset with just these changes. */
function withChanges(...changes: readonly Partial<ChangeFact>[]): Dataset {
  const plain: ChangeFact = {
    id: 'x',
    month: '2026-01',
    kind: 'arrival',
    status: 'in place',
    side: 'us',
    nation: 'USA',
    host: 'POL',
    troops: 1000,
    hostTroops: 1000,
    from: null,
    to: null,
  };
  return {
    ...DATASET,
    changes: changes.map((change, index) => ({ ...plain, id: `x-${index}`, ...change })),
  };
}

describe('the window', () => {
  it('is twelve months, the last one that of the date', () => {
    expect(changeWindow({ date: '2026-11', since: null })).toEqual({ after: '2025-11', to: '2026-11' });
    expect(changeWindow({ date: '2025-01', since: null })).toEqual({ after: '2024-01', to: '2025-01' });
    const data = withChanges({ month: '2025-01' }, { month: '2025-02' }, { month: '2026-01' });
    const shown = (date: string) => shownChanges(data, viewOf({ date })).map(({ month }) => month);
    expect(shown('2026-01')).toEqual(['2025-02', '2026-01']);
    expect(shown('2025-12')).toEqual(['2025-01', '2025-02']);
  });

  it('of a comparison starts after its earlier month', () => {
    expect(changeWindow({ date: '2025-12', since: '2025-09' })).toEqual({ after: '2025-09', to: '2025-12' });
    const data = withChanges({ month: '2025-09' }, { month: '2025-10' }, { month: '2026-01' });
    const view = viewOf({ date: '2025-12', since: '2025-09' });
    expect(shownChanges(data, view).map(({ month }) => month)).toEqual(['2025-10']);
  });

  it('counts those that no arrow is drawn for, whatever the layers', () => {
    expect(changeCount(DATASET, viewOf({ date: '2025-12' }))).toBe(53);
    expect(changeCount(DATASET, viewOf({ date: '2025-12', layers: [] }))).toBe(53);
    expect(changeCount(DATASET, viewOf({ date: '2025-12', since: '2025-09' }))).toBe(18);
  });
});

describe('the statuses of changes', () => {
  it('have the keys of the link', () => {
    const words = ['announced', 'under way', 'in place', 'not replaced', 'cancelled', 'unconfirmed'] as const;
    expect(words.map(statusKey)).toEqual([...STATUS_KEYS]);
  });

  it('are filtered as the link says', () => {
    for (const key of STATUS_KEYS) {
      const found = shownChanges(DATASET, viewOf({ date: LAST_MONTH, status: [key] }));
      expect(found.every(({ status }) => statusKey(status) === key)).toBe(true);
    }
  });

  it('come by weight: what was not replaced before all that is larger', () => {
    const data = withChanges({ troops: 90_000 }, { kind: 'not replaced', troops: -10 });
    expect(shownChanges(data, viewOf({ date: '2026-01' })).map(({ id }) => id)).toEqual(['x-1', 'x-0']);
  });
});
