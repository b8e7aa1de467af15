import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import {
  armedAllies,
  bandOf,
  countAtLeast,
  counted,
  type FillClass,
  fillClass,
  isAlly,
  isUnarmed,
  spendingValue,
} from '../../../src/model/spending/spending.ts';
import { MEASURE_KEYS, MEASURES } from '../../../src/model/view/measures.ts';
import { countryOf, DATASET } from '../page-data.ts';

const { tables } = readTables('public/data');
const rows = tables?.spending.filter(({ measure }) => measure === 'gdp_share_pct') ?? [];
/** Shares of a year as the table of record has them. */
const sharesOf = (year: number) => rows.filter((row) => row.year === year);
const codes = (countries: readonly { iso3: string }[]) => countries.map(({ iso3 }) => iso3).sort();

describe('a band', () => {
  it.each(MEASURE_KEYS)('of %s holds its lower bound and not its upper one', (measure) => {
    MEASURES[measure].bounds.forEach((bound, index) => {
      expect(bandOf(measure, bound)).toBe(index + 1);
      expect(bandOf(measure, bound - 0.001)).toBe(index);
      expect(bandOf(measure, bound + 0.001)).toBe(index + 1);
    });
  });

  it.each(MEASURE_KEYS)('of %s starts at zero and has no end', (measure) => {
    expect(bandOf(measure, 0)).toBe(0);
    expect(bandOf(measure, 1e9)).toBe(6);
    expect([...MEASURES[measure].bounds].sort((a, b) => a - b)).toEqual(MEASURES[measure].bounds);
  });

  it('has every target of the tables that is a share of GDP as a bound', () => {
    for (const bound of MEASURES.share.targets) expect(MEASURES.share.bounds).toContain(bound);
    const pcts = tables?.targets.map(({ pct }) => pct) ?? [];
    for (const bound of [...MEASURES.share.targets, ...MEASURES.equipment.targets])
      expect(pcts).toContain(bound);
    for (const bound of MEASURES.equipment.targets) expect(MEASURES.equipment.bounds).toContain(bound);
  });
});

describe('allies of a year', () => {
  it.each([
    [2014, 27],
    [2016, 27],
    [2017, 28],
    [2020, 29],
    [2022, 29],
    [2023, 30],
    [2024, 31],
    [2026, 31],
  ])('in %i with armed forces are %i', (year, count) => {
    expect(armedAllies(DATASET, year)).toHaveLength(count);
  });

  it('have the United States and Canada among them and not Iceland, in every year', () => {
    for (let year = 2014; year <= 2026; year++) {
      const found = codes(armedAllies(DATASET, year));
      expect(found).toEqual(expect.arrayContaining(['USA', 'CAN']));
      expect(found).not.toContain('ISL');
    }
  });

  it.each([
    ['MNE', 2017],
    ['MKD', 2020],
    ['FIN', 2023],
    ['SWE', 2024],
  ])('have %s among them from %i', (iso3, since) => {
    expect(isAlly(countryOf(iso3), since - 1)).toBe(false);
    expect(isAlly(countryOf(iso3), since)).toBe(true);
    expect(codes(armedAllies(DATASET, since - 1))).not.toContain(iso3);
    expect(codes(armedAllies(DATASET, since))).toContain(iso3);
  });

  it('are those that the table of countries says', () => {
    for (let year = 2014; year <= 2026; year++) {
      const expected = tables?.countries
        .filter(({ role, nato_since }) => role === 'ally' && (nato_since ?? 9999) <= year)
        .filter(({ iso3 }) => rows.some((row) => row.iso3 === iso3));
      expect(codes(armedAllies(DATASET, year))).toEqual(codes(expected ?? []));
    }
  });

  it('without armed forces are Iceland alone', () => {
    expect(codes(DATASET.countries.filter((country) => isUnarmed(DATASET, country)))).toEqual(['ISL']);
  });
});

