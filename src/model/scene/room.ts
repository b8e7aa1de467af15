import { crosses, grown, isWithin, overlap, type Rect } from '../base/rect.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { type Block, rectAt, type Spot } from './blocks.ts';
import type { Ground } from './ground.ts';
import type { MapDisc } from './map-discs.ts';
import type { PlaceSet } from './place-sets.ts';

/** The room on a map of a set: what is taken, and what ground there is. */

/** What is taken at one scale; px from the top left of the sheet. Placing adds to it. */
export interface Layer {
  readonly scale: number;
  readonly frame: Rect;
  readonly taken: Rect[];
  /** Lines that words may not stand on. */
  readonly lines: (readonly SheetPoint[])[];
}

export interface Room {
  readonly set: PlaceSet;
  readonly ground: Ground;
  /**
   * The first is at the least scale of the set, where it is tight; the others are larger maps, on which words keep their size and
   * so move against each other.
   */
  readonly layers: readonly [Layer, ...Layer[]];
  /** So many of the rectangles are not words: corners that are kept free, and halves. */
  readonly before: number;
}

/** How much larger the other maps are. */
const LARGER = [1.15, 1.3, 1.42] as const;
/** Space kept between words, and between words and lines, px. */
const GAP = 1.5;
const LINE_GAP = 2;
/** Halves have an outline, px. */
const OUTLINE = 1.5;
function keptRects({ kept }: PlaceSet, [left, top, right, bottom]: Rect): readonly Rect[] {
  return kept.map(({ x, y, width, height }): Rect => {
    const [x0, y0] = [x === 'left' ? left : right - width, y === 'top' ? top : bottom - height];
    return [x0, y0, x0 + width, y0 + height];
  });
}

/** What the halves of a disc cover, as rectangles. */
function halfRects({ at, us, europe }: MapDisc, scale: number): readonly Rect[] {
  return [us, europe].flatMap((half): Rect[] => {
    if (!half) return [];
    const r = half.radius * scale;
    const [x, y] = [at[0] * scale, at[1] * scale];
    const sides = half.side === 'us' ? ([x - r, x] as const) : ([x, x + r] as const);
    return [grown([sides[0], y - r, sides[1], y + r], OUTLINE)];
  });
}

function layerOf(set: PlaceSet, discs: readonly MapDisc[], scale: number): Layer {
  const frame = set.frame.map((edge) => edge * scale) as unknown as Rect;
  const taken = [...keptRects(set, frame), ...discs.flatMap((disc) => halfRects(disc, scale))];
  return { scale, frame, taken, lines: [] };
}

/** An empty map with its discs. */
export function roomOf(set: PlaceSet, ground: Ground, discs: readonly MapDisc[]): Room {
  const near = layerOf(set, discs, set.scale);
  const larger = LARGER.map((times) => layerOf(set, discs, set.scale * times));
  return { set, ground, layers: [near, ...larger], before: near.taken.length };
}

/** The same room, to place something in that the first shall not know of. */
export function copied(room: Room): Room {
  const copy = (layer: Layer): Layer => ({ ...layer, taken: [...layer.taken], lines: [...layer.lines] });
  const [near, ...larger] = room.layers;
  return { ...room, layers: [copy(near), ...larger.map(copy)] };
}

export function meetsLine(rect: Rect, points: readonly SheetPoint[]): boolean {
  const wide = grown(rect, LINE_GAP);
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1] as SheetPoint, points[index] as SheetPoint];
    if (crosses(a[0], a[1], b[0], b[1], wide)) return true;
  }
  return false;
}

function isFree({ frame, taken, lines }: Layer, rect: Rect): boolean {
  if (!isWithin(rect, frame)) return false;
  for (const other of taken) if (overlap(rect, other, GAP)) return false;
  return !lines.some((line) => meetsLine(rect, line));
}

/** What a block covers at a place, at the least scale, if it is free there at every scale; else `null`. */
export function freeRect({ layers }: Room, block: Block, spot: Spot): Rect | null {
  for (const layer of layers) if (!isFree(layer, rectAt(block, spot, layer.scale))) return null;
  return rectAt(block, spot, layers[0].scale);
}

/** Takes the place of a block. */
export function takeBlock({ layers }: Room, block: Block, spot: Spot): void {
  for (const { scale, taken } of layers) taken.push(rectAt(block, spot, scale));
}

/** Keeps words off a line; `lineAt` is its points in px at a scale. */
export function takeLine({ layers }: Room, lineAt: (scale: number) => readonly SheetPoint[]): void {
  for (const { scale, lines } of layers) lines.push(lineAt(scale));
}

/** A block and a place for it. */
export interface Option {
  readonly block: Block;
  readonly spot: Spot;
}

/** An option at its place, with what it costs in all. */
export type Settled<Choice> = Choice & { readonly rect: Rect; readonly whole: number };

/**
 * The best free place: the one of least cost, below `most`. `costOf` judges the ground under a rectangle on top of a spot's own
 * cost; `null` refuses it.
 */
export function bestPlace<Choice extends Option>(
  room: Room,
  options: readonly Choice[],
  costOf: (rect: Rect, option: Choice) => number | null,
  most = Number.POSITIVE_INFINITY,
): Settled<Choice> | null {
  let best: Settled<Choice> | null = null;
  let least = most;
  for (const option of options) {
    if (option.spot.cost >= least) continue;
    const rect = freeRect(room, option.block, option.spot);
    if (!rect) continue;
    const ground = costOf(rect, option);
    if (ground === null || option.spot.cost + ground >= least) continue;
    least = option.spot.cost + ground;
    best = { ...option, rect, whole: least };
  }
  return best;
}

/** The same, and takes the place. */
export function settle<Choice extends Option>(
  room: Room,
  options: readonly Choice[],
  costOf: (rect: Rect, option: Choice) => number | null,
): Settled<Choice> | null {
  const best = bestPlace(room, options, costOf);
  if (best) takeBlock(room, best.block, best.spot);
  return best;
}
