type Parts = Readonly<Record<string, unknown>>;

/** The name by which a thing is found again in a list that has another order. */
function nameOf(part: unknown): unknown {
  const { id, iso3 } = (part ?? {}) as Parts;
  return id ?? iso3;
}

/** How to find the old version of each part: in lists of named things by the name, else by the place. */
function counterparts(before: Parts, after: Parts): (key: string) => unknown {
  if (!Array.isArray(before) || nameOf(before[0]) === undefined) return (key) => before[key];
  const named = new Map(before.map((part) => [nameOf(part), part]));
  return (key) => named.get(nameOf(after[key])) ?? before[key];
}

/**
 * Structural sharing: returns the new value, in which every part that equals its old version is that very object. Code that
 * compares objects then sees that there is nothing to draw. Plain data only: objects, arrays, primitives. Things with an `id`
 * or `iso3` are found again in a list of another order.
 */
export function reuse<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const [old, now] = [before as Parts, after as Parts];
  const keys = Object.keys(now);
  const oldOf = counterparts(old, now);
  let same = keys.length === Object.keys(old).length;
  // A copy is made only when the first part can be kept: most values are either all as before or entirely new.
  let mixed: Record<string, unknown> | undefined;
  for (const key of keys) {
    const part = reuse(oldOf(key), now[key]);
    same &&= part === old[key];
    if (part === now[key]) continue;
    mixed ??= (Array.isArray(after) ? [...after] : { ...after }) as Record<string, unknown>;
    mixed[key] = part;
  }
  return (same ? before : (mixed ?? after)) as T;
}
