import { describe, expect, it } from 'vitest';
import { monthEnd, monthsBetween } from '../../../src/model/base/dates.ts';
import { balanceSteps } from '../../../src/model/forces/balance-steps.ts';
import { type Figure, noNumber } from '../../../src/model/forces/figure.ts';
import { balance, comparison, europeSum, hosts, usSum } from '../../../src/model/forces/forces.ts';
import { balanceAt } from '../balance-at.ts';
import {
  brief,
  change,
  force,
  strength,
  type Three,
  tablesOf,
  three,
  total,
  usForce,
} from '../force-tables.ts';

const DAY = '2025-06-30';

function stated(numbers: number | Three, part: Partial<Figure> = {}): Figure {
  const [low, best, high] = three(numbers);
  return { ...noNumber('unknown'), low, best, high, status: 'stated', ...part };
}

describe('the balance of a host', () => {
  it('takes the sides from different tables and mixes nothing', () => {
    const tables = tablesOf({
      host_totals: [total('A', '2025-02', 1000), total('A', '2025-02', 9000, { side: 'europe' })],
      forces: [force('a'), usForce('b')],
      strengths: [strength('a', '2025', 500), strength('b', '2025', 700)],
    });
    const { us, europe } = balance(tables, 'LTU', DAY);
    expect([brief(us), brief(europe)]).toEqual([
      [1000, 1000, 1000, 'stated'],
      [500, 500, 500, 'stated'],
    ]);
  });
});

describe('hosts', () => {
  it('are all with a US total or a force, without those across the Atlantic', () => {
    const tables = tablesOf({
      host_totals: [
        total('P', '2010', 1, { host_iso3: 'SVN' }),
        total('A', '2025', 1, { host_iso3: 'EUR' }),
        total('A', '2025', 1, { host_iso3: 'ALB', side: 'all' }),
      ],
      forces: [force('a'), force('b', { host_iso3: null }), usForce('c', { host_iso3: 'USA' })],
    });
    expect(hosts(tables)).toEqual(['EUR', 'LTU', 'SVN']);
  });
});

describe('a sum over hosts', () => {
  const forces = [
    force('a'),
    force('b', { host_iso3: 'LVA' }),
    force('c', { host_iso3: 'EST' }),
    force('d', { host_iso3: 'EST' }),
  ];
  const strengths = [
    strength('a', '2025-01', [400, 500, 600]),
    strength('b', '2024', 100),
    strength('c', '2025', 30),
  ];
  const tables = tablesOf({ forces, strengths });

  it('adds the European figures and has the date of the oldest', () => {
    expect(europeSum(tables, ['LTU', 'LVA'], DAY)).toMatchObject({
      low: 500,
      best: 600,
      high: 700,
      status: 'stated',
      asOf: '2024',
      unknownHosts: [],
    });
  });

  it('is at least if one of them is', () => {
    const sum = europeSum(tables, ['LTU', 'EST'], DAY);
    expect(brief(sum)).toEqual([430, 530, 630, 'at least']);
    expect(sum.notCounted).toEqual(['d']);
  });

  it('is at least if one is unknown, which is named', () => {
    const unknown = tablesOf({ forces, strengths: strengths.slice(0, 1) });
    const sum = europeSum(unknown, ['LVA', 'LTU'], DAY);
    expect(brief(sum)).toEqual([400, 500, 600, 'at least']);
    expect(sum.unknownHosts).toEqual(['LVA']);
  });

  it('is unknown if nothing in it is known, and none found where nothing is', () => {
    expect(europeSum(tablesOf({ forces }), ['LVA', 'LTU', 'POL'], DAY).status).toBe('unknown');
    expect(europeSum(tables, ['POL'], DAY)).toMatchObject({ best: null, status: 'none found' });
  });

  it('of US totals has the status of its worst part and leaves Europe as a whole out', () => {
    const host_totals = [
      total('A', '2025-02', 1000),
      total('A', '2023-02', 100, { host_iso3: 'LVA' }),
      total('P', '2025-02', 10, { host_iso3: 'EST' }),
      total('A', '2025-02', 84_000, { host_iso3: 'EUR' }),
    ];
    const sum = (part: Parameters<typeof tablesOf>[0], hosts: string[]) => {
      return brief(usSum(tablesOf({ host_totals, ...part }), hosts, DAY));
    };
    expect(sum({}, ['EUR', 'LTU', 'LVA'])).toEqual([1100, 1100, 1100, 'carried']);
    expect(sum({}, ['LTU', 'LVA', 'EST'])).toEqual([1110, 1110, 1110, 'permanent only']);
    expect(sum({ changes: [change('c', { effective: '2025-05' })] }, ['LTU', 'EST'])[3]).toBe('doubtful');
    expect(sum({ forces: [usForce('r', { host_iso3: 'EST' })] }, ['LTU', 'EST'])[3]).toBe('at least');
    expect(sum({}, ['LTU', 'POL'])[3]).toBe('at least');
  });
});

