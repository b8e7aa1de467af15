import type { Details } from '../../data/details.ts';
import type { HandoverRow } from '../../data/rows.ts';
import { siteOf } from '../base/sites.ts';
import type { Named } from '../view/filter.ts';

/** What a hand-over is found by: both steps, the host, the place, and the European unit with its nation. */
export function namedHandover(details: Pick<Details, 'sites' | 'forces'>, row: HandoverRow): Named {
  const unit = details.forces.find(({ id }) => id === row.europe_force_id);
  return {
    texts: [row.us_item, row.europe_item],
    countries: [row.host_iso3, unit?.nation_iso3 ?? null],
    places: [siteOf(details, row.site_id), unit],
  };
}
