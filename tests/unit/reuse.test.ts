import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reuse } from '../../src/model/reuse.ts';

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

  it('always equals the new value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(reuse(a, b)).toEqual(b);
      }),
    );
  });
});
