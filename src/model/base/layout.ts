import type { SheetPoint } from './sheet.ts';

/**
 * Places for marks and their figures, so that none covers another: boxes are pushed apart along the axis on which they
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
  /** It stays where it is: only the others move. */
  readonly fixed?: boolean;
}

/** The rectangle that all boxes have to stay in, sheet units. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Options {
  /** Space kept between boxes, sheet units. */
  readonly gap: number;
  /** `null`: no bounds. */
  readonly bounds: Bounds | null;
  /** Boxes that are still wedged in between others at the end are set down at the nearest free place. */
  readonly frees?: boolean;
}

const ROUNDS = 600;
/**
 * How far a box is pulled back towards its anchor in each of the first rounds, as a part of the way; the last rounds only
 * push, so that no overlap is left.
 */
const PULL = 0.03;
const PULL_ROUNDS = 400;

interface Box {
  x: number;
  y: number;
  readonly item: Placed;
}

/** How far two boxes with a gap between them overlap from left to right; 0 or less: they do not. */
function overlapX(a: Box, b: Box, gap: number): number {
  const { reach: p } = a.item;
  const { reach: q } = b.item;
  return Math.min(a.x + p.right, b.x + q.right) - Math.max(a.x - p.left, b.x - q.left) + gap;
}

/** How far two boxes with a gap between them overlap from top to bottom; 0 or less: they do not. */
function overlapY(a: Box, b: Box, gap: number): number {
  const { reach: p } = a.item;
  const { reach: q } = b.item;
  return Math.min(a.y + p.down, b.y + q.down) - Math.max(a.y - p.up, b.y - q.up) + gap;
}

/** Moves two boxes apart by half of their overlap each, or the one that can move by all of it. */
function part(a: Box, b: Box, gap: number): boolean {
  const dx = overlapX(a, b, gap);
  if (dx <= 0) return false;
  const dy = overlapY(a, b, gap);
  if (dy <= 0 || (a.item.fixed && b.item.fixed)) return false;
  const share = a.item.fixed ? 0 : b.item.fixed ? 1 : 0.5;
  if (dx < dy) {
    const middle = ({ x, item: { reach } }: Box): number => x + (reach.right - reach.left) / 2;
    // On a tie of place the later one goes right, or down.
    const sign = middle(a) <= middle(b) ? 1 : -1;
    a.x -= sign * dx * share;
    b.x += sign * dx * (1 - share);
  } else {
    const sign = a.y <= b.y ? 1 : -1;
    a.y -= sign * dy * share;
    b.y += sign * dy * (1 - share);
  }
  return true;
}

function keepIn({ x, y, width, height }: Bounds, box: Box): void {
  const { left, right, up, down } = box.item.reach;
  box.x = Math.min(x + width - right, Math.max(x + left, box.x));
  box.y = Math.min(y + height - down, Math.max(y + up, box.y));
}

function pullBack(box: Box): void {
  box.x += (box.item.anchor[0] - box.x) * PULL;
  box.y += (box.item.anchor[1] - box.y) * PULL;
}

/** Pushes every pair apart once. Returns whether any two had overlapped. */
function push(boxes: readonly Box[], gap: number): boolean {
  let touched = false;
  // By index: this runs some hundred times for every pair, and copies would cost more than the arithmetic.
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++)
      touched = part(boxes[i] as Box, boxes[j] as Box, gap) || touched;
  return touched;
}

/** Groups of items, as indexes: an item belongs to a group if it is nearer than `margin` to any item of it. */
export function clusters(items: readonly Placed[], margin: number): readonly (readonly number[])[] {
  const boxes = items.map((item): Box => ({ x: item.anchor[0], y: item.anchor[1], item }));
  const left = new Set(items.keys());
  const groups: number[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const index of group)
      for (const other of left) {
        const [a, b] = [boxes[index] as Box, boxes[other] as Box];
        if (overlapX(a, b, margin) > 0 && overlapY(a, b, margin) > 0) {
          left.delete(other);
          group.push(other);
        }
      }
    groups.push(group.toSorted((a, b) => a - b));
  }
  return groups;
}

/** How far apart the places are that are tried for a wedged box, sheet units, and how far out the last ones lie. */
const STEP = 2;
const FARTHEST = 120;
const DIRECTIONS = 24;

/** Whether a box touches none of the others. */
function isFree(box: Box, boxes: readonly Box[], gap: number): boolean {
  return boxes.every(
    (other) => other === box || overlapX(box, other, gap) <= 0 || overlapY(box, other, gap) <= 0,
  );
}

/** Sets a box that pushing could not free, between fixed ones for example, down at the nearest place that is free. */
function free(box: Box, boxes: readonly Box[], gap: number): void {
  const { x, y } = box;
  for (let distance = STEP; distance <= FARTHEST; distance += STEP)
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (direction / DIRECTIONS) * 2 * Math.PI;
      box.x = x + distance * Math.cos(angle);
      box.y = y + distance * Math.sin(angle);
      if (isFree(box, boxes, gap)) return;
    }
  // No room anywhere near: it stays where it was pushed to.
  box.x = x;
  box.y = y;
}

/** Finds a place for each item, in the order given. Whole sheet units. */
export function relaxed(items: readonly Placed[], { gap, bounds, frees = false }: Options): SheetPoint[] {
  const boxes: Box[] = items.map((item) => ({ x: item.anchor[0], y: item.anchor[1], item }));
  for (let round = 0; round < ROUNDS; round++) {
    if (round < PULL_ROUNDS) boxes.forEach(pullBack);
    const touched = push(boxes, gap);
    if (bounds) for (const box of boxes) keepIn(bounds, box);
    if (!touched && round >= PULL_ROUNDS) break;
  }
  if (frees)
    // A part of a unit may be left of an overlap that was halved in every round: that is none.
    for (const box of boxes) if (!box.item.fixed && !isFree(box, boxes, gap - 1)) free(box, boxes, gap);
  return boxes.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
}
