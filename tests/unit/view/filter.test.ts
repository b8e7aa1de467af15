import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/i18n/format.ts';
import { tableRows } from '../../../src/model/spending/table.ts';
import { ALL_NAMES, countryKeys, narrowing } from '../../../src/model/view/filter.ts';
import { SPEECH, viewOf } from '../page-data.ts';

const keysOf = countryKeys(SPEECH, ['en'], (language, iso2) => formatOf(language).country(iso2));
const left = (text: string) =>
  tableRows(SPEECH, viewOf({ measure: 'sipri', date: '2024-01' }))
    .filter(({ name, iso3 }) => narrowing(text, keysOf).leaves({ texts: [name], countries: [iso3] }))
    .map(({ iso3 }) => iso3);

describe('narrowing a list by name', () => {
  it.each([
    ['UK', 'GBR'],
    ['Turkey', 'TUR'],
    ['turkiye', 'TUR'],
    ['Holland', 'NLD'],
    ['Czech Republic', 'CZE'],
    ['cesko', 'CZE'],
    ['BRITAIN', 'GBR'],
    ['Slovak Republic', 'SVK'],
    ['Hellas', 'GRC'],
    ['Ukraine', 'UKR'],
  ])('%j leaves %s alone, as the search does', (text, iso3) => {
    expect(left(text)).toEqual([iso3]);
  });

  it('leaves all rows for a blank text, and none for what is nowhere', () => {
    expect(left('  ')).toHaveLength(47);
    expect(left('xyzzy')).toEqual([]);
  });

  it('takes places by their other names, and what is missing for nothing', () => {
    const places = [{ id: 'grl-pituffik', name: 'Pituffik Space Base' }, undefined];
    const { leaves } = narrowing('thule', keysOf);
    expect(leaves({ texts: [null], countries: [null], places })).toBe(true);
    expect(leaves({})).toBe(false);
    expect(ALL_NAMES.leaves({})).toBe(true);
  });

  it('knows no names of Europe as a whole', () => {
    expect(keysOf('EUR')).toEqual([]);
  });
});