describe('figures that tell', () => {
  it('Denmark falls short of 3.5 in 2026: 3.49', () => {
    expect(spendingValue(DATASET.series.share, 'DNK', 2026)).toEqual({
      value: 3.49,
      year: 2026,
      estimate: true,
    });
    expect(sharesOf(2026).find(({ iso3 }) => iso3 === 'DNK')?.value).toBe(3.49);
    expect(fillClass(DATASET, 'share', countryOf('DNK'), '2026-11')).toBe(4);
    expect(fillClass(DATASET, 'share', countryOf('GRC'), '2026-11')).toBe(5);
  });

  it('five of 31 allies reach 3.5 in 2026, four in 2025', () => {
    expect(countAtLeast(DATASET, 'share', 2026, 3.5)).toBe(5);
    expect(countAtLeast(DATASET, 'share', 2025, 3.5)).toBe(4);
  });

  it('Slovenia alone stays below 2 in 2026: 1.61', () => {
    const below = sharesOf(2026).filter(({ value }) => value < 2);
    expect(below).toMatchObject([{ iso3: 'SVN', value: 1.61 }]);
    expect(spendingValue(DATASET.series.share, 'SVN', 2026)?.value).toBe(1.61);
    expect(countAtLeast(DATASET, 'share', 2026, 2)).toBe(30);
  });

  it('Albania, Czechia and Slovenia are below 2 in 2025', () => {
    expect(codes(sharesOf(2025).filter(({ value }) => value < 2))).toEqual(['ALB', 'CZE', 'SVN']);
    expect(countAtLeast(DATASET, 'share', 2025, 2)).toBe(28);
  });

  it('three allies reach 2 in 2014', () => {
    expect(countAtLeast(DATASET, 'share', 2014, 2)).toBe(3);
  });

  it('counts at every bound and year what the table gives', () => {
    for (let year = 2014; year <= 2026; year++) {
      const allies = codes(armedAllies(DATASET, year));
      for (const bound of MEASURES.share.bounds) {
        const expected = sharesOf(year).filter(({ iso3, value }) => allies.includes(iso3) && value >= bound);
        expect(countAtLeast(DATASET, 'share', year, bound)).toBe(expected.length);
      }
    }
  });

  it('are estimates in 2025 and 2026, for all', () => {
    for (const { iso3, year, status } of rows)
      expect(spendingValue(DATASET.series.share, iso3, year)?.estimate).toBe(status === 'estimate');
    expect(spendingValue(DATASET.series.share, 'DEU', 2024)?.estimate).toBe(false);
    expect(spendingValue(DATASET.series.share, 'DEU', 2025)?.estimate).toBe(true);
  });

  it('are missing, not zero, outside the tables', () => {
    expect(spendingValue(DATASET.series.share, 'DEU', 2013)).toBeNull();
    expect(spendingValue(DATASET.series.share, 'DEU', 2027)).toBeNull();
    expect(spendingValue(DATASET.series.share, 'ISL', 2020)).toBeNull();
    expect(spendingValue(DATASET.series.sipri, 'DEU', 2026)).toBeNull();
    expect(spendingValue(DATASET.series.sipri, 'ARM', 2025)).toBeNull();
  });
});

describe('why a country has no band', () => {
  it.each<[string, 'share' | 'sipri', FillClass]>([
    ['ISL', 'share', 'unarmed'],
    ['ISL', 'sipri', 'unarmed'],
    ['UKR', 'share', 'none'],
    ['AUT', 'share', 'none'],
    ['RUS', 'share', 'none'],
    ['ARM', 'sipri', 'none'],
    ['DZA', 'share', 'context'],
    ['LIE', 'sipri', 'context'],
  ])('%s, %s: %s', (iso3, measure, cls) => {
    expect(fillClass(DATASET, measure, countryOf(iso3), '2025-06')).toBe(cls);
  });

  it('by SIPRI in 2026: nobody has a figure and nobody is counted', () => {
    expect(counted(DATASET, 'sipri', 2026)).toEqual([]);
    expect(fillClass(DATASET, 'sipri', countryOf('DEU'), '2026-11')).toBe('none');
  });

  it('by SIPRI in 2024: every country with a figure is counted, ally or not', () => {
    const expected = tables?.spending_sipri.filter(({ year }) => year === 2024) ?? [];
    expect(codes(counted(DATASET, 'sipri', 2024))).toEqual(codes(expected));
    expect(codes(expected)).toContain('UKR');
  });
});
