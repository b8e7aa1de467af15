import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/i18n/format.ts';

const en = formatOf('en');
const de = formatOf('de');

describe('text of numbers, dates and names', () => {
  it('has the decimals asked for, grouped as in the language', () => {
    expect([en.number(1234567), en.number(2, 2), en.number(0.005, 1)]).toEqual(['1,234,567', '2.00', '0.0']);
    expect([de.number(1234567), de.number(3.49, 2)]).toEqual(['1.234.567', '3,49']);
  });

  it('takes a share in per cent, without the noise of the division', () => {
    expect([en.percent(3.5, 1), en.percent(3.49, 2), en.percent(294)]).toEqual(['3.5%', '3.49%', '294%']);
    for (let hundredths = 0; hundredths <= 4000; hundredths++)
      expect(en.percent(hundredths / 100, 2)).toBe(`${(hundredths / 100).toFixed(2)}%`);
    expect(de.percent(2, 2)).toBe('2,00\u{A0}%');
  });

  it('says a date as precisely as it is given, whatever the time zone', () => {
    expect(['2026', '2026-11', '2026-11-24'].map(en.date)).toEqual([
      '2026',
      'November 2026',
      'November 24, 2026',
    ]);
    expect(['2014-01', '2014-01-01'].map(en.date)).toEqual(['January 2014', 'January 1, 2014']);
    expect(de.date('2026-11-24')).toBe('24. November 2026');
    expect(en.shortMonth('2026-01')).toBe('Jan 2026');
  });

  it('names countries, Kosovo too, and gives an unknown code back', () => {
    expect([en.country('EE'), en.country('XK'), de.country('EE')]).toEqual(['Estonia', 'Kosovo', 'Estland']);
    expect(en.country('QQ')).toBe('QQ');
  });

  it('lists and compares as the language does', () => {
    expect([en.list(['a', 'b', 'c']), de.list(['a', 'b'])]).toEqual(['a, b, and c', 'a und b']);
    expect(['z', 'ä', 'a'].toSorted(de.compare)).toEqual(['a', 'ä', 'z']);
  });

  it('comes from one formatter a locale, and from none for a malformed tag', () => {
    expect(formatOf('en')).toBe(en);
    expect(() => formatOf('not a tag')).toThrow(RangeError);
  });
});
