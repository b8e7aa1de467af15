import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import { countryName } from '../../../src/model/base/speech.ts';
import {
  boundText,
  changeOf,
  countrySentence,
  headline,
  notYetLine,
  statusLine,
  valueText,
} from '../../../src/model/spending/sentences.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';

const { tables } = readTables('public/data');
const said = (part: Partial<View> = {}) => headline(SPEECH, viewOf(part));

describe('the headline', () => {
  it.each<[Partial<View>, string]>([
    [
      { date: '2014-12' },
      'In December 2014, 1 of 27 allies spends 3.5% of GDP or more on defence; 3 of 27 spend 2% or more.',
    ],
    [
      { date: '2017-06' },
      'In June 2017, none of 28 allies spends 3.5% of GDP or more on defence; 3 of 28 spend 2% or more.',
    ],
    [
      { date: '2024-06' },
      'In June 2024, 1 of 31 allies spends 3.5% of GDP or more on defence; 17 of 31 spend 2% or more.',
    ],
    [
      { date: '2026-11' },
      'In November 2026, 5 of 31 allies spend 3.5% of GDP or more on defence; 30 of 31 spend 2% or more.',
    ],
    [
      { date: '2022-12', since: '2021-12' },
      'From December 2021 to December 2022 spending rose in 8 of 29 allies and fell in 6.',
    ],
    [{ measure: 'usd' }, 'In November 2026, Germany spends most in Europe: US$119.2 billion (2021 prices).'],
    [
      { measure: 'percapita' },
      'In November 2026, Norway spends most a head in Europe: US$3,168 per head (2021 prices).',
    ],
    [
      { measure: 'equipment' },
      'In November 2026, 30 of 31 allies put 20% or more of their defence spending into equipment.',
    ],
    [
      { measure: 'sipri', date: '2025-03' },
      'In March 2025, 4 of the 38 countries that SIPRI has a figure for spend 3.5% of GDP or more.',
    ],
    [{ measure: 'sipri' }, 'No figures of this kind for November 2026.'],
    [{ measure: 'sipri', since: '2021-12' }, 'No figures of this kind for November 2026.'],
    [
      { measure: 'sipri', date: '2022-12', since: '2021-12' },
      'From December 2021 to December 2022 spending rose in 13 of the 46 countries that SIPRI has a figure for and fell in 10.',
    ],
    [
      { date: '2022-12', since: '2022-01' },
      'January 2022 and December 2022 lie in the same year: yearly figures do not differ.',
    ],
  ])('%j', (part, expected) => {
    expect(said(part)).toBe(expected);
  });

  it('counts a rise or fall of a tenth of a point and more, as the table of record has them', () => {
    const share = (iso3: string, year: number) =>
      tables?.spending.find(
        (row) => row.measure === 'gdp_share_pct' && row.iso3 === iso3 && row.year === year,
      )?.value ?? Number.NaN;
    const changes = (tables?.countries ?? [])
      .filter(({ role, nato_since }) => role === 'ally' && (nato_since ?? 9999) <= 2022)
      .map(({ iso3 }) => Math.round(100 * (share(iso3, 2022) - share(iso3, 2021))))
      .filter(Number.isFinite);
    expect(changes).toHaveLength(29);
    expect(changes.filter((change) => change >= 10)).toHaveLength(8);
    expect(changes.filter((change) => change < -10)).toHaveLength(6);
  });
});

describe('the lines below it', () => {
  it.each<[Partial<View>, string]>([
    [{ date: '2024-06' }, 'Figures for 2024 as reported to NATO.'],
    [{ date: '2025-01' }, 'Figures for 2025 are NATO estimates.'],
    [{ date: '2026-11' }, 'Figures for 2026 are NATO estimates.'],
    [{ date: '2024-06', measure: 'sipri' }, 'SIPRI figures for 2024.'],
    [{ date: '2026-11', measure: 'sipri' }, ''],
  ])('whose figures: %j', (part, expected) => {
    expect(statusLine(SPEECH, viewOf(part))).toBe(expected);
  });

  it('who was not an ally yet', () => {
    const line = (part: Partial<View>) => notYetLine(SPEECH, viewOf(part));
    for (const name of ['Finland', 'North Macedonia', 'Montenegro', 'Sweden'])
      expect(line({ date: '2014-12' })).toContain(name);
    expect(line({ date: '2022-12' })).toBe(
      'Not yet allies, figures published by NATO all the same: Finland and Sweden.',
    );
    expect(line({ date: '2024-01' })).toBe('');
    expect(line({ date: '2014-12', measure: 'sipri' })).toBe('');
  });
});

