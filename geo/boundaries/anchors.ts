/** Where the disc and the name of a country sit. */
import type { SheetPoint } from '../../src/model/base/sheet.ts';
import { ANCHORS } from './corrections.ts';
import { project } from './projection.ts';
import { distanceToEdge, isInside, type Ring, ringArea } from './rings.ts';

/** Squares per side in each round of the search. */
const SIDE = 16;
/** Rounds; each looks at a quarter of the last one's window. */
const ROUNDS = 4;

interface Window {
  readonly centre: SheetPoint;
  readonly half: SheetPoint;
}

/** The point of a grid over the window that lies deepest inside the polygon. */
function deepest(polygon: readonly Ring[], { centre, half }: Window): SheetPoint {
  let [best, depth]: [SheetPoint, number] = [centre, Number.NEGATIVE_INFINITY];
  for (let row = 0; row <= SIDE; row += 1) {
    for (let column = 0; column <= SIDE; column += 1) {
      const point: SheetPoint = [
        centre[0] + half[0] * ((2 * column) / SIDE - 1),
        centre[1] + half[1] * ((2 * row) / SIDE - 1),
      ];
      const distance = distanceToEdge(point, polygon) * (isInside(point, polygon) ? 1 : -1);
      if (distance > depth) [best, depth] = [point, distance];
    }
  }
  return best;
}

/** The pole of inaccessibility of a polygon: the inner point farthest from its edges, to about one sheet unit. */
export function poleOf(polygon: readonly Ring[]): SheetPoint {
  const outer = polygon[0] ?? [];
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let half: SheetPoint = [(x1 - x0) / 2, (y1 - y0) / 2];
  let centre: SheetPoint = [(x0 + x1) / 2, (y0 + y1) / 2];
  for (let round = 0; round < ROUNDS; round += 1) {
    centre = deepest(polygon, { centre, half });
    half = [half[0] / 4, half[1] / 4];
  }
  return centre;
}

/** The anchor of a country in whole sheet units: set by hand, or the pole of its largest polygon. */
export function anchorOf(id: string, polygons: readonly (readonly Ring[])[]): SheetPoint {
  const size = (polygon: readonly Ring[]) => Math.abs(ringArea(polygon[0] ?? []));
  const largest = polygons.reduce((best, polygon) => (size(polygon) > size(best) ? polygon : best));
  const byHand = ANCHORS[id];
  const [x, y] = byHand ? project(...byHand) : poleOf(largest);
  return [Math.round(x), Math.round(y)];
}
