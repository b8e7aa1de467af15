import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packColumns,
  packSteps,
  packTable,
  unpackColumns,
  unpackSteps,
  unpackTable,
} from '../../../src/data/pack.ts';

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

/** What a cell may hold. A text that reads as a number, like "2014" or " ", is refused. */
const CELL = fc.oneof(
  fc.string({ minLength: 1 }).filter((text) => !text.includes('|') && Number.isNaN(Number(text))),
  fc.integer(),
  fc.constant(null),
);

describe('packed columns', () => {
  const KEYS = ['id', 'troops', 'from'] as const;

  it('are a text for each key, empty where a fact has nothing', () => {
    expect(
      packColumns(KEYS, [{ id: 'a', troops: -20, from: 'x y' }, { id: 'b' }, { id: 'c', troops: 0 }]),
    ).toEqual(['a|b|c', '-20||0', 'x y||']);
  });

  it('come back as they were, zero as zero and nothing as null', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: CELL, troops: CELL, from: CELL }, { noNullPrototype: true }), {
          minLength: 1,
        }),
        (facts) => {
          expect(unpackColumns(KEYS, packColumns(KEYS, facts))).toEqual(facts);
        },
      ),
    );
  });

  it.each(['2014', '1|2', ' ', ''])('refuse the text "%s", which would come back as something else', (id) => {
    expect(() => packColumns(['id'], [{ id }])).toThrow('cannot pack id');
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
