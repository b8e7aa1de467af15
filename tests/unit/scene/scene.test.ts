import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { changedFills, type Fill, fills as fillsOf } from '../../../src/model/scene/scene.ts';
import { difference, differenceClass } from '../../../src/model/spending/difference.ts';
import { fillClass } from '../../../src/model/spending/spending.ts';
import { MEASURE_KEYS } from '../../../src/model/view/measures.ts';
import { countryOf, DATASET, FIRST_MONTH, LAST_MONTH, viewOf } from '../page-data.ts';

const MONTHS = monthsBetween(FIRST_MONTH, LAST_MONTH);
const DEPENDENCIES = DATASET.countries.filter(({ parent }) => parent !== null);

function fillOf(fills: readonly Fill[], iso3: string): Fill {
  const found = fills.find((fill) => fill.iso3 === iso3);
  if (!found) throw new Error(`no fill for ${iso3}`);
  return found;
}

describe('the fills of a view', () => {
  it.each(MEASURE_KEYS)('of %s are the classes of the countries, in every month', (measure) => {
    for (const date of MONTHS) {
      const expected = DATASET.countries.map((country) => {
        const shown = country.parent ? countryOf(country.parent) : country;
        return [date, country.iso3, fillClass(DATASET, measure, shown, date)];
      });
      const fills = fillsOf(DATASET, viewOf({ measure, date }));
      expect(fills.map(({ iso3, cls }) => [date, iso3, cls])).toEqual(expected);
    }
  });

  it.each(MEASURE_KEYS)('of %s are the classes of the differences in a comparison', (measure) => {
    const since = '2021-12';
    for (const date of MONTHS.filter((month) => month > since)) {
      const fills = fillsOf(DATASET, viewOf({ measure, date, since }));
      const expected = fills.map(({ iso3, cls }) => {
        const change = difference(DATASET, measure, countryOf(iso3).parent ?? iso3, [since, date]);
        // Without a difference there is no number, whatever the word.
        return change === null ? (typeof cls === 'string' ? cls : 'none') : differenceClass(measure, change);
      });
      expect(fills.map(({ cls }) => cls)).toEqual(expected);
    }
  });

  it('are one for every country, in the order of the dataset', () => {
    const ids = fillsOf(DATASET, viewOf()).map(({ iso3 }) => iso3);
    expect(ids).toEqual(DATASET.countries.map(({ iso3 }) => iso3));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of a country without a figure at the start of a comparison is none', () => {
    const view = viewOf({ measure: 'sipri', date: '2025-06', since: '2024-06' });
    expect(fillOf(fillsOf(DATASET, view), 'ARM').cls).toBe('none');
    expect(typeof fillOf(fillsOf(DATASET, view), 'DEU').cls).toBe('number');
  });

  it('tell no figure, no armed forces and not shown apart', () => {
    const shown = fillsOf(DATASET, viewOf());
    expect(['UKR', 'ISL', 'DZA'].map((iso3) => fillOf(shown, iso3).cls)).toEqual([
      'none',
      'unarmed',
      'context',
    ]);
  });
});

describe('a dependency', () => {
  it('has its parent’s fill in every month, measure and comparison', () => {
    expect(DEPENDENCIES.map(({ iso3 }) => iso3)).toEqual(
      expect.arrayContaining(['GRL', 'FRO', 'SJM', 'ALA']),
    );
    for (const measure of MEASURE_KEYS)
      for (const since of [null, '2014-01'])
        for (const date of MONTHS.slice(1)) {
          const shown = fillsOf(DATASET, viewOf({ measure, date, since }));
          const own = DEPENDENCIES.map(({ iso3, parent }) => ({ ...fillOf(shown, iso3), iso3: parent }));
          expect(own).toEqual(DEPENDENCIES.map(({ parent }) => fillOf(shown, parent ?? '')));
        }
  });

  it('such as Greenland has the band of 3.49 in 2026', () => {
    expect(fillOf(fillsOf(DATASET, viewOf()), 'GRL').cls).toBe(4);
  });
});

describe('not yet an ally', () => {
  const notYet = (date: string, measure: (typeof MEASURE_KEYS)[number] = 'share') =>
    fillsOf(DATASET, viewOf({ date, measure })).flatMap((fill) => (fill.notYet ? fill.iso3 : []));

  it.each([
    ['2014-01', ['ALA', 'FIN', 'MKD', 'MNE', 'SWE']],
    ['2016-12', ['ALA', 'FIN', 'MKD', 'MNE', 'SWE']],
    ['2017-01', ['ALA', 'FIN', 'MKD', 'SWE']],
    ['2020-01', ['ALA', 'FIN', 'SWE']],
    ['2022-12', ['ALA', 'FIN', 'SWE']],
    ['2023-01', ['SWE']],
    ['2024-01', []],
    ['2026-11', []],
  ])('in %s: %j', (date, expected) => {
    expect(notYet(date).sort()).toEqual(expected);
  });

  it('is said of no one where SIPRI is shown', () => {
    for (const date of MONTHS) expect(notYet(date, 'sipri')).toEqual([]);
  });
});

describe('changed fills', () => {
  it('are all for the first drawing', () => {
    const first = fillsOf(DATASET, viewOf());
    expect(changedFills(null, first)).toBe(first);
  });

  it('are none within a year', () => {
    const [a, b] = ['2022-01', '2022-12'].map((date) => fillsOf(DATASET, viewOf({ date })));
    expect(changedFills(a as readonly Fill[], b as readonly Fill[])).toEqual([]);
  });

  it('are just those that differ, and applied to the old drawing give the new one', () => {
    const scenes = MONTHS.map((date) => fillsOf(DATASET, viewOf({ date })));
    scenes.slice(1).forEach((after, index) => {
      const before = scenes[index] as readonly Fill[];
      const changed = changedFills(before, after);
      const drawn = new Map(before.map((fill) => [fill.iso3, fill]));
      for (const fill of changed) {
        expect(fill).not.toEqual(drawn.get(fill.iso3));
        drawn.set(fill.iso3, fill);
      }
      expect([...drawn.values()]).toEqual(after);
    });
  });

  it('have a country that joins without a change of class', () => {
    const [before, after] = ['2019-12', '2020-01'].map((date) => fillsOf(DATASET, viewOf({ date })));
    expect(
      changedFills(before as readonly Fill[], after as readonly Fill[]).map(({ iso3 }) => iso3),
    ).toContain('MKD');
  });
});
