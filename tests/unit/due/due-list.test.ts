/** The list of what is due, and its calendar read by a program of others. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import raw from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later } from '../../../src/i18n/en.ts';
import { lastDay } from '../../../src/model/base/dates.ts';
import { dueCalendar } from '../../../src/model/due/calendar.ts';
import { ALL_DUE, dueSteps, filteredDue } from '../../../src/model/due/due-list.ts';
import { dueFacts, dueTitle } from '../../../src/model/due/due-words.ts';
import { change, force } from '../force-tables.ts';
import { handover } from '../handover-rows.ts';
import { DATASET, SPEECH } from '../page-data.ts';

const details = raw as unknown as Details;
const { asOf } = DATASET;
const steps = dueSteps(details, asOf);
const overdue = steps.filter(({ isOverdue }) => isOverdue).map(({ id }) => id);
const ahead = steps.filter(({ isOverdue }) => !isOverdue).map(({ id }) => id);
const speech = { speech: SPEECH, words: later };
const of = (id: string) => steps.filter((step) => step.id === id);

const NOTHING = {
  ...details,
  changes: [],
  forces: [],
  handovers: [],
  commands: [],
  pledges: [],
  production: [],
};

describe('the list', () => {
  it('has what was due and not seen as overdue', () => {
    for (const id of ['us-ltu-2026-back', 'kfor', 'esp-legion-2025', 'althea', 'ap-amari-2026-tur', 'ho16'])
      expect(overdue).toContain(id);
  });

  it('has what comes in December ahead', () => {
    for (const id of ['swe-patriot-2026', 'nld-patriot-2026-out', 'ap-mk-2026-tur'])
      expect(ahead).toContain(id);
  });

  it('has every table that tells of steps', () => {
    expect(new Set(steps.map(({ table }) => table))).toEqual(
      new Set(['changes', 'forces', 'handovers', 'commands', 'pledges', 'production']),
    );
  });

  it('has what is overdue first, then each part by date', () => {
    expect(steps.map(({ id }) => id)).toEqual([...overdue, ...ahead]);
    for (const part of [true, false]) {
      const days = steps.filter(({ isOverdue }) => isOverdue === part).map(({ date }) => lastDay(date));
      expect(days).toEqual(days.toSorted());
    }
  });

  it('tells the plan of a force once', () => {
    const forceOf = (id: string) => details.changes.find((row) => row.id === id)?.force_id;
    const told = steps.filter(({ table }) => table === 'changes').map(({ id }) => forceOf(id));
    for (const { table, id } of steps) if (table === 'forces') expect(told).not.toContain(id);
    // One brigade, one date, two rows: the one with the number.
    expect(of('deu-ltu-2023-roadmap')).toHaveLength(1);
    expect(of('deu-pz45-2027')).toHaveLength(0);
    expect(of('ho10')).toHaveLength(0);
  });

  it('leaves out what nobody waits for: arrivals of forces that have gone, dropped aims, years that are over', () => {
    for (const id of ['us-10cab-2017', 'us-3-4id-2024', 'lva-2026-4p0', 'pol-2025-4p7', 'deu-2029-3p5-2'])
      expect(of(id)).toEqual([]);
  });

  it('has a hand-over once neither its force nor its change is told', () => {
    const row = handover('h', { europe_effective: '2026-10', europe_force_id: 'f', change_id: 'c' });
    const ids = (tables: Partial<Details>) =>
      dueSteps({ ...NOTHING, handovers: [row], ...tables }, asOf).map(({ id }) => id);
    expect(ids({})).toEqual(['h']);
    expect(ids({ changes: [change('c', { status: 'announced', effective: '2027' })] })).toEqual(['c']);
    expect(ids({ handovers: [{ ...row, status: 'covered' }] })).toEqual([]);
  });

  it('knows what is to come of a force by its state', () => {
    const kinds = (part: Parameters<typeof force>[1]) =>
      dueSteps({ ...NOTHING, forces: [force('f', part)] }, asOf).map(({ kind }) => kind);
    expect(kinds({ state: 'planned', start: '2027' })).toEqual(['arrival']);
    expect(kinds({ state: 'building up', expected: '2027' })).toEqual(['growth']);
    expect(kinds({ expected: '2027' })).toEqual(['next']);
    expect(kinds({ state: 'ended', end: '2026-01', expected: '2026-06' })).toEqual([]);
  });

  it('is narrowed by side and country', () => {
    const us = filteredDue(steps, { side: 'us', country: null });
    expect(us.length).toBeGreaterThan(3);
    expect(us.every(({ side }) => side === 'us')).toBe(true);
    const poland = filteredDue(steps, { side: 'europe', country: 'POL' }).map(({ id }) => id);
    expect(poland).toContain('swe-patriot-2026');
    expect(poland).not.toContain('us-pol-base-2026');
    expect(filteredDue(steps, ALL_DUE)).toHaveLength(steps.length);
    expect(filteredDue(steps, { side: 'us', country: 'AUT' })).toEqual([]);
  });

  it('says what it knows and what it does not', () => {
    const facts = (id: string) =>
      of(id)
        .flatMap((step) => dueFacts(speech, step))
        .join(' · ');
    expect(facts('us-ltu-2026-back')).toMatch(
      /^Was due by the end of October 2026, not confirmed · arrival · Lithuania · 1,000 troops · /,
    );
    expect(facts('nld-patriot-2026-out')).toMatch(
      /^Due on .*December.* 2026 · departure · Poland · size not stated · /,
    );
    expect(of('aut-2032-2p0').map((step) => dueTitle(speech, step))).toEqual([
      'Austria: 2% of GDP (National target (not a NATO member))',
    ]);
    expect(later.due.finding(1, 2)).toBe('1 step is overdue, 2 ahead');
  });
});

describe('the calendar', () => {
  const text = dueCalendar(speech, details);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  const eventOf = (uid: string) => events.find((event) => event.uid === `${uid}@who-defends-europe`);

  it('has one event a row, each with an id of its own that stays', () => {
    expect(events).toHaveLength(steps.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(steps.length);
    expect(eventOf('changes-us-ltu-2026-back')).toBeDefined();
    const later31 = dueCalendar(
      { ...speech, speech: { ...SPEECH, dataset: { ...DATASET, asOf: '2026-12-31' } } },
      details,
    );
    expect(later31).toContain('UID:changes-us-ltu-2026-back@who-defends-europe\r\n');
  });

  it.each([
    ['changes-nld-patriot-2026-out', '2026-12-01', '2026-12-02'],
    ['changes-ap-mk-2026-tur', '2026-12-31', '2027-01-01'],
    ['pledges-aut-2032-2p0', '2032-12-31', '2033-01-01'],
  ])('has %s all day on %s', (uid, start, end) => {
    const event = eventOf(uid);
    expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual([
      start,
      end,
      true,
    ]);
  });

  it('says in the title what is due and not confirmed, and keeps commas and line ends of the text', () => {
    expect(eventOf('changes-us-ltu-2026-back')?.summary).toMatch(/^Due, not confirmed: Lithuania: /);
    expect(eventOf('changes-ap-mk-2026-tur')?.summary).not.toMatch(/not confirmed/);
    expect(eventOf('changes-us-ltu-2026-back')?.description).toContain(
      '1,000 troops\nlow confidence\nWhat would confirm it: A report that they have arrived.\nSource: ',
    );
  });

  it('ends every line as the standard asks, none longer than 75 octets', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text).not.toMatch(/\uFFFD/);
  });
});
