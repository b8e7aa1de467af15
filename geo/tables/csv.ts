/** CSV text to records of named cells. Knows the form of the files and nothing of what the columns mean. */
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type Problem, shown } from './problems.ts';

/** Cells by column; empty ones are null (`missingValues` in datapackage.json). */
export type Cells = Readonly<Record<string, string | null>>;

interface CsvRecord {
  readonly line: number;
  readonly cells: Cells;
  /** False if the row has more or fewer cells than the header: its cells may stand under the wrong names. */
  readonly aligned: boolean;
}

export interface CsvTable {
  /** The expected columns the header has. */
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * Reads one file: UTF-8 text, LF, comma, double quotes, one header row with exactly `columns`.
 * A text that is off in one of these is read on as far as it makes sense, so that all its problems are found at once.
 */
export function readCsv(file: string, columns: readonly string[], text: string): CsvTable {
  const problems = formProblems(file, text);
  const at = (line: number, column: string, expected: string, got: string) =>
    problems.push({ file, line, column, expected, got });
  const none = { columns: [], records: [], problems };

  const plain = text.replace(BYTE_ORDER_MARK, '').replaceAll('\r\n', '\n');
  if (plain.trim() === '') {
    at(1, 'header', `the columns ${columns.join(', ')}`, 'an empty file');
    return none;
  }
  const raw = rawRecords(plain);
  if (raw instanceof CsvError) {
    at(Number(raw.lines), 'row', 'well-formed CSV', raw.message);
    return none;
  }
  const [head, ...body] = raw;
  const header = head?.cells ?? [];
  problems.push(...headerProblems(file, columns, header));
  if (body.length === 0) at(1, 'row', 'at least one row', 'only a header');
  for (const { line, cells } of body) {
    if (cells.length === header.length) continue;
    const empty = cells.length === 1 && cells[0] === '';
    at(line, 'row', `${header.length} cells`, empty ? 'an empty line' : `${cells.length} cells`);
  }
  return {
    columns: columns.filter((column) => header.includes(column)),
    records: body.map((record) => named(header, record)),
    problems,
  };
}

function formProblems(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  if (text.startsWith(BYTE_ORDER_MARK)) {
    problems.push({ file, line: 1, column: 'header', expected: 'no byte order mark', got: 'U+FEFF' });
  }
  const returned = text.indexOf('\r\n');
  if (returned >= 0) {
    const line = text.slice(0, returned).split('\n').length;
    problems.push({ file, line, column: 'line end', expected: 'LF', got: 'CR LF' });
  }
  return problems;
}

/** The parser counts the lines up to the end of a record; the first line of one follows the last of the one before. */
function rawRecords(text: string): RawRecord[] | CsvError {
  try {
    const parsed = parse(text, { info: true, relax_column_count: true, record_delimiter: '\n' });
    let line = 1;
    return (parsed as unknown as { record: string[]; info: Info }[]).map(({ record, info }) => {
      const raw = { line, cells: record };
      line = info.lines + 1;
      return raw;
    });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function headerProblems(file: string, columns: readonly string[], header: readonly string[]): Problem[] {
  const at = (column: string, expected: string, got: string): Problem => ({
    file,
    line: 1,
    column,
    expected,
    got,
  });
  const isExtra = (name: string, index: number) => !columns.includes(name) || header.indexOf(name) !== index;
  const wanted = columns.filter((name) => header.includes(name));
  const found = header.filter((name, index) => !isExtra(name, index));
  const swapped = wanted.findIndex((name, index) => name !== found[index]);
  return [
    ...columns
      .filter((name) => !header.includes(name))
      .map((name) => at(name, 'a column of this name', 'none')),
    ...header.filter(isExtra).map((name) => at('header', 'no further column', shown(name))),
    ...(swapped < 0 ? [] : [at('header', `${wanted[swapped]} next`, String(found[swapped]))]),
  ];
}

function named(header: readonly string[], { line, cells }: RawRecord): CsvRecord {
  const entries = header.map((name, index) => [name, cells[index] || null] as const);
  // Of a name that is there twice, the first counts.
  return { line, cells: Object.fromEntries(entries.reverse()), aligned: cells.length === header.length };
}
