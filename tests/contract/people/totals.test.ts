/** What the allies have together: against the totals that were worked out by hand from NATO's tables, and those NATO prints. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { breaksOf, homeForces, ownForces, population } from '../../../src/model/people/own-forces.ts';
import { homeForcesSum, moneyTotals, peopleTotals, peopleYears } from '../../../src/model/people/totals.ts';
import { PEOPLE } from '../../unit/people-data.ts';

const tables = readTables('public/data').tables as Tables;

/**
 * Thousand people: USA, European allies, these without Türkiye, Türkiye, Canada; European states; US share of people, per
 * cent; billion US dollars: USA, Europe and Canada; US share in current prices and in prices of 2021, per cent.
 */
const TOTALS = [
  [2014, 1338.2, 1824.9, 1398.3, 426.6, 65.9, 25, 41.4, 653.9, 289.3, 69.3, 72.8],
  [2015, 1314.1, 1740.2, 1355.4, 384.8, 70.3, 25, 42.1, 641.3, 254.5, 71.6, 71.9],
  [2016, 1301.4, 1718.0, 1358.7, 359.3, 70.5, 25, 42.1, 656.1, 255.6, 72.0, 71.6],
  [2017, 1305.9, 1788.7, 1372.0, 416.7, 68.2, 26, 41.3, 642.9, 275.1, 70.0, 69.6],
  [2018, 1317.4, 1822.9, 1378.6, 444.3, 70.3, 26, 41.0, 672.3, 300.5, 69.1, 69.2],
  [2019, 1329.2, 1811.9, 1370.1, 441.8, 71.8, 26, 41.4, 750.9, 301.7, 71.3, 70.4],
  [2020, 1346.7, 1826.2, 1393.2, 433.0, 70.3, 27, 41.5, 770.6, 325.9, 70.3, 69.7],
  [2021, 1349.0, 1900.1, 1450.1, 450.0, 68.2, 27, 40.7, 824.1, 358.7, 69.7, 69.7],
  [2022, 1317.0, 1900.5, 1444.6, 455.9, 67.4, 27, 40.1, 835.0, 355.4, 70.1, 67.7],
  [2023, 1286.0, 1863.6, 1490.2, 373.4, 68.6, 28, 40.0, 875.6, 414.6, 67.9, 66.2],
  [2024, 1271.2, 1872.0, 1528.1, 343.9, 70.6, 29, 39.6, 967.7, 515.2, 65.3, 63.9],
  [2025, 1298.1, 1954.0, 1576.9, 377.1, 70.9, 29, 39.1, 975.8, 653.8, 59.9, 59.3],
  [2026, 1321.9, 2041.4, 1645.6, 395.8, 77.1, 29, 38.4, 1032.8, 777.1, 57.1, 57.3],
] as const;

function totalsOf(year: number, members: 'of the year' | 'the same' = 'of the year') {
  const found = peopleTotals(PEOPLE, year, members);
  if (!found) throw new Error(`no totals of ${year}`);
  return found;
}

function moneyOf(
  year: number,
  prices: 'current' | '2021',
  members: 'of the year' | 'the same' = 'of the year',
) {
  const found = moneyTotals(PEOPLE, year, { members, prices });
  if (!found) throw new Error(`no money of ${year}`);
  return found;
}

describe.each(TOTALS)('the allies of %i', (year, ...expected) => {
  const [usa, europe, without, turkiye, canada, states, people, usUsd, otherUsd, current, constant] =
    expected;

  it('have the people of the table', () => {
    const found = totalsOf(year);
    expect(found).toMatchObject({ states, usShare: people });
    const parts = [found.usa, found.europe, found.europeWithoutTurkiye, found.turkiye, found.canada];
    expect(parts.map(({ thousand }) => thousand)).toEqual([usa, europe, without, turkiye, canada]);
    for (const part of parts) expect(part).toMatchObject({ year, estimate: year >= 2025 });
  });

  it('have the money of the table', () => {
    const found = moneyOf(year, 'current');
    // Rounded to a tenth of a billion, and 770.65 in either direction.
    for (const [million, billion] of [
      [found.usa, usUsd],
      [found.europeAndCanada, otherUsd],
    ] as const)
      expect(Math.abs(million / 1000 - (billion ?? Number.NaN))).toBeLessThan(0.0501);
    expect(found).toMatchObject({ usShare: current, estimate: year >= 2025 });
    expect(moneyOf(year, '2021').usShare).toBe(constant);
  });
});

