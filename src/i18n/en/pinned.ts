import type { Measure } from '../../data/dataset.ts';
import type { DateText, Side } from '../../data/rows.ts';
import type { Country, Verbatim } from '../values.ts';
import { type Amount, atLeast, ranged } from './forces.ts';
import { say } from './grammar.ts';
import { value } from './spending.ts';

/** Words of a link that is pinned to an edition of the data: which figures are shown, and what the newest edition would change. */

/** A figure as the pinned edition has it and as the newest has it. Host `null`: Europe as a whole. */
export type SaidDifference =
  | {
      readonly kind: 'troops';
      readonly side: Side;
      readonly host: Country | null;
      /** Where it is not the month shown. */
      readonly month: DateText | null;
      readonly before: Amount;
      readonly after: Amount;
    }
  | {
      readonly kind: 'spending';
      readonly country: Country;
      readonly measure: Measure;
      /** Where it is not the year shown. */
      readonly year: number | null;
      readonly before: number | null;
      readonly after: number | null;
    };

/** The figures that are named, how many more differ, and how many changes of forces do. */
export interface SaidDifferences {
  readonly named: readonly SaidDifference[];
  readonly more: number;
  readonly changes: number;
}

const sides = { us: 'US', europe: 'European and Canadian' } satisfies Record<Side, string>;

function amount({ best, status, stale }: Amount): string {
  if (status === 'none found') return 'none recorded';
  if (best === null) return 'unknown';
  if (status === 'at least' || status === 'rotations not counted') return atLeast(best);
  return stale || status === 'doubtful' ? `about ${say.number(best)}` : say.number(best);
}

const instead = (after: string, before: string): string => `${after} instead of ${before}`;

function difference(said: SaidDifference): string {
  if (said.kind === 'spending') {
    const [after, before] = [said.after, said.before].map((of) =>
      of === null ? 'no figure' : value[said.measure](of),
    ) as [string, string];
    const when = said.year === null ? '' : ` in ${said.year}`;
    return `${say.country(said.country)}${when}: ${instead(after, before)}`;
  }
  const { before, after } = said;
  const isRange = amount(after) === amount(before);
  const text = (of: Amount): string => (isRange ? ranged(of, amount(of)) : amount(of));
  const where = said.host === null ? 'Europe' : say.country(said.host);
  const when = said.month === null ? '' : ` in ${say.date(said.month)}`;
  return `${sides[said.side]} troops in ${where}${when} ${instead(text(after), text(before))}`;
}

export const pinned = {
  loading: (version: Verbatim) => `Loading the figures of data ${version.text} …`,
  shown: (version: Verbatim, date: DateText) => `Figures of data ${version.text} (${say.date(date)}).`,
  newer: ({ named, more, changes }: SaidDifferences) => {
    const parts = [
      ...named.map(difference),
      more > 0 && say.count(more, { one: 'more figure', other: 'more figures' }),
      changes > 0 &&
        `what is said of ${say.count(changes, { one: 'change of forces', other: 'changes of forces' })}`,
    ].filter((part) => part !== false);
    return parts.length === 0
      ? 'Newer data exist; they change nothing in this view.'
      : `Newer data exist: ${say.list(parts)}.`;
  },
  notKept: (version: Verbatim, newest: Verbatim, date: DateText) =>
    `Data ${version.text} are not kept here. These are the figures of data ${newest.text} (${say.date(date)}).`,
  failed: (version: Verbatim, newest: Verbatim, date: DateText) =>
    `The figures of data ${version.text} could not be loaded. These are the figures of data ${newest.text} (${say.date(date)}).`,
  again: 'Try again',
  changes: 'What has changed since',
  follow: 'Link to the newest data',
  tables: (version: Verbatim, date: DateText) =>
    `Tables of record, version ${version.text}, state of ${say.date(date)}.`,
};
