/** The derived tables as they are published, against the model that the map is drawn with. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { readTables } from '../../../geo/tables/tables.ts';
import { unpacked } from '../../../src/data/index.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { monthEnd, monthsBetween } from '../../../src/model/base/dates.ts';
import { hostBalance } from '../../../src/model/forces/balance.ts';
import { balance, hosts } from '../../../src/model/forces/forces.ts';
import { fills } from '../../../src/model/scene/scene.ts';
import { bandOf, isAlly } from '../../../src/model/spending/spending.ts';
import { descriptionIn } from './package-help.ts';

type Line = Readonly<Record<string, string>>;

const tables = readTables('public/data').tables as Tables;
const dataset = unpacked(JSON.parse(readFileSync('src/data/first.json', 'utf8')));
const months = monthsBetween(dataset.firstMonth, dataset.asOf.slice(0, 7));
const last = months.at(-1) as string;
const SAMPLED = ['2014-01', '2017-02', '2022-02', '2022-06', '2023-04', '2025-10', last];

const read = (name: string): Line[] =>
  parse(readFileSync(`public/data/derived/${name}.csv`, 'utf8'), { columns: true });
const [balances, members, shares] = [read('balance'), read('members'), read('share_monthly')];
const byKey = (lines: readonly Line[], ...columns: string[]) =>
  new Map(lines.map((line) => [columns.map((column) => line[column]).join(' '), line]));

/** A number of people as a cell. */
const cell = (value: number | null) => (value === null ? '' : String(value));

describe('the derived tables', () => {
  const derived = descriptionIn('public/data').resources.filter((table) => table['x-derived']);

  it.each(derived)('have the columns that the package describes: $name', ({ name, schema }) => {
    expect(Object.keys(read(name)[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
  });
});

describe('balance.csv', () => {
  const found = byKey(balances, 'host_iso3', 'month', 'side');

  it('has every host in every month: two sides, but of Europe as a whole the US side only', () => {
    const places = hosts(tables);
    expect(places).toContain('EUR');
    expect(found.size).toBe(balances.length);
    expect(balances).toHaveLength((2 * places.length - 1) * months.length);
    for (const host of places)
      for (const month of months) expect(found.has(`${host} ${month} us`)).toBe(true);
    expect(balances.some((line) => line.host_iso3 === 'EUR' && line.side === 'europe')).toBe(false);
  });

  it.each(SAMPLED)('has the figures that the tables give by the method for every host: %s', (month) => {
    for (const host of hosts(tables)) {
      const both = balance(tables, host, monthEnd(month, dataset.asOf));
      for (const side of host === 'EUR' ? (['us'] as const) : (['us', 'europe'] as const)) {
        const { low, best, high, status, stale, asOf, sources } = both[side];
        expect(found.get(`${host} ${month} ${side}`)).toEqual({
          host_iso3: host,
          month,
          side,
          low: cell(low),
          best: cell(best),
          high: cell(high),
          status,
          stale: stale ? 'yes' : 'no',
          as_of: asOf ?? '',
          sources: sources.join(';'),
        });
      }
    }
  });

  it('has the figures that the map draws, in every month', () => {
    for (const host of Object.keys(dataset.hosts))
      for (const month of months) {
        const drawn = hostBalance(dataset, host, month);
        for (const side of ['us', 'europe'] as const) {
          const line = found.get(`${host} ${month} ${side}`);
          expect([host, month, line?.best, line?.status]).toEqual([
            host,
            month,
            cell(drawn?.[side].best ?? null),
            drawn?.[side].status,
          ]);
        }
      }
  });

  it('leaves empty what is not known: it is never zero', () => {
    const without = balances.filter(({ status }) => status === 'unknown' || status === 'none found');
    expect(without.length).toBeGreaterThan(1000);
    expect(without.filter(({ best }) => best !== '')).toEqual([]);
    const none = balances.filter(({ status }) => status === 'none found');
    expect(none.filter(({ low, high, as_of, sources }) => low || high || as_of || sources)).toEqual([]);
    expect(balances.filter(({ best, sources }) => best !== '' && sources === '')).toEqual([]);
  });

  it('names no source that the table of sources does not have', () => {
    const known = new Set(tables.sources.map(({ source_id }) => source_id));
    const named = new Set(balances.flatMap(({ sources }) => (sources ? sources.split(';') : [])));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('members.csv', () => {
  it('has every country of the map that is not a dependency in every month', () => {
    const states = dataset.countries.filter(({ parent }) => parent === null);
    const found = byKey(members, 'iso3', 'month');
    expect(found.size).toBe(states.length * months.length);
    for (const country of states)
      for (const month of months)
        expect([country.iso3, month, found.get(`${country.iso3} ${month}`)?.ally]).toEqual([
          country.iso3,
          month,
          isAlly(country, Number(month.slice(0, 4))) ? 'yes' : 'no',
        ]);
  });

  it('has the Alliance grow from 28 to 32', () => {
    const count = (month: string) =>
      members.filter((line) => line.month === month && line.ally === 'yes').length;
    expect(['2016-12', '2017-01', '2020-01', '2023-01', '2024-01', last].map(count)).toEqual([
      28, 29, 30, 31, 32, 32,
    ]);
  });
});

describe('share_monthly.csv', () => {
  const found = byKey(shares, 'iso3', 'month');

  it.each(SAMPLED)('has the class that the map shades, for every country the map is about: %s', (month) => {
    const shaded = fills(dataset, { date: month, since: null, measure: 'share', bins: 'targets' });
    for (const { iso3, parent } of dataset.countries) {
      const cls = shaded.find((fill) => fill.iso3 === iso3)?.cls;
      const line = found.get(`${iso3} ${month}`);
      if (parent !== null || cls === 'context') expect(line).toBeUndefined();
      else if (cls === 'unarmed') expect(line).toMatchObject({ share: '', status: 'no armed forces' });
      else if (cls === 'none') expect(line).toMatchObject({ share: '', year: '', status: 'no figure' });
      else expect([iso3, bandOf('share', Number(line?.share))]).toEqual([iso3, cls]);
    }
  });

  it('has the value, year, status and source of the row it repeats, and no other value', () => {
    const rows = new Map(
      tables.spending
        .filter(({ measure }) => measure === 'gdp_share_pct')
        .map((row) => [`${row.iso3} ${row.year}`, row]),
    );
    for (const { iso3, month = '', share, year, status, source_id } of shares) {
      const row = rows.get(`${iso3} ${month.slice(0, 4)}`);
      if (!row) expect([iso3, share, year, source_id]).toEqual([iso3, '', '', '']);
      else
        expect([iso3, Number(share), Number(year), status, source_id]).toEqual([
          iso3,
          row.value,
          row.year,
          row.status,
          row.source_id,
        ]);
    }
  });
});

describe('npm run data -- --check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'derived-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('notices a derived table that somebody edited', { timeout: 240_000 }, () => {
    for (const path of ['public/data', 'src/data', 'docs/METHOD.md'])
      cpSync(path, join(folder, path), { recursive: true });
    const edited = join(folder, 'public/data/derived/members.csv');
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('ALB,2014-01,yes', 'ALB,2014-01,no'));
    const root = process.cwd();
    const run = spawnSync(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'geo/build.ts'), '--check'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(run.stderr.trim()).toBe(
      'public/data/derived/members.csv is not what the tables and boundaries give: run npm run data',
    );
    expect(run.status).toBe(1);
  });
});
