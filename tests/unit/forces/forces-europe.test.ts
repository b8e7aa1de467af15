import { describe, expect, it } from 'vitest';
import type { ContributionRow, ForceRow, StrengthRow } from '../../../src/data/rows.ts';
import { europeFigure } from '../../../src/model/forces/forces-europe.ts';
import { brief, contribution, force, strength, tablesOf, usForce } from '../force-tables.ts';

const DAY = '2025-06-30';

function figure(
  forces: ForceRow[],
  strengths: StrengthRow[] = [],
  contributions: ContributionRow[] = [],
  day = DAY,
) {
  return europeFigure(tablesOf({ forces, strengths, contributions }), 'LTU', day);
}

describe('which forces are asked', () => {
  it('none at all is none found, without a zero', () => {
    expect(brief(figure([]))).toEqual([null, null, null, 'none found']);
  });

  it.each<[string, Partial<ForceRow>]>([
    ['is planned', { state: 'planned', start: '2025-07' }],
    ['is planned without a date', { state: 'planned', start: null }],
    ['is a headquarters', { kind: 'headquarters' }],
    ['trains', { kind: 'training' }],
    ['is at sea', { kind: 'naval group' }],
    ['has agreed access only', { posture: 'access' }],
    ['is in another host', { host_iso3: 'LVA' }],
    ['only has parts here', { host_iso3: 'LVA', also_hosts: ['LTU'] }],
    ['has not started', { start: '2025-07' }],
    ['has been relieved that day', { end: '2025-06-30' }],
    ['ended without a known start', { start: null, state: 'ended' }],
    ['is unconfirmed without a known start', { start: null, state: 'unconfirmed' }],
  ])('not one that %s', (_, part) => {
    expect(figure([force('a', part)], [strength('a', '2025', 500)]).status).toBe('none found');
  });

  it.each<[string, Partial<ForceRow>]>([
    ['has always been there', { start: null }],
    ['started that day', { start: '2025-06-30' }],
    ['ends some day of this month', { end: '2025-07' }],
    ['is building up', { state: 'building up' }],
    ['ended later', { state: 'ended', end: '2025-07-01' }],
  ])('one that %s', (_, part) => {
    expect(brief(figure([force('a', part)], [strength('a', '2025', 500)]))).toEqual([
      500,
      500,
      500,
      'stated',
    ]);
  });
});

describe('the number of a force', () => {
  it('is its latest strength as a whole', () => {
    const europe = figure(
      [force('a')],
      [strength('a', '2024', 400), strength('a', '2025-02', [450, 500, 600])],
    );
    expect(brief(europe)).toEqual([450, 500, 600, 'stated']);
    expect(europe).toMatchObject({ asOf: '2025-02', sources: ['s-a'] });
    expect(europe.counted).toEqual([{ forceId: 'a', low: 450, best: 500, high: 600, asOf: '2025-02' }]);
  });

  it('is never what is planned or authorised', () => {
    const rows = [strength('a', '2025', 4800, 'planned'), strength('a', '2025', 900, 'authorised ceiling')];
    expect(figure([force('a')], rows)).toMatchObject({ best: null, status: 'unknown', notCounted: ['a'] });
  });

  it('is a strength for 60 whole months', () => {
    expect(figure([force('a')], [strength('a', '2020-06', 500)]).best).toBe(500);
    expect(figure([force('a')], [strength('a', '2020-05', 500)], [], '2025-06-01').status).toBe('unknown');
  });

  it('is the whole force before the lead nation on the same day', () => {
    const rows = [strength('a', '2025', 300, 'lead nation only'), strength('a', '2025-01', 500)];
    expect(figure([force('a')], rows).best).toBe(500);
  });

  it('of a whole force is without the United States and the host', () => {
    const rows = [
      contribution('a', 'USA', '2025', 100),
      contribution('a', 'LTU', '2025', 50),
      contribution('a', 'NLD', '2025', 200),
    ];
    expect(brief(figure([force('a')], [strength('a', '2025', [500, 600, 700])], rows))).toEqual([
      350,
      450,
      550,
      'stated',
    ]);
  });

  it('does not fall below 0', () => {
    const rows = [contribution('a', 'USA', '2025', 600)];
    expect(brief(figure([force('a')], [strength('a', '2025', [500, 600, 700])], rows))).toEqual([
      0,
      0,
      100,
      'stated',
    ]);
  });

  it('takes off no contribution older than 36 months', () => {
    const rows = [contribution('a', 'USA', '2022-05', 100)];
    expect(figure([force('a')], [strength('a', '2025', 500)], rows, '2025-06-01').best).toBe(500);
    expect(figure([force('a')], [strength('a', '2025', 500)], rows, '2025-05-31').best).toBe(400);
  });

  it('of a lead nation has the other nations added, but not the lead, the United States or the host', () => {
    const rows = [
      contribution('a', 'DEU', '2025', 900),
      contribution('a', 'NLD', '2024', 200),
      contribution('a', 'NLD', '2025', 250),
      contribution('a', 'USA', '2025', 100),
      contribution('a', 'LTU', '2025', 50),
    ];
    const lead = [strength('a', '2025', [800, 1000, 1000], 'lead nation only')];
    expect(brief(figure([force('a')], lead, rows))).toEqual([1050, 1250, 1250, 'stated']);
  });

  it('without a strength is the sum of stated contributions, never of ceilings or plans', () => {
    const rows = [
      contribution('a', 'DEU', '2025', 400),
      contribution('a', 'NLD', '2025', 205),
      contribution('a', 'NOR', '2025', 150, 'ceiling'),
      contribution('a', 'BEL', '2025', 100, 'planned'),
    ];
    expect(figure([force('a')], [], rows).best).toBe(605);
  });

  it('of a US-led force is the sum of the other nations, whatever its strength', () => {
    const rows = [contribution('a', 'GBR', '2025', 150), contribution('a', 'USA', '2025', 800)];
    expect(brief(figure([usForce('a')], [strength('a', '2025', 1000)], rows))).toEqual([
      150,
      150,
      150,
      'stated',
    ]);
  });

  it('of a force led by the host is the sum of the other nations, whatever its strength', () => {
    const rows = [contribution('a', 'ITA', '2025', 250), contribution('a', 'LTU', '2025', 800)];
    expect(figure([force('a', { nation_iso3: 'LTU' })], [strength('a', '2025', 1000)], rows).best).toBe(250);
  });
});

