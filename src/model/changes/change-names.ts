import type { Details } from '../../data/details.ts';
import type { ChangeRow } from '../../data/rows.ts';
import { siteOf } from '../base/sites.ts';
import type { Named } from '../view/filter.ts';

/** What a change is found by: its words, its nation and host, the places it goes from and to, and its unit. */
export function namedChange(details: Pick<Details, 'sites' | 'forces'>, row: ChangeRow): Named {
  return {
    texts: [row.title],
    countries: [row.host_iso3, row.nation_iso3],
    places: [
      siteOf(details, row.from_site_id),
      siteOf(details, row.to_site_id),
      details.forces.find(({ id }) => id === row.force_id),
    ],
  };
}
