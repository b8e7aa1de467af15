import type { Row } from '../../../geo/import/fault.ts';
import { MEASURES } from '../../../geo/import/nato.ts';

/** Published files as their publishers lay them out, made from rows of our tables. */

type Cells = (string | number | null)[];
/** Sheets by name, as plain cells. */
export type Book = Map<string, Cells[]>;

/** Names as NATO writes them, with what it adds to some. */
const NAMES: Readonly<Record<string, string>> = {
  DEU: 'Germany (Euros)',
  SVK: 'Slovak Republic (Euros)',
  SVN: 'Slovenia*',
  MNE: 'Montenegro (a)**',
  TUR: 'Türkiye',
};

/** The header and the countries of a block, the groups between them, and the notes. */
function blockOf(rows: readonly Row[], title: string, nameOf: (iso3: string) => string): Cells[] {
  const years = [...new Set(rows.map(({ year }) => year ?? ''))].sort();
  const isEstimate = (year: string) => rows.some((row) => row.year === year && row.status === 'estimate');
  const header = years.map((year) => (isEstimate(year) ? `${year}e` : Number(year)));
  const countries = [...new Set(rows.map(({ iso3 }) => iso3 ?? ''))].map((iso3): Cells => {
    const value = (year: string) => rows.find((row) => row.iso3 === iso3 && row.year === year)?.value;
    // What a workbook shows as 1.34 is stored with more digits.
    const stored = (text: string) => Number(text) + 0.0000001;
    return [
      NAMES[iso3] ?? nameOf(iso3),
      ...years.map((year) => (value(year) ? stored(value(year) ?? '') : '..')),
    ];
  });
  const sum = years.map(() => 1);
  return [
    [title],
    [null, ...header],
    ...countries.slice(0, -1),
    ['NATO Europe and Canada', ...sum],
    [],
    ...countries.slice(-1),
    ['NATO Total', ...sum],
    ['Notes: e stands for estimate. Earlier editions had 2015 prices.'],
  ];
}

/** NATO's workbook with these rows of `spending.csv`. */
export function bookOf(rows: readonly Row[], nameOf: (iso3: string) => string): Book {
  const block = (title: string, measure: string) =>
    blockOf(
      rows.filter((row) => row.measure === measure),
      title,
      nameOf,
    );
  const book: Book = new Map([['Table 1', [['National currency'], [null, 2014], ['Nowhere', 1]]]]);
  for (const { sheet, title, measure } of MEASURES) {
    const above: Cells[] = [[`${sheet}: Defence expenditure`], ['Million US dollars'], []];
    book.set(sheet, [...(book.get(sheet) ?? above), ...block(title, measure), []]);
  }
  book.get('Table 8a')?.push(['Personnel (b)'], [null, 2014], ['Albania', 70], ['Notes']);
  return book;
}

/** The file of troopdata with these rows of `host_totals.csv`, in any order of columns, and with what we leave out. */
export function troopdataOf(rows: readonly Row[]): string {
  const months: Readonly<Record<string, string>> = {
    '03': 'March',
    '06': 'June',
    '09': 'September',
    12: 'December',
  };
  const line = (row: Row) => {
    const [year = '', month = ''] = (row.as_of ?? '').split('-');
    return `"A place, with a comma",${row.best},${months[month]},1,${row.host_iso3},${year}`;
  };
  const left = [
    '"United States",1000000,December,1,USA,2025',
    'Afloat,5,December,5,NA,2025',
    'Estonia,NA,December,NA,EST,2015',
  ];
  const earlier = [
    'Germany,1,June,1,DEU,2025',
    'Albania,NA,September,NA,ALB,2011',
    'Iraq,2500,December,1,IRQ,2025',
  ];
  return `${['countryname,troops_ad,month,army_ad,iso3c,year', ...left, ...rows.map(line), ...earlier].join('\r\n')}\r\n`;
}
