import { type LinkContext, readMonth } from '../../model/view/link.ts';

/**
 * The month that a reader has typed, as `2022-06`; `undefined` where it is none of the data. Understood are year and month in either
 * order and with any sign between them, or none, since the keypad of a phone has digits only; a year alone; and each of the `names`
 * that the page has for a month.
 */
export function typedMonth(
  text: string,
  context: LinkContext,
  months: readonly string[],
  names: readonly ((month: string) => string)[],
): string | undefined {
  const said = text.trim().toLowerCase();
  const named = months.find((month) => names.some((name) => name(month).toLowerCase() === said));
  const yearFirst = said.match(/^(20\d\d)\D?(\d{1,2})$/);
  const monthFirst = said.match(/^(\d{1,2})\D?(\d{4})$/);
  const [, year, month] = yearFirst ?? [null, monthFirst?.[2], monthFirst?.[1]];
  return named ?? readMonth(year && month ? `${year}-${month.padStart(2, '0')}` : said, context);
}
