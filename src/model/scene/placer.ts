import type { Dataset } from '../../data/dataset.ts';
import type { LetterMessages } from '../../i18n/en.ts';
import type { Raster } from '../base/raster.ts';
import type { View } from '../view/view.ts';
import { mapWords } from './map-words.ts';
import type { PlaceInput } from './place-input.ts';
import { type PlacedMap, placeMap } from './place-map.ts';
import type { PlaceSet } from './place-sets.ts';
import { fills } from './scene.ts';

/** What a placer needs that does not change with the view. */
export interface PlacerInput extends Pick<PlaceInput, 'raster' | 'places'> {
  readonly dataset: Dataset;
  readonly messages: LetterMessages;
  readonly raster: Raster;
}

/** How many placed maps are kept: as many as months, so that going back and forth places nothing twice. */
const MOST_KEPT = 160;

/** Places the signs of a view for a set of windows, with their words. */
export type Placer = (view: View, set: PlaceSet) => PlacedMap;

/** What places signs and letters. The last results are kept. */
export function placerOf({ dataset, messages, raster, places }: PlacerInput): Placer {
  const known = new Map<string, PlacedMap>();
  return (view, set) => {
    const { date, since, measure, bins, layers, status } = view;
    const key = JSON.stringify([set.id, set.scale, set.frame, date, since, measure, bins, layers, status]);
    const before = known.get(key);
    if (before) return before;
    const words = mapWords(
      messages,
      { dataset },
      { isSmall: set.isSmall, isNamed: layers.includes('labels') },
    );
    const placed = placeMap({
      ...{ dataset, view, raster, places, words, set },
      fills: fills(dataset, view),
      isAll: layers.includes('labels-all'),
    });
    if (known.size >= MOST_KEPT) known.delete(known.keys().next().value as string);
    known.set(key, placed);
    return placed;
  };
}
