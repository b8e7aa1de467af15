import { describe, expect, it } from 'vitest';
import type { BrigadeTargetRow } from '../../../src/data/rows.ts';
import { matrix, numbersFrom } from '../../../src/model/balance/matrix.ts';
import { contribution, force } from '../force-tables.ts';

const DAY = '2025-06-30';
const FLF = { framework: 'NATO FLF/eFP' };

function target(host_iso3: string, force_id: string): BrigadeTargetRow {
  return {
    host_iso3,
    framework_iso3: 'DEU',
    force_id,
    battlegroup_since: null,
    brigade_target: null,
    agreed_on: null,
    due: null,
    status: '',
    confidence: 'high',
    source_id: 'source',
  };
}

function cell(rows: Parameters<typeof contribution>[], iso3: string, day = DAY) {
  const tables = { forces: [force('a', FLF)], contributions: rows.map((row) => contribution(...row)) };
  return matrix({ ...tables, brigade_targets: [] }, day).rows[0]?.cells.get(iso3);
}

describe('the matrix', () => {
  it('knows the dates of the oldest and the newest number of a row, and of none where there is no number', () => {
    const of = (...rows: Parameters<typeof contribution>[]) => {
      const tables = { forces: [force('a', FLF)], contributions: rows.map((row) => contribution(...row)) };
      return matrix({ ...tables, brigade_targets: [] }, DAY).rows.map(numbersFrom);
    };
    expect(of(['a', 'NLD', '2025', 250], ['a', 'CZE', '2024-03', 80], ['a', 'NOR', '2023'])).toEqual([
      ['2024-03', '2025'],
    ]);
    expect(of(['a', 'NOR', '2023'])).toEqual([[]]);
  });

  it('has battlegroups and brigades of the framework, and those of the targets, in the order of the targets', () => {
    const forces = [
      force('a', FLF),
      force('b', { ...FLF, host_iso3: 'EST', kind: 'brigade' }),
      force('part', { ...FLF, part_of: 'a' }),
      force('battalion', { ...FLF, kind: 'battalion' }),
      force('other', { kind: 'brigade' }),
      force('promised', { kind: 'brigade', host_iso3: 'LVA', start: null, state: 'building up' }),
      force('ended', { ...FLF, end: '2025-01' }),
    ];
    const targets = [target('EST', 'b'), target('LVA', 'promised')];
    const { rows, nations } = matrix({ forces, contributions: [], brigade_targets: targets }, DAY);
    expect(rows.map(({ host, force: { id }, inPlace }) => [host, id, inPlace])).toEqual([
      ['EST', 'b', true],
      ['LVA', 'promised', false],
      ['LTU', 'a', true],
    ]);
    expect(nations).toEqual(['DEU']);
  });

  it('has the latest stated number up to the day', () => {
    const rows: Parameters<typeof contribution>[] = [
      ['a', 'NLD', '2024', 200],
      ['a', 'NLD', '2025', 250],
      ['a', 'NLD', '2025-07', 300],
    ];
    expect(cell(rows, 'NLD')).toEqual({ troops: 250, planned: false, asOf: '2025' });
  });

  it('has a mark without a number where none is stated, or none of the last three years', () => {
    expect(cell([['a', 'CZE', '2025']], 'CZE')?.troops).toBeNull();
    expect(cell([['a', 'CZE', '2022', 80]], 'CZE')).toMatchObject({ troops: null, planned: false });
    expect(cell([['a', 'CZE', '2025', 80, 'ceiling']], 'CZE')).toMatchObject({
      troops: null,
      planned: false,
    });
  });

  it('says where there is only a plan, and forgets an old one', () => {
    expect(cell([['a', 'CZE', '2025', 80, 'planned']], 'CZE')).toMatchObject({ troops: null, planned: true });
    expect(cell([['a', 'CZE', '2020', 80, 'planned']], 'CZE')).toBeUndefined();
  });

  it('has nothing for a nation named later, and always the nation that leads', () => {
    expect(cell([['a', 'CZE', '2025-07', 80]], 'CZE')).toBeUndefined();
    expect(cell([], 'DEU')).toEqual({ troops: null, planned: false, asOf: null });
    expect(cell([['a', 'DEU', '2025', 80, 'planned']], 'DEU')?.planned).toBe(false);
  });
});
