import { describe, expect, it } from 'vitest';
import type { ChangeRow, ForceRow, HostTotalRow } from '../../../src/data/rows.ts';
import { usFigure } from '../../../src/model/forces/forces-us.ts';
import { brief, change, force, tablesOf, total, usForce } from '../force-tables.ts';

const DAY = '2025-06-30';

function figure(
  host_totals: HostTotalRow[],
  part: { forces?: ForceRow[]; changes?: ChangeRow[] } = {},
  day = DAY,
) {
  return usFigure(tablesOf({ host_totals, ...part }), 'LTU', day);
}

describe('without a total that counts rotations', () => {
  it('the figure is unknown if there is no row at all', () => {
    expect(figure([])).toMatchObject({ low: null, best: null, high: null, status: 'unknown', asOf: null });
  });

  it('the personnel record is shown as permanent only', () => {
    const us = figure([total('P', '2025-03', 20)]);
    expect(brief(us)).toEqual([20, 20, 20, 'permanent only']);
    expect(us).toMatchObject({ asOf: '2025-03', basis: 'permanently assigned', sources: ['P-2025-03'] });
  });

  it('a stated zero stays a zero', () => {
    expect(brief(figure([total('P', '2025-03', 0)]))).toEqual([0, 0, 0, 'permanent only']);
  });

  it.each<[string, ForceRow, string]>([
    ['a rotation in the host', usForce('r'), 'rotations not counted'],
    [
      'parts of a rotation',
      usForce('r', { host_iso3: 'POL', also_hosts: ['EST', 'LTU'] }),
      'rotations not counted',
    ],
    ['a rotation elsewhere', usForce('r', { host_iso3: 'POL' }), 'permanent only'],
    ['a garrison', usForce('r', { posture: 'permanent' }), 'permanent only'],
    ['a European rotation', force('r'), 'permanent only'],
    ['a rotation that ended', usForce('r', { end: '2025-06-30' }), 'permanent only'],
    ['a rotation to come', usForce('r', { start: '2025-07-01' }), 'permanent only'],
  ])('with %s on the day it is judged so', (_, row, status) => {
    expect(figure([total('P', '2025-03', 20)], { forces: [row] }).status).toBe(status);
  });

  it('a record counts for 24 whole months', () => {
    expect(figure([total('P', '2023-06', 20)]).best).toBe(20);
    expect(figure([total('P', '2023-05', 20)], {}, '2025-06-01').status).toBe('unknown');
  });

  it('floors, other bases and other sides are never used', () => {
    const rows = [
      total('floor', '2025', 76_000),
      total('other', '2025', 500),
      total('A', '2025', 900, { side: 'all' }),
      total('A', '2025', 900, { host_iso3: 'POL' }),
    ];
    expect(figure(rows).status).toBe('unknown');
  });

  it('a record from the future does not count', () => {
    expect(figure([total('P', '2025-07', 20)]).status).toBe('unknown');
  });
});

describe('with a total of all present', () => {
  it('it is taken as it is and the record is not added', () => {
    const us = figure([total('P', '2024-12', 100), total('A', '2025-02', [900, 1000, 1200])]);
    expect(brief(us)).toEqual([900, 1000, 1200, 'stated']);
    expect(us).toMatchObject({ asOf: '2025-02', basis: 'including rotational', sources: ['A-2025-02'] });
  });

  it('it counts for 36 whole months', () => {
    expect(brief(figure([total('A', '2022-06', 1000)]))).toEqual([1000, 1000, 1000, 'carried']);
    expect(figure([total('A', '2022-05', 1000)], {}, '2025-06-01').status).toBe('unknown');
  });

  it('a newer and greater record replaces low and best, and gives the date', () => {
    const us = figure([total('P', '2025-03', 1100), total('A', '2024-05', [900, 1000, 1200])]);
    expect(brief(us)).toEqual([1100, 1100, 1200, 'stated']);
    expect(us).toMatchObject({ asOf: '2025-03', sources: ['P-2025-03', 'A-2024-05'] });
  });

  it('such a record raises the high value if it is greater', () => {
    expect(brief(figure([total('P', '2025-03', 1300), total('A', '2024-05', [900, 1000, 1200])]))).toEqual([
      1300,
      1300,
      1300,
      'stated',
    ]);
  });

  it.each([
    ['a newer but smaller', total('P', '2025-03', 950)],
    ['an equal', total('P', '2025-03', 1000)],
    ['an older', total('P', '2024-04', 1300)],
    ['a greater of the same day', total('P', '2024-05', 1300)],
  ])('%s record changes nothing', (_, record) => {
    expect(brief(figure([record, total('A', '2024-05', 1000)]))).toEqual([1000, 1000, 1000, 'carried']);
  });

  it('the first row in the file wins a tie', () => {
    expect(figure([total('A', '2025-02', 1), total('A', '2025-02-01', 2)]).best).toBe(1);
  });
});

