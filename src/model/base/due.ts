/**
 * What is due: a step that was announced with a date, and of which nobody has said that it was taken. It is derived from state and
 * dates and is no state of its own: once its date has passed, such a row reads as not confirmed, never as in place and never as planned.
 */
import type { ChangeRow, DateText, ForceRow } from '../../data/rows.ts';
import { type Day, lastDay } from './dates.ts';

const OPEN_CHANGES: ReadonlySet<ChangeRow['status']> = new Set(['announced', 'under way', 'unconfirmed']);

/**
 * The date of the step that is still to be seen of a change: of an open one its own, of one that is in place what was announced to
 * follow it. `null` where there is none, or no date.
 */
export function changeStep({
  status,
  effective,
  expected,
}: Pick<ChangeRow, 'status' | 'effective' | 'expected'>): DateText | null {
  if (OPEN_CHANGES.has(status)) return expected ?? effective;
  return status === 'in place' ? expected : null;
}

/**
 * The date of the step that is still to be seen of a force: of a planned one its start, of others their end or what was announced
 * to come next. The start of one that is unconfirmed or building up may be long known, so it is no such step.
 */
export function forceStep({
  state,
  start,
  end,
  expected,
}: Pick<ForceRow, 'state' | 'start' | 'end' | 'expected'>): DateText | null {
  if (state === 'ended') return null;
  return expected ?? (state === 'planned' ? start : end);
}

/** Whether the last day that a date can mean has come. */
export function hasPassed(date: DateText | null, day: Day): boolean {
  return date !== null && lastDay(date) <= day;
}

/** The date of a step that is due on a day; `null` where none is. */
export function dueOn(step: DateText | null, day: Day): DateText | null {
  return hasPassed(step, day) ? step : null;
}

/** The status that a change reads as on the day of the tables. */
export function statusRead(
  change: Pick<ChangeRow, 'status' | 'effective' | 'expected'>,
  asOf: Day,
): ChangeRow['status'] {
  return OPEN_CHANGES.has(change.status) && hasPassed(changeStep(change), asOf)
    ? 'unconfirmed'
    : change.status;
}

/** The state that a force reads as on a day. What is in place stays so: only its next step can be due. */
export function stateRead(
  force: Pick<ForceRow, 'state' | 'start' | 'end' | 'expected'>,
  day: Day,
): ForceRow['state'] {
  const isOpen = force.state === 'planned' || force.state === 'building up';
  return isOpen && hasPassed(forceStep(force), day) ? 'unconfirmed' : force.state;
}

/** The rows of changes as the page reads them: all dates as in the tables, what is due as unconfirmed. */
export function changesRead(changes: readonly ChangeRow[], asOf: Day): readonly ChangeRow[] {
  return changes.map((change) => ({ ...change, status: statusRead(change, asOf) }));
}
