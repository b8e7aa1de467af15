/** The parts of TopoJSON in use, as topojson-client types them. */
import type { mergeArcs } from 'topojson-client';

export type Topology = Parameters<typeof mergeArcs>[0];
export type MultiPolygon = ReturnType<typeof mergeArcs>;
export type Arc = Topology['arcs'][number];
type Objects = Exclude<Parameters<typeof mergeArcs>[1], unknown[]>;
/** A collection whose members are polygons with these properties. */
export interface Polygons<P> {
  readonly type: Objects['type'];
  readonly geometries: readonly (
    | {
        readonly type: 'Polygon';
        readonly id?: string | number;
        readonly properties: P;
        readonly arcs: number[][];
      }
    | {
        readonly type: 'MultiPolygon';
        readonly id?: string | number;
        readonly properties: P;
        readonly arcs: number[][][];
      }
  )[];
}
