import { describe, expect, it } from 'vitest';
import type { HandoverRow } from '../../../src/data/rows.ts';
import {
  answerOf,
  filteredLedger,
  isInTime,
  type LedgerSort,
  ledger,
  ledgerSummary,
  sortedLedger,
} from '../../../src/model/handover/handover.ts';
import {
  axisMarks,
  dayAt,
  ledgerAxis,
  spanOf,
  TIME_END,
  UNKNOWN_AT,
} from '../../../src/model/handover/handover-axis.ts';
import { ledgerRow, reliefsOf } from '../../../src/model/handover/handover-chart.ts';
import { endWords } from '../../../src/model/handover/handover-ends.ts';
import { END_MARK } from '../../../src/model/signs/end.ts';
import { change, force } from '../force-tables.ts';
import { handover } from '../handover-rows.ts';

const DAY = '2026-11-24';
const byCode = (a: string, b: string) => a.localeCompare(b);

const covered = handover('covered', {
  status: 'covered',
  europe_item: 'Batteries',
  us_effective: '2025-04',
  europe_effective: '2025-01',
  gap_months: -3,
  host_iso3: 'POL',
  us_troops: null,
});
const late = handover('late', {
  status: 'partly',
  us_effective: '2026-06',
  europe_effective: '2027-12',
  gap_months: 18,
});
const open = handover('open', { status: 'not replaced', us_effective: '2025-11', us_troops: 700 });
const undated = handover('undated', { status: 'agreed', europe_item: 'A commander', host_iso3: 'EUR' });
const announced = handover('announced', { us_troops: 5000, host_iso3: 'DEU' });
const rows = [announced, undated, late, covered, open];
const entries = (list: readonly HandoverRow[] = rows) =>
  ledger({ handovers: list, changes: [], commands: [] }, DAY);
const ids = (sort: LedgerSort) => sortedLedger(entries(), sort, byCode).map(({ row }) => row.id);

describe('the answer to a US step', () => {
  it.each([
    ['covered', 'Batteries', 'named'],
    ['agreed', 'A commander', 'named'],
    ['partly', 'A battalion', 'named'],
    ['partly', 'None named; a brigade is growing', 'part'],
    ['not replaced', 'A purchase under discussion', 'none'],
    ['announced', 'Allies asked to fill the gap', 'none'],
    ['option', 'None', 'none'],
  ] as const)('%s, "%s": %s', (status, europe_item, answer) => {
    expect(answerOf(handover('a', { status, europe_item }))).toBe(answer);
  });

  it('is in time if it is named, both dates are known and Europe is not later', () => {
    const part = { status: 'covered', europe_item: 'Batteries' } as const;
    const timely = (gap_months: number | null) =>
      entries([handover('a', { ...part, gap_months })]).map(isInTime)[0];
    expect([timely(-3), timely(0), timely(1), timely(null)]).toEqual([true, true, false, false]);
    expect(entries([handover('a', { status: 'partly', gap_months: -1 })]).map(isInTime)).toEqual([false]);
  });

  it('counts the months of what is in effect and nobody answers, and of nothing else', () => {
    expect(entries().map(({ openMonths }) => openMonths)).toEqual([null, null, null, null, 12]);
    expect(entries([{ ...open, us_effective: '2025' }])[0]?.openMonths).toBeNull();
    expect(entries([{ ...open, us_effective: '2027-01' }])[0]).toMatchObject({
      inEffect: false,
      openMonths: null,
    });
  });
});

describe('the ledger', () => {
  it('is sorted by gap: open ones, known ones, and those without a date', () => {
    expect(ids('gap')).toEqual(['open', 'late', 'covered', 'announced', 'undated']);
  });

  it('is sorted by host, Europe as a whole last, and by size, unknown last', () => {
    expect(ids('host')).toEqual(['announced', 'late', 'open', 'covered', 'undated']);
    expect(ids('size')).toEqual(['announced', 'undated', 'late', 'open', 'covered']);
  });

  it('keeps the statuses asked for, and all where none is', () => {
    expect(filteredLedger(entries(), ['agreed', 'covered']).map(({ row }) => row.id)).toEqual([
      'undated',
      'covered',
    ]);
    expect(filteredLedger(entries(), [])).toHaveLength(5);
  });

  it('is summed up, with posts apart', () => {
    const post = handover('post', {
      status: 'agreed',
      europe_item: 'A commander',
      site_id: 'seat',
      us_announced: '2026-02-06',
    });
    const command = { site_id: 'seat', announced: '2026-02-06' } as never;
    const all = ledger({ handovers: [...rows, post], changes: [], commands: [command] }, DAY);
    expect(all.at(-1)?.kind).toBe('post');
    expect(ledgerSummary(all)).toEqual({
      drawdowns: 5,
      named: 2,
      inTime: 1,
      part: 1,
      none: 2,
      inEffect: 3,
      open: 1,
      mayOverlap: 0,
      posts: 1,
      datedPosts: 0,
    });
  });

  it('counts the drawdowns that may be one order', () => {
    const may = [handover('x', { may_overlap: ['y'] }), handover('y'), handover('z')];
    const all = ledger({ handovers: may, changes: [], commands: [] }, DAY);
    expect(ledgerSummary(all)).toMatchObject({ drawdowns: 3, mayOverlap: 2 });
  });

  it('tells what was called off from what leaves', () => {
    const changes = [change('c', { kind: 'cancelled' })];
    const [entry] = ledger({ handovers: [handover('a', { change_id: 'c' })], changes, commands: [] }, DAY);
    expect(entry?.kind).toBe('called off');
  });
});

