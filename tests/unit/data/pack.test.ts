import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSteps, packTable, unpackSteps, unpackTable } from '../../../src/data/pack.ts';

const VALUES = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null });

/** A table of any size: every country has a value, or none, for each year. */
const TABLE = fc
  .tuple(fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1 }), fc.integer({ min: 1, max: 15 }))
  .chain(([codes, years]) =>
    fc.record(
      Object.fromEntries(
        codes.map((code) => [code, fc.array(VALUES, { minLength: years, maxLength: years })]),
      ),
      { noNullPrototype: true },
    ),
  );

describe('a packed table', () => {
  it('is the codes, then a row of differences for each year, and x where there is no value', () => {
    expect(packTable({ BEL: [141, 150, null, 148], EST: [null, 0, 5, -1] })).toBe(
      'BEL EST;141 x;9 0;x 5;-2 -6',
    );
  });

  it('comes back as it was, whatever is missing', () => {
    fc.assert(
      fc.property(TABLE, (table) => {
        expect(unpackTable(packTable(table))).toEqual(table);
        expect(Object.keys(unpackTable(packTable(table)))).toEqual(Object.keys(table));
      }),
    );
  });

  it('tells zero from nothing', () => {
    expect(unpackTable(packTable({ BEL: [0, null, 0, null] }))).toEqual({ BEL: [0, null, 0, null] });
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
