import { readFileSync } from 'node:fs';
import { MercatorCoordinate } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { type Boundaries, shapesOf } from '../../../src/map/gl/shapes.ts';

/** Two unit squares side by side: one border between them, coast around. */
const PAIR: Boundaries = {
  type: 'Topology',
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AAA', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'BBB', arcs: [[[-1, 2]]] },
      ],
    },
  },
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
};

test('the id of a country is a property, which MapLibre keeps', () => {
  expect(shapesOf(PAIR).land.features.map(({ properties }) => properties.id)).toEqual(['AAA', 'BBB']);
});

test('a border is where two countries meet, coast is the ring around both', () => {
  const lengths = shapesOf(PAIR).lines.features.map(({ properties, geometry }) => [
    properties.kind,
    geometry.coordinates.flat().length,
  ]);
  expect(Object.fromEntries(lengths)).toEqual({ border: 2, coast: 7 });
});

test('the committed boundaries lie inside the world of MapLibre', () => {
  const text = readFileSync(new URL('../../../src/data/detail.topo.json', import.meta.url), 'utf8');
  const { land } = shapesOf(JSON.parse(text));
  const points = land.features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const outside = points.filter((point) => {
    const { x, y } = MercatorCoordinate.fromLngLat(point as [number, number]);
    return Math.min(x, y) < 0 || Math.max(x, y) > 1;
  });
  expect(outside).toEqual([]);
});
