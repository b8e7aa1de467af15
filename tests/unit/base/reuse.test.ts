import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reuse } from '../../../src/model/base/reuse.ts';

describe('structural sharing', () => {
  it('gives the old value where nothing changed', () => {
    const before = { discs: [{ iso3: 'POL', at: [1, 2] }], date: '2026-11' };
    expect(reuse(before, structuredClone(before))).toBe(before);
  });

  it('keeps the parts that did not change', () => {
    const before = { discs: [{ iso3: 'POL' }, { iso3: 'ROU' }] };
    const after = reuse(before, { discs: [{ iso3: 'POL' }, { iso3: 'LTU' }] });
    expect(after.discs[0]).toBe(before.discs[0]);
    expect(after.discs[1]).toEqual({ iso3: 'LTU' });
  });

  it('keeps named things that stand elsewhere in the list', () => {
    const before = {
      discs: [
        { iso3: 'POL', at: [1, 2] },
        { iso3: 'ROU', at: [3, 4] },
      ],
      arrows: [{ id: 'a' }],
    };
    const after = reuse(before, {
      discs: [
        { iso3: 'ROU', at: [3, 4] },
        { iso3: 'EST', at: [5, 6] },
        { iso3: 'POL', at: [1, 2] },
      ],
      arrows: [{ id: 'b' }, { id: 'a' }],
    });
    expect(after.discs[0]).toBe(before.discs[1]);
    expect(after.discs[2]).toBe(before.discs[0]);
    expect(after.arrows[1]).toBe(before.arrows[0]);
  });

  it('always equals the new value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(reuse(a, b)).toEqual(b);
      }),
    );
    const named = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), troops: fc.nat(2) }));
    fc.assert(
      fc.property(named, named, (a, b) => {
        expect(reuse(a, b)).toEqual(b);
      }),
    );
  });
});
