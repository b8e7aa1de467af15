/** The whole path of `npm run import`, in a copy of the tables. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { rowsOf } from '../../../geo/import/csv-text.ts';
import { EDITIONS } from '../../../geo/import/editions.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import { REAL } from '../damaged.ts';
import { type Book, bookOf, troopdataOf } from './import-files.ts';

const SPENDING = rowsOf('spending', REAL.spending);
const OURS = rowsOf('host_totals', REAL.host_totals).filter(EDITIONS.troopdata.isOurs);
const NAMES = new Map(rowsOf('countries', REAL.countries).map((row) => [row.iso3, row.name ?? '']));
const TIME = 180_000;
const book = (rows = SPENDING) => bookOf(rows, (iso3) => NAMES.get(iso3) ?? iso3);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('public/data', join(folder, 'public/data'), { recursive: true });
  cpSync('CHANGELOG.md', join(folder, 'CHANGELOG.md'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const command = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('geo/import/command.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const file = (name: string) => readFileSync(join(folder, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
/** The title of each sheet is merged over six columns. */
async function writeBook(cells: Book): Promise<void> {
  const sheets = [...cells].map(([sheet, [title, ...rows]]) => ({
    sheet,
    data: [[{ value: String(title?.[0]), columnSpan: 6 }, ...Array(5).fill(null)], ...rows],
  }));
  await writeExcelFile(sheets).toFile(join(folder, 'new.xlsx'));
}
const untouched = () => {
  expect(file('CHANGELOG.md')).toBe(readFileSync('CHANGELOG.md', 'utf8'));
  expect(file('public/data/spending.csv')).toBe(REAL.spending);
  expect(file('public/data/host_totals.csv')).toBe(REAL.host_totals);
};

test('a new edition of NATO is shown, written with --write, and then nothing is new', {
  timeout: TIME,
}, async () => {
  const source = REAL.sources.split('\n').find((line) => line.startsWith('nato-defexp-2026-07')) ?? '';
  const newer = source
    .replace('nato-defexp-2026-07', 'nato-defexp-2026-11')
    .replace('2026-07-07', '2026-11-07');
  write('public/data/sources.csv', `${REAL.sources}${newer}\n`);
  const restated = SPENDING.map((row) =>
    row.iso3 === 'EST' && row.year === '2025' && row.measure === 'gdp_share_pct'
      ? { ...row, value: '3.99' }
      : row,
  );
  const next = SPENDING.filter(({ year }) => year === '2026').map((row) => ({ ...row, year: '2027' }));
  await writeBook(book([...restated, ...next]));

  const shown = run('nato', 'new.xlsx');
  expect(shown).toMatchObject({ status: 0, stderr: '' });
  expect(shown.stdout).toContain('Source: nato-defexp-2026-11');
  expect(shown.stdout).toContain('186 new, 1 changed, 0 gone in spending.csv.');
  untouched();

  expect(run('nato', 'new.xlsx', '--write')).toMatchObject({ status: 0, stderr: '' });
  expect(readTables(join(folder, 'public/data')).problems).toEqual([]);
  expect(file('public/data/spending.csv')).toContain(
    'EST,2025,gdp_share_pct,3.99,estimate,nato-defexp-2026-11',
  );
  expect(file('public/data/spending.csv')).not.toContain('nato-defexp-2026-07');
  const log = file('CHANGELOG.md');
  expect(log).toContain('## Data\n\n### Unreleased\n\n- 2418 rows of spending.csv');
  expect(log).toMatch(
    /\| spending \| EST\/2025\/gdp_share_pct \| value \| [\d.]+ \| 3\.99 \| nato-defexp-2026-11 \|/,
  );
  expect(run('nato', 'new.xlsx', '--write').stdout).toContain('nothing new');
  expect(file('CHANGELOG.md')).toBe(log);
});

test('a second import adds to the section of the first', { timeout: TIME }, () => {
  write('new.csv', troopdataOf([...OURS, { host_iso3: 'EST', as_of: '2026-03', best: '55' }]));
  expect(run('troopdata', 'new.csv', '--write')).toMatchObject({ status: 0, stderr: '' });
  const other = OURS.map((row) =>
    row.host_iso3 === 'DEU' && row.as_of === '2025-12' ? { ...row, best: '35000' } : row,
  );
  write('new.csv', troopdataOf(other));
  expect(run('troopdata', 'new.csv', '--write', '--source', 'dmdc')).toMatchObject({ status: 0, stderr: '' });
  expect(readTables(join(folder, 'public/data')).problems).toEqual([]);
  expect(file('public/data/host_totals.csv')).not.toContain('2026-03,permanently assigned,55');
  const log = file('CHANGELOG.md');
  expect(log.split('### 1.')[0]?.match(/### Unreleased|#### New rows|#### Corrections/g)).toEqual([
    '### Unreleased',
    '#### New rows',
    '#### Corrections',
  ]);
  expect(log).toContain(
    '- host_totals: EST/us/2026-03/permanently assigned\n\n#### Corrections\n\n| since |',
  );
  expect(log).toContain('| host_totals | EST/us/2026-03/permanently assigned | best | 55 | | dmdc |');
  expect(log).toMatch(/\| DEU\/us\/2025-12\/permanently assigned \| best \| 36436 \| 35000 \| dmdc \|\n/);
  expect(log.endsWith(readFileSync('CHANGELOG.md', 'utf8').split('## Data\n')[1] ?? '?')).toBe(true);
});

test('a workbook in another layout is refused with sheet and cell', { timeout: TIME }, async () => {
  const cells = book();
  const row = cells.get('Table 3')?.[5];
  if (row) row[0] = 'Atlantis';
  await writeBook(cells);
  const { status, stdout, stderr } = run('nato', 'new.xlsx', '--write');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Table 3, A6: expected an Ally .*, got "Atlantis"\nNothing was written\.\n$/);
  untouched();
});

test('an edition after which the tables would not be right is not written', { timeout: TIME }, async () => {
  await writeBook(book(SPENDING.filter(({ iso3, year }) => iso3 !== 'EST' || year !== '2020')));
  const { status, stdout, stderr } = run('nato', 'new.xlsx', '--write');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^gone +EST\/2020\/gdp_share_pct/m);
  expect(stderr).toContain('expected EST 2020 gdp_share_pct in spending.csv, got no such row');
  untouched();
});

test('what is no workbook, no file, no kind or no source is refused', { timeout: TIME }, () => {
  write('new.csv', troopdataOf(OURS));
  expect(run('nato', 'new.csv').stderr).toMatch(
    /^new\.csv: expected a workbook in Excel format \(\.xlsx\), got: /,
  );
  expect(run('troopdata', 'old.csv').stderr).toMatch(/^old\.csv: expected a CSV file in UTF-8, got: ENOENT/);
  expect(run('sipri', 'new.csv').stderr).toMatch(/^Usage: npm run import -- nato\|troopdata FILE/);
  const unknown = run('troopdata', 'new.csv', '--source', 'dmdc-2030', '--write');
  expect(unknown).toMatchObject({ status: 1, stdout: '' });
  expect(unknown.stderr).toContain('There is no source "dmdc-2030" in sources.csv');
  untouched();
});
