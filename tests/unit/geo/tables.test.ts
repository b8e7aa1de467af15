import { describe, expect, it } from 'vitest';
import { printProblems, problemAt } from '../../../geo/tables/problems.ts';
import type { TableName } from '../../../geo/tables/schemas.ts';
import { parseTable, readTables } from '../../../geo/tables/tables.ts';
import { damaged, lineOf, problemsWith, REAL } from '../damaged.ts';

/** The problems of one table by itself. */
const problemsOf = (name: TableName, text: string) =>
  printProblems(parseTable(name, text).problems)
    .split('\n')
    .filter((line) => line !== '');

describe('the tables of record', () => {
  it('have no problem', () => {
    const { tables, problems } = readTables('public/data');
    expect(printProblems(problems)).toBe('');
    expect(tables?.countries.length).toBe(REAL.countries.trimEnd().split('\n').length - 1);
  });

  it('become typed rows: numbers, lists, and null where a cell is empty', () => {
    expect(parseTable('countries', REAL.countries).rows.find(({ iso3 }) => iso3 === 'ALB')).toEqual({
      iso3: 'ALB',
      iso2: 'AL',
      name: 'Albania',
      role: 'ally',
      nato_since: 2009,
      eu_member: 'no',
      parent_iso3: null,
      note: null,
    });
    const warsaw = parseTable('events', REAL.events).rows.find(({ id }) => id === 'ev003');
    expect(warsaw).toMatchObject({ actor_iso3: ['CAN', 'DEU', 'GBR', 'USA'], lat: 52.2298 });
    expect(parseTable('events', REAL.events).rows.find(({ id }) => id === 'ev002')?.actor_iso3).toEqual([]);
  });
});

describe('the form of a file', () => {
  it('has every column, and the cells of one that is missing are not reported again', () => {
    const text = REAL.targets.replace('agreed_on', 'agreed');
    expect(problemsOf('targets', text)).toEqual([
      'targets.csv:1 agreed_on: expected a column of this name, got none',
      'targets.csv:1 header: expected no further column, got "agreed"',
    ]);
  });

  it('has no further column', () => {
    const text = REAL.strengths.trimEnd().replaceAll('\n', ',\n').replace(',\n', ',remark\n');
    expect(problemsOf('strengths', `${text},\n`)).toEqual([
      'strengths.csv:1 header: expected no further column, got "remark"',
    ]);
  });

  it('has no column twice', () => {
    const text = REAL.strengths.trimEnd().replaceAll('\n', ',\n').replace(',\n', ',low\n');
    expect(problemsOf('strengths', `${text},\n`)).toEqual([
      'strengths.csv:1 header: expected no further column, got "low"',
    ]);
  });

  it('has its columns in order', () => {
    const text = REAL.countries.replace('iso3,iso2,name', 'iso3,name,iso2');
    expect(problemsOf('countries', text)[0]).toBe('countries.csv:1 header: expected iso2 next, got name');
  });

  it('has no byte order mark, and is read on', () => {
    const text = `\u{FEFF}${damaged('targets', 'hague-2025-core', ',3.5,', ',NaN,')}`;
    expect(problemsOf('targets', text)).toEqual([
      'targets.csv:1 header: expected no byte order mark, got U+FEFF',
      `targets.csv:${lineOf('targets', 'hague-2025-core')} pct: expected a number from 0 to 100, got "NaN"`,
    ]);
  });

  it('ends its lines with LF, and one that does not is reported once', () => {
    expect(problemsOf('targets', REAL.targets.replaceAll('\n', '\r\n'))).toEqual([
      'targets.csv:1 line end: expected LF, got CR LF',
    ]);
    const third = REAL.targets.split('\n').map((line, index) => (index === 2 ? `${line}\r` : line));
    expect(problemsOf('targets', third.join('\n'))).toEqual([
      'targets.csv:3 line end: expected LF, got CR LF',
    ]);
  });

  it.each(['', '\n', '\u{FEFF}'])('is not empty: %j', (text) => {
    expect(problemsOf('strengths', text).at(-1)).toBe(
      'strengths.csv:1 header: expected the columns force_id, as_of, low, best, high, basis, source_id, got an empty file',
    );
  });

  it('has rows', () => {
    expect(problemsOf('targets', `${REAL.targets.split('\n')[0]}\n`)).toEqual([
      'targets.csv:1 row: expected at least one row, got only a header',
    ]);
  });

  it('has as many cells in a row as in the header', () => {
    const line = lineOf('targets', 'vilnius');
    expect(problemsOf('targets', damaged('targets', 'vilnius', '2023-07,,', '2023-07,'))).toEqual([
      `targets.csv:${line} row: expected 7 cells, got 6 cells`,
    ]);
    expect(problemsOf('targets', damaged('targets', 'vilnius', 'vilnius', '\nvilnius'))).toEqual([
      `targets.csv:${line} row: expected 7 cells, got an empty line`,
    ]);
  });

  it('closes its quotes', () => {
    const [problem, ...others] = problemsOf('targets', damaged('targets', 'vilnius', ',2.0,', ',"2.0,'));
    expect(problem).toMatch(/^targets\.csv:\d+ row: expected well-formed CSV, got /);
    expect(others).toEqual([]);
  });

  it('exists', () => {
    expect(problemsWith({ sources: null })).toEqual(['sources.csv:1 header: expected a file, got none']);
  });

  it('is told by the first line of a row, also after a row of several lines', () => {
    const two = damaged('events', 'ev002', 'Leaders stop', '"Leaders\n\nstop').replace('decade.', 'decade."');
    const text = damaged('events', 'ev003', '2016-07-08', '2016-07-32', two);
    const line = lineOf('events', 'ev002');
    expect(problemsOf('events', text)).toEqual([
      `events.csv:${line} summary: expected no control characters, got "Leaders\\n\\nstop cutting defence budgets and aim for the guidel…"`,
      `events.csv:${line + 3} date: expected a date from 1900 to 2100 as YYYY, YYYY-MM or YYYY-MM-DD, got "2016-07-32"`,
    ]);
    const { rows } = parseTable('events', two);
    const third = rows.find(({ id }) => id === 'ev003') as object;
    expect(problemAt(third, 'date', 'a', 'b').line).toBe(line + 3);
  });
});

