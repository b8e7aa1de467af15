import type { Iso3, Side } from '../../data/rows.ts';

/** Both sides, and the places that are more than one country or lie outside the map. */

/** Both sides, in the order of a disc's halves. */
export const SIDES: readonly Side[] = ['us', 'europe'];

/** Hosts of the eastern flank, north to south. */
export const EASTERN_FLANK: readonly Iso3[] = ['FIN', 'EST', 'LVA', 'LTU', 'POL', 'SVK', 'HUN', 'ROU', 'BGR'];

/** What is summed: the eastern flank, or Europe as a whole. */
export type Region = 'flank' | 'europe';

/** The code for Europe as a whole in the tables: a key for totals, no country. */
export const EUROPE: Iso3 = 'EUR';

/** Allies across the Atlantic. Forces come from there; no table counts forces there, and they lie outside of the map. */
export const OVERSEAS: readonly Iso3[] = ['USA', 'CAN'];
