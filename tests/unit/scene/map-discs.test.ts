/** The halves of every host and month against the balance: what is drawn, how large, and with which mark. */
import { describe, expect, it } from 'vitest';
import type { Amounts, Dataset, PackedAmount } from '../../../src/data/dataset.ts';
import { letters } from '../../../src/i18n/en.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { SIDES } from '../../../src/model/base/regions.ts';
import { hostBalance } from '../../../src/model/forces/balance.ts';
import { isOpen } from '../../../src/model/forces/discs.ts';
import { FIGURE_STATUSES, type FigureStatus } from '../../../src/model/forces/figure.ts';
import { differenceDiscs } from '../../../src/model/scene/difference-discs.ts';
import { LEAST_OF_ALL, type MapDisc, monthDiscs } from '../../../src/model/scene/map-discs.ts';
import { radius, UNKNOWN_RADIUS } from '../../../src/model/signs/disc.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH } from '../page-data.ts';

const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);

/** All halves of a month, each host alone. */
function allOf(date: string, dataset: Dataset = DATASET, sides = SIDES): readonly MapDisc[] {
  return monthDiscs({ dataset, date, sides, scale: 0.44, least: 1000, spoken: [], isAll: true });
}

function changesOf(since: string, date: string, dataset: Dataset = DATASET, least = 1): readonly MapDisc[] {
  return differenceDiscs({ dataset, since, date, sides: SIDES, least });
}

/** What is written, US and European; `-` where a half is not drawn, `outline` where its number is unknown. */
function written(discs: readonly MapDisc[], iso3: string): string {
  const disc = discs.find(({ hosts }) => hosts.includes(iso3));
  return [disc?.us, disc?.europe]
    .map((half) => (half ? (half.figure ? letters.figure(half.figure) : 'outline') : '-'))
    .join(' | ');
}

/** A dataset with one host whose US figure steps as given. */
function withUs(...us: Amounts): Dataset {
  const none: PackedAmount = [FIGURE_STATUSES.indexOf('none found')];
  const fact = { anchor: [500, 500], at: [500, 500] } as const;
  return {
    ...DATASET,
    hosts: { ROU: { ...fact, us, europe: [[0, none]] } },
  };
}
const of = (best: number, status: FigureStatus, stale?: 1): PackedAmount => {
  const index = FIGURE_STATUSES.indexOf(status);
  return stale ? [index, best, 1] : [index, best];
};

