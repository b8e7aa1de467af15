/** What a map of a view is placed from, with the words of the page: what is placed has to be measured. */
import details from '../../../src/data/details.json' with { type: 'json' };
import overview from '../../../src/data/overview.json' with { type: 'json' };
import { letters } from '../../../src/i18n/en.ts';
import { rasterOf } from '../../../src/model/base/raster.ts';
import { mapWords } from '../../../src/model/scene/map-words.ts';
import type { PlaceInput } from '../../../src/model/scene/place-input.ts';
import { SETS, type SetId } from '../../../src/model/scene/place-sets.ts';
import { fills } from '../../../src/model/scene/scene.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, viewOf } from '../page-data.ts';

const RASTER = rasterOf(overview.shapes);

/** What a map of a view is placed from. */
export function inputOf(set: SetId, part: Partial<View> = {}, isAll = false): PlaceInput {
  const view = viewOf(part);
  return {
    dataset: DATASET,
    view,
    set: SETS[set],
    fills: fills(DATASET, view),
    raster: RASTER,
    places: details.labelPlaces as unknown as PlaceInput['places'],
    words: mapWords(letters, { dataset: DATASET }, { isSmall: SETS[set].isSmall, isNamed: true }),
    isAll,
  };
}
