import type { ShownSigns } from '../scene/covered.ts';
import { pieceSigns } from '../scene/piece-sets.ts';
import { type PlaceSet, SETS } from '../scene/place-sets.ts';
import type { PictureInput } from './input.ts';

/** The signs of a picture at their places. */

/**
 * Placed for a map a little smaller than that of any picture, and drawn larger with it: letters keep their size against the map,
 * so what has room here has room in every shape.
 */
const BASE: PlaceSet = { ...SETS.l3, scale: 0.3 };

/** Places the signs of a picture. */
export function pictureSigns({ place, view, camera }: PictureInput): ShownSigns {
  return pieceSigns(place, view, BASE, camera);
}
