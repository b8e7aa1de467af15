import { type Curve, partOf } from '../base/curve.ts';
import { round } from '../base/round.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { sizeClassOf } from '../changes/changes.ts';
import { arrowClass, pxHead, shaftParts } from '../signs/arrow.ts';
import { noteParts } from '../signs/note.ts';
import { type Part, path } from '../signs/sign.ts';
import { statusKey } from '../view/view.ts';
import type { NoteLabel } from './note-places.ts';
import type { ArrowLabel } from './place-arrows.ts';

/** Shapes of the arrows and notes of a placed map. The page and picture files draw the same. */

/** A line stops so far before the point of its head, px. */
const BEFORE_POINT = 5;

/** Classes of an arrow. */
export function classOfArrow({ side, key }: ArrowLabel): string {
  return arrowClass({ side, size: sizeClassOf(key.troops), status: statusKey(key.change.status) });
}

/** The line of an arrow, sheet units. `scale`: px per sheet unit. */
export function arrowShaft({ curve }: ArrowLabel, scale: number): readonly Part[] {
  const [from, , to] = curve;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [start, via, end] = partOf(curve, 0, Math.max(0.5, 1 - BEFORE_POINT / scale / length));
  const point = ([x, y]: SheetPoint) => `${round(x)} ${round(y)}`;
  return shaftParts(`M${point(start)}Q${point(via)} ${point(end)}`);
}

function directionOf([, via, to]: Curve): SheetPoint {
  const [dx, dy] = [to[0] - via[0], to[1] - via[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

/** The head of an arrow round the end of its curve, px. */
export function arrowHead({ curve, look }: ArrowLabel): readonly Part[] {
  return [path('head', pxHead(directionOf(curve), look === 'done'))];
}

/** Line and dot of a note round the point of its words, px. */
export function noteShapes({ note, leader }: NoteLabel): readonly Part[] {
  return noteParts(leader, note.kind === 'gap');
}
