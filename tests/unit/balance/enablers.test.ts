import { describe, expect, it } from 'vitest';
import type { CapabilityRow } from '../../../src/data/rows.ts';
import {
  alikeCounts,
  enablers,
  notInventories,
  readinessPledge,
} from '../../../src/model/balance/enablers.ts';

const row = (side: CapabilityRow['side'], part: Partial<CapabilityRow> = {}): CapabilityRow => ({
  ...{ id: side, topic: 'refuelling', side, iso3: null, item: 'Tankers', unit: 'aircraft' },
  ...{ low: null, best: 100, high: null, as_of: '2025', kind: 'inventory', scope: null },
  ...{ confidence: 'medium', source_id: 'study', ...part },
});
const ratio = (europe: Partial<CapabilityRow>, us: Partial<CapabilityRow>) =>
  enablers([row('europe', europe), row('us', us)])[0]?.ratio;

describe('counts of both sides', () => {
  it('are set in relation where one study counts the same thing', () => {
    expect(ratio({ best: 40, high: 42 }, { best: 100 })).toEqual({
      perHundred: 40,
      atMost: false,
      times: 2.3,
    });
  });

  it('say at most where the American count is a lower bound', () => {
    expect(ratio({ best: 20 }, { best: null, low: 90 })).toEqual({
      perHundred: 22,
      atMost: true,
      times: 4.5,
    });
  });

  it.each([
    { item: 'All aircraft that can refuel' },
    { unit: 'squadrons' },
    { source_id: 'other-study' },
    { as_of: '2023' },
  ])('are not crossed: %o', (part) => {
    expect(ratio({}, part)).toBeNull();
  });

  it('are not set in relation where Europe has none, or where there are several rows', () => {
    expect(ratio({ best: 0 }, {})).toBeNull();
    expect(enablers([row('europe'), row('europe'), row('us')])[0]?.ratio).toBeNull();
  });

  it('leave a side without rows empty', () => {
    expect(enablers([row('europe')])[0]).toMatchObject({ us: [], ratio: null });
  });

  it('hold no promise and no requirement', () => {
    const rows = [row('us', { kind: 'pledge' }), row('europe', { kind: 'requirement' })];
    expect(enablers(rows)).toEqual([]);
    expect(notInventories(rows)).toEqual(rows);
  });

  it('are summed up by the smallest relation', () => {
    const drones = { topic: 'drones', item: 'Drones' } as const;
    const rows = [
      row('europe', { best: 50 }),
      row('us'),
      row('europe', { ...drones, best: 10 }),
      row('us', drones),
    ];
    expect(alikeCounts(enablers(rows))).toEqual({ count: 2, times: 2 });
    expect(alikeCounts([])).toBeNull();
  });
});

it('the newest pledge at high readiness holds, whatever its place in the table', () => {
  const pledge = { topic: 'readiness', kind: 'pledge' } as const;
  const rows = [
    row('alliance', { ...pledge, best: 500, as_of: '2024-12' }),
    row('alliance', { ...pledge, best: 300, as_of: '2022-06' }),
  ];
  expect(readinessPledge(rows)).toBe(500);
  expect(readinessPledge([])).toBeNull();
});
