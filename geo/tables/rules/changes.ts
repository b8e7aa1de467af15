/** Rules on changes and handovers. */
import type { Tables } from '../../../src/data/rows.ts';
import { type Problem, problemAt, shown } from '../problems.ts';
import { firstDay, lastDay, monthsBetween } from './days.ts';

/** Nothing takes effect before it was announced. Days not stated are given the benefit of the doubt. */
export function effectFollowsAnnouncement({ changes, commands, handovers }: Tables): Problem[] {
  const early = (announced: string | null, effective: string | null) =>
    announced !== null && effective !== null && lastDay(effective) < firstDay(announced);
  return [
    ...[...changes, ...commands]
      .filter((row) => early(row.announced, row.effective))
      .map((row) =>
        problemAt(
          row,
          'effective',
          `a date not before ${row.announced}, when announced`,
          shown(row.effective),
        ),
      ),
    ...handovers
      .filter((row) => early(row.us_announced, row.us_effective))
      .map((row) =>
        problemAt(
          row,
          'us_effective',
          `a date not before ${row.us_announced}, when announced`,
          shown(row.us_effective),
        ),
      ),
  ];
}

/** A change has a date: without one it has no place on the time line. */
export function changesHaveADate({ changes }: Tables): Problem[] {
  return changes
    .filter(({ announced, effective }) => announced === null && effective === null)
    .map((row) => problemAt(row, 'effective', 'announced or effective', 'neither'));
}

/** A change is on the side of its force; an arrival or relief is in a host of its force, where that has one. */
export function changesMatchTheirForce({ changes, forces }: Tables): Problem[] {
  const byId = new Map(forces.map((row) => [row.id, row]));
  return changes.flatMap((row) => {
    const force = row.force_id === null ? undefined : byId.get(row.force_id);
    if (!force) return [];
    const hosts = force.host_iso3 === null ? [] : [force.host_iso3, ...force.also_hosts];
    const comes = row.kind === 'arrival' || row.kind === 'handover';
    const elsewhere = hosts.length > 0 && row.host_iso3 !== null && !hosts.includes(row.host_iso3);
    return [
      ...(row.side === force.side
        ? []
        : [problemAt(row, 'side', `the side of ${force.id}, ${force.side}`, shown(row.side))]),
      ...(comes && elsewhere
        ? [problemAt(row, 'host_iso3', `a host of ${force.id}: ${hosts.join(', ')}`, shown(row.host_iso3))]
        : []),
    ];
  });
}

/** The part of a change in its host has the sign of the whole and is not larger; it needs a host. */
export function hostDeltasArePartOfTheWhole({ changes }: Tables): Problem[] {
  return changes.flatMap((row) => {
    const { troops_delta: all, host_delta: part, host_iso3: host } = row;
    if (part === null) return [];
    const isPart = all === null || (part * all >= 0 && Math.abs(part) <= Math.abs(all));
    return [
      ...(host === null ? [problemAt(row, 'host_iso3', 'a host for host_delta', 'an empty cell')] : []),
      ...(isPart ? [] : [problemAt(row, 'host_delta', `a part of troops_delta ${all}`, shown(part))]),
    ];
  });
}

/**
 * Where a force is said to be relieved by another, and the changes of that other name whom it relieves, the first is
 * among them. Not the other way: two forces may share the relief of one, which names only the lead. Holds only of a
 * table read in full.
 */
export function reliefsAreNamedByBoth({ changes }: Tables): Problem[] {
  const reliefs = changes.filter((row) => row.replaces_force_id !== null);
  return changes.flatMap((row) => {
    const by = row.replaced_by_force_id;
    const named = by === null ? [] : reliefs.filter(({ force_id }) => force_id === by);
    if (named.length === 0 || named.some(({ replaces_force_id }) => replaces_force_id === row.force_id))
      return [];
    const others = named.map(({ replaces_force_id }) => replaces_force_id).join(', ');
    return [
      problemAt(
        row,
        'replaced_by_force_id',
        `a force that relieves ${row.force_id}`,
        `${shown(by)}, which relieves ${others}`,
      ),
    ];
  });
}

/** `gap_months` is the number of months from `us_effective` to `europe_effective`, and empty where one is unknown. */
export function gapsMatchTheirDates({ handovers }: Tables): Problem[] {
  return handovers.flatMap((row) => {
    const { us_effective: from, europe_effective: to, gap_months: gap } = row;
    const months = from === null || to === null ? null : monthsBetween(from, to);
    if (months === gap) return [];
    const expected =
      months === null
        ? 'no number without the months of both dates'
        : `${months} months from ${from} to ${to}`;
    return [problemAt(row, 'gap_months', expected, shown(gap))];
  });
}

/** A handover is in the host of its change. */
export function handoversMatchTheirChange({ handovers, changes }: Tables): Problem[] {
  const hostOf = new Map(changes.map(({ id, host_iso3 }) => [id, host_iso3]));
  return handovers.flatMap((row) => {
    const host = row.change_id === null ? undefined : hostOf.get(row.change_id);
    if (host === undefined || host === row.host_iso3) return [];
    return [problemAt(row, 'host_iso3', `the host of ${row.change_id}, ${host}`, shown(row.host_iso3))];
  });
}
