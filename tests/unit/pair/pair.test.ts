import { describe, expect, it } from 'vitest';
import json from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { pairOf, pairRows } from '../../../src/model/pair/pair.ts';
import { DATASET } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const DETAILS = json as unknown as Details;
const rowsOf = (a: string, b: string) =>
  pairRows({ dataset: DATASET, details: DETAILS, people: PEOPLE }, '2026-11', [a, b]);
const row = (a: string, b: string, kind: string) => rowsOf(a, b).find((found) => found.kind === kind);

describe('two countries side by side', () => {
  it('are read from a focus of two codes, and from no other', () => {
    expect(pairOf('POL~DEU')).toEqual(['POL', 'DEU']);
    expect(pairOf('POL')).toBeNull();
    expect(pairOf(null)).toBeNull();
  });

  it('have each row on one scale, as long as the greater figure', () => {
    for (const { cells, top } of rowsOf('POL', 'DEU'))
      expect(top).toBe(Math.max(...cells.map(({ value }) => value ?? 0)) || 1);
  });

  it('mark the estimates of NATO and name the source of each share', () => {
    const cells = row('POL', 'DEU', 'share')?.cells ?? [];
    expect(cells).toHaveLength(2);
    for (const cell of cells) {
      expect(cell.estimate).toBe(true);
      expect(cell.sources).toHaveLength(1);
    }
  });

  it('say why there is no figure: no armed forces, or outside the tables; never zero', () => {
    const none = (iso3: string) => row(iso3, 'TUR', 'share')?.cells[0];
    expect(none('ISL')).toMatchObject({ value: null, none: 'unarmed' });
    expect(none('AUT')).toMatchObject({ value: null, none: 'outside NATO' });
    expect(row('USA', 'POL', 'us')?.cells[0]).toMatchObject({ value: null, none: 'not counted' });
  });

  it('have the people of NATO’s table alone: nobody of the World Bank’s count is on their scale', () => {
    expect(row('POL', 'AUT', 'personnel')?.cells).toMatchObject([
      { value: 263.6, estimate: true },
      { value: null, none: 'outside NATO' },
    ]);
  });

  it('change places together with their figures', () => {
    const there = rowsOf('POL', 'DEU').map(({ cells }) => cells);
    const back = rowsOf('DEU', 'POL').map(({ cells: [a, b] }) => [b, a]);
    expect(back).toEqual(there);
  });
});
