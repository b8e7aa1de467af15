/** Going from country to country on the map in four directions. */
import type { Iso3 } from '../../data/rows.ts';
import type { SheetPoint } from '../base/sheet.ts';

/** A country with the point that stands for it, sheet units; y grows to the south. */
export interface Place {
  readonly iso3: Iso3;
  readonly at: SheetPoint;
}

/** Where each arrow key goes on the sheet. */
const STEPS: Readonly<Record<string, SheetPoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The place for which `cost` is lowest; those of infinite cost are none. */
function cheapest(places: readonly Place[], cost: (place: Place) => number): Place | null {
  return places.reduce<Place | null>(
    (best, place) => (cost(place) < (best ? cost(best) : Number.POSITIVE_INFINITY) ? place : best),
    null,
  );
}

/** The place nearest to a point. */
export function nearestTo(places: readonly Place[], [x, y]: SheetPoint): Place | null {
  return cheapest(places, ({ at }) => Math.hypot(at[0] - x, at[1] - y));
}

/** A step to the side counts as so many ahead: Poland is to the right of Germany, though Czechia is nearer. */
const ASIDE = 3;

/**
 * The place that an arrow key goes to from a point: of those that lie more in this direction than to its side, the nearest. Where
 * none does, the one that is least to the side of all that lie in this direction at all. `null`: there is none, or another key.
 */
export function neighbour(places: readonly Place[], [x, y]: SheetPoint, key: string): Place | null {
  const step = STEPS[key];
  if (!step) return null;
  const parts = ({ at }: Place): readonly [along: number, aside: number] => {
    const [dx, dy] = [at[0] - x, at[1] - y];
    return [dx * step[0] + dy * step[1], Math.abs(dx * step[1] + dy * step[0])];
  };
  const ahead = places.filter((place) => parts(place)[0] > 0);
  const straight = ahead.filter((place) => parts(place)[0] >= parts(place)[1]);
  return (
    cheapest(straight, (place) => parts(place)[0] + ASIDE * parts(place)[1]) ??
    cheapest(ahead, (place) => parts(place)[1] / parts(place)[0])
  );
}
