/** Arcs on a grid of whole numbers: what both outputs store. */
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import { type Ring, ringArea, ringOf } from './rings.ts';
import type { ArcMap, PolygonArcs } from './source.ts';

/** Whether b lies on the straight line from a to c, between them. */
function isBetween(a: SheetPoint, b: SheetPoint, c: SheetPoint): boolean {
  const cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  const dot = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return cross === 0 && dot >= 0;
}

/** Rounds an arc to whole numbers of 1/`perUnit`, without repeated points and points on a straight line. */
export function snapArc(arc: Ring, perUnit: number): SheetPoint[] {
  const kept: SheetPoint[] = [];
  for (const [x, y] of arc) {
    const point = [Math.round(x * perUnit), Math.round(y * perUnit)] as const;
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && isBetween(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Rounds a map to the grid; rings that collapse are left out, and with them countries that are nothing else. */
export function snap(map: ArcMap, perUnit: number): ArcMap {
  const arcs = map.arcs.map((arc) => snapArc(arc, perUnit));
  const hasArea = (ring: readonly number[]) => ringArea(ringOf(ring, arcs)) !== 0;
  const visible = (ring: readonly number[]) =>
    ring.filter((index) => (arcs[index < 0 ? ~index : index]?.length ?? 0) > 1);
  const countries = new Map<string, PolygonArcs[]>();
  for (const [id, polygons] of map.countries) {
    const left = polygons
      .filter(([outer]) => outer && hasArea(outer))
      .map((polygon) => polygon.filter(hasArea).map(visible));
    if (left.length > 0) countries.set(id, left);
  }
  return { arcs, countries };
}
