import type { Details } from '../../data/details.ts';
import type {
  ChangeRow,
  ContributionRow,
  DateText,
  ForceRow,
  Iso3,
  Side,
  StrengthRow,
} from '../../data/rows.ts';
import { type Day, firstDay, lastDay } from '../base/dates.ts';
import { changeStep, dueOn, forceStep, stateRead } from '../base/due.ts';
import { siteOf } from '../base/sites.ts';
import { idsInFocus } from '../view/in-focus.ts';
import { isActive } from './active.ts';
import { currentContributions, currentStrength } from './ageing.ts';
import { FORCE_STATES, FORCE_STATUSES, type ForceStatus } from './force-status.ts';

/** Who is where on a day, force by force: what cards, lists and marks of sites say. Nothing here is added up. */

/** The tables that single forces are described by. */
export type ForceDetails = Pick<Details, 'sites' | 'forces' | 'strengths' | 'contributions' | 'changes'>;

/** A force as lists show it, with its parts in the same list below it. */
export interface ForceEntry {
  readonly force: ForceRow;
  readonly status: ForceStatus;
  /** Latest stated strength; `null`: not known. */
  readonly strength: StrengthRow | null;
  readonly parts: readonly ForceEntry[];
  /** When its step was due that nobody has confirmed by the day; `null`: none is. */
  readonly due: DateText | null;
}

/** Every change that names a force, in the order of the table. */
export function changesOf({ changes }: ForceDetails, id: string): readonly ChangeRow[] {
  return changes.filter(
    ({ force_id, replaces_force_id, replaced_by_force_id }) =>
      force_id === id || replaces_force_id === id || replaced_by_force_id === id,
  );
}

/** Called off, or announced and still to come, by the changes of the force. */
function statusOfPlan({ changes }: ForceDetails, { id }: ForceRow, day: Day): ForceStatus {
  const own = changes.filter(({ force_id }) => force_id === id);
  const isPast = (date: string | null) => date !== null && firstDay(date) <= day;
  if (own.some(({ kind, announced, effective }) => kind === 'cancelled' && isPast(effective ?? announced)))
    return 'cancelled';
  return own.some(({ kind, announced }) => kind !== 'cancelled' && isPast(announced)) ? 'planned' : 'later';
}

/** What a force is on a day: in place as METHOD.md says, before that planned from the day it was announced. */
export function statusOn(details: ForceDetails, force: ForceRow, day: Day): ForceStatus {
  const state = stateRead(force, day);
  if (isActive(force, day)) return FORCE_STATES[state].whenActive;
  // That its last day has passed says nothing of one that nobody has seen arrive.
  if (force.end !== null && lastDay(force.end) <= day) return state === 'unconfirmed' ? state : 'ended';
  return statusOfPlan(details, force, day);
}

/** When a step of a force was due that is not confirmed on a day: its own, or one that a change of it tells; else `null`. */
export function forceDue({ changes }: ForceDetails, force: ForceRow, day: Day): DateText | null {
  if (force.state === 'ended') return null;
  const told = changes.filter(({ force_id }) => force_id === force.id).map(changeStep);
  return dueOn(forceStep(force), day) ?? told.find((step) => dueOn(step, day) !== null) ?? null;
}

/** The strength of a force that counts. */
export function strengthOn({ strengths }: ForceDetails, id: string, day: Day): StrengthRow | null {
  return currentStrength(
    strengths.filter(({ force_id }) => force_id === id),
    day,
  );
}

/** Forces as a list: parts below what they are part of, the largest first, those without a number by name. */
function listed(details: ForceDetails, forces: readonly ForceRow[], day: Day): readonly ForceEntry[] {
  const ids = new Set(forces.map(({ id }) => id));
  const entry = (force: ForceRow): ForceEntry => ({
    force,
    status: statusOn(details, force, day),
    strength: strengthOn(details, force.id, day),
    parts: sorted(forces.filter(({ part_of }) => part_of === force.id).map(entry)),
    due: forceDue(details, force, day),
  });
  const tops = forces.filter(({ part_of }) => part_of === null || !ids.has(part_of));
  return sorted(tops.map(entry));
}

