/** Other bounds for the same figures. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classroom as words } from '../../../src/i18n/en.ts';
import { monthsBetween } from '../../../src/model/base/dates.ts';
import { keysOf } from '../../../src/model/base/keys.ts';
import { binsSentence, binsWords } from '../../../src/model/classroom/bins.ts';
import { fills as fillsOf } from '../../../src/model/scene/scene.ts';
import { legend } from '../../../src/model/spending/legend.ts';
import { boundText } from '../../../src/model/spending/sentences.ts';
import { boundsOf, counted, spendingValue } from '../../../src/model/spending/spending.ts';
import { MEASURE_KEYS, MEASURES } from '../../../src/model/view/measures.ts';
import { BINS, yearOf } from '../../../src/model/view/view.ts';
import { counted as countedInTable, type Measure, MEASURES as TABLED, value } from '../../e2e/tables.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH, SPEECH, viewOf } from '../page-data.ts';

const years = monthsBetween(FIRST_MONTH, LAST_MONTH).filter((month) => month.endsWith('-06'));
const views = fc
  .record({
    measure: fc.constantFrom(...MEASURE_KEYS),
    bins: fc.constantFrom(...BINS),
    date: fc.constantFrom(...years),
  })
  .map(viewOf);

function values({ measure, date }: ReturnType<typeof viewOf>): number[] {
  const year = yearOf(date);
  return counted(DATASET, measure, year)
    .map(({ iso3 }) => spendingValue(DATASET.series[measure], iso3, year)?.value ?? Number.NaN)
    .sort((a, b) => a - b);
}

/** The sentence on other bounds than the fixed ones, of figures counted in the published tables. */
function toldBy(measure: Measure, date: string) {
  const year = yearOf(date);
  const found = countedInTable(measure, year).map((iso3) => value(measure, iso3, year) ?? Number.NaN);
  const classOf = (number: number, bounds: readonly number[]) =>
    bounds.filter((bound) => number >= bound).length;
  const tell = (bounds: readonly number[]): string => {
    if (found.length === 0) return words.bins.nothing(date);
    const classes = found.map((number) => [
      classOf(number, MEASURES[measure].bounds),
      classOf(number, bounds),
    ]);
    const pair = (cls: number) => ({
      now: classes.filter(([, now]) => now === cls).length,
      before: classes.filter(([before]) => before === cls).length,
    });
    const moved = classes.filter(([before, now]) => before !== now).length;
    return words.bins.story(date, moved, found.length, pair(6), pair(0));
  };
  return { total: found.length, tell };
}

describe('the bounds of a view', () => {
  it('are six, in order, and every figure lands in one class', () => {
    fc.assert(
      fc.property(views, (view) => {
        const bounds = boundsOf(DATASET, view);
        expect(bounds).toHaveLength(6);
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
        const { classes, total } = legend(DATASET, view);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }),
      { numRuns: 200 },
    );
  });

  it('are the targets unless others are asked for, and where there is nothing to cut', () => {
    for (const measure of MEASURE_KEYS)
      expect(boundsOf(DATASET, viewOf({ measure }))).toBe(MEASURES[measure].bounds);
    expect(boundsOf(DATASET, viewOf({ measure: 'sipri', bins: 'equal' }))).toBe(MEASURES.sipri.bounds);
  });

  it('cut equal steps from the lowest to the highest ally', () => {
    for (const date of years) {
      const view = viewOf({ date, bins: 'equal' });
      const all = values(view);
      const [low = 0] = all;
      const stepOf = ((all.at(-1) ?? 0) - low) / 7;
      // Rounded to three figures: half a hundredth either way.
      for (const [index, bound] of boundsOf(DATASET, view).entries())
        expect(Math.abs(bound - (low + stepOf * (index + 1)))).toBeLessThanOrEqual(0.0051);
    }
  });

  it('cut quantiles of nearly equal number', () => {
    for (const date of years) {
      const { classes, total } = legend(DATASET, viewOf({ date, bins: 'quantiles' }));
      for (const { count } of classes) expect(Math.abs(count - total / 7)).toBeLessThan(2);
    }
  });

  it('are written as they are used', () => {
    fc.assert(
      fc.property(views, (view) => {
        for (const bound of boundsOf(DATASET, view)) {
          const text = boundText(SPEECH, view, bound);
          const number = Number.parseFloat(text.replaceAll(',', '')) * (text.endsWith('bn') ? 1000 : 1);
          expect(number).toBeCloseTo(bound, 6);
        }
      }),
    );
  });
});

describe('a map with other bins', () => {
  it('is drawn as its legend counts', () => {
    const view = viewOf({ bins: 'quantiles' });
    const fills = fillsOf(DATASET, view);
    const members = new Set(counted(DATASET, 'share', 2026).map(({ iso3 }) => iso3));
    for (const { cls, count } of legend(DATASET, view).classes)
      expect(fills.filter((fill) => members.has(fill.iso3) && fill.cls === cls)).toHaveLength(count);
  });

  it('has no targets in its legend', () => {
    for (const bins of ['equal', 'quantiles'] as const)
      expect(legend(DATASET, viewOf({ bins })).classes.some(({ target }) => target)).toBe(false);
  });

  it('is, in a comparison, that of the difference, whatever the bins', () => {
    const since = { since: '2014-12' };
    expect(fillsOf(DATASET, viewOf({ ...since, bins: 'equal' }))).toEqual(fillsOf(DATASET, viewOf(since)));
  });

  it('is told in a sentence that is right for every measure, year and way of cutting', () => {
    const cut = (number: number) => Number(number.toPrecision(3));
    for (const measure of keysOf(TABLED))
      for (const date of years) {
        const { total, tell } = toldBy(measure, date);
        const sorted = values(viewOf({ measure, date }));
        const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
        const parts = [1, 2, 3, 4, 5, 6];
        const equal = parts.map((part) => cut(low + ((high - low) * part) / 7));
        const quantiles = parts.map((part) => cut(sorted[Math.floor((total * part) / 7)] ?? 0));
        for (const [bins, bounds] of [
          ['equal', equal],
          ['quantiles', quantiles],
        ] as const) {
          const said = binsSentence({ speech: SPEECH, words }, viewOf({ measure, date, bins }));
          expect([measure, date, bins, said]).toEqual([measure, date, bins, tell(bounds)]);
        }
      }
  });

  it('says that nothing can be cut where there is no figure, and speaks of targets only where there are some', () => {
    const said = (part: Parameters<typeof viewOf>[0]) =>
      binsSentence({ speech: SPEECH, words }, viewOf(part));
    expect(said({ measure: 'sipri', bins: 'quantiles' })).toBe(words.bins.nothing('2026-11'));
    expect(said({})).toBe(words.bins.asTargets('2026-11', 'targets', 2, 0, 31));
    for (const measure of ['usd', 'percapita', 'sipri'] as const) {
      expect(binsWords(words, measure, 'targets')).toBe(words.bins.fixed);
      expect(said({ measure, date: '2020-06' })).not.toMatch(/target/i);
    }
    expect(binsWords(words, 'equipment', 'targets').name).toBe(words.bins.names.targets);
  });
});
