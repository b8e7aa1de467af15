import { FRAME, type SheetPoint } from '../src/model/sheet.ts';

/**
 * Places for discs and their figures, so that none covers another: boxes are pushed apart along the axis on which they
 * overlap least, and pulled back to their anchors as long as nothing touches. Deterministic: no randomness, fixed order.
 */

/** A box around its place: how far it reaches to each side, sheet units. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

export interface Placed {
  readonly anchor: SheetPoint;
  readonly reach: Reach;
}

/** Space kept between boxes, sheet units. */
const GAP = 5;
const ROUNDS = 600;
/** Part of the way back to the anchor in each of the first rounds; the last rounds only push. */
const PULL = 0.03;
const PULL_ROUNDS = 400;

interface Box {
  x: number;
  y: number;
  readonly item: Placed;
}

function overlap(a: Box, b: Box): readonly [x: number, y: number] {
  const { reach: p } = a.item;
  const { reach: q } = b.item;
  const right = Math.min(a.x + p.right, b.x + q.right) - Math.max(a.x - p.left, b.x - q.left) + GAP;
  const down = Math.min(a.y + p.down, b.y + q.down) - Math.max(a.y - p.up, b.y - q.up) + GAP;
  return [right, down];
}

/** Moves two boxes apart by half of their overlap each; on a tie of place the later one goes right and down. */
function part(a: Box, b: Box): boolean {
  const [dx, dy] = overlap(a, b);
  if (dx <= 0 || dy <= 0) return false;
  if (dx < dy) {
    const sign =
      a.x + (a.item.reach.right - a.item.reach.left) / 2 <= b.x + (b.item.reach.right - b.item.reach.left) / 2
        ? 1
        : -1;
    a.x -= (sign * dx) / 2;
    b.x += (sign * dx) / 2;
  } else {
    const sign = a.y <= b.y ? 1 : -1;
    a.y -= (sign * dy) / 2;
    b.y += (sign * dy) / 2;
  }
  return true;
}

function keepInFrame(box: Box): void {
  const { left, right, up, down } = box.item.reach;
  box.x = Math.min(FRAME.x + FRAME.width - right, Math.max(FRAME.x + left, box.x));
  box.y = Math.min(FRAME.y + FRAME.height - down, Math.max(FRAME.y + up, box.y));
}

/** Finds a place for each item, in the order given. Whole sheet units. */
export function relaxed(items: readonly Placed[]): SheetPoint[] {
  const boxes: Box[] = items.map((item) => ({ x: item.anchor[0], y: item.anchor[1], item }));
  for (let round = 0; round < ROUNDS; round++) {
    if (round < PULL_ROUNDS)
      for (const box of boxes) {
        box.x += (box.item.anchor[0] - box.x) * PULL;
        box.y += (box.item.anchor[1] - box.y) * PULL;
      }
    for (const [index, a] of boxes.entries()) for (const b of boxes.slice(index + 1)) part(a, b);
    for (const box of boxes) keepInFrame(box);
  }
  return boxes.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
}
