import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import written from '../../../src/data/details.json';
import type { Details } from '../../../src/data/details.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { later } from '../../../src/i18n/en.ts';
import { formatOf } from '../../../src/i18n/format.ts';
import { type ChangeListState, NO_FILTER } from '../../../src/model/changes/change-list.ts';
import { ALL_DUE } from '../../../src/model/due/due-list.ts';
import { csvOf, type ExportFile, jsonOf, sheetCsvOf } from '../../../src/model/exports/file.ts';
import { mapExport } from '../../../src/model/exports/map.ts';
import { viewExport } from '../../../src/model/exports/view.ts';
import { type LedgerState, WHOLE_LEDGER } from '../../../src/model/handover/handover.ts';
import type { LineMeasure } from '../../../src/model/people/lines.ts';
import { ALL_NAMES, countryKeys, narrowing } from '../../../src/model/view/filter.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, SPEECH, viewOf } from '../page-data.ts';
import { PEOPLE } from '../people-data.ts';

const words = later.controls;
type Row = Readonly<Record<string, string>>;

const tables = readTables('public/data').tables as Tables;
/** As the page has them. */
const details = written as unknown as Details;
const KEYS_OF = countryKeys(SPEECH, ['en'], (language, iso2) => formatOf(language).country(iso2));
const ALL: ChangeListState = { filter: { ...NO_FILTER, period: 'all' }, sort: 'newest' };
const fileOf = (part: Partial<View>, changes = ALL, ledger = WHOLE_LEDGER, allies: LineMeasure = 'share') => {
  const context = { speech: SPEECH, view: viewOf(part), credit: 'Sources: "NATO", SIPRI', words };
  return viewExport(
    context,
    { ...details, people: PEOPLE },
    { changes, ledger, due: ALL_DUE, named: ALL_NAMES, allies },
  );
};
/** Strict: lines end as RFC 4180 has it, quotes are where they belong, all rows have all columns. */
const read = (file: ExportFile): readonly Row[] =>
  parse(csvOf(file), { columns: true, record_delimiter: '\r\n', relax_quotes: false });
const tableOf = (name: string): readonly Row[] =>
  parse(readFileSync(`public/data/${name}.csv`, 'utf8'), { columns: true });

describe('the exported map', () => {
  const mapOf = (part: Partial<View>) =>
    mapExport({ speech: SPEECH, view: viewOf(part), credit: 'credit', words });

  it('holds the figure of every row of the table, with unit and status', () => {
    const exported = mapOf({ date: '2026-11' });
    expect(exported.rows.find(({ iso3 }) => iso3 === 'POL')).toMatchObject({
      ...{ year: 2026, value: 4.68, value_status: 'estimate', change: 2.82, nato_since: 1999 },
      ...{ european_troops_best: 300, european_troops_status: 'at least', change_since: '2014-01' },
    });
    expect(exported.meta).toMatchObject({ data_version: DATASET.version, licence: 'CC-BY-4.0' });
  });

  it('says whose terms hold where the figures are SIPRI’s', () => {
    const { meta } = mapOf({ date: '2025-11', measure: 'sipri' });
    expect(meta.licence).toBe('SIPRI terms: non-commercial use only');
  });

  it('leaves what is not known empty, never zero', () => {
    const iceland = read(mapOf({ date: '2026-11' })).find(({ iso3 }) => iso3 === 'ISL');
    expect(iceland).toMatchObject({ value: '', value_status: '', european_troops_best: '' });
  });
});

describe('a CSV file', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ';', ' ', 'ž') }),
    fc.integer(),
    fc.constant(null),
  );

  it('is read back as it was, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), cell, (rows, credit) => {
        const file = { name: 'x', meta: { credit }, columns: ['a', 'b'], rows };
        const text = (value: unknown) => (value === null ? '' : String(value));
        const lines: string[][] = parse(csvOf(file), { record_delimiter: '\r\n' });
        expect(lines).toEqual([['a', 'b', 'credit'], ...rows.map(({ a, b }) => [a, b, credit].map(text))]);
      }),
    );
  });
});

