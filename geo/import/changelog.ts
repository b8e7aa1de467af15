/** Writes what an edition changes into the data part of CHANGELOG.md, row by row. */
import { type Differences, nameOf, type Scope } from './differences.ts';
import type { Row } from './fault.ts';

/** What is written, and what was there before. */
interface Entry {
  readonly scope: Scope;
  readonly found: Differences;
  readonly sourceId: string;
  /** Version of the data in which the old values stood: the one in datapackage.json. */
  readonly version: string;
}

const UNRELEASED = '### Unreleased';
const TABLE_HEAD = [
  '| since | table | row | column | was | is | source |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

/** The changelog with the entry in the newest section, or in a new one if the newest is a version that is out. */
export function withEntry(changelog: string, entry: Entry): string {
  const lines = changelog.split('\n');
  const data = lines.indexOf('## Data');
  if (data < 0) throw new Error('CHANGELOG.md: expected a part "## Data"');
  const end = endOf(lines, data, '## ');
  const newest = lines.findIndex((line, index) => index > data && index < end && line.startsWith('### '));
  if (newest < 0 || lines[newest]?.startsWith(`### ${entry.version} `)) {
    const section = sectionWith([UNRELEASED, ''], entry);
    return [
      ...lines.slice(0, data + 1),
      '',
      ...section,
      '',
      ...withoutBlankStart(lines.slice(data + 1)),
    ].join('\n');
  }
  const after = Math.min(endOf(lines, newest, '### '), end);
  const section = sectionWith(withoutBlankEnd(lines.slice(newest, after)), entry);
  return [...lines.slice(0, newest), ...section, '', ...lines.slice(after)].join('\n');
}

/** The section with what the entry adds to it; neither begins nor ends with an empty line. */
function sectionWith(
  section: readonly string[],
  { scope, found, sourceId, version }: Entry,
): readonly string[] {
  const file = `${scope.table}.csv`;
  const cited = found.recited > 0 ? [`- ${found.recited} rows of ${file} cite ${sourceId} now.`] : [];
  const correction = (row: Row, column: string, was: string, is: string) =>
    `| ${[version, scope.table, nameOf(scope, row), column, was, is, sourceId].join(' | ')} |`.replaceAll(
      '|  |',
      '| |',
    );
  const [value = ''] = scope.compared;
  const corrections = [
    ...found.changed.map(({ row, column, was, is }) => correction(row, column, was, is)),
    // A row that is gone: its value is not known any more.
    ...found.gone.map((row) => correction(row, value, row[value] ?? '', '')),
  ];
  // One line a country, so that a whole new year can be read.
  const place = scope.key[0] ?? '';
  const added = [...new Set(found.added.map((row) => row[place]))].map((country) => {
    const rows = found.added.filter((row) => row[place] === country);
    return `- ${scope.table}: ${rows.map((row) => nameOf(scope, row)).join(', ')}`;
  });
  const noted = withLines(section, section[0] ?? '', cited, []);
  const corrected = withLines(noted, '#### Corrections', corrections, TABLE_HEAD);
  return withLines(corrected, '#### New rows', added, []);
}

/** The section with `added` at the end of what stands below `heading`; a heading that is not there comes last, with `head`. */
function withLines(
  section: readonly string[],
  heading: string,
  added: readonly string[],
  head: readonly string[],
): readonly string[] {
  if (added.length === 0) return withoutBlankEnd(section);
  const at = section.indexOf(heading);
  if (at < 0) return [...withoutBlankEnd(section), '', heading, '', ...head, ...added];
  const end = endOf(section, at, '#');
  const before = withoutBlankEnd(section.slice(0, end));
  const gap = before.length === at + 1 ? [''] : [];
  const after = section.slice(end);
  return [...before, ...gap, ...added, ...(after.length > 0 ? ['', ...after] : [])];
}

/** The next line after `from` that begins with `mark`, or the end. */
function endOf(lines: readonly string[], from: number, mark: string): number {
  const found = lines.findIndex((line, index) => index > from && line.startsWith(mark));
  return found < 0 ? lines.length : found;
}

const withoutBlankEnd = (lines: readonly string[]) =>
  lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
const withoutBlankStart = (lines: readonly string[]) => lines.slice(lines.findIndex((line) => line !== ''));
