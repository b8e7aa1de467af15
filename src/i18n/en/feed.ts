import type { DateText } from '../../data/rows.ts';
import type { Verbatim } from '../values.ts';
import { confidence } from './confidence.ts';
import { say } from './grammar.ts';

/** Words of the feed. */
export const feed = {
  title: 'Who defends Europe? News and corrections',
  subtitle: 'Changes of forces, decisions and new versions of the data, each with its source.',
  version: (version: Verbatim) => `Data version ${version.text}`,
  /** What a version brought: numbers of cells and rows. */
  brought: (corrected: number, filled: number, rows: number) =>
    `Corrected: ${say.count(corrected, { one: 'cell', other: 'cells' })}. Filled in: ${say.count(filled, { one: 'cell', other: 'cells' })}. New: ${say.count(rows, { one: 'row', other: 'rows' })}.`,
  dated: (date: DateText) => `Date: ${say.date(date)}.`,
  sure: (sure: keyof typeof confidence) => `How sure: ${confidence[sure]}.`,
  source: (publisher: Verbatim, title: Verbatim) => `Source: ${publisher.text}, ${title.text}.`,
};
