import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, isDrawn, isOpen, isWarned } from '../../../src/model/forces/discs.ts';
import { FIGURE_STATUSES } from '../../../src/model/forces/figure.ts';
import { LEAST_HALF_DRAWN, radius } from '../../../src/model/signs/disc.ts';

function amount(best: number | null, status: Amount['status'], stale = false): Amount {
  return { low: best, best, high: best, status, stale };
}

describe('the radius of a half', () => {
  it('is 75 sheet units for 10,000 troops, and half of that for a quarter of them', () => {
    expect(radius(10_000)).toBe(75);
    expect(radius(2_500)).toBe(37.5);
    expect(radius(40_000)).toBe(150);
  });

  it('has areas in proportion to troops, above the smallest that can be seen', () => {
    const troops = fc.integer({ min: 1_000, max: 120_000 });
    fc.assert(
      fc.property(troops, troops, (a, b) => {
        expect((radius(a) / radius(b)) ** 2 / (a / b)).toBeCloseTo(1, 1);
      }),
    );
  });

  it('never shrinks with more troops, and can always be seen', () => {
    fc.assert(
      fc.property(fc.nat(120_000), fc.nat(120_000), (a, b) => {
        expect(radius(Math.max(a, b))).toBeGreaterThanOrEqual(radius(Math.min(a, b)));
        expect(radius(a)).toBeGreaterThanOrEqual(7);
      }),
    );
  });
});

describe('what a status looks like', () => {
  const of = (test: (found: Amount) => boolean) =>
    FIGURE_STATUSES.filter((status) => test(amount(1000, status)));

  it('open where the true number is, or may be, higher', () => {
    expect(of(isOpen)).toEqual(['rotations not counted', 'at least']);
  });

  it('warned where the number is overtaken or old', () => {
    expect(of(isWarned)).toEqual(['doubtful']);
    expect(isWarned(amount(1000, 'stated', true))).toBe(true);
  });
});

describe('a half', () => {
  it.each([
    ['a number', amount(LEAST_HALF_DRAWN, 'stated'), true],
    ['a handful of attachés', amount(LEAST_HALF_DRAWN - 1, 'permanent only'), false],
    ['a handful with rotations on top', amount(7, 'rotations not counted'), true],
    ['a part of the true number', amount(1, 'at least'), true],
    ['unknown', amount(null, 'unknown'), true],
    ['none found', amount(null, 'none found'), false],
  ] as const)('of %s is drawn: %s', (_, found, drawn) => {
    expect(isDrawn(found)).toBe(drawn);
  });
});
