/** The balance panel: the figures of every host on a day, sums over several hosts, shares, and all of it over time. */
import type { Iso3, Side } from '../../data/rows.ts';

/** Both sides, and the regions that are summed. */

/** Both sides, in the order of a disc's halves. */
export const SIDES: readonly Side[] = ['us', 'europe'];

/** Hosts of the eastern flank, north to south. */
export const EASTERN_FLANK: readonly Iso3[] = ['FIN', 'EST', 'LVA', 'LTU', 'POL', 'SVK', 'HUN', 'ROU', 'BGR'];

/** What is summed: the eastern flank, or Europe as a whole. */
export type Region = 'flank' | 'europe';
