import { describe, expect, it } from 'vitest';
import { difference, differenceClass } from '../../../src/model/spending/difference.ts';
import { spendingValue } from '../../../src/model/spending/spending.ts';
import { MEASURE_KEYS, MEASURES } from '../../../src/model/view/measures.ts';
import { DATASET } from '../page-data.ts';

describe('the class of a difference', () => {
  it.each(MEASURE_KEYS)('of %s holds its lower bound and not its upper one', (measure) => {
    MEASURES[measure].difference.bounds.forEach((bound, index) => {
      expect(differenceClass(measure, bound)).toBe(index + 1);
      expect(differenceClass(measure, bound - 1e-6)).toBe(index);
    });
  });

  it.each(MEASURE_KEYS)('of %s: no change is the middle class, and the bounds are symmetric', (measure) => {
    expect(differenceClass(measure, 0)).toBe(3);
    const { bounds } = MEASURES[measure].difference;
    expect(bounds.map((bound) => -bound).reverse()).toEqual(bounds);
  });
});

describe('a difference', () => {
  it('of a share is in percentage points, without the noise of binary fractions', () => {
    expect(difference(DATASET, 'share', 'DNK', ['2014-01', '2026-11'])).toBe(2.34);
    expect(difference(DATASET, 'share', 'SVN', ['2021-12', '2022-12'])).toBe(0.06);
  });

  it('of an amount is in per cent of the earlier one', () => {
    const [before, after] = [2014, 2026].map(
      (year) => spendingValue(DATASET.series.usd, 'POL', year)?.value ?? 0,
    );
    const expected = (100 * ((after ?? 0) - (before ?? 0))) / (before ?? 0);
    expect(difference(DATASET, 'usd', 'POL', ['2014-06', '2026-02'])).toBeCloseTo(expected, 5);
    expect(expected).toBeGreaterThan(100);
  });

  it('within a year is none at all', () => {
    for (const measure of MEASURE_KEYS)
      expect(difference(DATASET, measure, 'DEU', ['2020-01', '2020-12'])).toBe(0);
  });

  it('turned round is the negative, in points', () => {
    const there = difference(DATASET, 'share', 'EST', ['2014-01', '2024-01']);
    const back = difference(DATASET, 'share', 'EST', ['2024-01', '2014-01']);
    expect(there).not.toBe(0);
    expect(back).toBe(-(there ?? 0));
  });

  it('is unknown where one of the figures is', () => {
    expect(difference(DATASET, 'share', 'UKR', ['2014-01', '2024-01'])).toBeNull();
    expect(difference(DATASET, 'sipri', 'ARM', ['2014-01', '2025-01'])).toBeNull();
    expect(difference(DATASET, 'sipri', 'DEU', ['2014-01', '2026-01'])).toBeNull();
    expect(difference(DATASET, 'share', 'ISL', ['2014-01', '2024-01'])).toBeNull();
  });
});
