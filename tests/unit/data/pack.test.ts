import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packAmounts,
  packColumns,
  packTable,
  unpackAmounts,
  unpackColumns,
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

describe('packed amounts', () => {
  const amounts = [
    [3, [7]],
    [10, [0, 130, 1]],
    [11, [6, null, 0, 25, 525]],
  ] as const;

  it('have the months since the one before, and nothing for what is not known', () => {
    expect(packAmounts(amounts)).toBe('3:7 7:0,130,1 1:6,,0,25,525');
  });

  it('come back as they were, zero as zero', () => {
    const number = fc.nat(200_000);
    const status = fc.nat(7);
    const amount = fc.oneof(
      fc.tuple(status),
      fc.tuple(status, number),
      fc.tuple(status, number, fc.constant(1 as const)),
      fc.tuple(status, fc.option(number), fc.constantFrom(0, 1), fc.option(number), number),
    );
    const months = fc.uniqueArray(fc.nat(200)).map((list) => list.toSorted((a, b) => a - b));
    const all = months.chain((list) =>
      fc.tuple(...list.map((month) => fc.tuple(fc.constant(month), amount))),
    );
    fc.assert(
      fc.property(all, (found) => {
        expect(unpackAmounts(packAmounts(found) || null)).toEqual(found);
      }),
    );
  });

  it('are none where the cell is empty', () => {
    expect(unpackAmounts(null)).toEqual([]);
  });
});
