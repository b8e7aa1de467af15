import { readFileSync } from 'node:fs';
import { array, assert, asyncProperty, constantFrom, integer, record, uniqueArray } from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { rowsOf, withRows } from '../../../geo/import/csv-text.ts';
import { differences, isNothingNew, withEdition } from '../../../geo/import/differences.ts';
import { EDITIONS } from '../../../geo/import/editions.ts';
import type { Row } from '../../../geo/import/fault.ts';
import { MEASURES, natoRows } from '../../../geo/import/nato.ts';
import { type Before, planned } from '../../../geo/import/plan.ts';
import { REAL } from '../damaged.ts';
import { type Book, bookOf } from './import-files.ts';

const SOURCE = 'nato-defexp-2026-07';
const SPENDING = rowsOf('spending', REAL.spending);
const COUNTRIES = rowsOf('countries', REAL.countries);
const nameOf = (iso3: string) => COUNTRIES.find((row) => row.iso3 === iso3)?.name ?? iso3;
const ALLIES = new Map(
  COUNTRIES.filter((row) => row.role === 'ally').map((row) => [row.name ?? '', row.iso3 ?? '']),
);
const before: Before = {
  textOf: (table) => REAL[table],
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  version: '1.0.0',
};

const sheetsOf = (book: Book) => [...book].map(([name, rows]) => ({ name, rows }));
const read = (book: Book) => natoRows(sheetsOf(book), { allies: ALLIES, sourceId: SOURCE });
/** Three countries are enough to see a layout. */
const SMALL = SPENDING.filter(({ iso3 }) => ['DEU', 'SVN', 'TUR'].includes(iso3 ?? ''));
const small = () => bookOf(SMALL, nameOf);
/** The faults of a small book after `damage`, as texts. */
function faultsAfter(damage: (book: Book) => void): readonly string[] {
  const book = small();
  damage(book);
  const { rows, faults } = read(book);
  expect(rows).toEqual([]);
  return faults.map(({ where, expected, got }) => `${where}: ${expected}; ${got}`);
}
const cell = (book: Book, sheet: string, row: number, column: number, value: string | number | null) => {
  const cells = book.get(sheet)?.[row - 1];
  if (!cells) throw new Error(`${sheet} has no row ${row}`);
  cells[column] = value;
};

describe('a workbook in the layout that is known', () => {
  test('says nothing new where it holds what the table says', () => {
    const plan = planned({ kind: 'nato', sheets: sheetsOf(bookOf(SPENDING, nameOf)) }, before);
    expect(plan).toEqual({ report: `Source: ${SOURCE}\nnothing new`, table: 'spending', after: null });
  });

  test('is read with footnote marks, currencies, estimates, groups in between and notes', () => {
    const { rows, faults } = read(small());
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(SMALL.length);
    expect(rows).toEqual(expect.arrayContaining(SMALL.map((row) => ({ ...row }))));
  });

  test('has no row where a cell is empty or says that there is no value', () => {
    const book = small();
    cell(book, 'Table 7', 6, 1, '..');
    cell(book, 'Table 7', 6, 2, null);
    expect(read(book).rows).toHaveLength(SMALL.length - 2);
  });

  test('is read where header cells are merged and a country has no value at all', () => {
    const book = small();
    const rows = book.get('Table 3') ?? [];
    for (const row of rows.slice(4, 10)) row.splice(2, 0, null);
    rows.splice(6, 0, ['Iceland']);
    const result = read(book);
    expect(result.faults).toEqual([]);
    expect(result.rows).toHaveLength(SMALL.length);
  });
});

describe('what differs', () => {
  const changed = (is: Row) => SPENDING.map((row) => (sameRow(row, is) ? { ...row, ...is } : row));
  const sameRow = (a: Row, b: Row) => a.iso3 === b.iso3 && a.year === b.year && a.measure === b.measure;
  const EST = { iso3: 'EST', year: '2026', measure: 'gdp_share_pct', value: '5.40' };
  const newYear = SPENDING.filter(({ year }) => year === '2026').map((row) => ({ ...row, year: '2027' }));
  const plan = (rows: readonly Row[]) => {
    const made = planned({ kind: 'nato', sheets: sheetsOf(bookOf(rows, nameOf)) }, before);
    if ('refusal' in made) throw new Error(made.refusal);
    return made;
  };

  test('is listed with old and new value, and stands in table and changelog', () => {
    const { report, after } = plan([...changed(EST), ...newYear]);
    expect(report).toMatch(/^changed +EST\/2026\/gdp_share_pct +value +5\.10 +5\.40$/m);
    expect(report).toMatch(/^new +EST\/2027\/gdp_share_pct +5\.10, estimate$/m);
    expect(report).toContain('186 new, 1 changed, 0 gone in spending.csv.');
    expect(after?.table).toContain('\nEST,2026,gdp_share_pct,5.40,estimate,nato-defexp-2026-07\nEST,2027,');
    expect(after?.changelog).toContain(
      `| 1.0.0 | spending | EST/2026/gdp_share_pct | value | 5.10 | 5.40 | ${SOURCE} |`,
    );
    expect(after?.changelog).toMatch(/^- spending: EST\/2027\/gdp_share_pct, EST\/2027\/usd_current_m, /m);
  });

  test('may be that an estimate has become a value', () => {
    const { report } = plan(
      SPENDING.map((row) => (row.year === '2025' ? { ...row, status: 'actual' } : row)),
    );
    expect(report).toMatch(/^changed +ALB\/2025\/gdp_share_pct +status +estimate +actual$/m);
    expect(report).toContain('0 new, 186 changed, 0 gone');
  });

  test('is gone and taken out where the edition leaves a year out', () => {
    const { report, after } = plan(SPENDING.filter(({ year }) => year !== '2026'));
    expect(report).toMatch(/^gone +EST\/2026\/gdp_share_pct +5\.10, estimate$/m);
    expect(report).toContain('0 new, 0 changed, 186 gone');
    expect(after?.table).not.toContain(',2026,');
    expect(after?.changelog).toContain('| 1.0.0 | spending | EST/2026/gdp_share_pct | value | 5.10 | | nato');
  });
});

