/** A name as part of an address: ASCII, words joined by hyphens. */
export function slugOf(name: string): string {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '');
  return ascii
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