describe('a CSV file for spreadsheets', () => {
  const file: ExportFile = {
    name: 'x',
    meta: { note: '2014–2026' },
    columns: ['place', 'share', 'hosts'],
    rows: [
      { place: 'Pabradė; Unterlüß', share: 2.5, hosts: ['LTU', 'DEU'] },
      { place: 'a, b', share: -0.01, hosts: [] },
    ],
  };
  const points =
    'place,share,hosts,note\r\nPabradė; Unterlüß,2.5,LTU;DEU,2014–2026\r\n"a, b",-0.01,,2014–2026\r\n';
  const commas = points.replace(
    /.*\r\n.*\r\n.*\r\n/,
    'place;share;hosts;note\r\n"Pabradė; Unterlüß";2,5;"LTU;DEU";2014–2026\r\na, b;-0,01;;2014–2026\r\n',
  );

  it.each([
    ['en-US', points],
    ['en-GB', points],
    ['ja-JP', points],
    ['de-DE', commas],
    ['fr', commas],
    ['pl-PL', commas],
    ['pt-BR', commas],
    ['de-CH', commas.replace('2,5', '2.5').replace('-0,01', '-0.01')],
  ])('has a byte order mark, and parts cells and decimals as spreadsheets there do: %s', (locale, text) => {
    expect(sheetCsvOf(file, locale)).toBe(`\uFEFF${text}`);
    expect(csvOf(file)).toBe(points);
  });

  it('stands beside every file for programs: one component saves both', () => {
    const files = (readdirSync('src', { recursive: true }) as string[]).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const users = files.filter((name) => /csvOf\(|text\/csv/.test(readFileSync(`src/${name}`, 'utf8')));
    expect(users.toSorted()).toEqual(['model/exports/file.ts', 'ui/kit/CsvButtons.tsx']);
  });
});

describe('the file of the hand-over ledger', () => {
  const rowsOf = (ledger: LedgerState) => read(fileOf({ view: 'handover' }, ALL, ledger));

  it('holds what is listed, in its order', () => {
    const open = rowsOf({ sort: 'size', statuses: ['not replaced'] });
    expect(new Set(open.map(({ status }) => status))).toEqual(new Set(['not replaced']));
    const sizes = open.map(({ us_troops }) => Number(us_troops || -1));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(rowsOf(WHOLE_LEDGER)).toHaveLength(tableOf('handovers').length);
  });

  it('says what narrows it', () => {
    expect(fileOf({ view: 'handover' }, ALL, { sort: 'gap', statuses: ['covered'] }).meta).toMatchObject({
      filter_status: ['covered'],
    });
  });
});

describe.each(['map', 'balance', 'changes', 'handover', 'commands', 'production', 'allies', 'due'] as const)(
  'the export of the view %s',
  (view) => {
    const file = fileOf({ view });

    it('says version, licence and credit, and the month is in its name', () => {
      expect(file.name).toMatch(/^who-defends-europe-[a-z]+-2026-11$/);
      for (const row of read(file))
        expect(row).toMatchObject({
          ...{ data_version: DATASET.version, licence: 'CC-BY-4.0' },
          ...{ credit: 'Sources: "NATO", SIPRI', date: '2026-11' },
        });
    });

    it('has the same rows as CSV and as JSON', () => {
      const json = JSON.parse(jsonOf(file)) as { rows: Record<string, unknown>[] };
      const rows = read(file);
      expect(rows.length).toBeGreaterThan(5);
      expect(json.rows).toHaveLength(rows.length);
      for (const [index, row] of rows.entries())
        for (const [column, value] of Object.entries(json.rows[index] ?? {}))
          expect(row[column]).toBe(Array.isArray(value) ? value.join(';') : String(value ?? ''));
    });
  },
);

describe('the rows of record', () => {
  it.each([
    ['handover', 'handovers'],
    ['commands', 'commands'],
    ['production', 'production'],
  ] as const)(
    'of the view %s are those of %s.csv, sources, status and confidence among them',
    (view, name) => {
      const rows = read(fileOf({ view }));
      const table = tableOf(name);
      expect(rows).toHaveLength(table.length);
      // Numbers are written as numbers: 52.8300 comes back as 52.83.
      for (const record of table) {
        const row = rows.find(({ id }) => id === record.id);
        for (const [column, text] of Object.entries(record))
          expect([row?.id, column, Number(row?.[column] ?? Number.NaN) || row?.[column]]).toEqual([
            record.id,
            column,
            Number(text) || text,
          ]);
      }
    },
  );

  it('of commands and plants say how things stood in the month of the file', () => {
    const command = (date: string, id: string) =>
      read(fileOf({ view: 'commands', date })).find((row) => row.id === id);
    expect(command('2026-01', 'cmd04')).toMatchObject({ state: 'held', held_by: 'USA', agreed_next: '' });
    expect(command('2026-02', 'cmd04')).toMatchObject({ state: 'held', held_by: 'USA', agreed_next: 'ITA' });
    expect(command('2026-02', 'cmd05')).toMatchObject({ held_by: 'DEU', agreed_next: 'DEU;POL' });
    expect(command('2020-06', 'cmd06')).toMatchObject({ state: 'not on record', held_by: '' });
    const plant = (date: string) =>
      read(fileOf({ view: 'production', date })).find((row) => row.id === 'pr18');
    expect([plant('2025-06')?.state, plant('2025-07')?.state]).toEqual(['later', 'announced']);
  });

  it('of the changes are all of them, or what the filter and the link leave', () => {
    const table = tableOf('changes');
    const all = read(fileOf({ view: 'changes' }));
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(table.map(({ id }) => id)));
    const cancelled = read(fileOf({ view: 'changes', status: ['cancelled'] }));
    expect(new Set(cancelled.map(({ id }) => id))).toEqual(
      new Set(table.filter(({ status }) => status === 'cancelled').map(({ id }) => id)),
    );
    const romania = fileOf({ view: 'changes' }, { ...ALL, filter: { ...ALL.filter, host: 'ROU' } });
    expect(romania.rows.length).toBe(table.filter(({ host_iso3 }) => host_iso3 === 'ROU').length);
    expect(romania.meta).toMatchObject({ filter_host: 'ROU' });
  });

  it.each(['changes', 'due', 'handover', 'commands', 'production'] as const)(
    'of the view %s is what the names leave that were typed above it',
    (view) => {
      const context = { speech: SPEECH, view: viewOf({ view }), credit: '', words };
      const tables = { ...details, people: PEOPLE };
      const fileBy = (text: string) => {
        const named = narrowing(text, KEYS_OF);
        return viewExport(context, tables, {
          changes: ALL,
          ledger: WHOLE_LEDGER,
          due: ALL_DUE,
          named,
          allies: 'share',
        });
      };
      const [all, british, none] = [fileBy(''), fileBy('UK'), fileBy('xyzzy')];
      expect(all.meta).toMatchObject({ filter_name: null });
      expect(british.meta).toMatchObject({ filter_name: 'UK' });
      expect(british.rows.length).toBeLessThan(all.rows.length);
      for (const row of british.rows) expect(JSON.stringify(row)).toMatch(/GBR|gbr-|\bUK\b/);
      expect(none.rows).toEqual([]);
      expect(none.columns).toEqual(all.columns);
    },
  );

  it('a list that is narrowed to nothing keeps its header', () => {
    const none = fileOf({ view: 'changes' }, { ...ALL, filter: { ...ALL.filter, host: 'XXX' } });
    expect(none.rows).toEqual([]);
    expect(csvOf(none).split('\r\n')[0]).toMatch(/^id,announced,effective,.*,source_id,drawn_on,date,/);
  });

  it('of the allies are their shares of spending.csv and all their pledges', () => {
    const rows = read(fileOf({ view: 'allies' }));
    const key = ({ iso3, year, value, gdp_share_pct, status, source_id }: Row) =>
      [iso3, year, Number(value ?? gdp_share_pct), status, source_id].join(' ');
    const shares = tableOf('spending').filter(({ measure }) => measure === 'gdp_share_pct');
    const figures = rows.filter(({ kind }) => kind === 'figure');
    expect(new Set(figures.map(key))).toEqual(new Set(shares.map(key)));
    const allies = new Set(tables.countries.flatMap(({ iso3, role }) => (role === 'ally' ? [iso3] : [])));
    const pledged = tableOf('pledges').filter(({ iso3 = '' }) => allies.has(iso3));
    expect(new Set(rows.flatMap(({ pledge_id }) => pledge_id || []))).toEqual(
      new Set(pledged.map(({ id }) => id)),
    );
  });

  it('of the balance have both sides of every host, with status and sources', () => {
    const rows = read(fileOf({ view: 'balance', date: '2025-12' }));
    const poland = rows.filter(({ place }) => place === 'POL');
    expect(poland.map(({ side, low, best, high, status }) => [side, low, best, high, status])).toEqual([
      ['us', '8000', '8000', '10000', 'stated'],
      ['europe', '450', '450', '450', 'at least'],
    ]);
    const known = new Set(tables.sources.map(({ source_id }) => source_id));
    for (const { best, source_ids = '' } of rows)
      if (best) for (const id of source_ids.split(';')) expect(known.has(id)).toBe(true);
  });
});

