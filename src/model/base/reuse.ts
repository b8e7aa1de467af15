type Parts = Readonly<Record<string, unknown>>;

/** What names a thing in a list: it may stand elsewhere in the new one. */
function nameOf(part: unknown): unknown {
  const { id, iso3 } = (part ?? {}) as Parts;
  return id ?? iso3;
}

/** Where the old counterpart of each part is: of named things in lists the one of that name, else the one in the same place. */
function counterparts(before: Parts, after: Parts): (key: string) => unknown {
  if (!Array.isArray(before) || nameOf(before[0]) === undefined) return (key) => before[key];
  const named = new Map(before.map((part) => [nameOf(part), part]));
  return (key) => named.get(nameOf(after[key])) ?? before[key];
}

/**
 * Structural sharing: the new value, but with every part that equals its old counterpart being that very part. What is
 * drawn from an unchanged part is then left alone. Plain data only: objects, arrays, primitives. Things with `id` or `iso3`
 * keep their counterparts in a list of another order.
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
  // Copied only where a part of it is kept: most parts either are all as before or have nothing in common with it.
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
