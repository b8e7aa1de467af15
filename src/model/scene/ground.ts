import type { Iso3 } from '../../data/rows.ts';
import { landAt, type Raster } from '../base/raster.ts';
import type { Rect } from '../base/rect.ts';
import type { FillClass } from '../spending/spending.ts';
import type { PlaceSet } from './place-sets.ts';

/** The ground that words stand on: sea, land without a shade, shaded land and dark shades. */

/** What lies under a point: the sea, land without a shade, or the shaded land of an ally. */
export const SEA = 0;
const NEUTRAL = 1;
const SHADED = 2;
const DARK = 3;

export interface Ground {
  readonly raster: Raster;
  /** By index of the raster: one of the four above. */
  readonly kinds: Uint8Array;
  /** Indexes of the raster by country. */
  readonly index: ReadonlyMap<Iso3, number>;
}

/** Where the ground under a block is looked at: parts of its width and height. */
const ACROSS = [0.04, 0.35, 0.65, 0.96] as const;
const DOWN = [0.12, 0.5, 0.88] as const;
const POINTS = ACROSS.length * DOWN.length;
/** Words are written in white from this part on dark ground. */
const MOSTLY_DARK = 0.45;

function kindOf(cls: FillClass | undefined, isComparison: boolean): number {
  if (typeof cls !== 'number') return NEUTRAL;
  return cls >= 5 && !isComparison ? DARK : SHADED;
}

/** The ground of a year's shades. In a comparison all shades of difference are taken as light: they are shown pale. */
export function groundOf(
  raster: Raster,
  fills: readonly { readonly iso3: Iso3; readonly cls: FillClass }[],
  isComparison: boolean,
): Ground {
  const classes = new Map(fills.map(({ iso3, cls }) => [iso3, cls]));
  const kinds = Uint8Array.from(raster.ids, (iso3, index) =>
    index === 0 ? SEA : kindOf(classes.get(iso3), isComparison),
  );
  return { raster, kinds, index: new Map(raster.ids.map((iso3, index) => [iso3, index])) };
}

/** A map's ground at the scale of its set. */
interface Stage {
  readonly ground: Ground;
  readonly set: PlaceSet;
}

/** What ground a rectangle stands on: parts of it, each 0 to 1. */
export interface Footing {
  readonly sea: number;
  readonly own: number;
  readonly neutral: number;
  /** Shaded land of others. */
  readonly foreign: number;
  readonly dark: number;
}

export function footing(
  { ground, set }: Stage,
  [left, top, right, bottom]: Rect,
  own: readonly number[],
): Footing {
  const found = { sea: 0, own: 0, neutral: 0, foreign: 0, dark: 0 };
  for (const across of ACROSS)
    for (const down of DOWN) {
      const land = landAt(
        ground.raster,
        (left + (right - left) * across) / set.scale,
        (top + (bottom - top) * down) / set.scale,
      );
      const kind = ground.kinds[land];
      if (kind === DARK) found.dark += 1 / POINTS;
      if (own.includes(land)) found.own += 1 / POINTS;
      else if (kind === SEA) found.sea += 1 / POINTS;
      else found[kind === NEUTRAL ? 'neutral' : 'foreign'] += 1 / POINTS;
    }
  return found;
}

export function isOnDark({ dark }: Footing): boolean {
  return dark >= MOSTLY_DARK;
}

/** Whether a name may have its middle at a point (px): in its own country, in the sea or on land without a shade. */
export function mayStand({ ground, set }: Stage, x: number, y: number, own: readonly number[]): boolean {
  const land = landAt(ground.raster, x / set.scale, y / set.scale);
  return own.includes(land) || (ground.kinds[land] as number) < SHADED;
}
