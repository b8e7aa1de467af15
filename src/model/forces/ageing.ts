/** How old a row of the tables may be to count: METHOD.md. Older ones are history. All limits are whole months, but the last. */
import type { ContributionRow, StrengthRow } from '../../data/rows.ts';
import { ageInMonths, type Day, latestRow } from '../base/dates.ts';

/** Months for which a US total of each basis counts: US figure, step 1. Other bases are context and never used. */
export const TOTAL_MONTHS = {
  'permanently assigned': 24,
  'including rotational': 36,
  'rotational only': 12,
} as const;
/** Days for which a US total is still that of the day; later it is carried: US figure, step 8. */
export const STATED_DAYS = 183;
/** Months for which a strength counts: European figure, step 3. */
export const STRENGTH_MONTHS = 60;
/** Months for which a contribution counts. */
export const CONTRIBUTION_MONTHS = 36;
/** A number older than this is marked. */
const STALE_AFTER_MONTHS = 24;

/** Whether a number must be marked as old. */
export function isStale(row: StrengthRow | ContributionRow, day: Day): boolean {
  return ageInMonths(row, day) > STALE_AFTER_MONTHS;
}

/**
 * The strength that counts, of the rows of one force: the latest. Of two of the same day it is that of the whole force; what
 * is planned or authorised never counts.
 */
export function currentStrength(rows: readonly StrengthRow[], day: Day): StrengthRow | null {
  const of = (basis: StrengthRow['basis']) => rows.filter((row) => row.basis === basis);
  return latestRow([...of('whole force'), ...of('lead nation only')], day, STRENGTH_MONTHS);
}

/** The contribution of each nation that counts, of the rows of one force: the latest, in the order of the table. */
export function currentContributions(rows: readonly ContributionRow[], day: Day): ContributionRow[] {
  return [...new Set(rows.map(({ iso3 }) => iso3))].flatMap((iso3) => {
    const ofNation = rows.filter((row) => row.iso3 === iso3);
    return latestRow(ofNation, day, CONTRIBUTION_MONTHS) ?? [];
  });
}
