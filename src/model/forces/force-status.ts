import type { ForceRow } from '../../data/rows.ts';
import type { MarkSign } from '../signs/site.ts';

/** What a force can be on a day, and what the state of its row means: one row each. */

/**
 * A force on a day. `later`: neither there nor announced by then; `cancelled`: called off before it came. `building up` and
 * `unconfirmed` are the state on the day of the tables, of forces that are in place on the day asked for.
 */
export type ForceStatus =
  | 'in place'
  | 'building up'
  | 'unconfirmed'
  | 'planned'
  | 'ended'
  | 'cancelled'
  | 'later';

interface StatusRow {
  /** The force is there. */
  readonly isPresent: boolean;
  /** The middle of its mark, whatever its strength; `null`: the mark says whether its strength is known. */
  readonly mark: MarkSign['state'] | null;
}

export const FORCE_STATUSES: Readonly<Record<ForceStatus, StatusRow>> = {
  'in place': { isPresent: true, mark: null },
  'building up': { isPresent: true, mark: 'building' },
  unconfirmed: { isPresent: true, mark: 'unconfirmed' },
  planned: { isPresent: false, mark: null },
  ended: { isPresent: false, mark: null },
  cancelled: { isPresent: false, mark: null },
  later: { isPresent: false, mark: null },
};

interface StateRow {
  /** What the force is on a day on which it is active, by its dates. */
  readonly whenActive: ForceStatus;
  /** Whether it was there without a date of its start: always, or never. */
  readonly withoutStart: boolean;
  /** Whether it can be active at all. */
  readonly canBeActive: boolean;
  /** Its number is in the high value of a figure only. */
  readonly highOnly: boolean;
}

const SURE = { withoutStart: false, canBeActive: true, highOnly: false };

/** What the state of a row means, which is that on the day of the tables: METHOD.md, Dates, and European figure, step 5. */
export const FORCE_STATES: Readonly<Record<ForceRow['state'], StateRow>> = {
  'in place': { ...SURE, whenActive: 'in place', withoutStart: true },
  'building up': { ...SURE, whenActive: 'building up' },
  planned: { ...SURE, whenActive: 'planned', canBeActive: false },
  ended: { ...SURE, whenActive: 'in place' },
  unconfirmed: { ...SURE, whenActive: 'unconfirmed', highOnly: true },
};