describe('the comparison', () => {
  it('says who provides more, best against best', () => {
    expect(comparison(stated(1000), stated(800)).more).toBe('us');
    expect(comparison(stated([1000, 1000, 5000]), stated(1200)).more).toBe('europe');
    expect(comparison(stated(500), stated(500)).more).toBe('equal');
  });

  it('is not made if a side is unknown or none was found', () => {
    expect(comparison(stated([20, null, 1000], { status: 'unknown' }), stated(800)).more).toBeNull();
    expect(comparison(stated(10), noNumber('none found')).more).toBeNull();
  });

  it('says at least for each side that is', () => {
    const us = stated(10, { status: 'rotations not counted' });
    expect(comparison(us, stated(20))).toMatchObject({ usAtLeast: true, europeAtLeast: false });
    expect(comparison(stated(10), stated(20, { status: 'at least' }))).toMatchObject({
      usAtLeast: false,
      europeAtLeast: true,
    });
    expect(comparison(stated(10, { status: 'permanent only' }), stated(20)).usAtLeast).toBe(false);
  });

  it('says where the ranges overlap', () => {
    expect(comparison(stated([1, 2, 5]), stated([5, 6, 7])).overlap).toBe(true);
    expect(comparison(stated([1, 2, 4]), stated([5, 6, 7])).overlap).toBe(false);
    expect(comparison(stated([5, 6, 7]), stated([1, 9, 9])).overlap).toBe(true);
  });

  it('says where a figure is doubtful or stale', () => {
    expect(comparison(stated(1, { status: 'doubtful' }), stated(2))).toMatchObject({
      doubtful: true,
      stale: false,
    });
    expect(comparison(stated(1), stated(2, { stale: true }))).toMatchObject({ doubtful: false, stale: true });
  });
});

describe('the steps of a host', () => {
  const tables = tablesOf({
    host_totals: [total('A', '2025-02-10', 1000)],
    forces: [force('a', { start: '2025-04-15', end: '2025-06-30' })],
    strengths: [strength('a', '2025-04', 500)],
    changes: [change('c', { effective: '2025-06-25' })],
  });
  const months = monthsBetween('2025-01', '2025-06');
  const steps = balanceSteps(tables, months, '2025-06-24').LTU ?? [];

  it('are the months in which a figure changes, with the side that does', () => {
    expect(steps.map(({ from, us, europe }) => [from, us?.best, europe?.best])).toEqual([
      ['2025-01', null, null],
      ['2025-02', 1000, undefined],
      ['2025-04', undefined, 500],
    ]);
  });

  it('give back the balance of every month, the last on the day of the data', () => {
    for (const month of months) {
      expect(balanceAt(steps, month)).toEqual(balance(tables, 'LTU', monthEnd(month, '2025-06-24')));
    }
  });

  it('give nothing before they begin', () => {
    expect(balanceAt(steps, '2024-12')).toBeNull();
  });
});
