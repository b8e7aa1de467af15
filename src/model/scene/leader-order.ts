import type { SheetPoint } from '../base/sheet.ts';

/** In which order signs on the map choose their places, so that few of the lines to their true places cross. */

/** How many other orders are tried at most: each costs as much time as the first. */
const MOST_TRIES = 8;

/** On which side of the line from `a` to `b` a point lies: 1, -1, or 0 on it. */
function sideOf(a: SheetPoint, b: SheetPoint, point: SheetPoint): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

/** Whether two lines cross; lines that only touch do not. */
function isCrossing(a: SheetPoint, b: SheetPoint, c: SheetPoint, d: SheetPoint): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

/** Pairs of things, by index, whose lines from home to place cross. */
export function crossedPairs(
  homes: readonly SheetPoint[],
  places: readonly SheetPoint[],
): readonly (readonly [number, number])[] {
  return homes.flatMap((home, one) =>
    homes.flatMap((otherHome, other) =>
      other > one && isCrossing(home, places[one] as SheetPoint, otherHome, places[other] as SheetPoint)
        ? [[one, other] as const]
        : [],
    ),
  );
}

/**
 * Tries other orders of handing out the spots: two symbols whose lines cross swap their turns, and the swap is kept if fewer
 * lines cross then. Returns the spots with the fewest crossings found in {@link MOST_TRIES} tries.
 */
export function leastCrossed<T extends { readonly point: SheetPoint }>(
  homes: readonly SheetPoint[],
  spotsIn: (order: readonly number[]) => readonly T[],
): readonly T[] {
  const pairsOf = (spots: readonly T[]) =>
    crossedPairs(
      homes,
      spots.map(({ point }) => point),
    );
  let order = [...homes.keys()];
  let best = spotsIn(order);
  let pairs = pairsOf(best);
  for (let tries = 0; tries < MOST_TRIES && pairs.length > 0; tries++) {
    const [one, other] = pairs[tries % pairs.length] as readonly [number, number];
    const next = order.map((index) => (index === one ? other : index === other ? one : index));
    const spots = spotsIn(next);
    const left = pairsOf(spots);
    if (left.length >= pairs.length) continue;
    [order, best, pairs] = [next, spots, left];
  }
  return best;
}
