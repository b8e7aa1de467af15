import type { Placed } from '../base/layout.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { type Covered, fixedBox, scaled } from './covered.ts';
import { labelBox } from './mark-labels.ts';
import { obstacles } from './site-places.ts';
import type { SiteMark } from './site-scene.ts';

/** What stars and squares keep off besides discs: words on the map, marks of sites and their labels. */

/** Room for the line to a seat beyond the edge, beside its pin and west of it; times the type scale. */
const EDGE_LINE = { from: 40, wide: 3000, tall: 60 };

export interface PinSurroundings extends Covered {
  readonly zoom: number;
  readonly type: number;
  readonly marks: readonly SiteMark[];
  /** Pins at the edge, with a line from the west: sheet units. */
  readonly edges?: readonly SheetPoint[];
  /** For pictures, where nobody can ask for a name: pins move a little further where their name has room. */
  readonly seeksNames?: boolean;
}

/** The boxes of a mark of a site and of its label. */
function markBoxes({ radius, place }: SiteMark, { zoom, type }: PinSurroundings): readonly Placed[] {
  const at = scaled(place.at, zoom);
  const mark: Placed = {
    anchor: at,
    reach: { left: radius, right: radius, up: radius, down: radius },
    fixed: true,
  };
  if (!place.label) return [mark];
  return [mark, fixedBox(labelBox(at, { radius, label: place.label }, place.label.side, type))];
}

/** Boxes that pins keep off; sheet units times zoom. */
export function pinObstacles(around: PinSurroundings): readonly Placed[] {
  const marks = around.marks.flatMap((mark) => markBoxes(mark, around));
  const { from, wide, tall } = EDGE_LINE;
  const lines = (around.edges ?? []).map((edge): Placed => {
    const [up, right] = [tall * around.type, -from * around.type];
    return { anchor: scaled(edge, around.zoom), reach: { left: wide, right, up, down: up }, fixed: true };
  });
  return [...obstacles(around), ...around.words.map(fixedBox), ...marks, ...lines];
}
