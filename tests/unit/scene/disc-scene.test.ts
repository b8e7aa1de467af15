import { describe, expect, it } from 'vitest';
import type { Dataset, PackedAmount } from '../../../src/data/dataset.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { hostBalance } from '../../../src/model/forces/balance.ts';
import { FIGURE_STATUSES, type FigureStatus } from '../../../src/model/forces/figure.ts';
import { type Disc, discs } from '../../../src/model/scene/disc-scene.ts';
import { halfNumber } from '../../../src/model/scene/half-number.ts';
import { radius, UNKNOWN_RADIUS } from '../../../src/model/signs/disc.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH, SPEECH, viewOf } from '../page-data.ts';

const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);

function discOf(part: Partial<View>, iso3: string, dataset = DATASET): Disc | undefined {
  return discs(dataset, viewOf(part)).find((disc) => disc.iso3 === iso3);
}

/** What is printed, US and European; `-` where a half is not drawn. */
function printed(part: Partial<View>, iso3: string): string {
  const disc = discOf(part, iso3);
  const signed = part.since != null;
  return [disc?.us, disc?.europe].map((half) => (half ? halfNumber(SPEECH, half, signed) : '-')).join(' | ');
}

/** A dataset with one host whose US figure steps as given. */
function withUs(...steps: readonly (readonly [month: number, us: PackedAmount])[]): Dataset {
  const none: PackedAmount = [FIGURE_STATUSES.indexOf('none found')];
  const fact = { anchor: [500, 500], at: [500, 500] } as const;
  return {
    ...DATASET,
    hosts: { ROU: { ...fact, steps: steps.map(([month, us]) => [month, us, none] as const) } },
  };
}
const of = (best: number, status: FigureStatus, stale?: 1): PackedAmount => {
  const index = FIGURE_STATUSES.indexOf(status);
  return stale ? [index, best, 1] : [index, best];
};

