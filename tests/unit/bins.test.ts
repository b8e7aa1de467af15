/** Other bounds for the same figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classroom as words } from '../../src/i18n/en.ts';
import { binCounts, binsSentence } from '../../src/model/bins.ts';
import { monthsBetween } from '../../src/model/dates.ts';
import { legend } from '../../src/model/legend.ts';
import { scene } from '../../src/model/scene.ts';
import { boundText } from '../../src/model/sentences.ts';
import { BOUNDS, boundsOf, counted, figure } from '../../src/model/spending.ts';
import { BINS, MEASURES, yearOf } from '../../src/model/view.ts';
import { DATASET, FIRST_MONTH, LAST_MONTH, SPEECH, viewOf } from './page-data.ts';

const years = monthsBetween(FIRST_MONTH, LAST_MONTH).filter((month) => month.endsWith('-06'));
const views = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    bins: fc.constantFrom(...BINS),
    date: fc.constantFrom(...years),
  })
  .map(viewOf);

function values({ measure, date }: ReturnType<typeof viewOf>): number[] {
  const year = yearOf(date);
  return counted(DATASET, measure, year)
    .map(({ iso3 }) => figure(DATASET.series[measure], iso3, year)?.value ?? Number.NaN)
    .sort((a, b) => a - b);
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
    for (const measure of MEASURES) expect(boundsOf(DATASET, viewOf({ measure }))).toBe(BOUNDS[measure]);
    expect(boundsOf(DATASET, viewOf({ measure: 'sipri', bins: 'equal' }))).toBe(BOUNDS.sipri);
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
    const { fills } = scene(DATASET, view);
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
    expect(scene(DATASET, viewOf({ ...since, bins: 'equal' })).fills).toEqual(
      scene(DATASET, viewOf(since)).fills,
    );
  });

  it('is told in a sentence of counted figures', () => {
    const view = viewOf({ bins: 'quantiles' });
    const classes = (bins: (typeof BINS)[number]) =>
      scene(DATASET, { ...view, bins }).fills.filter(({ iso3 }) =>
        counted(DATASET, 'share', 2026).some((country) => country.iso3 === iso3),
      );
    const moved = classes('quantiles').filter(
      ({ cls }, index) => cls !== classes('targets')[index]?.cls,
    ).length;
    const top = binCounts(SPEECH, view, 6);
    expect(binsSentence({ speech: SPEECH, words }, view)).toBe(
      words.bins.story(
        'November 2026',
        moved,
        31,
        [top.targets, top.quantiles],
        [binCounts(SPEECH, view, 0).targets, binCounts(SPEECH, view, 0).quantiles],
      ),
    );
    expect(top.targets).toBe(legend(DATASET, viewOf()).classes[6]?.count);
  });
});