describe('parts', () => {
  const whole = force('whole');
  const parts = [force('b', { part_of: 'whole' }), force('a', { part_of: 'whole' })];

  it('are not counted again if the whole has a number', () => {
    const rows = [strength('whole', '2025', 1000), strength('a', '2025', 200)];
    expect(brief(figure([whole, ...parts], rows))).toEqual([1000, 1000, 1000, 'stated']);
  });

  it('answer for a whole without a number, and one without a number is listed', () => {
    const europe = figure([whole, ...parts], [strength('a', '2025', 200)]);
    expect(brief(europe)).toEqual([200, 200, 200, 'at least']);
    expect(europe.notCounted).toEqual(['b']);
  });

  it('answer down several levels', () => {
    const deep = force('deep', { part_of: 'a' });
    const rows = [strength('deep', '2025', 30), strength('b', '2025', 200)];
    expect(brief(figure([whole, ...parts, deep], rows))).toEqual([230, 230, 230, 'stated']);
  });

  it('of the US side do not answer for a European whole', () => {
    const europe = figure(
      [whole, usForce('c', { part_of: 'whole' })],
      [],
      [contribution('c', 'GBR', '2025', 50)],
    );
    expect(europe).toMatchObject({ status: 'unknown', notCounted: ['whole'] });
  });

  it('do not answer for a US force without a number', () => {
    const europe = figure(
      [usForce('led'), force('a', { part_of: 'led' })],
      [strength('a', '2025', 100)],
      [contribution('led', 'GBR', '2025')],
    );
    expect(europe).toMatchObject({ status: 'unknown', notCounted: ['led'] });
  });

  it('stand alone where the whole is not there', () => {
    const part = force('a', { part_of: 'whole' });
    const rows = [strength('a', '2025', 200), strength('whole', '2025', 1000)];
    expect(figure([force('whole', { host_iso3: 'LVA' }), part], rows).best).toBe(200);
    expect(figure([force('whole', { kind: 'headquarters' }), part], rows).best).toBe(200);
    expect(figure([force('whole', { end: '2025-01' }), part], rows).best).toBe(200);
  });

  it('that have ended leave the question with the whole', () => {
    const europe = figure(
      [whole, force('a', { part_of: 'whole', end: '2025-01' })],
      [strength('a', '2025', 200)],
    );
    expect(europe).toMatchObject({ status: 'unknown', notCounted: ['whole'] });
  });
});

