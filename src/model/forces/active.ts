import type { ForceRow } from '../../data/rows.ts';
import { type Day, firstDay, lastDay } from '../base/dates.ts';
import { stateRead } from '../base/due.ts';
import { FORCE_STATES } from './force-status.ts';

/**
 * Whether a force is in place on a day. The day of its end, which is also the day of relief, no longer counts. Without a
 * start only what is in place today has ever been there; what is planned never counts before it is due. METHOD.md, Dates.
 */
export function isActive(force: ForceRow, day: Day): boolean {
  const { canBeActive, withoutStart } = FORCE_STATES[stateRead(force, day)];
  if (!canBeActive) return false;
  const hasStarted = force.start === null ? withoutStart : firstDay(force.start) <= day;
  return hasStarted && (force.end === null || day < lastDay(force.end));
}
