import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, packSteps, unpack, unpackSteps } from '../../../src/data/pack.ts';

const VALUES = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null });

describe('a packed series', () => {
  it('is the first number, then differences, and x where there is none', () => {
    expect(pack([141, 150, null, 148, 0])).toBe('141 9 x -2 -148');
    expect(pack([null, null, 5])).toBe('x x 5');
  });

  it('comes back as it was, whatever is missing', () => {
    fc.assert(
      fc.property(fc.array(VALUES, { minLength: 1 }), (values) => {
        expect(unpack(pack(values))).toEqual(values);
      }),
    );
  });

  it('tells zero from nothing', () => {
    expect(unpack(pack([0, null, 0, null]))).toEqual([0, null, 0, null]);
  });
});

describe('packed steps', () => {
  const steps = [
    [3, [7], [0, 120]],
    [10, 0, [0, 130, 1]],
    [11, [0, 5]],
  ] as const;

  it('have the months since the step before', () => {
    expect(packSteps(steps).map(([since]) => since)).toEqual([3, 7, 1]);
  });

  it('come back as they were', () => {
    expect(unpackSteps(packSteps(steps))).toEqual(steps);
    expect(unpackSteps(packSteps([]))).toEqual([]);
  });
});
