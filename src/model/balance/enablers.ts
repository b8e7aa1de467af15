import type { CapabilityRow } from '../../data/rows.ts';

/** Counts of aircraft, satellites and air defence of both sides, side by side and never added, and what was promised or demanded. */

/** Subjects of the counts, the most often asked about first. */
const ENABLER_TOPICS = [
  'refuelling',
  'early-warning',
  'drones',
  'satellites',
  'bombers',
  'fighters',
  'patriot',
  'samp-t',
] as const satisfies readonly CapabilityRow['topic'][];
type EnablerTopic = (typeof ENABLER_TOPICS)[number];

/** A subject with the counts of each side; a side without rows is not known, not none. */
export interface Enabler {
  readonly topic: EnablerTopic;
  readonly europe: readonly CapabilityRow[];
  readonly us: readonly CapabilityRow[];
  /** How the counts compare; `null` where they are not of the same thing by the same study. */
  readonly ratio: Ratio | null;
}

interface Ratio {
  /** European ones for every hundred American ones, whole. */
  readonly perHundred: number;
  /** The American count is a lower bound: the true ratio is smaller. */
  readonly atMost: boolean;
  /** At least so many times as many American ones, to a tenth, rounded down. */
  readonly times: number;
}

/** Whether two counts are of the same thing, by the same study and of the same date. Others must not be crossed. */
function isAlike(a: CapabilityRow, b: CapabilityRow): boolean {
  return a.item === b.item && a.unit === b.unit && a.source_id === b.source_id && a.as_of === b.as_of;
}

function ratioOf(europe: readonly CapabilityRow[], us: readonly CapabilityRow[]): Ratio | null {
  const [own, theirs] = [europe[0], us[0]];
  if (!own || !theirs || europe.length + us.length > 2 || !isAlike(own, theirs)) return null;
  const known = theirs.best ?? theirs.low;
  if (!own.best || !known) return null;
  const most = own.high ?? own.best;
  return {
    perHundred: Math.round((100 * own.best) / known),
    atMost: theirs.best === null,
    times: Math.floor((10 * (theirs.low ?? known)) / most) / 10,
  };
}

/** What exists, by subject. Subjects without a row are left out. */
export function enablers(rows: readonly CapabilityRow[]): readonly Enabler[] {
  const inventory = rows.filter(({ kind }) => kind === 'inventory');
  return ENABLER_TOPICS.map((topic) => {
    const of = (side: CapabilityRow['side']) =>
      inventory.filter((row) => row.topic === topic && row.side === side);
    return { topic, europe: of('europe'), us: of('us'), ratio: ratioOf(of('europe'), of('us')) };
  }).filter(({ europe, us }) => europe.length + us.length > 0);
}

/** In how many subjects counts are alike, and how many times as many the United States has in each at least; `null` without any. */
export function alikeCounts(
  found: readonly Enabler[],
): { readonly count: number; readonly times: number } | null {
  const ratios = found.flatMap(({ ratio }) => ratio ?? []);
  if (ratios.length === 0) return null;
  return { count: ratios.length, times: Math.min(...ratios.map(({ times }) => times)) };
}

/** What was promised, estimated or said to be needed: nothing of it is a count of what exists. */
export function notInventories(rows: readonly CapabilityRow[]): readonly CapabilityRow[] {
  return rows.filter(({ kind }) => kind !== 'inventory');
}

/** The newest promise of forces at high readiness, people; `null` without any. */
export function readinessPledge(rows: readonly CapabilityRow[]): number | null {
  const pledges = rows.filter(({ topic, kind }) => topic === 'readiness' && kind === 'pledge');
  const newest = pledges.toSorted((a, b) => b.as_of.localeCompare(a.as_of))[0];
  return newest?.best ?? null;
}
