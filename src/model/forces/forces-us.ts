/** US troops in a host on a day, from the stated totals. METHOD.md, US figure; the numbers in the comments are its steps. */

import type { ChangeRow, HostTotalRow, Iso3 } from '../../data/rows.ts';
import { type Day, daysBetween, firstDay, lastDay, latestRow } from '../base/dates.ts';
import { isActive } from './active.ts';
import { STATED_DAYS, TOTAL_MONTHS } from './ageing.ts';
import { type Figure, noNumber, type Range } from './figure.ts';
import { type ForceIndex, type ForceTables, forceIndex, rowsOf } from './force-index.ts';

/** The US figure of a host, or of Europe as a whole (`EUR`, a stated total of its own, never the sum of hosts). */
export function usFigure(tables: ForceTables, host: Iso3, day: Day): Figure {
  const index = forceIndex(tables);
  const totals = rowsOf(index.usTotals, host);
  const permanent = latestOf(totals, 'permanently assigned', day);
  const present = presentRow(totals, day);
  if (present === null) return permanent ? permanentFigure(index, permanent, host, day) : noNumber('unknown');
  if (present.best === null) return withRows(unknownRange(present, permanent), present, permanent);
  return judged(index, statedFigure(present, permanent), host, day);
}

function latestOf(rows: readonly HostTotalRow[], basis: keyof typeof TOTAL_MONTHS, day: Day) {
  const ofBasis = rows.filter((row) => row.basis === basis);
  return latestRow(ofBasis, day, TOTAL_MONTHS[basis]);
}

/**
 * The total that counts rotations (2): of its two kinds the later row; where both have one date, the one that counts
 * everybody.
 */
function presentRow(totals: readonly HostTotalRow[], day: Day): HostTotalRow | null {
  const all = latestOf(totals, 'including rotational', day);
  const rotations = latestOf(totals, 'rotational only', day);
  if (all === null || rotations === null) return all ?? rotations;
  return firstDay(rotations.as_of) > firstDay(all.as_of) ? rotations : all;
}

/** Where there are only personnel records (6): they leave rotations out. */
function permanentFigure(index: ForceIndex, row: HostTotalRow, host: Iso3, day: Day): Figure {
  const hasRotation = rowsOf(index.usRotations, host).some((force) => isActive(force, day));
  const status = hasRotation ? 'rotations not counted' : 'permanent only';
  return { ...withRows(row, row, null), status: row.best === null ? 'unknown' : status };
}

/** A total without a number that still has bounds (3). */
function unknownRange(present: HostTotalRow, permanent: HostTotalRow | null): Range {
  if (present.basis === 'rotational only') return sum(present, permanent);
  const floors = [permanent?.best ?? null, present.low].filter((value) => value !== null);
  const low = floors.length > 0 ? Math.max(...floors) : null;
  return { low, best: null, high: present.high === null ? null : Math.max(low ?? 0, present.high) };
}

/** Numbers, date and sources of the figure, before it is judged (4, 5). */
function statedFigure(present: HostTotalRow, permanent: HostTotalRow | null): Figure {
  if (present.basis === 'rotational only') {
    return withRows(sum(present, permanent), present, permanent);
  }
  if (!overtakes(permanent, present)) return withRows(present, present, null);
  const high = present.high === null ? null : Math.max(present.high, permanent.best ?? 0);
  return withRows({ low: permanent.best, best: permanent.best, high }, permanent, present);
}

/**
 * Whether a newer row counts more permanently assigned troops than the older row counts in all: the older one is then too low
 * (METHOD.md, US figure, rule 5).
 */
function overtakes(permanent: HostTotalRow | null, present: HostTotalRow): permanent is HostTotalRow {
  return (
    permanent !== null &&
    firstDay(permanent.as_of) > firstDay(present.as_of) &&
    (permanent.best ?? 0) > (present.best ?? 0)
  );
}

/** Rotations and those permanently assigned together. What is not known stays unknown. */
function sum(rotations: HostTotalRow, permanent: HostTotalRow | null): Range {
  const base = permanent?.best ?? 0;
  const plus = (value: number | null) => (value === null ? null : value + base);
  return { low: plus(rotations.low), best: plus(rotations.best), high: plus(rotations.high) };
}

/** A figure with one row shown, and with another that it also rests on. Its status is decided later. */
function withRows({ low, best, high }: Range, shown: HostTotalRow, also: HostTotalRow | null): Figure {
  const sources = [...new Set([shown, also].flatMap((row) => (row ? [row.source_id] : [])))];
  return { ...noNumber('unknown'), low, best, high, asOf: shown.as_of, basis: shown.basis, sources };
}

/** How old the figure is, and whether a change since then speaks against it; no arithmetic is done with the change (8). */
function judged(index: ForceIndex, figure: Figure, host: Iso3, day: Day): Figure {
  const asOf = figure.asOf as string;
  const warnedBy = rowsOf(index.usChanges, host)
    .filter((change) => speaksAgainst(change, asOf, day))
    .map((change) => change.id);
  const byAge = daysBetween(firstDay(asOf), day) <= STATED_DAYS ? 'stated' : 'carried';
  return { ...figure, status: warnedBy.length > 0 ? 'doubtful' : byAge, warnedBy };
}

/** An unknown effect on the host (`host_delta` empty) speaks against the figure too; an effect of 0 does not. */
function speaksAgainst(change: ChangeRow, asOf: string, day: Day): boolean {
  if (change.kind === 'handover' || change.kind === 'pledge of forces') return false;
  if (change.status === 'announced' || change.host_delta === 0) return false;
  const when = change.effective ?? change.announced;
  return when !== null && lastDay(asOf) < lastDay(when) && firstDay(when) <= day;
}
