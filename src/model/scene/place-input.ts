import type { Dataset } from '../../data/dataset.ts';
import type { Iso3, Side } from '../../data/rows.ts';
import type { Raster } from '../base/raster.ts';
import { SIDES } from '../base/regions.ts';
import type { View } from '../view/view.ts';
import type { PlaceSet } from './place-sets.ts';
import type { MapWords } from './place-words.ts';
import type { Fill } from './scene.ts';

/** What the lettering of a map depends on. */
export interface PlaceInput {
  readonly dataset: Dataset;
  readonly view: Pick<View, 'date' | 'since' | 'measure' | 'layers' | 'status'>;
  readonly set: PlaceSet;
  /** The shades of the view. */
  readonly fills: readonly Fill[];
  readonly raster: Raster;
  /** Where the name of a country goes, and the side of a square as large as its land; sheet units. */
  readonly places: Readonly<Record<Iso3, readonly [x: number, y: number, size: number]>>;
  readonly words: MapWords;
  /** All names, shares and figures that fit, unknown numbers and cancelled moves: not only what a first view needs. */
  readonly isAll: boolean;
}

/** The sides that are shown. */
export function sidesOf({ view }: Pick<PlaceInput, 'view'>): readonly Side[] {
  return SIDES.filter((side) => view.layers.includes(side));
}
