/** Versions of the data in links. */

/** Whether a version (`major.minor.patch`, ends may be missing) came before another. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const [one, other] = [a?.[index] ?? 0, b?.[index] ?? 0];
    if (one !== other) return one < other;
  }
  return false;
}
