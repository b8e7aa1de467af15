/** The view of the allies against the tables of record: who crossed 3.5 % when, Denmark, pledges and their definitions. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { later as words } from '../../../src/i18n/en.ts';
import {
  type AllyRow,
  allyRows,
  everCrossed,
  nearestBelow,
  seriesBreakOf,
  sortedAllies,
  startingSort,
} from '../../../src/model/spending/allies.ts';
import { alliesHeadline, allySentence, spellsText } from '../../../src/model/spending/ally-words.ts';
import { isNatoCore } from '../../../src/model/spending/pledges.ts';
import { DATASET, SPEECH } from '../../unit/page-data.ts';

const tables = readTables('public/data').tables as Tables;
const countryNotes = Object.fromEntries(
  tables.countries.flatMap(({ iso3, note }) => (note === null ? [] : [[iso3, note]])),
);
const source = { pledges: tables.pledges, events: tables.events, countryNotes };
const rows = allyRows(DATASET, source, 2026);
const say = { speech: SPEECH, words };
const row = (iso3: string) => rows.find((found) => found.iso3 === iso3) as AllyRow;
const order = (key: AllyRow['iso3'] | string, from = rows) =>
  sortedAllies(from, startingSort(key as 'share'), (a, b) => (a < b ? -1 : 1)).map(({ iso3 }) => iso3);
/** Shares of the table itself. */
const shares = tables.spending.filter(({ measure }) => measure === 'gdp_share_pct');

describe('the allies', () => {
  it('are all 32, the US and Canada among them; Iceland has no figure', () => {
    const allies = tables.countries.filter(({ role }) => role === 'ally').map(({ iso3 }) => iso3);
    expect(new Set(rows.map(({ iso3 }) => iso3))).toEqual(new Set(allies));
    expect(allies).toHaveLength(32);
    expect(row('ISL')).toMatchObject({ share: null, growth: null, margin: null, spells: [] });
    expect(allySentence(say, row('ISL'))).toContain('No armed forces');
  });

  it('were at 3.5 % in exactly the years that the table says', () => {
    for (const { iso3, spells } of rows)
      for (const { year, value } of shares.filter((found) => found.iso3 === iso3))
        expect([iso3, year, spells.some(({ from, to }) => from.year <= year && year <= to.year)]).toEqual([
          iso3,
          year,
          value >= 3.5,
        ]);
  });

  it('crossed it when, reported or estimated', () => {
    const said = everCrossed(rows).map(({ iso3, spells }) => [iso3, spellsText(say, spells)]);
    expect(Object.fromEntries(said)).toEqual({
      USA: 'from 2014 or earlier to 2015 (actual) and in 2020 (actual) alone',
      GRC: 'from 2021 (actual) to 2022 (actual) and since 2026 (estimate)',
      POL: 'since 2024 (actual)',
      EST: 'since 2025 (estimate)',
      LVA: 'since 2025 (estimate)',
      LTU: 'since 2025 (estimate)',
    });
  });

  it('Denmark is just short, and a note says that it was named among those who reached it', () => {
    expect(row('DNK')).toMatchObject({ share: { value: 3.49 }, margin: -0.01, spells: [] });
    expect(nearestBelow(rows)?.iso3).toBe('DNK');
    expect(order('distance')[0]).toBe('DNK');
    const [statement, ...more] = row('DNK').contradicted;
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ id: 'ev062', date: '2026-02-12' });
    expect(statement?.summary).toContain('3.27% and 3.49%');
    for (const iso3 of ['EST', 'LVA', 'LTU', 'POL']) expect(row(iso3).contradicted).toEqual([]);
  });

  it('three are below the 2 % that a report saw everywhere', () => {
    const named = rows.filter(({ contradicted }) => contradicted.some(({ id }) => id === 'ev069'));
    expect(named.map(({ iso3 }) => iso3).sort()).toEqual(['ALB', 'CZE', 'SVN']);
  });

  it('Poland and Estonia: share, growth, sentence', () => {
    expect(row('POL')).toMatchObject({ growth: 2.82, margin: 1.18 });
    expect(row('EST')).toMatchObject({ growth: 3.2, margin: 1.6 });
    expect(allySentence(say, row('POL'))).toBe(
      'Poland: 4.68% in 2026 (estimate); +2.82 points since 2014; 1.18 points over 3.5%; 3.5% or more: since 2024 (actual); pledged: 2027: 4.51% (National definition (draft budget)).',
    );
    expect(order('share').slice(0, 4)).toEqual(['LTU', 'EST', 'LVA', 'POL']);
    expect(order('growth').slice(0, 4)).toEqual(['LTU', 'LVA', 'EST', 'POL']);
    expect(alliesHeadline(say, rows, 2026)).toContain('In 2026 (estimate), 5 of 31 allies');
  });

  it('the break in a series is read from its note, and growth across it is not said', () => {
    const breaks = Object.entries(countryNotes).filter(([, note]) => /series break/i.test(note));
    expect(breaks.map(([iso3, note]) => [iso3, seriesBreakOf(note)])).toEqual([['LUX', 2023]]);
    expect(row('LUX').growth).toBeNull();
    expect(order('growth').slice(-2).sort()).toEqual(['ISL', 'LUX']);
    expect(allyRows(DATASET, source, 2022).find(({ iso3 }) => iso3 === 'LUX')?.growth).not.toBeNull();
  });

  it('those who joined later are not yet allies before', () => {
    const before = allyRows(DATASET, source, 2016).filter(({ notYet }) => notYet);
    expect(before.map(({ iso3 }) => iso3).sort()).toEqual(['FIN', 'MKD', 'MNE', 'SWE']);
  });
});

describe('pledges', () => {
  it('only these are by NATO’s definition of core defence; all others are marked as not comparable', () => {
    expect(tables.pledges.filter(isNatoCore).map(({ id }) => id)).toEqual([
      'deu-2029-3p5',
      'deu-2029-3p5-2',
      'swe-2026-2p8',
      'swe-2030-3p5',
      'swe-2032-3p5',
      'dnk-2030-3p5',
      'bel-2034-2p5',
      'can-2025-2p0',
      'prt-2025-2p0',
    ]);
  });

  it('for years that the table covers lie in the past, the others ahead', () => {
    const { ahead, past } = row('POL').pledges;
    expect(ahead.map(({ id }) => id)).toEqual(['pol-2027-4p51']);
    expect(past.map(({ id }) => id)).toEqual(['pol-2025-4p7', 'pol-2026-4p81']);
  });
});
