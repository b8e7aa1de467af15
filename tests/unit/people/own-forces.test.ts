import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  homeForces,
  ownForces,
  perThousandInhabitants,
  population,
  worldBankForces,
} from '../../../src/model/people/own-forces.ts';
import { homeForcesSum, natoShare, peopleTotals } from '../../../src/model/people/totals.ts';
import { PEOPLE } from '../people-data.ts';
import { refusedByTheCompiler } from './refused.ts';

const YEARS = fc.integer({ min: 2010, max: 2030 });
const CODES = fc.constantFrom(...Object.keys(PEOPLE.natoSince), 'UKR', 'AUT', 'IRL', 'XKX');

describe("a country's own forces", () => {
  it('are by NATO of an ally, with the year and whether it is an estimate', () => {
    expect(ownForces(PEOPLE, 'POL', 2026)).toEqual({
      kind: 'home',
      thousand: 263.6,
      year: 2026,
      estimate: true,
    });
    expect(ownForces(PEOPLE, 'FIN', 2015)).toMatchObject({ kind: 'home', estimate: false });
  });

  it('are none in Iceland, and not known where no table has a row', () => {
    expect(ownForces(PEOPLE, 'ISL', 2026)).toEqual({ kind: 'none' });
    expect(ownForces(PEOPLE, 'XKX', 2026)).toEqual({ kind: 'unknown' });
    expect(ownForces(PEOPLE, 'AUT', 2013)).toEqual({ kind: 'unknown' });
    expect(ownForces(PEOPLE, 'POL', 2027)).toEqual({ kind: 'unknown' });
  });

  it('are by the World Bank elsewhere, and keep the year they are of', () => {
    expect(ownForces(PEOPLE, 'AUT', 2026)).toMatchObject({ kind: 'world bank', year: 2020 });
    expect(worldBankForces(PEOPLE, 'AUT', 2014)).toEqual({ kind: 'world bank', persons: 22_500, year: 2014 });
  });
});

describe('people per thousand inhabitants', () => {
  it('is computed, and says so', () => {
    const found = perThousandInhabitants(PEOPLE, 'POL', 2026);
    expect(found).toMatchObject({ isComputed: true, year: 2026, estimate: true });
    expect(found?.value).toBeCloseTo(263_600 / ((population(PEOPLE, 'POL', 2026)?.value ?? 0) / 1000), 1);
    expect(perThousandInhabitants(PEOPLE, 'AUT', 2020)).toBeNull();
  });
});

describe("a country's share of NATO's spending", () => {
  it('is of the members of the year', () => {
    expect(natoShare(PEOPLE, 'USA', 2026)).toBe(57.1);
    expect(natoShare(PEOPLE, 'SWE', 2023)).toBeNull();
    expect(natoShare(PEOPLE, 'ISL', 2026)).toBeNull();
  });
});

describe('home forces and visiting troops', () => {
  it('are kinds that the compiler refuses to add; it has looked at every such sum in this file', () => {
    expect(refusedByTheCompiler).toBeTypeOf('function');
  });

  it('stay apart at run time too: every total is made of rows of NATO alone, whatever else there is', () => {
    fc.assert(
      fc.property(YEARS, fc.constantFrom('of the year' as const, 'the same' as const), (year, members) => {
        const totals = peopleTotals(PEOPLE, year, members);
        if (!totals) return year < 2014 || year > 2026;
        const rows = Object.keys(PEOPLE.series.personnel.values).flatMap((iso3) => {
          const isMember = members === 'the same' || (PEOPLE.natoSince[iso3] ?? 0) <= year;
          return isMember ? (homeForces(PEOPLE, iso3, year)?.thousand ?? []) : [];
        });
        const all = homeForcesSum([totals.usa, totals.europe, totals.canada], year);
        return Math.abs(all.thousand - rows.reduce((sum, row) => sum + row, 0)) < 0.01;
      }),
    );
  });

  it('are never of one count where they are of two: a country has NATO’s figure or the World Bank’s', () => {
    fc.assert(
      fc.property(CODES, YEARS, (iso3, year) => {
        const found = ownForces(PEOPLE, iso3, year);
        if (found.kind === 'home') return found.thousand === homeForces(PEOPLE, iso3, year)?.thousand;
        if (found.kind === 'world bank') return !(iso3 in PEOPLE.natoSince) && found.year <= year;
        return !('thousand' in found) && !('persons' in found);
      }),
    );
  });
});