describe('the discs of a month', () => {
  it('are the very ones of the month before where nothing has changed, and others where something has', () => {
    const steps: readonly (readonly [number, PackedAmount])[] = [
      [0, of(900, 'stated')],
      [5, of(950, 'stated')],
    ];
    const dataset = withUs(...steps);
    const inMonth = (date: string) => discOf({ date }, 'ROU', dataset);
    expect(inMonth('2014-03')).toBe(inMonth('2014-02'));
    expect(inMonth('2014-06')).not.toEqual(inMonth('2014-05'));
    expect(inMonth('2014-03')).toEqual(discOf({ date: '2014-03' }, 'ROU', structuredClone(dataset)));
  });

  it.each([
    ['2014-12', 'DEU', '36.7K | ?'],
    ['2014-12', 'ROU', '≥577 | -'],
    ['2018-12', 'EST', '- | ≥1K'],
    ['2018-12', 'POL', '≥158 | ≥270'],
    ['2022-06', 'POL', '6K* | ≥490'],
    ['2022-06', 'LVA', '- | 2.72K'],
    ['2025-09', 'ROU', '1.7K | ≥1.74K'],
    ['2025-09', 'SVK', '300* | 393*'],
    ['2025-12', 'ROU', '1K | ≥1.98K'],
    ['2025-12', 'LTU', '1K | ≥2K'],
    ['2025-12', 'LVA', '≥17 | 3.09K*'],
    ['2025-12', 'SVK', '- | 1.25K'],
    ['2026-11', 'LTU', '? | ≥1.8K'],
    ['2026-11', 'BGR', '? | ≥900*'],
    ['2026-11', 'DEU', '36K | 570'],
  ])('%s %s: %s', (date, iso3, expected) => {
    expect(printed({ date }, iso3)).toBe(expected);
  });

  it('have one scale for all months: the radius is that of the number, or of the outline', () => {
    for (const date of MONTHS)
      for (const { us, europe } of discs(DATASET, viewOf({ date })))
        for (const half of [us, europe])
          if (half) expect(half.radius).toBe(half.number === null ? UNKNOWN_RADIUS : radius(half.number));
  });

  it('draw a number as it is in the balance, unknown as an outline, and none found not at all', () => {
    for (const date of MONTHS)
      for (const iso3 of Object.keys(DATASET.hosts))
        for (const side of ['us', 'europe'] as const) {
          const amount = hostBalance(DATASET, iso3, date)?.[side];
          const half = discOf({ date }, iso3)?.[side] ?? null;
          if (amount?.status === 'unknown') expect(half?.number).toBeNull();
          else if (amount?.status === 'none found') expect(half).toBeNull();
          else if (half) expect([half.number, half.loss]).toEqual([amount?.best || null, false]);
        }
  });

  it('never print zero: at least zero is unknown', () => {
    expect(discOf({}, 'ROU', withUs([0, of(0, 'rotations not counted')]))?.us?.number).toBeNull();
    for (const date of MONTHS)
      for (const { us, europe } of discs(DATASET, viewOf({ date })))
        expect([date, us?.number, europe?.number]).not.toContain(0);
  });

  it('are the largest first', () => {
    const sizes = discs(DATASET, viewOf()).map(({ us, europe }) =>
      Math.max(us?.radius ?? 0, europe?.radius ?? 0),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('are marked by what the number is worth', () => {
    const marks = (amount: PackedAmount) => {
      const half = discOf({}, 'ROU', withUs([0, amount]))?.us;
      return half && [half.open, half.warned];
    };
    expect(marks(of(900, 'stated'))).toEqual([false, false]);
    expect(marks(of(900, 'carried'))).toEqual([false, false]);
    expect(marks(of(900, 'at least'))).toEqual([true, false]);
    expect(marks(of(900, 'rotations not counted'))).toEqual([true, false]);
    expect(marks(of(900, 'doubtful'))).toEqual([false, true]);
    expect(marks(of(900, 'stated', 1))).toEqual([false, true]);
    expect(marks(of(900, 'at least', 1))).toEqual([true, true]);
  });

  it('have a leader line just where they are away from their country', () => {
    for (const { iso3, at, leader } of discs(DATASET, viewOf())) {
      const [x, y] = DATASET.hosts[iso3]?.anchor ?? [0, 0];
      const far = Math.hypot(at[0] - x, at[1] - y) > 60;
      expect([iso3, leader]).toEqual([iso3, far ? [x, y] : null]);
    }
  });
});

describe('layers', () => {
  it('switch halves', () => {
    const both = discs(DATASET, viewOf());
    const us = discs(DATASET, viewOf({ layers: ['us'] }));
    const europe = discs(DATASET, viewOf({ layers: ['europe'] }));
    expect(us.every((disc) => disc.us && !disc.europe)).toBe(true);
    expect(europe.every((disc) => disc.europe && !disc.us)).toBe(true);
    expect(new Set([...us, ...europe].map(({ iso3 }) => iso3))).toEqual(
      new Set(both.map(({ iso3 }) => iso3)),
    );
    expect(discs(DATASET, viewOf({ layers: ['changes'] }))).toEqual([]);
  });
});

describe('the discs of a comparison', () => {
  const autumn = { since: '2025-09', date: '2025-12' } as const;

  it.each([
    ['ROU', '−700 | ≈+240'],
    // Personnel records before, a total with rotations after: the two count different things.
    ['LTU', '? | -'],
    ['XKX', '- | +500'],
    ['SVK', '−282* | +855*'],
    ['DEU', '- | -'],
  ])('September to December 2025, %s: %s', (iso3, expected) => {
    expect(printed(autumn, iso3)).toBe(expected);
  });

  it.each([
    ['POL', '+5.5K* | -'],
    ['EST', '- | ≈+370*'],
    ['ROU', '? | ?'],
    ['HUN', '- | ≈+310'],
  ])('2021 to 2022, %s: %s', (iso3, expected) => {
    expect(printed({ since: '2021-12', date: '2022-12' }, iso3)).toBe(expected);
  });

  it('are hollow for a loss, as large as the change', () => {
    const half = discOf(autumn, 'ROU')?.us;
    expect([half?.number, half?.loss, half?.radius]).toEqual([-700, true, radius(700)]);
    expect(discOf(autumn, 'XKX')?.europe?.loss).toBe(false);
  });

  it('leave out what did not change, or as little as the month leaves out', () => {
    const change = (before: PackedAmount, after: PackedAmount) =>
      discOf({ since: '2014-01', date: '2014-02' }, 'ROU', withUs([0, before], [1, after]))?.us;
    expect(change(of(900, 'stated'), of(900, 'stated'))).toBeUndefined();
    expect(change(of(900, 'stated'), of(949, 'stated'))).toBeUndefined();
    expect(change(of(900, 'stated'), of(950, 'stated'))).toMatchObject({ number: 50, open: false });
    expect(change(of(900, 'stated'), of(850, 'stated'))).toMatchObject({ number: -50, loss: true });
  });

  it('are unknown between figures that count different things, and from or to an unknown one', () => {
    const change = (before: PackedAmount, after: PackedAmount) =>
      discOf({ since: '2014-01', date: '2014-02' }, 'ROU', withUs([0, before], [1, after]))?.us;
    const unknown: PackedAmount = [FIGURE_STATUSES.indexOf('unknown')];
    expect(change(of(150, 'permanent only'), of(1700, 'stated'))?.number).toBeNull();
    expect(change(of(1700, 'stated'), of(150, 'rotations not counted'))?.number).toBeNull();
    expect(change(of(150, 'permanent only'), of(300, 'rotations not counted'))?.number).toBe(150);
    expect(change(unknown, of(300, 'stated'))?.number).toBeNull();
    expect(change(of(300, 'stated'), unknown)?.number).toBeNull();
  });

  it('are open where one end is, or none is recorded there', () => {
    const none: PackedAmount = [FIGURE_STATUSES.indexOf('none found')];
    const change = (before: PackedAmount, after: PackedAmount) =>
      discOf({ since: '2014-01', date: '2014-02' }, 'ROU', withUs([0, before], [1, after]))?.us;
    expect(change(none, of(300, 'stated'))).toMatchObject({ number: 300, open: true });
    expect(change(of(300, 'at least'), of(400, 'stated'))).toMatchObject({ number: 100, open: true });
  });
});