describe('neither counted nor listed', () => {
  it.each<[string, ForceRow, ContributionRow[]]>([
    ['a US force by itself', usForce('a'), []],
    ['a US force with the host', usForce('a'), [contribution('a', 'LTU', '2025')]],
    ['a force of the host by itself', force('a', { nation_iso3: 'LTU' }), []],
  ])('is %s', (_, row, rows) => {
    expect(figure([row], [strength('a', '2025', 900)], rows)).toMatchObject({
      status: 'none found',
      notCounted: [],
    });
  });

  it.each<[string, ForceRow, ContributionRow[]]>([
    ['a US force with another nation', usForce('a'), [contribution('a', 'GBR', '2025')]],
    // The tables date the lists of nations, not their arrival: whoever is named later may have been there already.
    ['a US force with a nation named later', usForce('a'), [contribution('a', 'GBR', '2025-07')]],
    [
      'a force of the host with another nation',
      force('a', { nation_iso3: 'LTU' }),
      [contribution('a', 'ITA', '2025')],
    ],
    ['a foreign force by itself', force('a'), []],
    ['a force without a lead nation', force('a', { nation_iso3: null }), []],
  ])('is not %s', (_, row, rows) => {
    expect(figure([row], [], rows)).toMatchObject({ status: 'unknown', notCounted: ['a'] });
  });
});

describe('the sum', () => {
  it('adds low, best and high apart', () => {
    const rows = [strength('a', '2025', [100, 200, 300]), strength('b', '2025', [10, 20, 30])];
    expect(brief(figure([force('a'), force('b')], rows))).toEqual([110, 220, 330, 'stated']);
  });

  it('has unconfirmed forces in the high value only', () => {
    const rows = [strength('a', '2025', 200), strength('b', '2025', 50)];
    const europe = figure([force('a'), force('b', { state: 'unconfirmed' })], rows);
    expect(brief(europe)).toEqual([200, 200, 250, 'stated']);
    expect(europe.counted[1]).toMatchObject({ forceId: 'b', best: 50, highOnly: true });
  });

  it('is unknown, with a high value, if all forces are unconfirmed', () => {
    const europe = figure([force('b', { state: 'unconfirmed' })], [strength('b', '2025', 50)]);
    expect(europe).toMatchObject({ low: null, best: null, high: 50, status: 'unknown' });
  });

  it('is at least if a counted force names a nation whose number is not in it', () => {
    const rows = [contribution('a', 'DEU', '2025', 400), contribution('a', 'CZE', '2025')];
    expect(brief(figure([force('a')], [], rows))).toEqual([400, 400, 400, 'at least']);
    const lead = [strength('a', '2025', 1000, 'lead nation only')];
    expect(figure([force('a')], lead, [contribution('a', 'CZE', '2025', 80, 'ceiling')]).status).toBe(
      'at least',
    );
    expect(figure([force('a')], lead, [contribution('a', 'CZE', '2021', 80)]).status).toBe('at least');
  });

  it('is not at least for the lead, the United States or the host', () => {
    const lead = [strength('a', '2025', 1000, 'lead nation only')];
    const rows = ['DEU', 'USA', 'LTU'].map((iso3) => contribution('a', iso3, '2025'));
    expect(figure([force('a')], lead, rows).status).toBe('stated');
  });

  // METHOD.md, European figure, 6: "names, in any contribution row, a further nation". Any row: a later one too.
  it('is at least for a nation named only later', () => {
    const lead = [strength('a', '2025', 1000, 'lead nation only')];
    expect(figure([force('a')], lead, [contribution('a', 'CZE', '2025-07')]).status).toBe('at least');
  });

  it('is stated if a whole force names nations without numbers', () => {
    const rows = [contribution('a', 'CZE', '2025')];
    expect(figure([force('a')], [strength('a', '2025', 1000)], rows).status).toBe('stated');
  });

  it('is stale if a number used is more than 24 months old', () => {
    expect(figure([force('a')], [strength('a', '2023-06', 1000)]).stale).toBe(false);
    expect(figure([force('a')], [strength('a', '2023-05', 1000)]).stale).toBe(true);
  });

  it('is stale too if only what was added or taken off is that old', () => {
    const lead = [strength('a', '2025', 1000, 'lead nation only')];
    expect(figure([force('a')], lead, [contribution('a', 'NLD', '2023', 80)]).stale).toBe(true);
    expect(
      figure([force('a')], [strength('a', '2025', 1000)], [contribution('a', 'USA', '2023', 80)]).stale,
    ).toBe(true);
    expect(
      figure([force('a')], [strength('a', '2025', 1000)], [contribution('a', 'NLD', '2023', 80)]).stale,
    ).toBe(false);
  });

  it('has the date of the oldest number in it', () => {
    const rows = [strength('a', '2025', 200), strength('b', '2024-07', 50)];
    expect(figure([force('a'), force('b')], rows).asOf).toBe('2024-07');
  });
});
