/** The what-if: what US number would remain if announced or debated steps were carried out. Never part of the data view. */
import type { BrigadeTargetRow, ChangeRow, DateText, HandoverRow, Iso3 } from '../../data/rows.ts';
import { type Day, firstDay, lastDay } from '../base/dates.ts';
import { overlapGroups, overlapping } from '../base/overlap.ts';
import { EASTERN_FLANK, EUROPE } from '../base/regions.ts';
import type { Figure, FigureStatus, Range } from '../forces/figure.ts';
import type { ForceTables } from '../forces/force-index.ts';
import { hosts, usSum } from '../forces/forces.ts';
import { usFigure } from '../forces/forces-us.ts';

/**
 * Whether a step can be assumed: only one that is announced, debated, or agreed for a day to come; what is done is in the
 * data.
 */
export function isAssumable({ status, us_effective }: HandoverRow, dataDay: Day): boolean {
  if (us_effective !== null) return firstDay(us_effective) > dataDay;
  return status === 'announced' || status === 'option' || status === 'agreed';
}

/** The rows of a scenario in the order of the table, whatever the order of the ids; unknown and settled ones are left out. */
export function assumedRows(
  rows: readonly HandoverRow[],
  ids: readonly string[],
  dataDay: Day,
): readonly HandoverRow[] {
  return rows.filter((row) => ids.includes(row.id) && isAssumable(row, dataDay));
}

/** Rows that a link names and that cannot be assumed any more: the table tells how they turned out. */
export function settledRows(
  rows: readonly HandoverRow[],
  ids: readonly string[],
  dataDay: Day,
): readonly HandoverRow[] {
  return rows.filter((row) => ids.includes(row.id) && !isAssumable(row, dataDay));
}

/** What would remain. */
export interface Remainder extends Range {
  /** That of the figure; `unknown` where the subtraction leaves no best number. */
  readonly status: FigureStatus;
  /** The steps take away more than is stated to be there: what remains is not known, and is not zero. */
  readonly exceeded: boolean;
  /** Assumed steps whose number of people is not known. */
  readonly unsized: number;
}

/** The people of some steps. Of steps that may be one order, only the largest number counts: they are never added. */
function peopleOf(steps: readonly HandoverRow[]): number {
  return overlapGroups(steps)
    .map((group) => Math.max(...group.map(({ us_troops }) => us_troops ?? 0)))
    .reduce((sum, people) => sum + people, 0);
}

/**
 * Takes the people of some steps from a figure. What is not known stays so: without the number of a step only the highest
 * value is left, as a bound. The lowest value stops at zero, since fewer than nobody cannot remain; a best or highest value
 * that would fall below zero is not known instead.
 */
export function remainder(
  figure: Range & { status: FigureStatus },
  steps: readonly HandoverRow[],
): Remainder {
  const unsized = steps.filter(({ us_troops }) => us_troops === null).length;
  const less = peopleOf(steps);
  const minus = (value: number | null) => (value === null || value < less ? null : value - less);
  const exceeded = [figure.best, figure.high].some((value) => value !== null && value < less);
  const high = minus(figure.high);
  const best = unsized > 0 ? null : minus(figure.best);
  const floor = figure.low === null ? null : Math.max(0, figure.low - less);
  const isOut = figure.high !== null && high === null;
  return {
    low: unsized > 0 || isOut ? null : floor,
    best,
    high,
    status: best === null ? 'unknown' : figure.status,
    exceeded,
    unsized,
  };
}

/** A place in the scenario: a host, the eastern flank, or Europe as a whole. */
export interface ScenarioPlace {
  readonly place: Iso3 | 'flank';
  readonly now: Figure;
  readonly after: Remainder;
  readonly steps: readonly HandoverRow[];
  /** Groups of steps that may be one order: of each, only the largest number is taken off. */
  readonly overlaps: readonly (readonly HandoverRow[])[];
  /** Steps that a newer figure may already contain, each with the date of that figure. */
  readonly counted: readonly { readonly step: HandoverRow; readonly asOf: DateText }[];
  /** Hosts of the flank that add nothing to it, since their figure is unknown. */
  readonly unknownHosts: readonly Iso3[];
  /** Brigades agreed for it. */
  readonly targets: readonly BrigadeTargetRow[];
}

export interface Scenario {
  readonly assumptions: readonly HandoverRow[];
  readonly hosts: readonly ScenarioPlace[];
  readonly flank: ScenarioPlace;
  readonly europe: ScenarioPlace;
  /** Steps for Europe as a whole: no host is known, so none is charged with them. */
  readonly europeWide: readonly HandoverRow[];
  /** Steps outside of Europe: no host on the map. */
  readonly elsewhere: readonly HandoverRow[];
}

