/** What is due: the derivation on small rows, and each row of the tables of which nothing was seen when its date had come. */
import { describe, expect, it } from 'vitest';
import raw from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import type { ChangeRow, ForceRow } from '../../../src/data/rows.ts';
import {
  changeStep,
  changesRead,
  dueOn,
  forceStep,
  hasPassed,
  stateRead,
  statusRead,
} from '../../../src/model/base/due.ts';
import { isActive } from '../../../src/model/forces/active.ts';
import { forceDue, statusOn } from '../../../src/model/forces/force-view.ts';
import { europeFigure } from '../../../src/model/forces/forces-europe.ts';
import { change, force, strength, tablesOf } from '../force-tables.ts';
import { DATASET } from '../page-data.ts';

const details = raw as unknown as Details;
const { asOf } = DATASET;

function changeOf(id: string): ChangeRow {
  const row = details.changes.find((one) => one.id === id);
  if (!row) throw new Error(`no change ${id}`);
  return row;
}

function forceOf(id: string): ForceRow {
  const row = details.forces.find((one) => one.id === id);
  if (!row) throw new Error(`no force ${id}`);
  return row;
}

describe('a date has passed', () => {
  it.each([
    ['2026-11-30', true],
    ['2026-11', true],
    ['2026-12-01', false],
    ['2026-12', false],
    ['2026', false],
    ['2025', true],
    [null, false],
  ])('%s on 30 November 2026: %s', (date, expected) => {
    expect(hasPassed(date, '2026-11-30')).toBe(expected);
  });
});

describe('a change', () => {
  it.each(['announced', 'under way', 'unconfirmed'] as const)('that is %s is due with its date', (status) => {
    const row = change('c', { status, effective: '2026-10' });
    expect(statusRead(row, '2026-10-30')).toBe(status);
    expect(statusRead(row, '2026-10-31')).toBe('unconfirmed');
  });

  it('keeps its status where its step is expected later, and where it is done or has no date', () => {
    const read = (part: Partial<ChangeRow>) => statusRead(change('c', part), '2026-11-30');
    expect(read({ status: 'under way', effective: '2026-01', expected: '2027-12' })).toBe('under way');
    expect(read({ status: 'in place', effective: '2026-01', expected: '2026-06' })).toBe('in place');
    expect(read({ status: 'cancelled', effective: '2026-01' })).toBe('cancelled');
    expect(read({ status: 'announced', announced: '2020' })).toBe('announced');
  });

  it('reads so in all rows, and keeps its dates', () => {
    const rows = [change('a', { status: 'announced', effective: '2026-10' }), change('b')];
    expect(changesRead(rows, '2026-11-30')).toEqual([{ ...rows[0], status: 'unconfirmed' }, rows[1]]);
  });
});

describe('a force', () => {
  it('that was planned is not confirmed from its day on, and never in place', () => {
    const row = force('f', { state: 'planned', start: '2026-12-01' });
    expect(stateRead(row, '2026-11-30')).toBe('planned');
    expect(isActive(row, '2026-11-30')).toBe(false);
    expect(stateRead(row, '2026-12-01')).toBe('unconfirmed');
    const tables = tablesOf({ forces: [row], strengths: [strength('f', '2026-11', 500)] });
    expect(europeFigure(tables, 'LTU', '2026-12-31')).toMatchObject({ low: null, best: null, high: 500 });
    expect(statusOn({ ...details, forces: [row] }, row, '2026-12-31')).toBe('unconfirmed');
  });

  it('that is building up is not confirmed once its full size was due; its start is no such step', () => {
    expect(stateRead(force('f', { state: 'building up', start: '2024' }), asOf)).toBe('building up');
    expect(stateRead(force('f', { state: 'building up', expected: '2026-06' }), asOf)).toBe('unconfirmed');
  });

  it('that is in place stays there, with its next step due', () => {
    const row = force('f', { expected: '2026-06' });
    expect(stateRead(row, asOf)).toBe('in place');
    expect(dueOn(forceStep(row), asOf)).toBe('2026-06');
  });
});

describe('due and not seen on 30 November 2026', () => {
  it.each(['us-ltu-2026-back', 'ap-amari-2026-tur'])('the change %s is due, not confirmed', (id) => {
    expect(statusRead(changeOf(id), asOf)).toBe('unconfirmed');
    expect(dueOn(changeStep(changeOf(id)), asOf)).not.toBeNull();
  });

  it.each(['swe-patriot-2026', 'nld-patriot-2026-out', 'ap-mk-2026-tur'])('the change %s is ahead', (id) => {
    expect(statusRead(changeOf(id), asOf)).toBe('announced');
    expect(dueOn(changeStep(changeOf(id)), asOf)).toBeNull();
  });

  it.each(['swe-patriot-2026', 'nld-patriot-2026-out', 'ap-mk-2026-tur'])(
    'the change %s would be due on the last day of December, and not in place',
    (id) => {
      expect(statusRead(changeOf(id), '2026-12-31')).toBe('unconfirmed');
    },
  );

  it.each([
    ['us-ltu-2026', 'unconfirmed', '2026-10'],
    ['det-amari-2026-tur', 'unconfirmed', '2026-11'],
    ['swe-patriot-rzeszow', 'planned', null],
    ['nld-patriot-rzeszow', 'in place', null],
    ['det-mk-2026-tur', 'planned', null],
    ['kfor', 'in place', '2026-10'],
    ['esp-legion-2025', 'in place', '2026-06'],
    ['althea', 'in place', '2026-10'],
    ['deu-pzbrig45', 'building up', null],
  ])('the force %s is %s, due: %s', (id, status, due) => {
    expect(statusOn(details, forceOf(id), asOf)).toBe(status);
    expect(forceDue(details, forceOf(id), asOf)).toBe(due);
  });
});
