import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { fills as fillsOf } from '../../../src/model/scene/scene.ts';
import { legend } from '../../../src/model/spending/legend.ts';
import { counted } from '../../../src/model/spending/spending.ts';
import { MEASURE_KEYS, MEASURES } from '../../../src/model/view/measures.ts';
import { yearOf } from '../../../src/model/view/view.ts';
import { countryOf, DATASET, FIRST_MONTH, LAST_MONTH, viewOf } from '../page-data.ts';

const months = monthsBetween(FIRST_MONTH, LAST_MONTH);
/** Starts of comparisons: the first month, one in the middle, and none. */
const STARTS = [null, '2014-01', '2021-12'];

const cases = MEASURE_KEYS.flatMap((measure) => STARTS.map((since) => [measure, since] as const));

/** Every view of a measure and a start, a month each. */
const viewsOf = ([measure, since]: (typeof cases)[number]) =>
  months.filter((date) => since === null || since < date).map((date) => viewOf({ measure, since, date }));

describe('the legend', () => {
  it.each(cases)('of %s since %s counts every counted country once, in every month', (...entry) => {
    for (const view of viewsOf(entry)) {
      const { classes, total } = legend(DATASET, view);
      const members = counted(DATASET, view.measure, yearOf(view.date)).map(({ iso3 }) => iso3);
      const fills = fillsOf(DATASET, view);
      const drawn = fills.filter(({ iso3 }) => members.includes(iso3));
      const without = drawn.filter(({ cls }) => typeof cls === 'string');
      const sum = classes.reduce((all, { count }) => all + count, 0);
      expect([view.date, total, sum + without.length]).toEqual([view.date, members.length, members.length]);
      if (view.measure !== 'sipri') expect(without).toEqual([]);
    }
  });

  it.each(cases)('of %s since %s counts what the map draws, in every month', (...entry) => {
    for (const view of viewsOf(entry)) {
      const model = legend(DATASET, view);
      const members = new Set(counted(DATASET, view.measure, yearOf(view.date)).map(({ iso3 }) => iso3));
      const fills = fillsOf(DATASET, view);
      const own = fills.filter(({ iso3 }) => countryOf(iso3).parent === null);
      const drawn = model.classes.map(
        ({ cls }) => own.filter((fill) => members.has(fill.iso3) && fill.cls === cls).length,
      );
      expect([view.date, ...model.classes.map(({ count }) => count)]).toEqual([view.date, ...drawn]);
      expect([view.date, model.none]).toEqual([view.date, own.filter(({ cls }) => cls === 'none').length]);
      expect(model.unarmed).toBe(own.filter(({ cls }) => cls === 'unarmed').length);
    }
  });

  it.each(cases)('of %s since %s has the same seven classes in every month', (measure, since) => {
    const bounds = since === null ? MEASURES[measure].bounds : MEASURES[measure].difference.bounds;
    for (const view of viewsOf([measure, since])) {
      const { classes, ...shown } = legend(DATASET, view);
      expect(shown).toMatchObject({ measure, since });
      expect(classes.map(({ low }) => low)).toEqual([null, ...bounds]);
      expect(classes.map(({ high }) => high)).toEqual([...bounds, null]);
    }
  });

  it('marks the bounds that are targets, and none in a comparison', () => {
    const targets = (part: Parameters<typeof viewOf>[0]) =>
      legend(DATASET, viewOf(part)).classes.flatMap(({ low, target }) => (target ? low : []));
    expect(targets({})).toEqual([2, 3.5, 5]);
    expect(targets({ measure: 'equipment' })).toEqual([20]);
    expect(targets({ measure: 'sipri', date: '2024-01' })).toEqual([]);
    expect(targets({ measure: 'usd' })).toEqual([]);
    expect(targets({ since: '2014-01' })).toEqual([]);
  });

  it('says for November 2026 what the tables say', () => {
    const { classes, total, unarmed } = legend(DATASET, viewOf());
    expect(total).toBe(31);
    expect(unarmed).toBe(1);
    expect(classes.slice(0, 3).map(({ count }) => count)).toEqual([0, 0, 1]);
    expect(classes.slice(5).reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });
});