describe('all discs of a month', () => {
  it.each([
    ['2014-12', 'DEU', '37,000 | outline'],
    ['2014-12', 'ROU', '570+ | -'],
    ['2018-12', 'EST', '- | 1,000+'],
    ['2018-12', 'POL', '150+ | 270+'],
    ['2022-06', 'POL', 'about 6,000 | 490+'],
    ['2022-06', 'LVA', '- | 2,700'],
    ['2025-09', 'ROU', '1,700 | 1,700+'],
    ['2025-09', 'SVK', 'about 300 | about 950'],
    ['2025-12', 'ROU', '1,000 | 1,900+'],
    ['2025-12', 'LTU', '1,000 | 2,000+'],
    ['2025-12', 'LVA', '- | about 3,000'],
    ['2026-11', 'LTU', 'outline | 1,800+'],
    ['2026-11', 'BGR', 'outline | 1,000+'],
    ['2026-11', 'DEU', '36,000 | 570'],
  ])('%s %s: %s', (date, iso3, expected) => {
    expect(written(allOf(date), iso3)).toBe(expected);
  });

  it('have one scale for all months: the radius is that of the number, or of the outline', () => {
    for (const date of MONTHS)
      for (const { us, europe } of allOf(date))
        for (const half of [us, europe])
          if (half) expect(half.radius).toBe(half.troops === null ? UNKNOWN_RADIUS : radius(half.troops));
  });

  it('draw a number as it is in the balance, unknown as an outline, and none found not at all', () => {
    for (const date of MONTHS) {
      const discs = allOf(date);
      for (const iso3 of Object.keys(DATASET.hosts))
        for (const side of SIDES) {
          const amount = hostBalance(DATASET, iso3, date)?.[side];
          const half = discs.find(({ id }) => id === iso3)?.[side] ?? null;
          const where = [date, iso3, side];
          if (amount?.status === 'unknown' || (amount?.best === 0 && isOpen(amount)))
            expect([...where, half?.troops, half?.figure]).toEqual([...where, null, null]);
          else if ((amount?.best ?? 0) >= LEAST_OF_ALL)
            expect([...where, half?.troops, half?.isLoss]).toEqual([...where, amount?.best, false]);
          else expect([...where, half]).toEqual([...where, null]);
        }
    }
  });

  it('never say more than is known: what is open is rounded down, nothing is written as zero', () => {
    for (const date of MONTHS)
      for (const { us, europe } of allOf(date))
        for (const half of [us, europe]) {
          if (!half?.figure || half.troops === null) continue;
          expect(half.figure.troops).toBeGreaterThan(0);
          if (half.figure.mark !== 'plain') expect(half.figure.troops).toBeLessThanOrEqual(half.troops);
        }
    expect(written(allOf('2014-01', withUs([0, of(0, 'rotations not counted')])), 'ROU')).toBe('outline | -');
  });

  it('are the largest first', () => {
    const sizes = allOf(LAST_MONTH).map(({ us, europe }) => Math.max(us?.radius ?? 0, europe?.radius ?? 0));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('are marked by what the number is worth', () => {
    const mark = (amount: PackedAmount) => allOf('2014-01', withUs([0, amount]))[0]?.us?.figure?.mark;
    expect(mark(of(900, 'stated'))).toBe('plain');
    expect(mark(of(900, 'carried'))).toBe('plain');
    expect(mark(of(900, 'at least'))).toBe('plus');
    expect(mark(of(900, 'rotations not counted'))).toBe('plus');
    expect(mark(of(900, 'doubtful'))).toBe('about');
    expect(mark(of(900, 'stated', 1))).toBe('about');
    expect(mark(of(900, 'at least', 1))).toBe('plus');
  });

  it('have the halves of the layers that are on', () => {
    const [us, europe] = SIDES.map((side) => allOf(LAST_MONTH, DATASET, [side]));
    expect(us?.every((disc) => disc.us && !disc.europe)).toBe(true);
    expect(europe?.every((disc) => disc.europe && !disc.us)).toBe(true);
    const ids = (discs: readonly MapDisc[] = []) => discs.map(({ id }) => id);
    expect(new Set([...ids(us), ...ids(europe)])).toEqual(new Set(ids(allOf(LAST_MONTH))));
    expect(allOf(LAST_MONTH, DATASET, [])).toEqual([]);
  });
});

describe('the discs of a comparison', () => {
  it.each([
    ['ROU', '−700 | about +240'],
    // Personnel records before, a total with rotations after: the two count different things.
    ['LTU', '- | -'],
    ['XKX', '- | +500'],
    // Counts over two years old.
    ['SVK', '- | -'],
    ['DEU', '- | -'],
  ])('September to December 2025, %s: %s', (iso3, expected) => {
    expect(written(changesOf('2025-09', '2025-12'), iso3)).toBe(expected);
  });

  it('are hollow for a loss, as large as the change', () => {
    const half = changesOf('2025-09', '2025-12').find(({ id }) => id === 'ROU')?.us;
    expect([half?.troops, half?.isLoss, half?.radius]).toEqual([-700, true, radius(700)]);
    const gain = changesOf('2025-09', '2025-12').find(({ id }) => id === 'XKX')?.europe;
    expect(gain?.isLoss).toBe(false);
  });

  const change = (before: PackedAmount, after: PackedAmount, least = 50) =>
    changesOf('2014-01', '2014-02', withUs([0, before], [1, after]), least)[0]?.us ?? null;

  it('leave out what did not change, or less than is drawn', () => {
    expect(change(of(900, 'stated'), of(900, 'stated'))).toBeNull();
    expect(change(of(900, 'stated'), of(949, 'stated'))).toBeNull();
    expect(change(of(900, 'stated'), of(950, 'stated'))).toMatchObject({ troops: 50, isLoss: false });
    expect(change(of(900, 'stated'), of(850, 'stated'))).toMatchObject({ troops: -50, isLoss: true });
  });

  it('leave out what an end of is not a count of its month, or counts others', () => {
    const unknown: PackedAmount = [FIGURE_STATUSES.indexOf('unknown')];
    expect(change(of(150, 'permanent only'), of(1700, 'stated'))).toBeNull();
    expect(change(of(1700, 'stated'), of(150, 'rotations not counted'))).toBeNull();
    expect(change(unknown, of(300, 'stated'))).toBeNull();
    expect(change(of(300, 'stated'), unknown)).toBeNull();
    expect(change(of(300, 'stated', 1), of(900, 'stated'))).toBeNull();
  });

  it('are rough where an end is open, or none is recorded there', () => {
    const none: PackedAmount = [FIGURE_STATUSES.indexOf('none found')];
    expect(change(none, of(300, 'stated'))?.figure).toMatchObject({ troops: 300, mark: 'about' });
    expect(change(of(300, 'at least'), of(400, 'stated'))?.figure).toMatchObject({
      troops: 100,
      mark: 'about',
    });
  });
});
