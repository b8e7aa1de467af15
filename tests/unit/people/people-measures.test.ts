import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeForces, perThousandInhabitants, population } from '../../../src/model/people/own-forces.ts';
import { breaksBetween, difference } from '../../../src/model/spending/difference.ts';
import { legend } from '../../../src/model/spending/legend.ts';
import { countrySentence, headline, riseAndFall } from '../../../src/model/spending/sentences.ts';
import { bandOf, spendingValue } from '../../../src/model/spending/spending.ts';
import { tableRows } from '../../../src/model/spending/table.ts';
import { MEASURES } from '../../../src/model/view/measures.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const { personnel, 'personnel-rate': rate } = DATASET.series;
const ALLIES = Object.keys(PEOPLE.series.personnel.values);
const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const sinceBreak = viewOf({ measure: 'personnel', date: '2026-11', since: '2020-07' });

describe('own armed forces as a measure', () => {
  it("are NATO's count, with its estimates", () => {
    for (const iso3 of ALLIES)
      for (const year of YEARS) {
        const forces = homeForces(PEOPLE, iso3, year);
        const found = spendingValue(personnel, iso3, year);
        expect([iso3, year, found?.value, found?.estimate]).toEqual([
          iso3,
          year,
          forces?.thousand,
          forces?.estimate,
        ]);
      }
  });

  it('are of allies only: no other count fills the gaps', () => {
    for (const iso3 of ['UKR', 'AUT', 'IRL', 'RUS', 'ISL']) {
      expect(spendingValue(personnel, iso3, 2020)).toBeNull();
      expect(spendingValue(rate, iso3, 2020)).toBeNull();
    }
  });

  it.each([
    ['LUX', 0],
    ['EST', 1],
    ['SVK', 2],
    ['NLD', 3],
    ['ROU', 4],
    ['DEU', 5],
    ['POL', 6],
    ['TUR', 6],
  ])('put %s into class %i in 2026', (iso3, cls) => {
    expect(bandOf('personnel', spendingValue(personnel, iso3, 2026)?.value ?? Number.NaN)).toBe(cls);
  });

  it.each(['personnel', 'personnel-rate'] as const)('have rising bounds and no target: %s', (measure) => {
    const { bounds, targets } = MEASURES[measure];
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    expect(targets).toEqual([]);
    const { classes, total } = legend(DATASET, viewOf({ measure, date: '2024-06' }));
    expect(classes.every(({ count }) => count > 0)).toBe(true);
    expect(total).toBe(31);
  });
});

describe('own armed forces for every thousand inhabitants', () => {
  it('are their number divided by the computed number of inhabitants', () => {
    for (const iso3 of ALLIES)
      for (const year of YEARS) {
        const forces = homeForces(PEOPLE, iso3, year);
        const inhabitants = population(PEOPLE, iso3, year);
        const found = spendingValue(rate, iso3, year);
        if (!forces || !inhabitants) expect(found).toBeNull();
        else expect(found?.value).toBeCloseTo((forces.thousand * 1e6) / inhabitants.value, 2);
      }
  });

  it('agree with the card to its tenth', () => {
    const card = perThousandInhabitants(PEOPLE, 'POL', 2026)?.value ?? Number.NaN;
    expect(Math.abs((spendingValue(rate, 'POL', 2026)?.value ?? 0) - card)).toBeLessThan(0.06);
  });

  it('say that they are computed', () => {
    const view = viewOf({ measure: 'personnel-rate' });
    expect(headline(SPEECH, view)).toContain('computed');
    expect(countrySentence(SPEECH, view, 'GRC')).toMatch(
      /^Greece: 10\.\d\d .*\(computed\) in 2026 \(estimate\)$/,
    );
  });
});

describe('the breaks between two years', () => {
  const yearsOf = (iso3: string, years: readonly [number, number]) =>
    breaksBetween(personnel, iso3, years).map(({ year }) => year);

  it('are those after the earlier year, up to the later one', () => {
    expect(yearsOf('POL', [2020, 2026])).toEqual([2021, 2023]);
    expect(yearsOf('POL', [2021, 2026])).toEqual([2023]);
    expect(yearsOf('POL', [2020, 2021])).toEqual([2021]);
    expect(yearsOf('POL', [2023, 2026])).toEqual([]);
    expect(yearsOf('DEU', [2014, 2026])).toEqual([]);
  });

  it('are the same in either order, and none within a year', () => {
    const year = fc.constantFrom(...YEARS);
    fc.assert(
      fc.property(fc.constantFrom(...ALLIES), year, year, (iso3, a, b) => {
        expect(yearsOf(iso3, [a, b])).toEqual(yearsOf(iso3, [b, a]));
        expect(yearsOf(iso3, [a, a])).toEqual([]);
      }),
    );
  });

  it('are none in a series that has no table of breaks, or is not there', () => {
    expect(breaksBetween(DATASET.series.share, 'POL', [2014, 2026])).toEqual([]);
    expect(breaksBetween(undefined, 'POL', [2014, 2026])).toEqual([]);
  });
});

describe('a comparison of own armed forces', () => {
  it('is in per cent of the earlier number', () => {
    const change = difference(DATASET, 'personnel', 'POL', ['2020-07', '2026-11']);
    expect(change).toBeCloseTo((100 * (263.6 - 116.2)) / 116.2, 5);
  });

  it('warns across a break, in the sentence of the country and in its row', () => {
    expect(countrySentence(SPEECH, sinceBreak, 'POL')).toBe(
      'Poland: 263.6 thousand in the armed forces in 2026 (estimate), +127% since July 2020 (count breaks: 2021, 2023)',
    );
    const row = (iso3: string) => tableRows(SPEECH, sinceBreak).find((entry) => entry.iso3 === iso3);
    expect(row('POL')?.breaks.map(({ year }) => year)).toEqual([2021, 2023]);
    expect(row('DEU')?.breaks).toEqual([]);
    expect(countrySentence(SPEECH, sinceBreak, 'DEU')).not.toContain('break');
  });

  it('counts in the headline for how many it warns', () => {
    const broken = new Set(PEOPLE.breaks.flatMap(({ iso3, year }) => (year > 2020 ? iso3 : [])));
    expect(riseAndFall(DATASET, { ...sinceBreak, since: '2020-07' }).broken).toBe(broken.size);
    expect(headline(SPEECH, sinceBreak)).toContain(`Caution: for ${broken.size} allies`);
    const near = viewOf({ measure: 'personnel', date: '2019-11', since: '2018-07' });
    expect(headline(SPEECH, near)).not.toContain('Caution');
  });

  it('warns of nothing in measures of money', () => {
    expect(countrySentence(SPEECH, { ...sinceBreak, measure: 'usd' }, 'POL')).not.toContain('break');
    expect(riseAndFall(DATASET, { ...sinceBreak, measure: 'usd', since: '2020-07' }).broken).toBe(0);
  });
});
