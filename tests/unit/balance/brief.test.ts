/** The bars of who provides what in brief. */
import { describe, expect, it } from 'vitest';
import { enablerBars, lengths, moneyBars, peopleBars } from '../../../src/model/balance/brief.ts';
import { enablers } from '../../../src/model/balance/enablers.ts';
import { moneyByYear, peopleByYear, peopleOfMonth } from '../../../src/model/balance/provided.ts';
import { DETAILS } from '../../contract/picture/picture-help.ts';
import { DATASET } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const dataDay = DATASET.asOf;
const inMonth = (month: string) => peopleOfMonth(PEOPLE, DETAILS, { month, dataDay });

describe('bars beside each other', () => {
  it('are as long as their numbers, and what is not known has none', () => {
    expect(lengths([50, 200, null, 0])).toEqual([25, 100, null, 0]);
    expect(lengths([0, null])).toEqual([0, null]);
  });

  it('of people are those of the table of years, each by itself', () => {
    const row = peopleByYear(PEOPLE, DETAILS, { members: 'of the year', dataDay }).at(-1);
    const month = inMonth(dataDay.slice(0, 7));
    if (!row || !month) throw new Error('no people');
    const bars = peopleBars(month);
    expect(bars.map(({ key, thousand }) => [key, thousand])).toEqual([
      ['europe', row.own.europeWithoutTurkiye.thousand],
      ['turkiye', row.own.turkiye.thousand],
      ['canada', row.own.canada.thousand],
      ['posted', (row.posted.best ?? Number.NaN) / 1000],
      ['americans', (row.americans.best ?? Number.NaN) / 1000],
    ]);
    expect(bars.find(({ key }) => key === 'posted')).toMatchObject({ atLeast: true, old: true });
    expect(bars[0]?.length).toBe(100);
  });

  it('of people outside their country say that they are not known, and are not short bars', () => {
    const month = inMonth('2026-11');
    if (!month) throw new Error('no people');
    const bars = peopleBars({ ...month, americans: { ...month.americans, best: null } });
    expect(bars.at(-1)).toMatchObject({ key: 'americans', thousand: null, length: null });
  });

  it('are there for no year that NATO has no figures for', () => {
    expect(inMonth('2013-12')).toBeNull();
  });

  it('of money have one scale', () => {
    const [first] = moneyByYear(PEOPLE, 'current');
    if (!first) throw new Error('no money');
    const [us, europe] = moneyBars(first);
    expect([us.length, us.million]).toEqual([100, first.usa]);
    expect(europe.length).toBeCloseTo((100 * first.europeAndCanada) / first.usa, 1);
  });

  it('of enablers are of subjects counted alike alone', () => {
    const found = enablers(DETAILS.capabilities);
    const bars = enablerBars(found);
    expect(bars.map(({ topic }) => topic)).toEqual(
      found.filter(({ ratio }) => ratio).map(({ topic }) => topic),
    );
    expect(bars.map(({ topic }) => topic)).not.toContain('patriot');
    const [refuelling] = bars;
    expect(refuelling?.sides.map(({ side, row, length }) => [side, row.id, length])).toEqual([
      ['europe', 'cap038', 39.5],
      ['us', 'cap037', 100],
    ]);
  });
});
