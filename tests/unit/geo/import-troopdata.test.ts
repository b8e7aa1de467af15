import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../geo/import/csv-text.ts';
import { EDITIONS } from '../../../geo/import/editions.ts';
import { type Before, planned } from '../../../geo/import/plan.ts';
import { troopdataRows } from '../../../geo/import/troopdata.ts';
import { REAL } from '../damaged.ts';
import { troopdataOf } from './import-files.ts';

const TOTALS = rowsOf('host_totals', REAL.host_totals);
const OURS = TOTALS.filter(EDITIONS.troopdata.isOurs);
const before: Before = {
  textOf: (table) => REAL[table],
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  version: '1.0.0',
};
const plan = (text: string, source?: string) => planned({ kind: 'troopdata', text }, before, source);
const HOSTS = new Set(['DEU', 'EST']);
const read = (...lines: readonly string[]) =>
  troopdataRows(['iso3c,year,month,troops_ad', ...lines].join('\n'), { hosts: HOSTS, sourceId: 'dmdc' });
const counts = (...lines: readonly string[]) =>
  read(...lines).rows.map(({ host_iso3, as_of, best }) => `${host_iso3} ${as_of} ${best}`);
const faults = (...lines: readonly string[]) =>
  read(...lines).faults.map(({ where, expected, got }) => `${where}: ${expected}; ${got}`);

describe('a file of personnel counts', () => {
  test('says nothing new where it holds what the table says', () => {
    expect(plan(troopdataOf(OURS))).toEqual({
      report: 'Source: dmdc\nnothing new',
      table: 'host_totals',
      after: null,
    });
  });

  test('gives the last report of each year, the same for all hosts', () => {
    expect(
      counts('DEU,2025,June,10', 'DEU,2025,December,11', 'EST,2025,June,3', 'DEU,2026,March,12'),
    ).toEqual(['DEU 2025-12 11', 'DEU 2026-03 12']);
  });

  test('gives no row for a count that is missing, or for a country that is no host; 0 is a count', () => {
    expect(counts('DEU,2025,December,NA', 'EST,2025,December,0', 'IRQ,2025,December,9')).toEqual([
      'EST 2025-12 0',
    ]);
    expect(counts('NA,2025,December,9', 'DEU,2025,September,7', 'DEU,2025,December,NA')).toEqual([
      'DEU 2025-09 7',
    ]);
  });

  test('is compared in all years; rows of others stay', () => {
    const [first, ...others] = OURS;
    const text = troopdataOf([
      ...others.map((row) =>
        row.host_iso3 === 'EST' && row.as_of === '2016-12' ? { ...row, best: '77' } : row,
      ),
      { host_iso3: 'EST', as_of: '2026-03', best: '55' },
    ]);
    const made = plan(text);
    if ('refusal' in made) throw new Error(made.refusal);
    const was = OURS.find((row) => row.host_iso3 === 'EST' && row.as_of === '2016-12')?.best;
    expect(made.report).toMatch(
      new RegExp(`^changed +EST/us/2016-12/permanently assigned +best +${was} +77$`, 'm'),
    );
    expect(made.report).toMatch(/^new +EST\/us\/2026-03\/permanently assigned +55, 55, 55$/m);
    expect(made.report).toMatch(new RegExp(`^gone +${first?.host_iso3}/us/${first?.as_of}/`, 'm'));
    const rows = rowsOf('host_totals', made.after?.table ?? '');
    const isOther = (row: (typeof rows)[number]) => !EDITIONS.troopdata.isOurs(row);
    expect(rows.filter(isOther)).toEqual(TOTALS.filter(isOther));
    expect(rows).toHaveLength(TOTALS.length);
    expect(made.after?.table).toMatch(
      /EST,us,2025-12,[^\n]*\n(EST,[^\n]*\n)*EST,us,2026-03,permanently assigned,55,55,55,high,,dmdc\n/,
    );
  });
});

describe('what is refused, with its place', () => {
  test('a file without one of the columns', () => {
    expect(plan('iso3c,year,quarter,troops_ad\nDEU,2025,4,1\n')).toEqual({
      refusal: 'line 1: expected the columns iso3c, year, month, troops_ad, got no month',
    });
  });

  test('cells that are not what a column holds', () => {
    expect(faults('DEU,25,Dec,1.5', 'Germany,2025,December,1')).toEqual([
      'line 2, year: a year; "25"',
      'line 2, month: the English name of a month; "Dec"',
      'line 2, troops_ad: a whole number or NA; "1.5"',
      'line 3, iso3c: a code of three letters or NA; "Germany"',
    ]);
  });

  test('a country that is there twice in a report, a broken row and a file without rows', () => {
    expect(faults('DEU,2025,June,1', 'DEU,2025,June,2')).toEqual([
      'line 3: one row a country and report; DEU 2025-06 again, first on line 2',
    ]);
    expect(faults('DEU,2025,June')[0]).toMatch(/^line 2: CSV with as many cells in each row; /);
    expect(faults()).toEqual(['line 1: at least one row; none']);
  });

  test('a source that is not in sources.csv, or belongs to another file', () => {
    expect(plan(troopdataOf(OURS), 'dmdc-2030')).toEqual({
      refusal: 'There is no source "dmdc-2030" in sources.csv: add its row first, then import.',
    });
    expect(plan(troopdataOf(OURS), 'nato-defexp-2026-07')).toEqual({
      refusal:
        '"nato-defexp-2026-07" is no edition of this source: the ids of its editions begin with "dmdc".',
    });
  });
});
