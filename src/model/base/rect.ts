/** Rectangles, for whatever must not cover each other. */

export type Rect = readonly [left: number, top: number, right: number, bottom: number];

/** Whether two rectangles are nearer to each other than `gap`. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

/** Whether a rectangle lies within another. */
export function isWithin(inner: Rect, outer: Rect): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** A rectangle moved, and grown by `by` on every side. */
export function grown([left, top, right, bottom]: Rect, by: number): Rect {
  return [left - by, top - by, right + by, bottom + by];
}

/**
 * Whether the straight piece from one point to another touches a rectangle. Liang and Barsky: the part of the piece that is
 * left after each side has cut it is empty, or not.
 */
export function crosses(x0: number, y0: number, x1: number, y1: number, rect: Rect): boolean {
  // Most pieces are on one side of it altogether.
  if ((x0 < rect[0] && x1 < rect[0]) || (x0 > rect[2] && x1 > rect[2])) return false;
  if ((y0 < rect[1] && y1 < rect[1]) || (y0 > rect[3] && y1 > rect[3])) return false;
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [first, last] = [0, 1];
  // For each side: how fast the piece moves out over it, and how far it is inside at its start.
  const sides = [-dx, x0 - rect[0], dx, rect[2] - x0, -dy, y0 - rect[1], dy, rect[3] - y0] as const;
  for (let side = 0; side < 8; side += 2) {
    const [speed, room] = [sides[side] as number, sides[side + 1] as number];
    if (speed === 0) {
      if (room < 0) return false;
      continue;
    }
    const t = room / speed;
    if (speed < 0) first = Math.max(first, t);
    else last = Math.min(last, t);
    if (first > last) return false;
  }
  return true;
}
