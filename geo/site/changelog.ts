/** The data part of CHANGELOG.md, read: what was wrong in an earlier version of the tables, what was filled in, what is new. */

/** A cell of a table that changed. An empty `was` or `is` is an empty cell. */
export interface CellChange {
  /** The data version in which the old value stood. */
  readonly since: string;
  readonly table: string;
  /** Id of the row. */
  readonly row: string;
  readonly column: string;
  readonly was: string;
  readonly is: string;
  /** Ids of sources, or one sentence. */
  readonly sources: readonly string[];
}

/** A version of the data, as its section lists it. */
export interface DataVersion {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly corrections: readonly CellChange[];
  readonly filledIn: readonly CellChange[];
  readonly newRows: readonly { readonly table: string; readonly ids: readonly string[] }[];
}

const COLUMNS = ['since', 'table', 'row', 'column', 'was', 'is', 'source'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A line of the file and its number, counted from 1. */
interface Line {
  readonly text: string;
  readonly number: number;
}

function fault({ text, number }: Line, expected: string): Error {
  return new Error(`CHANGELOG.md:${number}: expected ${expected}, got "${text}"`);
}

/** The lines below each heading of one depth, up to the next heading of that depth. */
function sections(lines: readonly Line[], mark: string): { head: Line; body: Line[] }[] {
  const found: { head: Line; body: Line[] }[] = [];
  for (const line of lines) {
    if (line.text.startsWith(`${mark} `)) found.push({ head: line, body: [] });
    else found.at(-1)?.body.push(line);
  }
  return found;
}

/** The cells between the outer pipes of a line; `\|` is a pipe inside a cell. */
function cellsOf(line: Line): string[] {
  const [before, ...cells] = line.text.trim().split(/(?<!\\)\|/);
  if (before !== '' || cells.pop() !== '') throw fault(line, 'a row of a table between two pipes');
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function change(line: Line): CellChange {
  const cells = cellsOf(line);
  if (cells.length !== COLUMNS.length) throw fault(line, `${COLUMNS.length} cells`);
  const [since = '', table = '', row = '', column = '', was = '', is = '', source = ''] = cells;
  if (!/^\d+\.\d+\.\d+$/.test(since)) throw fault(line, 'a data version such as 1.0.0 in the first cell');
  if (!(table && row && column && source)) throw fault(line, 'a table, row, column and source');
  if (was === is) throw fault(line, 'a new value that differs from the old one');
  return { since, table, row, column, was, is, sources: source.split(/;\s+/) };
}

function changes(head: Line, body: readonly Line[]): CellChange[] {
  const [columns, rule, ...rows] = body.filter(({ text }) => text.trim() !== '');
  const expected = `a table with the columns ${COLUMNS.join(', ')}`;
  if (!columns) throw fault(head, `${expected} below`);
  if (cellsOf(columns).join() !== COLUMNS.join()) throw fault(columns, expected);
  if (!rule || cellsOf(rule).some((cell) => !/^:?-+:?$/.test(cell)))
    throw fault(rule ?? columns, 'a line of dashes');
  return rows.map(change);
}

function newRows(body: readonly Line[]) {
  return body
    .filter(({ text }) => text.trim() !== '')
    .map((line) => {
      const [, table, ids] = /^- (\w+): (\S.*)$/.exec(line.text) ?? [];
      if (!(table && ids)) throw fault(line, 'a line such as "- events: ev111, ev113"');
      return { table, ids: ids.split(/,\s*/) };
    });
}

function dateOf(head: Line, day: string, month: string, year: string): string {
  const date = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${date}T00:00Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(date))
    throw fault(head, 'a day that exists');
  return date;
}

function versionOf({ head, body }: { head: Line; body: Line[] }): DataVersion {
  const [, version, day, month, year] = /^### (\d+\.\d+\.\d+) \((\d+) (\w+) (\d{4})\)$/.exec(head.text) ?? [];
  if (!(version && day && month && year))
    throw fault(head, 'a heading such as "### 1.1.0 (30 November 2026)"');
  const parts = sections(body, '####');
  const cells = (title: string) =>
    parts
      .filter((part) => part.head.text === `#### ${title}`)
      .flatMap((part) => changes(part.head, part.body));
  return {
    version,
    date: dateOf(head, day, month, year),
    corrections: cells('Corrections'),
    filledIn: cells('Filled in'),
    newRows: parts.filter((part) => part.head.text === '#### New rows').flatMap((part) => newRows(part.body)),
  };
}

/** The versions below the heading "## Data", in the order of the file. Throws with line and expectation where it cannot be read. */
export function dataVersions(changelog: string): DataVersion[] {
  const lines = changelog.split('\n').map((text, index) => ({ text: text.trimEnd(), number: index + 1 }));
  const data = sections(lines, '##').find(({ head }) => head.text === '## Data');
  if (!data) throw new Error('CHANGELOG.md: expected a part "## Data"');
  // What came in since the last version is listed as unreleased, until somebody gives it a number.
  return sections(data.body, '###')
    .filter(({ head }) => head.text !== '### Unreleased')
    .map(versionOf);
}
