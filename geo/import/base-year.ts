import type { Fault } from './fault.ts';
import { isHeader, isTextAlone, place, plain, quoted, type Sheet } from './workbook.ts';

/** Our columns `usd_2021_m` and `per_capita_usd_2021` hold prices of this year. */
const BASE_YEAR = '2021';

/**
 * Constant prices change their base year between editions; values at prices of another year are another measure. Every title
 * of the sheet is looked at, because a block may leave the year to the title of its sheet. Notes below the last block are not.
 */
export function baseYearFaults(sheet: Sheet): Fault[] {
  const lastHeader = sheet.rows.findLastIndex(isHeader);
  return sheet.rows.slice(0, Math.max(0, lastHeader)).flatMap((row, index) => {
    const text = plain(row[0]);
    if (!isTextAlone(row) || /^notes?\b/i.test(text)) return [];
    const year = /\b((?:19|20)\d\d) prices\b/i.exec(text)?.[1];
    if (!year || year === BASE_YEAR) return [];
    const expected = `prices of ${BASE_YEAR}, the base year of our tables (another base year is another measure)`;
    return [{ where: place(sheet, index, 0), expected, got: quoted(row[0]) }];
  });
}