describe('the file of the allies', () => {
  const rowsOf = (measure: LineMeasure) => read(fileOf({ view: 'allies' }, ALL, WHOLE_LEDGER, measure));

  it.each([
    ['personnel', 'personnel_thousand'],
    ['usd', 'usd_2021_m'],
  ] as const)('of %s holds every row of the table with its source', (measure, column) => {
    const allies = tables.countries.filter(({ role }) => role === 'ally').map(({ iso3 }) => iso3);
    const stored = tables.spending.filter((row) => row.measure === column && allies.includes(row.iso3));
    const rows = rowsOf(measure);
    expect(rows).toHaveLength(stored.length);
    for (const { iso3, year, value, source_id } of stored)
      expect(rows.find((row) => row.iso3 === iso3 && Number(row.year) === year)).toMatchObject({
        [column]: String(value),
        source_id,
      });
  });

  it('marks the years in which the count breaks, with the reason of the table', () => {
    const broken = rowsOf('personnel').filter(({ count_breaks }) => count_breaks === 'true');
    const found = broken.map(({ iso3, year, break_reason }) => [iso3, Number(year), break_reason]).sort();
    expect(found).toEqual(tables.personnel_breaks.map((row) => [row.iso3, row.year, row.reason]).sort());
    expect(rowsOf('usd').every(({ count_breaks }) => count_breaks === 'false')).toBe(true);
  });
});
