import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { SheetPoint } from '../../model/base/sheet.ts';
import { toLngLat } from './affine.ts';

/**
 * The detailed boundaries as the file has them, TopoJSON in sheet units. Its object `countries` has a polygon for each
 * country by ISO code, and `_` for land outside the tables.
 */
export type Boundaries = Parameters<typeof mesh>[0];

type Kind = 'border' | 'coast';

/** What MapLibre draws, in its coordinates. */
export interface Shapes {
  /** The id of a shape is its property `id`: MapLibre's tiles drop ids that are not numbers. */
  readonly land: FeatureCollection<MultiPolygon, { readonly id: string }>;
  /** Lines where two countries meet, and lines where land meets the sea. */
  readonly lines: FeatureCollection<MultiLineString, { readonly kind: Kind }>;
}

const moved = (line: Position[]): Position[] => line.map((point) => toLngLat(point as unknown as SheetPoint));

function line(boundaries: Boundaries, kind: Kind): Feature<MultiLineString, { readonly kind: Kind }> {
  const countries = boundaries.objects.countries as Parameters<typeof mesh>[1];
  const { coordinates } = mesh(boundaries, countries, (a, b) => (a === b) === (kind === 'coast'));
  const geometry = { type: 'MultiLineString' as const, coordinates: coordinates.map(moved) };
  return { type: 'Feature', properties: { kind }, geometry };
}

/** The boundaries in MapLibre's coordinates. */
export function shapesOf(boundaries: Boundaries): Shapes {
  const countries = boundaries.objects.countries as Parameters<typeof feature>[1];
  const { features } = feature(boundaries, countries) as FeatureCollection<Polygon | MultiPolygon>;
  const land = features.map(({ id, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return {
      type: 'Feature' as const,
      properties: { id: String(id) },
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: polygons.map((rings) => rings.map(moved)),
      },
    };
  });
  return {
    land: { type: 'FeatureCollection', features: land },
    lines: { type: 'FeatureCollection', features: [line(boundaries, 'border'), line(boundaries, 'coast')] },
  };
}