describe('with a total of rotations', () => {
  it('those permanently assigned are added to low, best and high', () => {
    const us = figure([total('P', '2024-12', 20), total('R', '2025-02', [100, 150, 200])]);
    expect(brief(us)).toEqual([120, 170, 220, 'stated']);
    expect(us).toMatchObject({
      asOf: '2025-02',
      basis: 'rotational only',
      sources: ['R-2025-02', 'P-2024-12'],
    });
  });

  it('nothing is added if there is no record', () => {
    expect(brief(figure([total('R', '2025-02', 150)]))).toEqual([150, 150, 150, 'stated']);
  });

  it('it counts for 12 whole months', () => {
    expect(figure([total('R', '2024-06', 150)]).best).toBe(150);
    expect(figure([total('R', '2024-05', 150)], {}, '2025-06-01').status).toBe('unknown');
  });

  it('it gives way to a total of all present of the same day or later', () => {
    expect(figure([total('R', '2025-02', 150), total('A', '2025-02', 600)]).best).toBe(600);
    expect(figure([total('R', '2025-02', 150), total('A', '2025-03', 600)]).best).toBe(600);
  });

  it('it replaces an older total of all present', () => {
    const rows = [total('P', '2024-12', 20), total('R', '2025-02', 150), total('A', '2025-01-31', 600)];
    expect(figure(rows).best).toBe(170);
  });
});

describe('a total without a best value', () => {
  it('of all present makes the figure unknown, with those permanently assigned as the least', () => {
    const rows = [total('P', '2024-12', 20), total('A', '2025-06-03', [0, null, 1000])];
    expect(brief(figure(rows))).toEqual([20, null, 1000, 'unknown']);
  });

  it('of all present has a high value not below the low one', () => {
    const rows = [total('P', '2024-12', 1200), total('A', '2025-06-03', [0, null, 1000])];
    expect(brief(figure(rows))).toEqual([1200, null, 1200, 'unknown']);
  });

  it('of rotations has those permanently assigned added to its bounds', () => {
    const rows = [total('P', '2024-12', 25), total('R', '2025-06-01', [0, null, 500])];
    expect(brief(figure(rows))).toEqual([25, null, 525, 'unknown']);
  });

  it('hides an older total that has one', () => {
    expect(figure([total('A', '2025-02', 1000), total('A', '2025-06-03', [0, null, 1000])]).best).toBeNull();
  });

  it('stays unknown whatever has changed since', () => {
    const rows = [total('A', '2025-05-03', [0, null, 1000])];
    const us = figure(rows, { changes: [change('left', { effective: '2025-06' })] });
    expect(us).toMatchObject({ status: 'unknown', warnedBy: [] });
  });
});

describe('a figure', () => {
  it('is stated for 183 days and carried from the next', () => {
    const rows = [total('A', '2025-01-01', 1000)];
    expect(figure(rows, {}, '2025-07-03').status).toBe('stated');
    expect(figure(rows, {}, '2025-07-04').status).toBe('carried');
  });

  it('of a month is aged from its first day', () => {
    expect(figure([total('A', '2025-01', 1000)], {}, '2025-07-04').status).toBe('carried');
  });
});

describe('a change after the date of the figure', () => {
  const rows = [total('A', '2025-02', 1000)];
  const status = (part: Partial<ChangeRow>, day = DAY) =>
    figure(rows, { changes: [change('c', { effective: '2025-05', ...part })] }, day).status;

  it('makes it doubtful and changes no number', () => {
    const us = figure(rows, { changes: [change('left', { effective: '2025-05' })] });
    expect(brief(us)).toEqual([1000, 1000, 1000, 'doubtful']);
    expect(us.warnedBy).toEqual(['left']);
  });

  it.each<[string, Partial<ChangeRow>]>([
    ['a relief', { kind: 'handover' }],
    ['a pledge', { kind: 'pledge of forces' }],
    ['announced only', { status: 'announced' }],
    ['without effect on the host', { host_delta: 0 }],
    ['in another host', { host_iso3: 'POL' }],
    ['European', { side: 'europe' }],
    ['not yet due', { effective: '2025-07' }],
    ['within the month of the figure', { effective: '2025-02-20' }],
    ['without any date', { effective: null }],
  ])('does not if it is %s', (_, part) => {
    expect(status(part)).toBe('stated');
  });

  it.each<[string, Partial<ChangeRow>]>([
    ['its effect on the host is not known', { host_delta: null }],
    ['it was cancelled', { status: 'cancelled', kind: 'cancelled' }],
    ['only the date of its announcement is known', { effective: null, announced: '2025-04' }],
    ['it may have come later, as in a year that has begun', { effective: '2025' }],
  ])('does so too if %s', (_, part) => {
    expect(status(part)).toBe('doubtful');
  });

  it('counts from the first day it may have taken effect', () => {
    expect(status({ effective: '2025-05' }, '2025-04-30')).toBe('stated');
    expect(status({ effective: '2025-05' }, '2025-05-01')).toBe('doubtful');
  });

  it('is measured against the record where that gives the date', () => {
    const replaced = [total('P', '2025-05', 1100), total('A', '2025-02', 1000)];
    expect(figure(replaced, { changes: [change('c', { effective: '2025-04' })] }).status).toBe('stated');
  });

  it('does not touch a personnel record', () => {
    const us = figure([total('P', '2025-02', 20)], { changes: [change('c', { effective: '2025-05' })] });
    expect(us.status).toBe('permanent only');
  });
});

describe('Europe as a whole', () => {
  it('is a total of its own, never the sum of hosts', () => {
    const host_totals = [total('A', '2025-02', 1000), total('A', '2025-02', 84_000, { host_iso3: 'EUR' })];
    expect(usFigure(tablesOf({ host_totals }), 'EUR', DAY).best).toBe(84_000);
  });
});
