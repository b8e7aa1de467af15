import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poleOf } from '../../../geo/boundaries/anchors.ts';
import { snap, snapArc } from '../../../geo/boundaries/grid.ts';
import { orient } from '../../../geo/boundaries/orientation.ts';
import { project } from '../../../geo/boundaries/projection.ts';
import { isInside, type Ring, ringArea, ringOf } from '../../../geo/boundaries/rings.ts';
import { dropSmall, type Tier } from '../../../geo/boundaries/simplify.ts';
import type { ArcMap } from '../../../geo/boundaries/source.ts';
import { pathData } from '../../../geo/boundaries/svg-paths.ts';
import { fromSheet, type SheetPoint, toSheet } from '../../../src/model/base/sheet.ts';

const SQUARE: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

/** Two squares side by side: A left, B right, with the border x = 10 as arc 1; C is an island of one unit. */
function createMap(): ArcMap {
  const arcs: SheetPoint[][] = [
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 5],
      [10, 10],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
    [
      [30, 0],
      [31, 0],
      [31, 1],
      [30, 1],
      [30, 0],
    ],
  ];
  return {
    arcs,
    countries: new Map([
      ['A', [[[0, 1]]]],
      ['B', [[[2, ~1]]]],
      ['C', [[[3]]]],
    ]),
  };
}

const tier = (minArea: number, keepLargest: boolean): Tier => ({
  near: { x: [-100, 100], y: [-100, 100] },
  detailOf: () => ({ interval: 1, minArea, keepLargest }),
});

describe('projection', () => {
  it('is the sheet of the model, as d3 computes it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -35, max: 90, noNaN: true }),
        (lon, lat) => {
          const [x, y] = project(lon, lat);
          const [mx, my] = toSheet(lon, lat);
          expect(Math.hypot(x - mx, y - my)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('has an inverse', () => {
    const [lon, lat] = fromSheet(toSheet(33.5, 44.6));
    expect(lon).toBeCloseTo(33.5, 9);
    expect(lat).toBeCloseTo(44.6, 9);
  });

  it('is continuous across the antimeridian', () => {
    const [x0, y0] = project(180, 68);
    const [x1, y1] = project(-180, 68);
    expect(Math.hypot(x1 - x0, y1 - y0)).toBeLessThan(1e-6);
  });
});

describe('rings', () => {
  it('join arcs, backwards ones too, without doubling the joints', () => {
    const { arcs } = createMap();
    expect(ringOf([0, 1], arcs)).toEqual([
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
      [10, 5],
      [10, 10],
    ]);
    expect(ringOf([~1], arcs)).toEqual([
      [10, 10],
      [10, 5],
      [10, 0],
    ]);
  });

  it('have an area with a sign and an inside', () => {
    expect(ringArea(SQUARE)).toBe(100);
    expect(ringArea([...SQUARE].reverse())).toBe(-100);
    expect(isInside([5, 5], [SQUARE])).toBe(true);
    expect(isInside([15, 5], [SQUARE])).toBe(false);
  });

  it('have their deepest point in the middle of a square', () => {
    const [x, y] = poleOf([SQUARE]);
    expect(Math.hypot(x - 5, y - 5)).toBeLessThan(0.5);
  });
});

describe('the grid', () => {
  it('drops repeated points and points on a straight line, not turning back', () => {
    expect(
      snapArc(
        [
          [0, 0],
          [0.2, 0.1],
          [3, 0],
          [6, 0],
          [4, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [6, 0],
      [4, 0],
    ]);
  });

  it('drops countries that collapse', () => {
    const tiny: ArcMap = {
      ...createMap(),
      arcs: createMap().arcs.map((arc) => arc.map(([x, y]) => [x / 25, y / 25])),
    };
    expect([...snap(tiny, 1).countries.keys()]).toEqual([]);
    expect([...snap(createMap(), 8).countries.keys()]).toEqual(['A', 'B', 'C']);
  });
});

describe('small polygons', () => {
  it('vanish as islands, unless they are the largest of their country', () => {
    expect([...dropSmall(createMap(), tier(50, false)).countries.keys()]).toEqual(['A', 'B']);
    expect([...dropSmall(createMap(), tier(50, true)).countries.keys()]).toEqual(['A', 'B', 'C']);
  });

  it('go to the neighbour that surrounds them', () => {
    const map = createMap();
    const minArea = (id: string) => (id === 'B' ? 500 : 0);
    const merged = dropSmall(map, {
      ...tier(0, false),
      detailOf: (id) => ({ interval: 1, minArea: minArea(id), keepLargest: false }),
    });
    const [[ring = []] = []] = merged.countries.get('A') ?? [];
    expect(Math.abs(ringArea(ringOf(ring, map.arcs)))).toBe(200);
    expect(merged.countries.has('B')).toBe(false);
  });
});

describe('path data', () => {
  it('is relative, without spaces that a sign makes needless', () => {
    expect(pathData([SQUARE])).toBe('M0 0l10 0 0 10-10 0z');
  });

  it('starts each further ring from the start of the one before', () => {
    const other = SQUARE.map(([x, y]): SheetPoint => [x - 20, y + 5]);
    expect(pathData([SQUARE, other])).toBe('M0 0l10 0 0 10-10 0zm-20 5 10 0 0 10-10 0z');
  });

  it('says a common border the same way in both neighbours', () => {
    const map = orient(createMap());
    const signs = ['A', 'B'].map((id) => map.countries.get(id)?.[0]?.[0]?.includes(1));
    expect(signs[0]).toBe(signs[1]);
  });
});
