/** The ledger and the what-if on the real tables. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import detailsJson from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { later } from '../../../src/i18n/en.ts';
import { balanceRows } from '../../../src/model/balance/balance-view.ts';
import { NO_FILTER } from '../../../src/model/changes/change-list.ts';
import { ALL_DUE } from '../../../src/model/due/due-list.ts';
import { csvOf, jsonOf } from '../../../src/model/exports/file.ts';
import { viewExport } from '../../../src/model/exports/view.ts';
import { forcesHeadline } from '../../../src/model/forces/amount-words.ts';
import { isInTime, ledger, ledgerSummary, WHOLE_LEDGER } from '../../../src/model/handover/handover.ts';
import { ledgerAxis } from '../../../src/model/handover/handover-axis.ts';
import { ledgerRow, reliefsOf } from '../../../src/model/handover/handover-chart.ts';
import { handoverEnds } from '../../../src/model/handover/handover-ends.ts';
import { gapText } from '../../../src/model/handover/handover-words.ts';
import { isAssumable, isEuropeanCommitment, scenario } from '../../../src/model/handover/scenario.ts';
import { scenarioExport } from '../../../src/model/handover/scenario-export.ts';
import { SETS } from '../../../src/model/scene/place-sets.ts';
import { fills } from '../../../src/model/scene/scene.ts';
import { headline } from '../../../src/model/spending/sentences.ts';
import { tableRows } from '../../../src/model/spending/table.ts';
import { ALL_NAMES } from '../../../src/model/view/filter.ts';
import { PANEL_KEYS, type Panel } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../../unit/page-data.ts';
import { PEOPLE } from '../../unit/people-data.ts';
import { PLACE } from '../../unit/placed.ts';

const { tables: read } = readTables(join(import.meta.dirname, '../../../public/data'));
const tables = read as Tables;
const details = detailsJson as unknown as Details;
const DAY = DATASET.asOf;
const entries = ledger(tables, DAY);
const say = { speech: SPEECH, words: later };

function entryOf(id: string) {
  const entry = entries.find(({ row }) => row.id === id);
  if (!entry) throw new Error(`no hand-over ${id}`);
  return entry;
}

function endsOf(id: string) {
  const anchor = (iso3: string) => DATASET.hosts[iso3]?.anchor ?? null;
  return handoverEnds({ ...details, discs: [], anchor, zoom: 1, day: DAY }, id);
}

const layoutOf = (id: string) => ledgerRow(ledgerAxis(tables.handovers), tables, entryOf(id), DAY);

describe('the rows', () => {
  it('state the gap that their two dates make', () => {
    const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
    for (const { id, us_effective, europe_effective, gap_months } of tables.handovers) {
      const both = us_effective !== null && europe_effective !== null;
      expect([id, gap_months]).toEqual([id, both ? month(europe_effective) - month(us_effective) : null]);
    }
  });

  it('come to one drawdown of seventeen with a named replacement, which was in time', () => {
    expect(ledgerSummary(entries)).toEqual({
      drawdowns: 17,
      named: 1,
      inTime: 1,
      part: 4,
      none: 12,
      inEffect: 5,
      open: 3,
      posts: 2,
      datedPosts: 0,
      mayOverlap: 3,
    });
    expect(entries.filter(isInTime).map(({ row }) => row.id)).toEqual(['ho09']);
  });
});

describe('the brigade that left Romania', () => {
  it('is not replaced, though the row names a French-led force', () => {
    const entry = entryOf('ho01');
    expect(entry).toMatchObject({ answer: 'none', inEffect: true, openMonths: 12 });
    expect(gapText(say, entry)).toBe('not replaced, 12 months so far');
    expect(layoutOf('ho01')).toMatchObject({ bars: [{ state: 'open' }], takesOver: null, gap: null });
  });

  it('has both ends on the map: the place it left, and the force that is no replacement', () => {
    const ends = endsOf('ho01');
    expect(ends?.us?.site?.id).toBe('rou-mk');
    expect(ends?.europe).toMatchObject({ state: 'near', site: { id: 'rou-cincu' } });
    expect(ends?.open).toBe(true);
  });
});

describe('the Patriots at Rzeszów', () => {
  it('were in place three months before the Americans left, and others have relieved them since', () => {
    const entry = entryOf('ho09');
    expect(entry).toMatchObject({ answer: 'named', gap: -3 });
    expect(gapText(say, entry)).toBe('in place 3 months before');
    expect(layoutOf('ho09')).toMatchObject({ bars: [{ state: 'in place' }], gap: { overlap: true } });
    const reliefs = reliefsOf(tables.changes, entry.row.europe_force_id);
    expect(reliefs.map(({ change }) => [change.nation_iso3, change.status])).toEqual([
      ['NLD', 'in place'],
      ['SWE', 'announced'],
    ]);
  });

  it('stand beside what left, at one place', () => {
    const ends = endsOf('ho09');
    expect(ends?.europe).toMatchObject({ state: 'replaces', force: { id: 'deu-patriot-rzeszow' } });
    expect(ends?.us?.at[1]).toBe(ends?.europe?.at[1]);
    expect(ends?.us?.at[0]).toBeLessThan(ends?.europe?.at[0] ?? 0);
  });
});

describe('deployments that were called off', () => {
  it('are the missiles for Germany and the rotation to Poland: nothing left there', () => {
    const off = entries.filter(({ kind }) => kind === 'called off');
    expect(off.map(({ row }) => row.id)).toEqual(['ho03', 'ho04']);
    for (const { row, inEffect } of off) expect([row.id, inEffect]).toEqual([row.id, false]);
    expect(layoutOf('ho03')).toMatchObject({ leaves: null, notice: { known: false } });
  });
});

describe('commands', () => {
  it('are posts with a named European and no date', () => {
    const posts = entries.filter(({ kind }) => kind === 'post');
    expect(posts.map(({ row, answer }) => [row.id, answer])).toEqual([
      ['ho12', 'named'],
      ['ho13', 'named'],
    ]);
    expect(layoutOf('ho13')).toMatchObject({ undated: true, bars: [] });
    expect(endsOf('ho12')?.us?.outside).toBe(true);
    expect(endsOf('ho16')).toMatchObject({ us: null, europe: null });
  });
});

describe('the what-if', () => {
  const at = (ids: readonly string[], place: string) => {
    const found = scenario(details, ids, DAY);
    return [...found.hosts, found.flank, found.europe].find((part) => part.place === place);
  };

  it('offers what is announced, agreed or debated, and nothing that is done or settled', () => {
    const offered = tables.handovers.filter((row) => isAssumable(row, DAY)).map(({ id }) => id);
    expect(offered.join(' ')).toBe('ho02 ho04 ho05 ho12 ho13 ho16 ho17 ho19');
  });

  it('takes 5,000 from Germany and 4,000 from Poland, which may hold them already', () => {
    expect(at(['ho02'], 'DEU')?.after).toMatchObject({ low: 31_000, best: 31_000, high: 31_000 });
    const poland = at(['ho04'], 'POL');
    expect(poland?.after).toMatchObject({ low: 4500, best: 6000, high: 6000 });
    expect(poland?.counted.map(({ step, asOf }) => [step.id, asOf])).toEqual([['ho04', '2026-09-18']]);
  });

  it('leaves the flank at least, and lower by Poland alone', () => {
    const flank = at(['ho02', 'ho04', 'ho16'], 'flank');
    expect((flank?.now.best ?? 0) - (flank?.after.best ?? 0)).toBe(4000);
    expect(flank?.after.status).toBe('at least');
  });

  it('never charges a host with a step for Europe as a whole', () => {
    const found = scenario(details, ['ho05', 'ho16', 'ho17'], DAY);
    expect(found.hosts).toEqual([]);
    expect(found.flank.steps).toEqual([]);
    expect(found.europe.after.best).toBeNull();
    expect(scenario(details, ['ho16'], DAY).europe.after.best).toBe(55_000);
  });

  it('does not take the American-led brigade in Poland, nor the host’s own in Hungary, for European commitments', () => {
    const european = tables.brigade_targets.filter(isEuropeanCommitment).map(({ host_iso3 }) => host_iso3);
    expect(european.join(' ')).toBe('EST LVA LTU SVK ROU BGR FIN');
  });
});

describe('the files', () => {
  const assumed = scenarioExport(say, details, ['ho02']);
  const fileOf = (view: Panel, scenario: typeof assumed) =>
    viewExport(
      { speech: SPEECH, view: viewOf({ view }), credit: 'credit', words: later.controls },
      { ...details, people: PEOPLE },
      {
        changes: { filter: NO_FILTER, sort: 'newest' },
        ledger: WHOLE_LEDGER,
        due: ALL_DUE,
        named: ALL_NAMES,
        allies: 'share',
      },
      scenario,
    );

  it('are the data alone while nothing is assumed', () => {
    expect(scenarioExport(say, details, [])).toBeNull();
    expect(scenarioExport(say, details, ['ho01'])).toBeNull();
    expect(fileOf('map', null)).not.toHaveProperty('scenario');
    expect(csvOf(fileOf('map', null))).not.toMatch(/scenario/i);
  });

  it('name a scenario and what it assumes, and keep the data as they are', () => {
    const plain = fileOf('map', null);
    const exported = fileOf('map', assumed);
    expect(exported.rows).toMatchObject(plain.rows);
    expect(exported.name).toBe(`${plain.name}-scenario`);
    expect(exported.scenario?.label).toBe('Scenario: not data');
    expect(exported.scenario?.assumptions.map(({ id }) => id)).toEqual(['ho02']);
    const [header = '', ...lines] = csvOf(exported).trim().split('\r\n');
    expect(header).toMatch(/,scenario_us_low,scenario_us_best,scenario_us_high,.*,scenario$/);
    for (const line of lines)
      expect(line).toContain('Scenario: not data. ho02: About 5,000 troops in Germany');
    expect(lines.find((line) => line.startsWith('DEU,'))).toMatch(/,31000,31000,31000,/);
  });

  it.each(PANEL_KEYS)(
    'keep every cell of the data in the view %s: a scenario only adds columns of its own name',
    (panel) => {
      const [plain, exported] = [fileOf(panel, null), fileOf(panel, assumed)];
      const bare = {
        ...exported,
        name: plain.name,
        columns: exported.columns.filter((column) => !column.startsWith('scenario')),
        meta: Object.fromEntries(Object.entries(exported.meta).filter(([key]) => key !== 'scenario')),
      };
      expect(bare.rows).toHaveLength(plain.rows.length);
      expect(csvOf(bare)).toBe(csvOf(plain));
      const { scenario: named, ...json } = JSON.parse(jsonOf(exported));
      expect(named.label).toBe('Scenario: not data');
      const data = JSON.parse(jsonOf(plain));
      expect(json).toMatchObject({ ...data, rows: data.rows });
      expect(jsonOf(plain)).not.toMatch(/scenario/i);
    },
  );

  it('leave headline, forces, map, table and balance of the page as they are', () => {
    const said = (scenario: readonly string[]) => {
      const view = viewOf({ scenario });
      return {
        headline: headline(SPEECH, view),
        forces: forcesHeadline(SPEECH, view),
        map: { fills: fills(DATASET, view), signs: PLACE(view, SETS.l4) },
        table: tableRows(SPEECH, view),
        balance: balanceRows(details, DAY),
      };
    };
    expect(said(['ho02', 'ho04', 'ho16'])).toEqual(said([]));
  });

  it('hold every row of the ledger, dates as precise as they are and unknown ones empty', () => {
    const lines = csvOf(fileOf('handover', assumed)).trim().split('\r\n');
    expect(lines).toHaveLength(1 + tables.handovers.length);
    expect(lines.find((line) => line.startsWith('ho01'))).toContain(',700,,2025-10-29,2025-11,');
    expect(lines.find((line) => line.startsWith('ho02'))).toContain(
      ',5000,ho04;ho05,2026-05-01,,None named,,,',
    );
  });
});