describe('what is refused, with its place', () => {
  test('a sheet that is missing', () => {
    expect(faultsAfter((book) => book.delete('Table 7'))).toEqual([
      'workbook: a sheet named "Table 7"; "Table 1", "Table 3", "Table 2", "Table 8a", "Table 6"',
    ]);
  });

  test('a block that is missing', () => {
    expect(faultsAfter((book) => cell(book, 'Table 7', 4, 0, 'Millions'))).toEqual([
      'Table 7: a block titled "Thousands"; "Millions"',
    ]);
  });

  test('a block that is there twice', () => {
    const twice = (book: Book) => book.get('Table 7')?.push(['Thousands'], [null, 2014], ['Albania', 6]);
    expect(faultsAfter((book) => twice(book))).toEqual([
      'Table 7, B15: one block titled "Thousands"; another',
    ]);
  });

  test.each([
    [2015, '2015'],
    ['Year', '"Year"'],
  ])('a header that begins with %s', (first, got) => {
    const [fault] = faultsAfter((book) => cell(book, 'Table 3', 5, 1, first));
    expect(fault).toMatch(/^Table 3, B5: the (year|number) 2014/);
    expect(fault).toMatch(new RegExp(`; ${got}$`));
  });

  test('a year that does not follow the one before it', () => {
    expect(faultsAfter((book) => cell(book, 'Table 3', 5, 3, 2017))).toEqual([
      'Table 3, D5: the year 2016; 2017',
    ]);
  });

  test.each([['Germania'], ['NATO Europe'], ['Ukraine']])('the unknown country or group %s', (name) => {
    expect(faultsAfter((book) => cell(book, 'Table 3', 6, 0, name))).toEqual([
      `Table 3, A6: an Ally as countries.csv or NATO names it, NATO Europe and Canada, NATO Total or Notes; "${name}"`,
    ]);
  });

  test('an unknown country without values, at the end of a block before another', () => {
    const faults = faultsAfter((book) => book.get('Table 2')?.splice(6, 0, ['Atlantis']));
    expect(faults[0]).toMatch(/^Table 2, A7: an Ally .*; "Atlantis"$/);
  });

  test('a country that is there twice', () => {
    expect(faultsAfter((book) => cell(book, 'Table 3', 7, 0, 'Germany'))).toEqual([
      'Table 3, A7: every country once in a block; "Germany"',
    ]);
  });

  test('a value that is no number, and one below no year', () => {
    expect(faultsAfter((book) => cell(book, 'Table 3', 6, 2, '1.2*'))).toEqual([
      'Table 3, C6: a number, an empty cell or ..; "1.2*"',
    ]);
    expect(faultsAfter((book) => cell(book, 'Table 3', 6, 14, 1))).toEqual([
      'Table 3, O6: no value below an empty cell of the header; 1',
    ]);
  });

  test('another base year, in the title of a block or of the sheet', () => {
    const expected = 'prices of 2021, the base year of our tables (another base year is another measure)';
    const title = 'Constant 2015 prices and exchange rates';
    const rename = (book: Book) => {
      const row = book.get('Table 2')?.find(([first]) => first === 'Constant 2021 prices and exchange rates');
      if (row) row[0] = title;
    };
    expect(faultsAfter(rename)).toEqual([`Table 2, A14: ${expected}; "${title}"`]);
    expect(faultsAfter((book) => cell(book, 'Table 6', 2, 0, '2025 prices'))).toEqual([
      `Table 6, A2: ${expected}; "2025 prices"`,
    ]);
  });
});

test('any table that is written to a workbook and imported gives no differences', {
  timeout: 60_000,
}, async () => {
  const years = array(integer({ min: 0, max: 9_999_999 }), { minLength: 18, maxLength: 18 });
  const tables = record({
    countries: uniqueArray(constantFrom(...ALLIES.values()), { minLength: 2, maxLength: 4 }),
    values: years,
  });
  await assert(
    asyncProperty(tables, async ({ countries, values }) => {
      const rows = countries.flatMap((iso3) =>
        MEASURES.flatMap(({ measure, decimals }, m) =>
          [2014, 2015, 2016].map((year, y) => ({
            iso3,
            year: String(year),
            measure,
            value: ((values[m * 3 + y] ?? 0) / 10 ** decimals).toFixed(decimals),
            status: year === 2016 ? 'estimate' : 'actual',
            source_id: SOURCE,
          })),
        ),
      );
      const sheets = [...bookOf(rows, nameOf)].map(([sheet, data]) => ({ sheet, data }));
      const published = await readExcelFile(await writeExcelFile(sheets).toBuffer());
      const back = natoRows(
        published.map(({ sheet, data }) => ({ name: sheet, rows: data })),
        { allies: ALLIES, sourceId: SOURCE },
      );
      expect(back.faults).toEqual([]);
      expect(isNothingNew(differences(EDITIONS.nato, rows, back.rows))).toBe(true);
      expect(withEdition(EDITIONS.nato, rows, back.rows)).toEqual(rows);
    }),
    { numRuns: 20 },
  );
});

test.each(['spending', 'host_totals'] as const)(
  '%s.csv with its own rows is written byte by byte',
  (name) => {
    expect(withRows(REAL[name], rowsOf(name, REAL[name]))).toBe(REAL[name]);
  },
);
