/** Single forces on real rows: who is where on a day, planned never as present. */
import { describe, expect, it } from 'vitest';
import rows from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import { later } from '../../../src/i18n/en.ts';
import { isActive } from '../../../src/model/forces/active.ts';
import {
  changesOf,
  contributorsOn,
  type ForceEntry,
  hostedIn,
  hostsOfFocus,
  presentAt,
  sentAbroad,
  statusOn,
  strengthOn,
} from '../../../src/model/forces/force-view.ts';
import { entryText, sentText } from '../../../src/model/forces/force-words.ts';
import { SPEECH } from '../page-data.ts';

const details = rows as unknown as Details;
const DAYS = [
  '2014-12-31',
  '2018-12-31',
  '2022-06-30',
  '2023-12-31',
  '2025-09-30',
  '2025-12-31',
  '2026-11-24',
];
const said = { speech: SPEECH, words: later };

function force(id: string) {
  const found = details.forces.find((row) => row.id === id);
  if (!found) throw new Error(`no force ${id}`);
  return found;
}

const status = (id: string, day: string) => statusOn(details, force(id), day);

function ids(entries: readonly ForceEntry[]): string[] {
  return entries.flatMap((entry) => [entry.force.id, ...ids(entry.parts)]);
}

describe('the status of a force', () => {
  it('is in place exactly while it is active', () => {
    for (const row of details.forces)
      for (const day of DAYS)
        expect([
          row.id,
          day,
          ['in place', 'building up', 'unconfirmed'].includes(statusOn(details, row, day)),
        ]).toEqual([row.id, day, isActive(row, day)]);
  });

  it('of the brigade that left Romania: there in September 2025, ended in December', () => {
    expect(status('us-2-101-2025', '2025-09-30')).toBe('in place');
    expect(status('us-2-101-2025', '2025-12-31')).toBe('ended');
  });

  it('of the German brigade: not announced, planned, building up', () => {
    expect(status('deu-pzbrig45', '2023-11-30')).toBe('later');
    expect(status('deu-pzbrig45', '2023-12-31')).toBe('planned');
    expect(status('deu-pzbrig45', '2025-12-31')).toBe('building up');
  });

  it('is planned only from the day it was announced, and no longer once it was called off', () => {
    expect(status('swe-patriot-rzeszow', '2026-09-30')).toBe('later');
    expect(status('swe-patriot-rzeszow', '2026-10-31')).toBe('planned');
    expect(status('us-lrf-2026', '2025-12-31')).toBe('planned');
    expect(status('us-lrf-2026', '2026-05-31')).toBe('cancelled');
    expect(status('us-2-1cd-2026', '2026-11-24')).toBe('cancelled');
  });

  it('of what the tables call planned is never in place, and not confirmed once its day has passed', () => {
    for (const row of details.forces.filter(({ state }) => state === 'planned')) {
      for (const day of DAYS)
        expect(statusOn(details, row, day)).toMatch(/^(planned|later|cancelled|ended)$/);
      expect(statusOn(details, row, '2027-12-31')).toMatch(/^(planned|later|cancelled|ended|unconfirmed)$/);
    }
    expect(status('swe-patriot-rzeszow', '2027-12-31')).toBe('unconfirmed');
  });
});

describe('the strength of a force', () => {
  it('is the latest one stated, never a plan', () => {
    expect(strengthOn(details, 'deu-pzbrig45', '2025-12-31')?.best).toBe(400);
    expect(strengthOn(details, 'deu-pzbrig45', '2028-01-31')?.best).toBe(500);
    expect(strengthOn(details, 'deu-pzbrig45', '2024-01-31')).toBeNull();
    expect(strengthOn(details, 'ita-kabile', '2026-11-24')).toBeNull();
  });

  it('is forgotten after five years', () => {
    const row = details.strengths.find(({ force_id }) => force_id === 'det-amari-2021d-bel');
    expect(row?.as_of).toBe('2021-12-01');
    expect(strengthOn(details, 'det-amari-2021d-bel', '2026-12-01')?.best).toBe(60);
    expect(strengthOn(details, 'det-amari-2021d-bel', '2027-01-01')).toBeNull();
  });
});

