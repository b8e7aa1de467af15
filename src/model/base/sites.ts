import type { SheetSite } from '../../data/details.ts';

/** Sites by their id. */

/** The site of an id, or `undefined`. */
export function siteOf(
  { sites }: { readonly sites: readonly SheetSite[] },
  id: string | null,
): SheetSite | undefined {
  return sites.find((site) => site.id === id);
}
