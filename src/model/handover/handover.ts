/** The hand-over ledger: what each US step is answered with, whether in time, and in which order the rows are read. */

import type { ChangeRow, CommandRow, HandoverRow, Iso3 } from '../../data/rows.ts';
import { type Day, firstDay } from '../base/dates.ts';
import { everyOf } from '../base/keys.ts';
import { overlapping } from '../base/overlap.ts';
import { recorded } from '../base/recorded.ts';
import { EUROPE } from '../base/regions.ts';

/** The tables a ledger is made of. */
export interface LedgerTables {
  readonly handovers: readonly HandoverRow[];
  readonly changes: readonly ChangeRow[];
  readonly commands: readonly CommandRow[];
}

/** `part`: a European force covers a part without being a stated replacement. */
export type LedgerAnswer = 'named' | 'part' | 'none';
/** `post`: a command that passes to a European. `called off`: forces that did not come, not forces that leave. */
export type StepKind = 'drawdown' | 'called off' | 'post';

export interface LedgerEntry {
  readonly row: HandoverRow;
  readonly kind: StepKind;
  readonly answer: LedgerAnswer;
  /** The US step is in effect on the day of the tables. */
  readonly inEffect: boolean;
  /** Months from the US step to the European one, as the table has them; negative: in place before. `null`: a date is not known. */
  readonly gap: number | null;
  /** Months since a US step in effect that nobody answers, calendar months to the day of the tables; `null` for all others. */
  readonly openMonths: number | null;
}

export type HandoverStatus = HandoverRow['status'];
export const HANDOVER_STATUSES = everyOf<HandoverStatus>()([
  'covered',
  'partly',
  'not replaced',
  'agreed',
  'announced',
  'option',
]);

/** How the table begins its words where nobody has been named. */
const NONE = /^None\b/;

/**
 * Whether a row names a replacement: what is covered or agreed does, and what is covered in part does by a force that the
 * table gives as one. Purchases under discussion, allies that were asked, and forces that were there before are no named
 * replacement.
 */
export function answerOf(row: HandoverRow): LedgerAnswer {
  const { status, europe_item } = recorded(row);
  if (status === 'covered' || status === 'agreed') return 'named';
  if (status === 'partly') return NONE.test(europe_item) ? 'part' : 'named';
  return 'none';
}

/** In time: both dates are known, and the European one is not after the US one. */
export function isInTime({ answer, gap }: LedgerEntry): boolean {
  return answer === 'named' && gap !== null && gap <= 0;
}

export function kindOf(row: HandoverRow, { changes, commands }: LedgerTables): StepKind {
  const isPost = commands.some(
    ({ site_id, announced }) =>
      announced !== null && site_id === row.site_id && announced === row.us_announced,
  );
  if (isPost) return 'post';
  const change = changes.find(({ id }) => id === row.change_id);
  return change?.kind === 'cancelled' ? 'called off' : 'drawdown';
}

/** Whether a US step is in effect on a day; one without a date is not known to be. */
export function isInEffect({ us_effective }: HandoverRow, day: Day): boolean {
  return us_effective !== null && firstDay(us_effective) <= day;
}

/** Calendar months from a date to a day, as `gap_months` of the table counts them. */
function monthsTo(from: string, to: Day): number {
  const number = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return number(to) - number(firstDay(from));
}

/** Every row with what follows from it on the day of the tables, in the order of the table. */
export function ledger(tables: LedgerTables, day: Day): readonly LedgerEntry[] {
  return tables.handovers.map((row) => {
    const answer = answerOf(row);
    const inEffect = isInEffect(row, day);
    const isOpen = answer === 'none' && inEffect && row.us_effective !== null && row.us_effective.length > 4;
    return {
      row,
      answer,
      inEffect,
      kind: kindOf(row, tables),
      gap: row.gap_months,
      openMonths: isOpen ? monthsTo(row.us_effective as string, day) : null,
    };
  });
}

export const LEDGER_SORTS = ['gap', 'host', 'size'] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** The longest gap first: open ones by how long they are open, then known ones, then those without a known date. */
function byGap(a: LedgerEntry, b: LedgerEntry): number {
  const rank = ({ openMonths, gap }: LedgerEntry) => (openMonths !== null ? 2 : gap !== null ? 1 : 0);
  const length = ({ openMonths, gap }: LedgerEntry) => openMonths ?? gap ?? 0;
  return rank(b) - rank(a) || length(b) - length(a);
}

/** The largest first; steps of unknown size last. */
function bySize({ row: a }: LedgerEntry, { row: b }: LedgerEntry): number {
  return (b.us_troops ?? -1) - (a.us_troops ?? -1);
}

/** The entries in an order; equal ones keep that of the table. Europe as a whole comes after its countries. */
export function sortedLedger(
  entries: readonly LedgerEntry[],
  sort: LedgerSort,
  byName: (a: Iso3, b: Iso3) => number,
): readonly LedgerEntry[] {
  if (sort === 'gap') return entries.toSorted(byGap);
  if (sort === 'size') return entries.toSorted(bySize);
  const isWhole = ({ row }: LedgerEntry) => Number(row.host_iso3 === EUROPE);
  return entries.toSorted((a, b) => isWhole(a) - isWhole(b) || byName(a.row.host_iso3, b.row.host_iso3));
}

/** The entries of some statuses; none named: all. */
export function filteredLedger(
  entries: readonly LedgerEntry[],
  statuses: readonly HandoverStatus[],
): readonly LedgerEntry[] {
  return statuses.length === 0 ? entries : entries.filter(({ row }) => statuses.includes(row.status));
}

/** What a reader narrowed the ledger to, and its order. */
export interface LedgerState {
  readonly sort: LedgerSort;
  readonly statuses: readonly HandoverStatus[];
}

/** As it opens. */
export const WHOLE_LEDGER: LedgerState = { sort: 'gap', statuses: [] };

/** The entries that are listed, in their order: on the screen and in the file. */
export function listedLedger(
  entries: readonly LedgerEntry[],
  { sort, statuses }: LedgerState,
  byName: (a: Iso3, b: Iso3) => number,
): readonly LedgerEntry[] {
  return sortedLedger(filteredLedger(entries, statuses), sort, byName);
}

/** Counts for the sentence above the ledger. Posts are counted apart: nobody leaves with them. */
export interface LedgerSummary {
  readonly drawdowns: number;
  readonly named: number;
  readonly inTime: number;
  readonly part: number;
  readonly none: number;
  readonly inEffect: number;
  /** Steps that are in effect and that nobody answers. */
  readonly open: number;
  /** Drawdowns that may be one order with another of them. */
  readonly mayOverlap: number;
  readonly posts: number;
  /** Posts whose day of change is known. */
  readonly datedPosts: number;
}

export function ledgerSummary(entries: readonly LedgerEntry[]): LedgerSummary {
  const posts = entries.filter(({ kind }) => kind === 'post');
  const drawdowns = entries.filter(({ kind }) => kind !== 'post');
  const count = (answer: LedgerAnswer) => drawdowns.filter((entry) => entry.answer === answer).length;
  return {
    drawdowns: drawdowns.length,
    named: count('named'),
    inTime: drawdowns.filter(isInTime).length,
    part: count('part'),
    none: count('none'),
    inEffect: drawdowns.filter(({ inEffect }) => inEffect).length,
    open: drawdowns.filter(({ inEffect, answer }) => inEffect && answer === 'none').length,
    mayOverlap: overlapping(drawdowns.map(({ row }) => row)).flat().length,
    posts: posts.length,
    datedPosts: posts.filter(({ row }) => row.us_effective !== null).length,
  };
}
