import type { Details } from '../../data/details.ts';
import type { CommandRow, ForceRow } from '../../data/rows.ts';
import { siteOf } from '../base/sites.ts';
import type { Named } from '../view/filter.ts';

/** What a command is found by: its name and abbreviation, its seat, and the nations that hold it, held it or are to. */
export function namedCommand(
  details: Pick<Details, 'sites'>,
  { name, short, site_id, held_by_before, held_by_after }: CommandRow,
): Named {
  const seat = siteOf(details, site_id);
  return {
    texts: [name, short],
    countries: [seat?.iso3 ?? null, ...held_by_before, ...held_by_after],
    places: [seat],
  };
}

/** What a headquarters from the table of forces is found by: its name, nation and seat. */
export function namedStaff(details: Pick<Details, 'sites'>, force: ForceRow): Named {
  return {
    countries: [force.nation_iso3, force.host_iso3],
    places: [force, siteOf(details, force.site_id)],
  };
}
