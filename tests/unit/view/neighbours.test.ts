import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../src/data/details.json';
import { browsable } from '../../../src/model/view/browsable.ts';
import { nearestTo, neighbour, type Place } from '../../../src/model/view/neighbours.ts';
import { DATASET } from '../page-data.ts';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const PLACES = browsable(
  DATASET,
  labelPlaces as unknown as Record<string, readonly [number, number, number]>,
);
const of = (iso3: string) => PLACES.find((place) => place.iso3 === iso3) as Place;
const to = (iso3: string, key: string) => neighbour(PLACES, of(iso3).at, key)?.iso3;

describe('going from country to country', () => {
  it.each([
    ['DEU', 'ArrowRight', 'POL'],
    ['DEU', 'ArrowLeft', 'NLD'],
    ['POL', 'ArrowLeft', 'DEU'],
    ['POL', 'ArrowDown', 'SVK'],
    ['EST', 'ArrowDown', 'LVA'],
    ['LVA', 'ArrowDown', 'LTU'],
    ['LTU', 'ArrowUp', 'LVA'],
    ['ESP', 'ArrowLeft', 'PRT'],
    ['GBR', 'ArrowLeft', 'IRL'],
    ['FIN', 'ArrowLeft', 'SWE'],
    ['FRA', 'ArrowUp', 'BEL'],
  ])('from %s by %s lies %s', (from, key, iso3) => {
    expect(to(from, key)).toBe(iso3);
  });

  it('reaches every country from every other', () => {
    for (const { iso3 } of PLACES) {
      const reached = new Set([iso3]);
      for (const at of reached)
        for (const key of KEYS) {
          const next = to(at, key);
          if (next) reached.add(next);
        }
      expect([iso3, PLACES.filter((place) => !reached.has(place.iso3)).map((place) => place.iso3)]).toEqual([
        iso3,
        [],
      ]);
    }
  });

  it('never goes against the arrow, never stays, and ends at the edge', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.array(point), point, (points, from) => {
        const places = points.map((at, index) => ({ iso3: String(index), at }));
        const right = neighbour(places, from, 'ArrowRight');
        if (right) expect(right.at[0]).toBeGreaterThan(from[0]);
        else expect(points.every(([x]) => x <= from[0])).toBe(true);
        const up = neighbour(places, from, 'ArrowUp');
        if (up) expect(up.at[1]).toBeLessThan(from[1]);
        else expect(points.every(([, y]) => y >= from[1])).toBe(true);
      }),
    );
  });

  it('begins at the nearest, and goes nowhere by other keys', () => {
    expect(nearestTo(PLACES, [1000, 900])?.iso3).toBe('POL');
    expect(nearestTo([], [0, 0])).toBeNull();
    expect(neighbour(PLACES, [1000, 900], 'Enter')).toBeNull();
  });

  it('goes through the countries that have figures and lie on the sheet', () => {
    const ids = PLACES.map(({ iso3 }) => iso3);
    expect(ids).toEqual(expect.arrayContaining(['ISL', 'UKR', 'RUS', 'MLT', 'LUX', 'XKX']));
    for (const iso3 of ['USA', 'KAZ', 'GRL', 'LBY', 'LIE']) expect(ids).not.toContain(iso3);
  });
});
