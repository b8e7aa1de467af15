import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/i18n/format.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { typedMonth } from '../../../src/ui/first/typed-month.ts';

const CONTEXT = {
  firstMonth: '2014-01',
  lastMonth: '2026-11',
  isFocus: () => true,
  isLanguage: () => true,
};
const MONTHS = monthsBetween(CONTEXT.firstMonth, CONTEXT.lastMonth);
const { date, shortMonth } = formatOf('en');
const read = (text: string) => typedMonth(text, CONTEXT, MONTHS, [date, shortMonth]);

describe('a month that is typed', () => {
  it.each([
    ['2022-06', '2022-06'],
    ['2022-6', '2022-06'],
    ['6/2022', '2022-06'],
    ['2022.6', '2022-06'],
    // The keypad of an iPhone has digits only.
    ['202206', '2022-06'],
    ['062022', '2022-06'],
    ['20226', '2022-06'],
    ['62022', '2022-06'],
    ['122020', '2020-12'],
    ['202012', '2020-12'],
    ['June 2022', '2022-06'],
    [' june 2022 ', '2022-06'],
    ['Jun 2022', '2022-06'],
    ['2022', '2022-12'],
    ['2026', '2026-11'],
    ['latest', '2026-11'],
  ])('%s is %s', (text, month) => expect(read(text)).toBe(month));

  it.each(['2031-05', '203105', '2014-13', '201413', '202020', '2022060', 'June', '', '0'])(
    '"%s" is none',
    (text) => expect(read(text)).toBeUndefined(),
  );
});
