import { type Extent, SHEET, type SheetPoint } from '../base/sheet.ts';

/** Which part of the sheet shows a country with its neighbours: for pictures that nobody pans. Sheet units throughout. */

/** Parts of a country that are smaller than this share of its largest part are left out: islands far away. */
const LEAST_PART = 0.12;
/** Room for the neighbours: the extent is so many times as large as the country. */
const ROOM = 2;
/** Small countries are not looked at from nearer than this. */
const LEAST_WIDTH = 560;

function around(points: readonly SheetPoint[]): Extent {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * The extent of each ring of a shape. Reads the path data that the overview has: an absolute start, then relative steps;
 * each further ring starts relative to the start of the one before.
 */
export function ringExtents(path: string): readonly Extent[] {
  let [x, y] = [0, 0];
  return path.split(/[Mm]/).flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    if (numbers.length < 2) return [];
    x += numbers[0] ?? 0;
    y += numbers[1] ?? 0;
    const points: SheetPoint[] = [[x, y]];
    let [px, py] = [x, y];
    for (let at = 2; at + 1 < numbers.length; at += 2) {
      px += numbers[at] ?? 0;
      py += numbers[at + 1] ?? 0;
      points.push([px, py]);
    }
    return [around(points)];
  });
}

function union(extents: readonly Extent[]): Extent {
  return around(
    extents.flatMap(({ x, y, width, height }): SheetPoint[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
}

/** The extent of a ratio (width to height) round a country's main parts, with room for its neighbours. */
export function countryExtent(path: string, ratio: number): Extent {
  const parts = ringExtents(path);
  const size = ({ width, height }: Extent) => width * height;
  const largest = Math.max(...parts.map(size));
  const own = union(parts.filter((part) => size(part) >= largest * LEAST_PART));
  const width = Math.round(Math.max(LEAST_WIDTH, own.width * ROOM, own.height * ROOM * ratio));
  const height = Math.round(width / ratio);
  return {
    x: Math.round(own.x + own.width / 2 - width / 2),
    y: Math.round(own.y + own.height / 2 - height / 2),
    width,
    height,
  };
}

/** The extent for countries that lie outside the sheet: the whole map. */
export function wholeExtent(ratio: number): Extent {
  const width = Math.round(SHEET.height * ratio);
  return { x: SHEET.x + Math.round((SHEET.width - width) / 2), y: SHEET.y, width, height: SHEET.height };
}

/** Whether two extents have a point in common. */
export function meets(a: Extent, b: Extent): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a point lies inside, at least `margin` from the edge. */
export function holds({ x, y, width, height }: Extent, [px, py]: SheetPoint, margin: number): boolean {
  return px > x + margin && px < x + width - margin && py > y + margin && py < y + height - margin;
}
