import type { ForceRow } from '../../data/rows.ts';
import type { Day } from '../base/dates.ts';
import { type ForceDetails, statusOn } from '../forces/force-view.ts';
import { FURTHER_STAFFS } from './command-facts.ts';

/** The headquarters of corps and divisions that are in place on a day: forces, not rows of commands. */
export function furtherStaffs(details: ForceDetails, day: Day): readonly ForceRow[] {
  return details.forces.filter(
    (force) => FURTHER_STAFFS.includes(force.id) && statusOn(details, force, day) === 'in place',
  );
}