function sorted(entries: readonly ForceEntry[]): readonly ForceEntry[] {
  return entries.toSorted(
    (a, b) => (b.strength?.best ?? -1) - (a.strength?.best ?? -1) || (a.force.name < b.force.name ? -1 : 1),
  );
}

/** Forces in a place on a day. */
export interface Present {
  readonly us: readonly ForceEntry[];
  readonly europe: readonly ForceEntry[];
  /** Announced by that day, not there yet. */
  readonly planned: readonly ForceEntry[];
  /** The latest first. */
  readonly former: readonly ForceEntry[];
}

function presentOf(details: ForceDetails, forces: readonly ForceRow[], day: Day): Present {
  const status = new Map(forces.map((force) => [force, statusOn(details, force, day)]));
  const of = (wanted: (found: ForceStatus) => boolean, side?: Side) =>
    listed(
      details,
      forces.filter(
        (force) => wanted(status.get(force) ?? 'later') && (side === undefined || force.side === side),
      ),
      day,
    );
  const former = forces.filter((force) => status.get(force) === 'ended');
  return {
    us: of((found) => FORCE_STATUSES[found].isPresent, 'us'),
    europe: of((found) => FORCE_STATUSES[found].isPresent, 'europe'),
    planned: of((found) => found === 'planned'),
    former: former
      .toSorted((a, b) => ((a.end ?? '') < (b.end ?? '') ? 1 : -1))
      .map((force) => ({ force, status: 'ended', strength: null, parts: [], due: null })),
  };
}

/** Forces in a host on a day. */
export function hostedIn(details: ForceDetails, iso3: Iso3, day: Day): Present {
  return presentOf(
    details,
    details.forces.filter(({ host_iso3 }) => host_iso3 === iso3),
    day,
  );
}

/** Forces at a site on a day. */
export function presentAt(details: ForceDetails, siteId: string, day: Day): Present {
  return presentOf(
    details,
    details.forces.filter(({ site_id }) => site_id === siteId),
    day,
  );
}

/** A force abroad that a nation leads or has soldiers in. */
export interface Sent {
  readonly entry: ForceEntry;
  readonly leads: boolean;
  /** What the nation gives to a force of others; `null` where it leads, or was never named. */
  readonly contribution: ContributionRow | null;
}

/** The latest row of each nation, in the order of the table. */
export function contributorsOn({ contributions }: ForceDetails, id: string, day: Day): ContributionRow[] {
  return currentContributions(
    contributions.filter(({ force_id }) => force_id === id),
    day,
  );
}

/** What a nation has abroad on a day: forces it leads, and those of others it takes part in. Parts of a listed force are below it. */
export function sentAbroad(details: ForceDetails, iso3: Iso3, day: Day): readonly Sent[] {
  const active = details.forces.filter((force) => force.host_iso3 !== iso3 && isActive(force, day));
  const own = listed(
    details,
    active.filter(({ nation_iso3 }) => nation_iso3 === iso3),
    day,
  ).map((entry): Sent => ({ entry, leads: true, contribution: null }));
  const others = active
    .filter(({ nation_iso3 }) => nation_iso3 !== iso3)
    .flatMap((force): Sent[] => {
      const contribution = contributorsOn(details, force.id, day).find((row) => row.iso3 === iso3);
      const [entry] = listed(details, [force], day);
      return contribution && entry ? [{ entry, leads: false, contribution }] : [];
    });
  return [
    ...own,
    ...others.toSorted((a, b) => (b.contribution?.troops ?? -1) - (a.contribution?.troops ?? -1)),
  ];
}

/** The hosts whose sites a focus shows: one or two countries, or where its force, site or change is. */
export function hostsOfFocus(details: ForceDetails, focus: string | null): readonly Iso3[] {
  const change = details.changes.find(({ id }) => id === focus);
  const force = details.forces.find(({ id }) => id === (change ? change.force_id : focus));
  const host = change?.host_iso3 ?? force?.host_iso3 ?? siteOf(details, focus)?.iso3;
  if (host) return [host];
  return force?.also_hosts ?? idsInFocus(focus);
}
