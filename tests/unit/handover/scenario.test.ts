import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandoverRow } from '../../../src/data/rows.ts';
import { EASTERN_FLANK } from '../../../src/model/base/regions.ts';
import { FIGURE_STATUSES } from '../../../src/model/forces/figure.ts';
import { usSum } from '../../../src/model/forces/forces.ts';
import {
  isAssumable,
  remainder,
  type ScenarioTables,
  scenario,
} from '../../../src/model/handover/scenario.ts';
import { change, tablesOf, total } from '../force-tables.ts';
import { handover } from '../handover-rows.ts';

const DAY = '2026-11-24';
const figure = (low: number | null, best: number | null, high: number | null) => ({
  low,
  best,
  high,
  status: 'stated' as const,
});
const steps = (...troops: (number | null)[]) =>
  troops.map((us_troops, index) => handover(`s${index}`, { us_troops }));

describe('what can be assumed', () => {
  it.each([
    [{ status: 'announced' }, true],
    [{ status: 'option' }, true],
    [{ status: 'agreed' }, true],
    [{ status: 'announced', us_effective: '2027-01' }, true],
    [{ status: 'announced', us_effective: '2026-10' }, false],
    [{ status: 'not replaced' }, false],
    [{ status: 'covered', us_effective: '2025-04' }, false],
    [{ status: 'partly', us_effective: '2026-06' }, false],
  ] as const)('%o: %s', (part, expected) => {
    expect(isAssumable(handover('a', part), DAY)).toBe(expected);
  });
});

describe('what remains', () => {
  it('is low, best and high less the people of the steps', () => {
    expect(remainder(figure(8500, 10_000, 10_500), steps(4000, 500))).toMatchObject({
      low: 4000,
      best: 5500,
      high: 6000,
      status: 'stated',
      exceeded: false,
    });
  });

  it('is not known, rather than zero, where more leaves than is there', () => {
    expect(remainder(figure(100, 500, 2000), steps(1000))).toMatchObject({
      low: 0,
      best: null,
      high: 1000,
      status: 'unknown',
      exceeded: true,
    });
    expect(remainder(figure(100, 500, 600), steps(1000))).toMatchObject({
      low: null,
      best: null,
      high: null,
      exceeded: true,
    });
  });

  it('takes off only the largest of the steps that may be one order', () => {
    const [a, b, c] = steps(5000, 4000, 500) as [HandoverRow, HandoverRow, HandoverRow];
    const named = [a, { ...b, may_overlap: [a.id] }, c];
    expect(remainder(figure(8000, 10_000, 12_000), named)).toMatchObject({
      low: 2500,
      best: 4500,
      high: 6500,
    });
    expect(remainder(figure(8000, 10_000, 12_000), [a, b, c])).toMatchObject({ best: 500 });
  });

  it('leaves no best number where one of them is of unknown size', () => {
    const [a, b] = steps(5000, null) as [HandoverRow, HandoverRow];
    const named = [a, { ...b, may_overlap: [a.id] }];
    expect(remainder(figure(8000, 10_000, 12_000), named)).toMatchObject({
      best: null,
      high: 7000,
      unsized: 1,
    });
  });

  it('has only an upper bound where the number of a step is not known', () => {
    expect(remainder(figure(8500, 10_000, 10_000), steps(4000, null))).toMatchObject({
      low: null,
      best: null,
      high: 6000,
      status: 'unknown',
      unsized: 1,
    });
  });
});

const amount = fc.nat(20_000);
const FIGURES = fc
  .tuple(amount, amount, amount, fc.constantFrom(...FIGURE_STATUSES), fc.boolean())
  .map(([low, more, most, status, isUnknown]) => ({
    low,
    best: isUnknown ? null : low + more,
    high: low + more + most,
    status: isUnknown ? ('unknown' as const) : status,
  }));
const STEPS = fc
  .array(fc.option(amount), { maxLength: 5 })
  .map((list) => list.map((us_troops, index) => handover(`s${index}`, { us_troops })));

