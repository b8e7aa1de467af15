import type { SheetPoint } from '../base/sheet.ts';

/** Labels beside marks: as many as fit, each on a side of its mark where nothing else is. */

/** What is written beside a mark. */
export interface Label {
  readonly name: string;
  readonly number: string;
}

/** Where a label stands, from its mark. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'upper right'
  | 'lower right'
  | 'upper left'
  | 'lower left';

/** A point beside a mark, and which part of the words is put there: their begin, middle or end. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A mark that wants a label. */
export interface Labelled {
  /** Sheet units at zoom 1. */
  readonly radius: number;
  readonly label: Label;
  /** Its label is placed before all others. */
  readonly isFirst: boolean;
}

/** Space between marks, and between a mark and its label; times the type scale. */
export const GAP = 4;
/** Type size of labels, sheet units; width of a character in type sizes. */
export const LABEL_SIZE = 27;
const CHARACTER = 0.56;
const CAPITAL = 0.7;
/** A hexagon's corners reach further than the circle of its area. */
export const CORNER = 1.1;
/** Sides on which a label may stand, the best first; corners where the sides are taken. */
const LABEL_SIDES: readonly LabelSide[] = [
  ...(['right', 'left', 'below', 'above'] as const),
  ...(['upper right', 'lower right', 'upper left', 'lower left'] as const),
];
/** How far up or down words at a corner stand, and how much nearer to the mark, in distances from the mark. */
const DIAGONAL = 0.75;

/** Left, top, right, bottom; sheet units times zoom. */
export type Rectangle = readonly [x0: number, y0: number, x1: number, y1: number];

function touch([a0, b0, a1, b1]: Rectangle, [c0, d0, c1, d1]: Rectangle): boolean {
  return a0 < c1 && c0 < a1 && b0 < d1 && d0 < b1;
}

/** Where the words of a label begin, end or have their middle, from the middle of its mark; sheet units at zoom 1. */
export function labelSpot(radius: number, side: LabelSide, type: number): LabelSpot {
  const off = radius * CORNER + GAP * type;
  const half = (LABEL_SIZE * type) / 2;
  if (side === 'right' || side === 'left')
    return { x: side === 'left' ? -off : off, y: 0, anchor: side === 'left' ? 'end' : 'start' };
  if (side !== 'above' && side !== 'below') {
    const isLeft = side === 'upper left' || side === 'lower left';
    const isUp = side === 'upper left' || side === 'upper right';
    const [x, y] = [off * DIAGONAL, off * DIAGONAL + half * 0.5];
    return { x: isLeft ? -x : x, y: isUp ? -y : y, anchor: isLeft ? 'end' : 'start' };
  }
  return { x: 0, y: side === 'above' ? -off - half : off + half, anchor: 'middle' };
}

/** The rectangle of a label beside a mark; sheet units at zoom 1. */
export function labelBox(
  [x, y]: SheetPoint,
  { radius, label }: Pick<Labelled, 'radius' | 'label'>,
  side: LabelSide,
  type: number,
): Rectangle {
  const width = widthOf(labelText(label)) * LABEL_SIZE * type;
  const spot = labelSpot(radius, side, type);
  const left = x + spot.x - width * { start: 0, middle: 0.5, end: 1 }[spot.anchor];
  const middle = y + spot.y;
  const half = (LABEL_SIZE * type) / 2;
  return [left, middle - half, left + width, middle + half];
}

/** About how wide a text is, in type sizes. Short names of commands are all capitals. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/\p{Lu}/u.test(char) ? CAPITAL : CHARACTER), 0);
}

/** The words of a label in one line. */
function labelText({ name, number }: Label): string {
  return [name, number].filter(Boolean).join(' ');
}

/** A side for each label, the first and then the largest marks first; `null` where every side is taken. */
export function labelSides(
  marks: readonly Labelled[],
  points: readonly SheetPoint[],
  taken: Rectangle[],
  type: number,
): (LabelSide | null)[] {
  const sides: (LabelSide | null)[] = marks.map(() => null);
  const order = [...marks.keys()].toSorted((a, b) => weight(marks[b]) - weight(marks[a]));
  for (const index of order) {
    const mark = marks[index] as Labelled;
    const point = points[index] as SheetPoint;
    const free = LABEL_SIDES.find((side) => {
      const box = labelBox(point, mark, side, type);
      return !taken.some((other) => touch(box, other));
    });
    if (!free || labelText(mark.label) === '') continue;
    sides[index] = free;
    taken.push(labelBox(point, mark, free, type));
  }
  return sides;
}

function weight(mark: Labelled | undefined): number {
  return (mark?.isFirst ? 1e6 : 0) + (mark?.radius ?? 0);
}
