/**
 * Structural sharing: the new value, but with every part that equals its old counterpart being that very part. What is
 * drawn from an unchanged part is then left alone. Plain data only: objects, arrays, primitives.
 */
export function reuse<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  const keys = Object.keys(now);
  let same = keys.length === Object.keys(old).length;
  // Copied only where a part of it is kept: most parts either are all as before or have nothing in common with it.
  let mixed: Record<string, unknown> | undefined;
  for (const key of keys) {
    const part = reuse(old[key], now[key]);
    same &&= part === old[key];
    if (part === now[key]) continue;
    mixed ??= (Array.isArray(after) ? [...after] : { ...after }) as Record<string, unknown>;
    mixed[key] = part;
  }
  return (same ? before : (mixed ?? after)) as T;
}
