import { describe, expect, it } from 'vitest';
import { overlapGroups, overlapping, rowsOverlapping } from '../../../src/model/base/overlap.ts';

const row = (id: string, ...may_overlap: string[]) => ({ id, may_overlap });
const ids = (groups: readonly (readonly { id: string }[])[]) =>
  groups.map((group) => group.map(({ id }) => id));

describe('rows that may overlap', () => {
  it('come together if one of them names the other, or over a third, in their order', () => {
    const rows = [row('a', 'c'), row('b'), row('c'), row('d', 'c'), row('e', 'absent')];
    expect(ids(overlapGroups(rows))).toEqual([['a', 'c', 'd'], ['b'], ['e']]);
    expect(ids(overlapping(rows))).toEqual([['a', 'c', 'd']]);
  });

  it('are known from either of them', () => {
    const rows = [row('a', 'b'), row('b'), row('c')];
    expect(ids([rowsOverlapping(rows, rows[1] as (typeof rows)[0])])).toEqual([['a']]);
    expect(ids([rowsOverlapping(rows, rows[2] as (typeof rows)[0])])).toEqual([[]]);
  });
});
