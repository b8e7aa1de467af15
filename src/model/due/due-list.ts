/** What is due: every step that was announced with a date and is not confirmed, from all tables that tell of such steps. */
import type { Iso3, Side } from '../../data/rows.ts';
import { type Day, firstDay, lastDay } from '../base/dates.ts';
import { hasPassed } from '../base/due.ts';
import type { Named } from '../view/filter.ts';
import { ofChanges, ofForces } from './due-forces.ts';
import { ofCommands, ofHandovers, ofPlants, ofPledges } from './due-plans.ts';
import { country, type DueStep, type DueTables } from './due-step.ts';

/** All steps, what is overdue first, each part by date; of one date in the order of the tables. */
export function dueSteps(tables: DueTables, asOf: Day): readonly DueStep[] {
  const changes = ofChanges(tables);
  const ids = new Set(changes.map(({ id }) => id));
  const told = new Set<string | null>(
    tables.changes
      .filter(({ id }) => ids.has(id))
      .flatMap(({ id, force_id }) => [id, ...(force_id ? [force_id] : [])]),
  );
  const drafts = [
    ...changes,
    ...ofForces(tables, told, asOf),
    ...ofHandovers(tables, told, asOf),
    ...ofCommands(tables, asOf),
    ...ofPledges(tables, asOf),
    ...ofPlants(tables),
  ];
  return drafts
    .map(({ about, ...step }) => ({
      ...step,
      isOverdue: hasPassed(step.date, asOf),
      countries: [...new Set(about.flatMap((iso3) => country(iso3) ?? []))],
    }))
    .sort(
      (a, b) =>
        Number(b.isOverdue) - Number(a.isOverdue) ||
        lastDay(a.date).localeCompare(lastDay(b.date)) ||
        firstDay(a.date).localeCompare(firstDay(b.date)),
    );
}

/** What a reader narrows the list by; `null` narrows nothing. */
export interface DueFilter {
  readonly side: Side | null;
  readonly country: Iso3 | null;
}

export const ALL_DUE: DueFilter = { side: null, country: null };

/** The steps that a filter leaves. */
export function filteredDue(steps: readonly DueStep[], filter: DueFilter): readonly DueStep[] {
  return steps.filter(
    ({ side, countries }) =>
      (filter.side === null || side === filter.side) &&
      (filter.country === null || countries.includes(filter.country)),
  );
}

/** What a step is found by: its words, its countries, and other names of a unit or a plant's place. */
export function namedStep({ id, title, plant, countries }: DueStep): Named {
  return { texts: [plant], countries, places: [{ id, name: title }] };
}