describe('a cell', () => {
  const date = 'a date from 1900 to 2100 as YYYY, YYYY-MM or YYYY-MM-DD';
  const summary = 'Leaders stop cutting';
  it.each<[string, TableName, string, string, string, string, string, string]>([
    [
      'is a number, not NaN',
      'sites',
      'bel-shape',
      '50.5123',
      'NaN',
      'lat',
      'a number from -90 to 90',
      '"NaN"',
    ],
    [
      'has a decimal point',
      'pledges',
      'deu-2029-3p5,',
      ',3.5,',
      ',"3,5",',
      'pct',
      'a number from 0 to 100',
      '"3,5"',
    ],
    [
      'is plain digits',
      'strengths',
      'det-amari-2024-nld',
      ',120,',
      ',1.2e2,',
      'best',
      'a whole number from 0 to 500000',
      '"1.2e2"',
    ],
    [
      'counts people',
      'strengths',
      'det-amari-2024-nld',
      ',90,',
      ',-90,',
      'low',
      'a whole number from 0 to 500000',
      '"-90"',
    ],
    ['is a latitude', 'sites', 'bel-shape', '50.5123', '95.1', 'lat', 'a number from -90 to 90', '"95.1"'],
    ['is a longitude', 'sites', 'bel-shape', '4.0112', '190', 'lon', 'a number from -180 to 180', '"190"'],
    [
      'is a share',
      'pledges',
      'deu-2029-3p5,',
      ',3.5,',
      ',103.5,',
      'pct',
      'a number from 0 to 100',
      '"103.5"',
    ],
    [
      'is a year',
      'countries',
      'ALB',
      '2009',
      '209',
      'nato_since',
      'a whole number from 1900 to 2100',
      '"209"',
    ],
    ['is a day of the calendar', 'events', 'ev002', '2014-09-05', '2026-02-30', 'date', date, '"2026-02-30"'],
    ['knows leap years', 'events', 'ev002', '2014-09-05', '2025-02-29', 'date', date, '"2025-02-29"'],
    ['is a month', 'events', 'ev002', '2014-09-05', '2014-13', 'date', date, '"2014-13"'],
    ['is a date of our time', 'events', 'ev002', '2014-09-05', '0014-09-05', 'date', date, '"0014-09-05"'],
    ['is not empty where required', 'events', 'ev002', '2014-09-05', '', 'date', date, 'an empty cell'],
    ['is one of the words', 'countries', 'ALB', ',no,', ',No,', 'eu_member', 'one of: yes; no', '"No"'],
    [
      'has no blank before',
      'events',
      'ev002',
      'Newport',
      ' Newport',
      'place',
      'no blanks at either end',
      '" Newport"',
    ],
    [
      'has no blank after',
      'events',
      'ev002',
      'Newport',
      'Newport\u00a0',
      'place',
      'no blanks at either end',
      '"Newport\\u00a0"',
    ],
    [
      'has no control character',
      'events',
      'ev002',
      'Newport',
      'New\tport',
      'place',
      'no control characters',
      '"New\\tport"',
    ],
    [
      'does not turn its direction',
      'events',
      'ev002',
      'Newport',
      'New\u202eport',
      'place',
      'no control characters',
      '"New\\u202eport"',
    ],
    [
      'is whole UTF-8',
      'events',
      'ev002',
      'Newport',
      'New\ufffdport',
      'place',
      'no control characters',
      '"New\ufffdport"',
    ],
    [
      'has no tag',
      'events',
      'ev002',
      summary,
      '<b>Leaders</b> stop',
      'summary',
      'no markup',
      '"<b>Leaders</b> stop defence budgets and aim for the guidelin…"',
    ],
    ['has no comment', 'events', 'ev002', 'Newport', 'Newport<!--', 'place', 'no markup', '"Newport<!--"'],
    ['has no closing tag', 'events', 'ev002', 'Newport', 'Newport</p', 'place', 'no markup', '"Newport</p"'],
    [
      'keeps its length',
      'events',
      'ev002',
      'Newport',
      'x'.repeat(601),
      'place',
      'at most 600 characters',
      `"${'x'.repeat(60)}…"`,
    ],
    [
      'keeps the length of a headline',
      'events',
      'ev003',
      'Warsaw summit',
      'x'.repeat(60),
      'title',
      'at most 70 characters',
      `"${'x'.repeat(60)}…"`,
    ],
    [
      'has a list without gaps',
      'events',
      'ev003',
      'CAN;DEU',
      'CAN;;DEU',
      'actor_iso3',
      'a list parted by ; without blanks or gaps',
      '"CAN;;DEU;GBR;USA"',
    ],
    [
      'has a list without repeats',
      'events',
      'ev003',
      'CAN;DEU',
      'DEU;DEU',
      'actor_iso3',
      'a list that names nothing twice',
      '"DEU;DEU;GBR;USA"',
    ],
    [
      'has a code of the right form',
      'countries',
      'ALB',
      'ALB,AL',
      'ALB,al',
      'iso2',
      'two capital letters',
      '"al"',
    ],
    [
      'links to the web only',
      'sources',
      'ac-nato-2016',
      'https://ac.nato.int/',
      'javascript:alert(1)//',
      'url',
      'an address with https: or http:',
      '"javascript:alert(1)//archive/2016/new-allies-ready-to-take-o…"',
    ],
    [
      'links without a password',
      'sources',
      'ac-nato-2016',
      'ac.nato.int',
      'a:b@ac.nato.int',
      'url',
      'an address with https: or http:',
      '"https://a:b@ac.nato.int/archive/2016/new-allies-ready-to-tak…"',
    ],
  ])('%s', (_, name, start, from, to, column, expected, got) => {
    expect(problemsOf(name, damaged(name, start, from, to))).toEqual([
      `${name}.csv:${lineOf(name, start)} ${column}: expected ${expected}, got ${got}`,
    ]);
  });

  it('may hold a sign that is not markup', () => {
    expect(problemsOf('events', damaged('events', 'ev002', 'Newport', 'a < b <3 > c'))).toEqual([]);
  });

  it('has one problem at a time, a row as many as it has damaged cells', () => {
    const text = damaged('sites', 'bel-shape', '50.5123,4.0112,2', 'NaN, 4,');
    expect(parseTable('sites', text).problems.map(({ column }) => column)).toEqual([
      'lat',
      'lon',
      'precision_km',
    ]);
  });
});