describe('the chart', () => {
  const axis = ledgerAxis(rows);
  const tables = { changes: [], forces: [] };
  const layout = (row: HandoverRow) => {
    const [entry] = entries([row]);
    if (!entry) throw new Error('no entry');
    return ledgerRow(axis, tables, entry, DAY);
  };

  it('has whole years, and a place of its own for dates that are not known', () => {
    expect(axis).toEqual({ from: '2025-01-01', to: '2027-12-31' });
    expect(dayAt(axis, '2028-01-01')).toBe(TIME_END);
    expect(UNKNOWN_AT).toBeGreaterThan(TIME_END);
    expect(axisMarks(axis, '2024-06', DAY).now).toBeNull();
    expect(axisMarks(axis, '2027-12', DAY).now).toBe(TIME_END);
  });

  it('draws a date as wide as it is imprecise', () => {
    const [day, month, year] = ['2026-05-01', '2026-05', '2026'].map((date) => spanOf(axis, date).width);
    expect(day).toBeLessThan((month ?? 0) / 25);
    expect((year ?? 0) / (month ?? 1)).toBeCloseTo(365 / 31, 0);
  });

  it('leads a step without a date to the place of unknown dates, never to a date', () => {
    const { leaves, notice, bars } = layout(announced);
    expect(leaves).toBeNull();
    expect(notice).toMatchObject({ known: false });
    expect((notice?.x ?? 0) + (notice?.width ?? 0)).toBeCloseTo(UNKNOWN_AT);
    expect(bars.map(({ state }) => state)).toEqual(['open']);
    expect(layout(undated)).toMatchObject({ undated: true, bars: [], takesOver: null });
  });

  it('draws what is due as planned, and nobody until then', () => {
    const { bars, takesOver, gap } = layout(late);
    expect(bars.map(({ state }) => state)).toEqual(['open', 'planned']);
    expect(takesOver?.planned).toBe(true);
    expect(gap?.overlap).toBe(false);
  });

  it('draws an overlap, and ends what is in place on the day of the tables', () => {
    const { bars, gap } = layout(covered);
    const today = dayAt(axis, '2026-11-25');
    expect(bars).toEqual([{ state: 'in place', x: 0, width: today }]);
    expect(gap).toMatchObject({ x: 0, overlap: true });
    expect(layout(open).bars).toMatchObject([{ state: 'open' }]);
  });

  it('ends the bar with a force that ended, unless another relieved it', () => {
    const changes = [
      change('relief', { effective: '2025-12', force_id: 'b', replaces_force_id: 'a' }),
      change('next', { effective: '2026-12', force_id: 'c', replaces_force_id: 'b', status: 'announced' }),
    ];
    const forces = [force('a', { end: '2025-12-10' }), force('b')];
    const [entry] = entries([{ ...covered, europe_force_id: 'a' }]);
    if (!entry) throw new Error('no entry');
    expect(reliefsOf(changes, 'a').map(({ change: { id } }) => id)).toEqual(['relief', 'next']);
    const end = (list: typeof changes) => ledgerRow(axis, { changes: list, forces }, entry, DAY);
    expect(end([]).bars[0]?.width).toBeCloseTo(dayAt(axis, '2025-12-11'));
    expect(end(changes).bars[0]?.width).toBeCloseTo(dayAt(axis, '2026-11-25'));
    expect(end(changes).reliefs).toEqual([dayAt(axis, '2025-12-01')]);
  });
});

describe('the words of an end on the map', () => {
  const camera = { x: 1000, zoom: 1 };
  const view = { camera, size: 47, width: 700, lines: 3 };

  it('stand beside it, away from the other end', () => {
    const { beside } = END_MARK;
    expect(endWords([900, 0], { isUs: true, side: 1 }, view)).toEqual({ x: beside, y: 0, anchor: 'start' });
    expect(endWords([900, 0], { isUs: false, side: -1 }, view)).toEqual({ x: -beside, y: 0, anchor: 'end' });
  });

  it('move in where the edge would cut them: of the US below, of Europe above', () => {
    const us = endWords([1900, 0], { isUs: true, side: 1 }, view);
    expect(us.anchor).toBe('middle');
    expect(1900 + us.x + 350).toBeLessThanOrEqual(2000);
    expect(us.y).toBeGreaterThan(END_MARK.ring);
    const europe = endWords([300, 0], { isUs: false, side: -1 }, view);
    expect(300 + europe.x - 350).toBeGreaterThanOrEqual(0);
    expect(europe.y).toBeLessThan(-END_MARK.ring - 2 * 47);
  });

  it('stay with an end that is out of sight', () => {
    expect(endWords([1900, 0], { isUs: true, side: 1 }, { ...view, camera: { x: 1000, zoom: 3 } }).y).toBe(0);
  });
});