/** How far a sum of rounded figures may be from NATO's own. */
const APART = { personnel_thousand: 0.35, usd_2021_m: 3, usd_current_m: 3 } as const;

function summed(group: 'europe_canada' | 'total', year: number, measure: keyof typeof APART): number {
  if (measure === 'personnel_thousand') {
    const { usa, europe, canada } = totalsOf(year);
    return homeForcesSum(group === 'total' ? [usa, europe, canada] : [europe, canada], year).thousand;
  }
  const { usa, europeAndCanada } = moneyOf(year, measure === 'usd_current_m' ? 'current' : '2021');
  return group === 'total' ? usa + europeAndCanada : europeAndCanada;
}

describe('the totals that NATO prints', () => {
  it.each(tables.nato_aggregates.map((row) => [row.group, row.year, row.measure, row.value] as const))(
    '%s %i %s %f',
    (group, year, measure, value) => {
      expect(Math.abs(summed(group, year, measure) - value)).toBeLessThanOrEqual(APART[measure]);
    },
  );
});

describe('the same allies in all years', () => {
  it('are 29 in Europe, and in 2026 those of the year', () => {
    expect(peopleYears(PEOPLE)).toEqual(TOTALS.map(([year]) => year));
    for (const year of peopleYears(PEOPLE)) expect(totalsOf(year, 'the same').states).toBe(29);
    expect(totalsOf(2026, 'the same')).toEqual(totalsOf(2026));
    expect(moneyOf(2026, '2021', 'the same')).toEqual(moneyOf(2026, '2021'));
  });

  it('have in earlier years those who joined later as well', () => {
    const later = ['MNE', 'MKD', 'FIN', 'SWE'].flatMap((iso3) => homeForces(PEOPLE, iso3, 2014) ?? []);
    expect(later).toHaveLength(4);
    const grown = homeForcesSum([totalsOf(2014).europe, ...later], 2014);
    expect(totalsOf(2014, 'the same').europe).toEqual(grown);
    expect(moneyOf(2014, 'current', 'the same').europeAndCanada).toBeGreaterThan(
      moneyOf(2014, 'current').europeAndCanada,
    );
  });
});

describe('the part', () => {
  it('has every row of the tables', () => {
    const rows = tables.spending.filter(({ measure }) => measure === 'personnel_thousand');
    expect(rows).toHaveLength(403);
    for (const { iso3, year, value, status } of rows)
      expect(homeForces(PEOPLE, iso3, year)).toEqual({
        kind: 'home',
        thousand: value,
        year,
        estimate: status === 'estimate',
      });
    for (const { iso3, year, persons } of tables.personnel_world_bank)
      expect(ownForces(PEOPLE, iso3, year)).toEqual({ kind: 'world bank', persons, year });
    expect(tables.personnel_breaks).toHaveLength(16);
    for (const { iso3, year, reason } of tables.personnel_breaks)
      expect(breaksOf(PEOPLE, iso3)).toContainEqual(expect.objectContaining({ year, reason }));
  });

  it('computes populations that are near those everybody knows, million', () => {
    const known = { DEU: 83.2, POL: 37.7, EST: 1.33, USA: 332, TUR: 84.7 };
    for (const [iso3, million] of Object.entries(known)) {
      const found = population(PEOPLE, iso3, 2021)?.value ?? 0;
      expect(Math.abs(found / 1e6 / million - 1), iso3).toBeLessThan(0.05);
    }
  });
});
