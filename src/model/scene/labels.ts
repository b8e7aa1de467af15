import type { Details } from '../../data/details.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { SheetPoint } from '../base/sheet.ts';
import { discRects, meet, type Rect } from './arrow-labels.ts';
import type { Disc } from './disc-scene.ts';

/** Names of countries on the map: as many as have room beside the discs, the largest countries first. */

export interface CountryLabel {
  readonly iso3: Iso3;
  readonly name: string;
  /** Middle of the name, sheet units. */
  readonly at: SheetPoint;
}

/** What labels are laid out for. */
export interface LabelView {
  /** Magnification. Symbols and names keep their size on the screen, so there is more sheet between them. */
  readonly zoom: number;
  /** Size of the map's type on this screen against that of the first view. */
  readonly type: number;
  readonly discs: readonly Pick<Disc, 'iso3' | 'at' | 'us' | 'europe'>[];
}

/** Type size of a name, sheet units; width of a character, in type sizes. */
const SIZE = 24;
const CHARACTER = 0.58;
/** How much wider than its country a name may be: wider ones read as the names of the neighbours. */
const OVERHANG = 1.7;
/** Distances below and above the anchor that are tried, in type sizes: beside a disc there is mostly room for the name. */
const OFFSETS = [0, 1.1, -1.1, 1.9, -1.9, 2.8, -2.8] as const;

function boxOf([x, y]: SheetPoint, name: string, type: number): Rect {
  const [width, height] = [name.length * CHARACTER * SIZE * type, SIZE * type];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/**
 * The names that have room. `nameOf` gives the name in the reader's language, `null` for land without one. Deterministic: large
 * countries first, each at the first place near its anchor that no disc and no other name takes.
 */
export function countryLabels(
  places: Details['labelPlaces'],
  nameOf: (iso3: Iso3) => string | null,
  { zoom, type, discs }: LabelView,
): readonly CountryLabel[] {
  const scaled = ([x, y]: SheetPoint): SheetPoint => [x * zoom, y * zoom];
  const taken: Rect[] = discs.flatMap((disc) => discRects(scaled(disc.at), disc));
  const labels: CountryLabel[] = [];
  for (const [iso3, [x, y, size]] of Object.entries(places).toSorted(([, a], [, b]) => b[2] - a[2])) {
    const name = nameOf(iso3);
    if (name === null || name.length * CHARACTER * SIZE * type > size * zoom * OVERHANG) continue;
    const [middle, foot] = scaled([x, y]);
    const free = OFFSETS.map((offset): SheetPoint => [middle, foot + offset * SIZE * type]).find(
      (point) => !taken.some((rect) => meet(rect, boxOf(point, name, type))),
    );
    if (!free) continue;
    taken.push(boxOf(free, name, type));
    labels.push({ iso3, name, at: [Math.round(free[0] / zoom), Math.round(free[1] / zoom)] });
  }
  return labels;
}
