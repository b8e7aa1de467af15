/** The open copy of the US personnel counts (`troopdata`) → rows of `host_totals.csv`. */
import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { Fault, Published, Row } from './fault.ts';

/** Read by name: the file has some 45 columns, and their order changes between editions. */
const COLUMNS = ['iso3c', 'year', 'month', 'troops_ad'] as const;

type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** One count: active-duty people of all services in a country, on the last day of a month. */
interface Report {
  readonly iso3: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly troops: number;
}

/** What the reading of the file must know of our tables. */
export interface TroopdataContext {
  /** Codes of the hosts that `host_totals.csv` has; the file has the whole world. */
  readonly hosts: ReadonlySet<string>;
  readonly sourceId: string;
}

/**
 * The last report of every year, of every host of ours, as rows of `host_totals.csv`. Which report is the last is a matter of
 * the whole file, not of the country: a country that is missing in it has no row for that year. A count of 0 is a row like
 * any other.
 */
export function troopdataRows(text: string, { hosts, sourceId }: TroopdataContext): Published {
  const { reports, faults } = readReports(text);
  if (faults.length > 0) return { rows: [], faults };
  const last = new Map<string, string>();
  for (const { month } of reports) {
    const year = month.slice(0, 4);
    if (month > (last.get(year) ?? '')) last.set(year, month);
  }
  const rows = reports
    .filter(({ iso3, month }) => hosts.has(iso3) && last.get(month.slice(0, 4)) === month)
    .map(({ iso3, month, troops }): Row => {
      const count = String(troops);
      return {
        host_iso3: iso3,
        side: 'us',
        as_of: month,
        basis: 'permanently assigned',
        low: count,
        best: count,
        high: count,
        confidence: 'high',
        note: '',
        source_id: sourceId,
      };
    });
  return { rows, faults };
}

function readReports(text: string): { reports: readonly Report[]; faults: readonly Fault[] } {
  const records = csvRecords(text);
  if ('where' in records) return { reports: [], faults: [records] };
  const reports: Report[] = [];
  const faults: Fault[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of records.rows) {
    // Ships at sea and the like have no country; NA is the file's word for missing, which is not 0.
    if (cells.iso3c === 'NA' || cells.iso3c === '' || cells.troops_ad === 'NA' || cells.troops_ad === '')
      continue;
    const cellFaults = faultsOf(line, cells);
    faults.push(...cellFaults);
    if (cellFaults.length > 0) continue;
    const month = `${cells.year}-${String(MONTHS.indexOf(cells.month) + 1).padStart(2, '0')}`;
    const key = `${cells.iso3c} ${month}`;
    const first = lines.get(key);
    if (first !== undefined) {
      const expected = 'one row a country and report';
      faults.push({ where: `line ${line}`, expected, got: `${key} again, first on line ${first}` });
    }
    lines.set(key, line);
    reports.push({ iso3: cells.iso3c, month, troops: Number(cells.troops_ad) });
  }
  return { reports, faults };
}

const EXPECTED: Readonly<Record<Column, readonly [expected: string, isRight: (cell: string) => boolean]>> = {
  iso3c: ['a code of three letters or NA', (cell) => /^[A-Z]{3}$/.test(cell)],
  year: ['a year', (cell) => /^(19|20)\d\d$/.test(cell)],
  month: ['the English name of a month', (cell) => MONTHS.includes(cell)],
  troops_ad: ['a whole number or NA', (cell) => /^\d+(\.0+)?$/.test(cell)],
};

const faultsOf = (line: number, cells: Cells): Fault[] =>
  COLUMNS.filter((column) => !EXPECTED[column][1](cells[column])).map((column) => ({
    where: `line ${line}, ${column}`,
    expected: EXPECTED[column][0],
    got: JSON.stringify(cells[column]),
  }));

/** The columns we use, of every row, or why the file cannot be read. */
function csvRecords(text: string): Fault | { rows: readonly { line: number; cells: Cells }[] } {
  let parsed: { record: string[]; info: Info }[];
  try {
    parsed = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as typeof parsed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      where: `line ${error.lines}`,
      expected: 'CSV with as many cells in each row',
      got: error.message,
    };
  }
  const [head, ...body] = parsed;
  const header = head?.record ?? [];
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0 || body.length === 0) {
    const expected = missing.length > 0 ? `the columns ${COLUMNS.join(', ')}` : 'at least one row';
    return { where: 'line 1', expected, got: missing.length > 0 ? `no ${missing.join(', no ')}` : 'none' };
  }
  const cell = (record: readonly string[], column: Column) => (record[header.indexOf(column)] ?? '').trim();
  const rows = body.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(COLUMNS.map((column) => [column, cell(record, column)])) as Cells,
  }));
  return { rows };
}