describe('a value in words', () => {
  it.each([
    ['share', 2, '2.00% of GDP'],
    ['share', 3.49, '3.49% of GDP'],
    ['usd', 12, 'US$12 million (2021 prices)'],
    ['usd', 999, 'US$999 million (2021 prices)'],
    ['usd', 1000, 'US$1.0 billion (2021 prices)'],
    ['usd', 784_312, 'US$784.3 billion (2021 prices)'],
    ['percapita', 1397, 'US$1,397 per head (2021 prices)'],
    ['equipment', 40.12, '40.12% of defence spending on equipment'],
  ] as const)('%s %d', (measure, value, expected) => {
    expect(valueText(SPEECH, measure, value)).toBe(expected);
  });

  it.each<[Partial<View>, number, string]>([
    [{}, 2, '2%'],
    [{}, 3.5, '3.5%'],
    [{ measure: 'usd' }, 500, '500m'],
    [{ measure: 'usd' }, 15_000, '15bn'],
    [{ measure: 'percapita' }, 1200, '1,200'],
    [{ since: '2014-01' }, -0.5, '−0.5'],
    [{ since: '2014-01' }, 0.5, '+0.5'],
    [{ since: '2014-01', measure: 'usd' }, 25, '+25'],
  ])('a bound: %j %d', (part, bound, expected) => {
    expect(boundText(SPEECH, viewOf(part), bound)).toBe(expected);
  });
});

describe('a country in words', () => {
  it.each<[string, Partial<View>, string]>([
    ['EST', {}, 'Estonia: 5.10% of GDP in 2026 (estimate)'],
    ['FIN', { date: '2022-06' }, 'Finland: 1.69% of GDP in 2022, not yet an ally (joined in 2023)'],
    ['GRL', {}, 'Greenland: shaded as part of Denmark'],
    ['ISL', {}, 'Iceland: no armed forces'],
    ['UKR', {}, 'Ukraine: no NATO figure'],
    ['UKR', { measure: 'sipri' }, 'Ukraine: no SIPRI figure'],
    [
      'UKR',
      { measure: 'sipri', date: '2025-01' },
      'Ukraine: 39.561% of GDP by SIPRI’s count in 2025 (estimate)',
    ],
    ['DZA', {}, 'Algeria: not shown'],
    [
      'DNK',
      { since: '2014-01' },
      'Denmark: 3.49% of GDP in 2026 (estimate), +2.34 percentage points since January 2014',
    ],
    [
      'DNK',
      { since: '2014-01', measure: 'usd' },
      'Denmark: US$15.7 billion (2021 prices) in 2026 (estimate), +294% since January 2014',
    ],
    [
      'DEU',
      { date: '2020-12', since: '2020-01' },
      'Germany: 1.49% of GDP in 2020, ±0.00 percentage points since January 2020',
    ],
    ['XXX', {}, 'XXX'],
  ])('%s %j', (iso3, part, expected) => {
    expect(countrySentence(SPEECH, viewOf(part), iso3)).toBe(expected);
  });

  it('says no change where there is no comparison or no figure', () => {
    expect(changeOf(DATASET, viewOf(), 'DEU')).toBeNull();
    expect(changeOf(DATASET, viewOf({ since: '2014-01' }), 'UKR')).toBeNull();
  });

  it('has the name of its code, and the code where it is unknown', () => {
    expect(countryName(SPEECH, 'XKX')).toBe('Kosovo');
    expect(countryName(SPEECH, 'QQQ')).toBe('QQQ');
  });
});
