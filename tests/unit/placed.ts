/** Placed maps of the committed data, for tests. */
import type { ShownSigns } from '../../src/model/scene/covered.ts';
import { SETS, type SetId } from '../../src/model/scene/place-sets.ts';
import type { View } from '../../src/model/view/view.ts';
import { placeOf } from '../placer.ts';
import { DATASET, viewOf } from './page-data.ts';

export const PLACE = placeOf(DATASET);

/** The signs of a view for a set of windows. */
export function signsOf(part: Partial<View> = {}, set: SetId = 'l4'): ShownSigns {
  return { map: PLACE(viewOf(part), SETS[set]), set: SETS[set] };
}
