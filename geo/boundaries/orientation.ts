/**
 * Which way round the outlines run. Two neighbours whose rings run opposite ways round describe their common border by
 * the same steps, and the second copy costs next to nothing once compressed. Holes turn with their outer ring, so that
 * either fill rule draws the same.
 */
import type { ArcMap } from './source.ts';

/** Border length, in points, by which two countries gain from running opposite ways (negative: from the same way). */
type Gains = Map<string, Map<string, number>>;

function gainsOf(map: ArcMap): Gains {
  const users = new Map<number, { id: string; sign: number }[]>();
  for (const [id, polygons] of map.countries) {
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index;
      users.set(arc, [...(users.get(arc) ?? []), { id, sign: index < 0 ? -1 : 1 }]);
    }
  }
  const gains: Gains = new Map([...map.countries.keys()].map((id) => [id, new Map()]));
  for (const [arc, [a, b]] of users) {
    if (!a || !b || a.id === b.id) continue;
    const gain = -a.sign * b.sign * (map.arcs[arc]?.length ?? 0);
    gains.get(a.id)?.set(b.id, (gains.get(a.id)?.get(b.id) ?? 0) + gain);
    gains.get(b.id)?.set(a.id, (gains.get(b.id)?.get(a.id) ?? 0) + gain);
  }
  return gains;
}

/** The countries to turn: one after the other is turned while that lets more border run the same way. */
function turned(gains: Gains): ReadonlySet<string> {
  const turn = new Set<string>();
  const gainOf = (id: string) =>
    [...(gains.get(id) ?? [])].reduce(
      (sum, [other, gain]) => sum + (turn.has(id) === turn.has(other) ? gain : -gain),
      0,
    );
  // Each turn lengthens the border that runs the same way, so this ends.
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const id of gains.keys()) {
      if (gainOf(id) <= 0) continue;
      if (!turn.delete(id)) turn.add(id);
      isBetter = true;
    }
  }
  return turn;
}

/** A map whose countries run the ways round that let most borders run the same way on both sides. */
export function orient(map: ArcMap): ArcMap {
  const turn = turned(gainsOf(map));
  const reverse = (ring: readonly number[]) => ring.map((index) => ~index).reverse();
  const countries = [...map.countries].map(
    ([id, polygons]) =>
      [id, turn.has(id) ? polygons.map((polygon) => polygon.map(reverse)) : polygons] as const,
  );
  return { arcs: map.arcs, countries: new Map(countries) };
}