describe('whatever is assumed', () => {
  it('nothing ticked changes nothing', () => {
    fc.assert(
      fc.property(FIGURES, (now) => {
        const { low, best, high, status } = remainder(now, []);
        expect({ low, best, high, status }).toEqual(now);
      }),
    );
  });

  it('the order does not matter', () => {
    fc.assert(
      fc.property(FIGURES, STEPS, (now, list) => {
        expect(remainder(now, list.toReversed())).toEqual(remainder(now, list));
      }),
    );
  });

  it('nothing is below zero, nothing grows, low is not above best nor best above high', () => {
    fc.assert(
      fc.property(FIGURES, STEPS, (now, list) => {
        const after = remainder(now, list);
        for (const key of ['low', 'best', 'high'] as const) {
          const value = after[key];
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(now[key] ?? Number.NaN);
        }
        const known = [after.low, after.best, after.high].filter((value) => value !== null);
        expect(known).toEqual(known.toSorted((a, b) => a - b));
      }),
    );
  });

  it('unknown stays unknown, and what a known number is worth stays', () => {
    fc.assert(
      fc.property(FIGURES, STEPS, (now, list) => {
        const { best, status } = remainder(now, list);
        if (now.best === null) expect([best, status]).toEqual([null, 'unknown']);
        expect(status).toBe(best === null ? 'unknown' : now.status);
      }),
    );
  });
});

describe('a scenario', () => {
  const tables: ScenarioTables = {
    ...tablesOf({
      host_totals: [
        total('A', '2026-09', [8500, 10_000, 10_000], { host_iso3: 'POL' }),
        total('A', '2026-04', 36_000, { host_iso3: 'DEU' }),
        total('A', '2026-09', 80_000, { host_iso3: 'EUR' }),
      ],
      changes: [change('stopped', { host_iso3: 'POL', effective: '2026-05', status: 'cancelled' })],
    }),
    handovers: [
      handover('pol', { host_iso3: 'POL', us_troops: 4000, change_id: 'stopped' }),
      handover('deu', { host_iso3: 'DEU', us_troops: 5000 }),
      handover('eur', { host_iso3: 'EUR', us_troops: 25_000 }),
      handover('usa', { host_iso3: 'USA', us_troops: null, status: 'agreed' }),
      handover('done', { status: 'covered', us_effective: '2025-04' }),
    ],
    brigade_targets: [],
  };

  it('charges hosts with their own steps, and no host with those of Europe as a whole', () => {
    const found = scenario(tables, ['eur', 'deu', 'pol', 'usa'], DAY);
    expect(found.hosts.map(({ place, after }) => [place, after.best])).toEqual([
      ['DEU', 31_000],
      ['POL', 6000],
    ]);
    expect(found.flank.after.best).toBe(6000);
    expect(found.europe.after.best).toBe(80_000 - 25_000 - 5000 - 4000);
    expect(found.europeWide.map(({ id }) => id)).toEqual(['eur']);
    expect(found.elsewhere.map(({ id }) => id)).toEqual(['usa']);
    expect(scenario(tables, ['eur'], DAY).hosts).toEqual([]);
    expect(scenario(tables, ['eur'], DAY).flank.after.best).toBe(10_000);
  });

  it('without assumptions leaves the flank as the data have it, with its unknown hosts', () => {
    const { assumptions, flank } = scenario(tables, ['done', 'nothing'], DAY);
    const now = usSum(tables, EASTERN_FLANK, DAY);
    expect(assumptions).toEqual([]);
    expect(flank.after).toMatchObject({ low: now.low, best: now.best, high: now.high, status: now.status });
    expect(flank.after.status).toBe('at least');
  });

  it('never adds steps that may be one order: not in a host, on the flank, or in Europe', () => {
    const [pol, deu] = tables.handovers as [HandoverRow, HandoverRow];
    const est = handover('est', { host_iso3: 'EST', us_troops: 500, may_overlap: ['pol'] });
    const inEurope = { ...deu, may_overlap: ['pol'] };
    const found = scenario(
      {
        ...tables,
        host_totals: [...tables.host_totals, total('A', '2026-09', 700, { host_iso3: 'EST' })],
        handovers: [pol, inEurope, est],
      },
      ['pol', 'deu', 'est'],
      DAY,
    );
    expect(found.hosts.map(({ place, after }) => [place, after.best])).toEqual([
      ['DEU', 31_000],
      ['EST', 200],
      ['POL', 6000],
    ]);
    expect(found.flank.after.best).toBe(10_700 - 4000);
    expect(found.flank.overlaps.map((group) => group.map(({ id }) => id).toSorted())).toEqual([
      ['est', 'pol'],
    ]);
    expect(found.europe.after.best).toBe(80_000 - 5000);
    expect(found.europe.overlaps).toEqual([[pol, inEurope, est]]);
  });

  it('warns where a newer figure may contain the step already', () => {
    const [deu, pol] = scenario(tables, ['pol', 'deu'], DAY).hosts;
    expect([deu?.counted.length, pol?.counted.length]).toEqual([0, 1]);
  });

  it('is the same whatever the order of its ids', () => {
    expect(scenario(tables, ['pol', 'deu'], DAY)).toEqual(scenario(tables, ['deu', 'pol'], DAY));
  });
});
