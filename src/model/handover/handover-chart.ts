/** The rows of the ledger as bars on one axis of time. */
import type { ChangeRow, DateText, ForceRow, HandoverRow } from '../../data/rows.ts';
import { type Day, firstDay, lastDay } from '../base/dates.ts';
import type { LedgerEntry } from './handover.ts';
import {
  between,
  dayAt,
  dayEnd,
  type LedgerAxis,
  type Span,
  spanOf,
  TIME_END,
  UNKNOWN_AT,
} from './handover-axis.ts';

/** Words that begin right of this place, per cent, end there instead. */
const WORDS_TURN = 52;
/** Words on a gap are longer: right of this place, per cent, they end with it. */
const GAP_WORDS_TURN = 40;

/** How the lower lane of a row is drawn. `open`: nobody stands in. */
export interface AnswerBar extends Span {
  readonly state: 'in place' | 'planned' | 'open';
}

export interface LedgerRow {
  /** As wide as the date is imprecise: a year is a year. `null`: not known. */
  readonly announced: Span | null;
  readonly leaves: Span | null;
  /** The line between the two; to the place of unknown dates where the step has no date. */
  readonly notice: (Span & { readonly known: boolean }) | null;
  readonly takesOver: (Span & { readonly planned: boolean }) | null;
  readonly bars: readonly AnswerBar[];
  /** A named replacement without a date: drawn at the place of unknown dates. */
  readonly undated: boolean;
  /** From one date to the other; `overlap`: Europe was there first. */
  readonly gap: (Span & { readonly overlap: boolean }) | null;
  /** Days on which one European force relieved another. */
  readonly reliefs: readonly number[];
  /** Where the words on the lower lane begin or end. */
  readonly words: { readonly x: number; readonly end: boolean };
}

/** A force that relieved another one of the same side, by the changes: announced reliefs are not yet there. */
export interface Relief {
  readonly change: ChangeRow;
  readonly date: DateText;
}

/** The chain of reliefs that begins with a force, in the order of time. */
export function reliefsOf(changes: readonly ChangeRow[], forceId: string | null): readonly Relief[] {
  const found: Relief[] = [];
  const seen = new Set<string>();
  for (let id = forceId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const current = id;
    const change = changes.find(({ replaces_force_id }) => replaces_force_id === current);
    const date = change?.effective ?? change?.announced;
    if (change && date) found.push({ change, date });
    id = change?.force_id ?? null;
  }
  return found;
}

/** What the chart needs beside the entry. */
export interface ChartTables {
  readonly changes: readonly ChangeRow[];
  readonly forces: readonly ForceRow[];
}

/** The last day on which the European force or one that relieved it is there. */
function endOfCover({ changes, forces }: ChartTables, id: string | null, dataDay: Day): Day {
  const done = reliefsOf(changes, id).filter(({ change }) => change.status === 'in place');
  const last = forces.find((force) => force.id === (done.at(-1)?.change.force_id ?? id));
  return last?.end && lastDay(last.end) < dataDay ? lastDay(last.end) : dataDay;
}

function barsOf(
  axis: LedgerAxis,
  tables: ChartTables,
  { row, answer }: LedgerEntry,
  dataDay: Day,
): AnswerBar[] {
  const today = dayEnd(axis, dataDay);
  const { us_announced, us_effective, europe_effective, europe_force_id } = row;
  const starts = europe_effective === null || answer === 'none' ? null : firstDay(europe_effective);
  const isThere = starts !== null && starts <= dataDay;
  const bars: AnswerBar[] = [];
  // Nobody stands in from the US step on, or, where that has no date, since it was announced.
  const since = us_effective ?? (answer === 'none' ? us_announced : null);
  if (since !== null && !isThere) {
    const until = starts === null ? today : dayAt(axis, starts);
    bars.push({ state: 'open', ...between(dayAt(axis, firstDay(since)), until) });
  }
  if (starts !== null)
    bars.push(
      isThere
        ? {
            state: 'in place',
            ...between(dayAt(axis, starts), dayEnd(axis, endOfCover(tables, europe_force_id, dataDay))),
          }
        : { state: 'planned', ...between(dayAt(axis, starts), TIME_END) },
    );
  return bars;
}

function gapOf(axis: LedgerAxis, { row, answer }: LedgerEntry): LedgerRow['gap'] {
  const { us_effective, europe_effective } = row;
  if (answer === 'none' || us_effective === null || europe_effective === null) return null;
  const [us, europe] = [dayAt(axis, firstDay(us_effective)), dayAt(axis, firstDay(europe_effective))];
  return { ...between(Math.min(us, europe), Math.max(us, europe)), overlap: europe <= us };
}

function noticeOf(axis: LedgerAxis, { us_announced, us_effective }: HandoverRow): LedgerRow['notice'] {
  if (us_announced === null) return null;
  const x = dayAt(axis, firstDay(us_announced));
  if (us_effective === null) return { ...between(x, UNKNOWN_AT), known: false };
  const end = dayAt(axis, firstDay(us_effective));
  return x < end ? { ...between(x, end), known: true } : null;
}

function wordsAt(at: number, gap: LedgerRow['gap']): LedgerRow['words'] {
  if (gap && at > GAP_WORDS_TURN) return { x: gap.x + gap.width, end: true };
  return at > WORDS_TURN ? { x: UNKNOWN_AT - 6, end: true } : { x: at, end: false };
}

/** Lays out the row of an entry. */
export function ledgerRow(
  axis: LedgerAxis,
  tables: ChartTables,
  entry: LedgerEntry,
  dataDay: Day,
): LedgerRow {
  const { row, answer } = entry;
  const { us_announced, us_effective, europe_effective } = row;
  const bars = barsOf(axis, tables, entry, dataDay);
  const takesOver = answer === 'none' || europe_effective === null ? null : europe_effective;
  const gap = gapOf(axis, entry);
  const at = gap?.x ?? bars[0]?.x ?? (us_announced ? dayAt(axis, firstDay(us_announced)) : 0);
  return {
    announced: us_announced === null ? null : spanOf(axis, us_announced),
    leaves: us_effective === null ? null : spanOf(axis, us_effective),
    notice: noticeOf(axis, row),
    takesOver:
      takesOver === null ? null : { ...spanOf(axis, takesOver), planned: firstDay(takesOver) > dataDay },
    bars,
    undated: answer === 'named' && europe_effective === null,
    gap,
    reliefs:
      answer === 'none'
        ? []
        : reliefsOf(tables.changes, row.europe_force_id)
            .filter(({ date }) => firstDay(date) <= dataDay)
            .map(({ date }) => dayAt(axis, firstDay(date))),
    words: wordsAt(at, gap),
  };
}
