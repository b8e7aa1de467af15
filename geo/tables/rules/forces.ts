/** Rules on forces and places. */
import type { ForceRow, Tables } from '../../../src/data/rows.ts';
import { type Problem, problemAt, shown } from '../problems.ts';
import { firstDay, lastDay } from './days.ts';

/** A force does not end before it starts. Days not stated are given the benefit of the doubt. */
export function forcesEndAfterTheyStart({ forces }: Tables): Problem[] {
  return forces.flatMap((row) =>
    row.start && row.end && lastDay(row.end) < firstDay(row.start)
      ? [problemAt(row, 'end', `a date not before the start ${row.start}`, shown(row.end))]
      : [],
  );
}

/** A force that is part of others is never, through them, part of itself: it would be counted in no place or for ever. */
export function partOfHasNoCycle({ forces }: Tables): Problem[] {
  const parents = new Map(forces.map(({ id, part_of }) => [id, part_of]));
  const isPartOfItself = ({ id, part_of }: ForceRow) => {
    const seen = new Set<string>();
    let next = part_of;
    while (next && next !== id && !seen.has(next)) {
      seen.add(next);
      next = parents.get(next) ?? null;
    }
    return next === id;
  };
  return forces
    .filter(isPartOfItself)
    .map((row) =>
      problemAt(row, 'part_of', 'a chain of forces that ends', `${shown(row.part_of)}, which leads back`),
    );
}

/** The side is `us` where the nation is the United States, and only there. */
export function sidesMatchTheNation({ forces, changes }: Tables): Problem[] {
  return [...forces, ...changes]
    .filter(({ side, nation_iso3 }) => nation_iso3 !== null && (side === 'us') !== (nation_iso3 === 'USA'))
    .map((row) => problemAt(row, 'side', `the side of ${row.nation_iso3}`, shown(row.side)));
}

/** A site named with a host lies in that host. */
export function sitesLieInTheirHost({ sites, forces, handovers }: Tables): Problem[] {
  const countryOf = new Map(sites.map(({ id, iso3 }) => [id, iso3]));
  return [...forces, ...handovers].flatMap((row) => {
    const country = row.site_id === null ? undefined : countryOf.get(row.site_id);
    if (country === undefined || country === row.host_iso3) return [];
    return [problemAt(row, 'host_iso3', `${country}, where ${row.site_id} lies`, shown(row.host_iso3))];
  });
}

/** The host of a force is not listed again among its other hosts. */
export function hostsAreNamedOnce({ forces }: Tables): Problem[] {
  return forces
    .filter(({ host_iso3, also_hosts }) => host_iso3 !== null && also_hosts.includes(host_iso3))
    .map((row) => problemAt(row, 'also_hosts', 'other hosts only', shown(row.host_iso3)));
}

/** The id of a site starts with the code of its country. */
export function siteIdsNameTheirCountry({ sites }: Tables): Problem[] {
  return sites
    .filter(({ id, iso3 }) => !id.startsWith(`${iso3.toLowerCase()}-`))
    .map((row) => problemAt(row, 'id', `an id that starts with ${row.iso3.toLowerCase()}-`, shown(row.id)));
}

/** A brigade target names a force that stands in its host and is led by its framework nation. */
export function brigadeTargetsMatchTheirForce({ brigade_targets, forces }: Tables): Problem[] {
  const byId = new Map(forces.map((row) => [row.id, row]));
  return brigade_targets.flatMap((row) => {
    const force = byId.get(row.force_id);
    if (!force) return [];
    return [
      ...(force.host_iso3 === row.host_iso3
        ? []
        : [problemAt(row, 'host_iso3', `the host of ${force.id}, ${force.host_iso3}`, shown(row.host_iso3))]),
      ...(force.nation_iso3 === row.framework_iso3
        ? []
        : [
            problemAt(
              row,
              'framework_iso3',
              `the lead of ${force.id}, ${force.nation_iso3}`,
              shown(row.framework_iso3),
            ),
          ]),
    ];
  });
}
