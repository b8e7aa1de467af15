/** What the sentences of the first view and of comparisons say, on the committed data. */
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { lead } from '../../../src/model/scene/lead.ts';
import { comparisonLead } from '../../../src/model/scene/lead-compare.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH } from '../page-data.ts';

const compared = (since: string, date: string) => comparisonLead({ dataset: DATASET, since, date });

describe('the lead of a month', () => {
  it('of the latest month has both totals, the goal and who is unknown', () => {
    const { us, europe, spending, unknown, isLatest } = lead(DATASET, LAST_MONTH);
    expect(isLatest).toBe(true);
    expect(us).toMatchObject({ troops: 80_000, mark: 'plain', range: null });
    expect(europe).toMatchObject({ troops: 18_000, mark: 'plus', exact: { best: 18_054 } });
    expect(spending).toEqual({ year: 2026, isEstimate: true, count: 5, allies: 31, atOldGoal: 30 });
    expect(unknown).toEqual({ us: ['BGR', 'LTU'], europe: ['CYP', 'HUN', 'ISL'] });
  });

  it('of a month before the totals has none, and does not say zero', () => {
    const { us, europe, spending } = lead(DATASET, '2014-06');
    expect([us.troops, europe.troops]).toEqual([null, null]);
    expect(spending).toMatchObject({ count: 1, allies: 27, atOldGoal: 3, isEstimate: false });
  });

  it('of June 2017 says that no ally reaches the goal', () => {
    const { us, europe, spending } = lead(DATASET, '2017-06');
    expect(us.troops).toBeNull();
    expect(europe).toMatchObject({ troops: 1900, mark: 'plus' });
    expect(spending).toMatchObject({ count: 0, allies: 28 });
  });

  it('never says more than is known', () => {
    for (const date of monthsBetween(FIRST_MONTH, LAST_MONTH))
      for (const said of [lead(DATASET, date).us, lead(DATASET, date).europe]) {
        const { troops, mark, exact } = said;
        expect(troops === null).toBe(exact.best === null);
        if (troops !== null && mark !== 'plain') expect(troops).toBeLessThanOrEqual(exact.best ?? 0);
      }
  });
});

describe('the lead of a comparison', () => {
  it('of autumn 2025 is the brigade that was not replaced', () => {
    const found = compared('2025-09', '2025-12');
    expect(found.headline).toMatchObject({
      kind: 'gap',
      gap: { troops: 3000, hosts: ['ROU', 'BGR', 'HUN', 'SVK'] },
    });
    expect(found.gap?.losses).toEqual([
      {
        host: 'ROU',
        side: 'us',
        change: { troops: -700, mark: 'about', isChange: true },
        before: { troops: 1700, mark: 'plus', isChange: false },
        after: { troops: 1000, mark: 'about', isChange: false },
      },
    ]);
    expect(found.gap?.others).toEqual(['BGR', 'HUN', 'SVK']);
    expect(found.us).toMatchObject({
      isOverlapping: true,
      axis: [76_500, 100_000],
      before: { range: [78_000, 85_000] },
      after: { range: [80_000, 100_000] },
    });
    expect(found.europe.more.map(({ host }) => host)).toEqual(['XKX']);
    expect(found.europe.fewer).toEqual([]);
    expect([found.europe.before.troops, found.europe.after.troops]).toEqual([16_400, 17_700]);
    expect(found.spending).toBeNull();
  });

  it('of the year of the invasion is the largest move that was done', () => {
    const found = compared('2021-12', '2022-12');
    expect(found.headline).toMatchObject({ kind: 'move', change: { id: 'us-1-3id-2022' }, troops: 3800 });
    expect(found.gap).toBeNull();
    expect(found.us.axis).toBeNull();
    expect(found.leftOut.us).toContain('POL');
    expect(found.spending?.map(({ atOldGoal }) => atOldGoal)).toEqual([6, 7]);
  });

  it('without anything that moved is spending', () => {
    expect(compared('2014-12', '2015-12').headline).toEqual({ kind: 'spending' });
  });

  it('says of no host both that it changed and that it cannot be compared', () => {
    for (const [since, date] of [
      ['2025-09', '2025-12'],
      ['2021-12', '2026-11'],
      ['2022-12', '2025-12'],
    ] as const) {
      const { europe, leftOut } = compared(since, date);
      for (const { host } of [...europe.more, ...europe.fewer]) expect(leftOut.europe).not.toContain(host);
    }
  });
});