/** The tables a scenario is made of. */
export interface ScenarioTables extends ForceTables {
  readonly handovers: readonly HandoverRow[];
  readonly brigade_targets: readonly BrigadeTargetRow[];
}

/** A step that has begun, or was called off, before the day of a figure may be in that figure. */
function mayBeCounted(changes: readonly ChangeRow[], { change_id }: HandoverRow, asOf: DateText): boolean {
  const change = changes.find(({ id }) => id === change_id);
  const when = change?.effective ?? change?.announced;
  if (!change || !when || change.status === 'announced') return false;
  return firstDay(asOf) > lastDay(when);
}

function placeOf(
  tables: ScenarioTables,
  place: Iso3,
  now: Figure,
  steps: readonly HandoverRow[],
): ScenarioPlace {
  return {
    place,
    now,
    steps,
    after: remainder(now, steps),
    overlaps: overlapping(steps),
    counted: steps.flatMap((step) => {
      const { asOf } = now;
      return asOf !== null && mayBeCounted(tables.changes, step, asOf) ? [{ step, asOf }] : [];
    }),
    unknownHosts: [],
    targets: tables.brigade_targets.filter(({ host_iso3 }) => host_iso3 === place),
  };
}

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce((all, value) => (all === null || value === null ? null : all + value), 0);

/**
 * The flank is the sum of what remains in the hosts whose figure is known; the others stay unknown, as in the data. What was
 * taken off twice, in two hosts by steps that may overlap, is put back.
 */
function flankOf(tables: ScenarioTables, parts: readonly ScenarioPlace[], day: Day): ScenarioPlace {
  const now = usSum(tables, EASTERN_FLANK, day);
  const steps = parts.flatMap((part) => part.steps);
  const known = parts.filter(({ now: figure }) => figure.best !== null);
  const inKnown = known.flatMap(({ steps }) => steps);
  const twice = (sum(known.map(({ steps }) => peopleOf(steps))) ?? 0) - peopleOf(inKnown);
  const of = (key: keyof Range) => {
    const all = known.length === 0 ? null : sum(known.map(({ after }) => after[key]));
    return all === null ? null : all + twice;
  };
  const best = of('best');
  return {
    place: 'flank',
    now,
    steps,
    overlaps: overlapping(steps),
    after: {
      low: of('low'),
      best,
      high: of('high'),
      status: best === null ? 'unknown' : now.status,
      exceeded: parts.some(({ after }) => after.exceeded),
      unsized: parts.reduce((all, { after }) => all + after.unsized, 0),
    },
    unknownHosts: now.unknownHosts,
    counted: parts.flatMap(({ counted }) => counted),
    targets: parts.flatMap(({ targets }) => targets),
  };
}

/** What the assumed steps would leave, from the figures of the last month of the data. */
export function scenario(tables: ScenarioTables, ids: readonly string[], dataDay: Day): Scenario {
  const assumptions = assumedRows(tables.handovers, ids, dataDay);
  const known = new Set(hosts(tables));
  const at = (host: Iso3) => assumptions.filter(({ host_iso3 }) => host_iso3 === host);
  const part = (host: Iso3) => placeOf(tables, host, usFigure(tables, host, dataDay), at(host));
  const touched = [...new Set(assumptions.map(({ host_iso3 }) => host_iso3))].filter(
    (host) => host !== EUROPE && known.has(host),
  );
  const inEurope = assumptions.filter(({ host_iso3 }) => known.has(host_iso3) || host_iso3 === EUROPE);
  return {
    assumptions,
    hosts: touched.sort().map(part),
    flank: flankOf(tables, EASTERN_FLANK.map(part), dataDay),
    europe: placeOf(tables, EUROPE, usFigure(tables, EUROPE, dataDay), inEurope),
    europeWide: at(EUROPE),
    elsewhere: assumptions.filter(({ host_iso3 }) => !known.has(host_iso3) && host_iso3 !== EUROPE),
  };
}

/** Whether a brigade is a European commitment: one that the United States leads, or the host itself, is none. */
export function isEuropeanCommitment({
  framework_iso3,
  host_iso3,
  brigade_target,
}: BrigadeTargetRow): boolean {
  return brigade_target !== null && framework_iso3 !== 'USA' && framework_iso3 !== host_iso3;
}