describe('the forces of a host', () => {
  it('are those of Poland in December 2025, parts below what they are part of', () => {
    const { us, europe } = hostedIn(details, 'POL', '2025-12-31');
    expect(ids(us)).toContain('us-3cab-2025');
    expect(ids(europe)).toContain('nld-patriot-rzeszow');
    expect(us.find((entry) => entry.force.id === 'flf-pol')?.parts.map((part) => part.force.id)).toEqual([
      'us-pol-38cav',
    ]);
  });

  it('are each listed once, on their side, and only if they are active', () => {
    for (const host of ['POL', 'LTU', 'ROU', 'DEU', 'XKX', 'EST'])
      for (const day of DAYS) {
        const { us, europe, planned } = hostedIn(details, host, day);
        const listed = [...ids(us), ...ids(europe)];
        const active = details.forces.filter((row) => row.host_iso3 === host && isActive(row, day));
        expect(listed.toSorted()).toEqual(active.map(({ id }) => id).toSorted());
        expect(ids(us).every((id) => force(id).side === 'us')).toBe(true);
        expect(ids(planned).filter((id) => listed.includes(id))).toEqual([]);
      }
  });

  it('at a site include former and planned ones apart', () => {
    const { us, europe, planned, former } = presentAt(details, 'pol-rzeszow', '2026-11-24');
    expect(ids(us)).toEqual([]);
    expect(ids(europe)).toEqual(['nld-patriot-rzeszow']);
    expect(ids(planned)).toEqual(['swe-patriot-rzeszow']);
    expect(ids(former)).toEqual(expect.arrayContaining(['deu-patriot-rzeszow', 'us-jasionka', 'us-82-2022']));
  });
});

describe('forces abroad', () => {
  it('are those a nation leads and those it takes part in, none at home', () => {
    const sent = sentAbroad(details, 'DEU', '2025-12-31');
    expect(sent.every(({ entry }) => entry.force.host_iso3 !== 'DEU')).toBe(true);
    expect(ids(sent.filter(({ leads }) => leads).map(({ entry }) => entry))).toEqual(
      expect.arrayContaining(['flf-ltu', 'deu-pzbrig45']),
    );
    const others = sent.filter(({ leads }) => !leads);
    expect(others.length).toBeGreaterThan(0);
    for (const { entry, contribution } of others)
      expect(contributorsOn(details, entry.force.id, '2025-12-31')).toContain(contribution);
  });
});

describe('the words of a force', () => {
  const entry = (host: string, id: string, day: string) => {
    const { us, europe, planned } = hostedIn(details, host, day);
    const found = [...us, ...europe, ...planned].find((one) => one.force.id === id);
    if (!found) throw new Error(`${id} is not in ${host}`);
    return entryText(said, found, day);
  };

  it('say number, date and what is to be watched', () => {
    expect(entry('LTU', 'deu-pzbrig45', '2025-12-31')).toBe(
      'Germany, brigade, 400 troops (stated May 2025, 7 months before), building up.',
    );
    expect(entry('ROU', 'us-2-101-2025', '2025-09-30')).toMatch(/spread over 4 countries\.$/);
    expect(entry('POL', 'us-3cab-2025', '2025-12-31')).toMatch(/strength not known, not confirmed\.$/);
    expect(entry('POL', 'swe-patriot-rzeszow', '2026-11-24')).toBe(
      'Sweden, air defence, planned, from December 1, 2026.',
    );
  });

  it('say that a nation takes part where its number is not stated', () => {
    const sent = sentAbroad(details, 'ALB', '2025-12-31').find(
      ({ entry: { force: row } }) => row.id === 'althea',
    );
    if (!sent) throw new Error('Albania is not in Althea');
    expect(sentText(said, sent, '2025-12')).toBe('Bosnia & Herzegovina; takes part: number not stated.');
  });
});

describe('a focus', () => {
  it.each([
    ['POL', ['POL']],
    ['flf-ltu', ['LTU']],
    ['rou-mk', ['ROU']],
    ['us-2-101-2025', ['ROU']],
    [null, []],
  ])('%s shows the sites of %s', (focus, hosts) => {
    expect(hostsOfFocus(details, focus)).toEqual(hosts);
  });

  it('on a change shows the sites of its host', () => {
    for (const { id, host_iso3 } of details.changes.filter((row) => row.host_iso3 !== null))
      expect(hostsOfFocus(details, id)).toEqual([host_iso3]);
  });

  it('on a force finds the changes that concern it', () => {
    expect(changesOf(details, 'deu-pzbrig45').map(({ id }) => id)).toContain('deu-pz45-2024');
  });
});
