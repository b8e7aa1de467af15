/** Sums over the members of each year, against the sums that NATO itself prints. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';

const { tables } = readTables('public/data');
if (!tables) throw new Error('the tables are damaged');
const { countries, spending, nato_aggregates, personnel_breaks } = tables;

/** How far our sum may be from NATO's, which is made of figures that are not rounded: thousand people, million dollars. */
const APART = { personnel_thousand: 0.35, usd_2021_m: 3, usd_current_m: 3 } as const;

/** Sum over the Allies that were members in a year. */
function sum(group: 'europe_canada' | 'total', year: number, measure: string): number {
  const members = new Set(
    countries
      .filter(({ nato_since }) => nato_since !== null && nato_since <= year)
      .map(({ iso3 }) => iso3)
      .filter((iso3) => group === 'total' || iso3 !== 'USA'),
  );
  return spending
    .filter((row) => row.year === year && row.measure === measure && members.has(row.iso3))
    .reduce((total, { value }) => total + value, 0);
}

describe('the members of each year', () => {
  it.each(nato_aggregates.map((row) => [row.group, row.year, row.measure, row.value] as const))(
    'of %s in %i come to the %s that NATO prints, %f',
    (group, year, measure, value) => {
      expect(Math.abs(sum(group, year, measure) - value)).toBeLessThanOrEqual(APART[measure]);
    },
  );

  it('have every year in both groups and all three measures', () => {
    expect(nato_aggregates.length).toBe(2 * 3 * 13);
  });
});

describe('the breaks of the series', () => {
  it.each(personnel_breaks.map((row) => [row.iso3, row.year, row.step_pct] as const))(
    '%s %i is the step of the table, %f %%',
    (iso3, year, step) => {
      const at = (y: number) =>
        spending.find((row) => row.iso3 === iso3 && row.year === y && row.measure === 'personnel_thousand')
          ?.value ?? Number.NaN;
      expect(Math.abs((at(year) / at(year - 1) - 1) * 100 - step)).toBeLessThanOrEqual(0.06);
    },
  );
});
