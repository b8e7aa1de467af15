import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataVersions } from '../../../geo/site/changelog.ts';

const HEAD = '# Changelog\n\n## Data\n\n### 1.1.0 (30 November 2026)\n\n';
const TABLE =
  '| since | table | row | column | was | is | source |\n| --- | --- | --- | --- | --- | --- | --- |\n';
const row = (cells: string) => `${HEAD}#### Corrections\n\n${TABLE}${cells}\n`;

describe('the data part of the changelog', () => {
  it('gives corrections, cells filled in and new rows of a version', () => {
    const text = `${row('| 1.0.0 | forces | f01 | best | 900 |  | s1; s2 |')}
#### Filled in

${TABLE}| 1.0.0 | events | ev1 | note |  | a \\| b | As counted by the ministry. |

#### New rows

- events: ev111, ev113
`;
    expect(dataVersions(text)).toEqual([
      {
        version: '1.1.0',
        date: '2026-11-30',
        corrections: [
          {
            since: '1.0.0',
            table: 'forces',
            row: 'f01',
            column: 'best',
            was: '900',
            is: '',
            sources: ['s1', 's2'],
          },
        ],
        filledIn: [
          {
            since: '1.0.0',
            table: 'events',
            row: 'ev1',
            column: 'note',
            was: '',
            is: 'a | b',
            sources: ['As counted by the ministry.'],
          },
        ],
        newRows: [{ table: 'events', ids: ['ev111', 'ev113'] }],
      },
    ]);
  });

  it('reads the changelog of this repository', () => {
    expect(dataVersions(readFileSync('CHANGELOG.md', 'utf8')).at(-1)).toMatchObject({
      version: '1.0.0',
      date: '2026-11-24',
    });
  });

  it.each([
    [
      'a cell too few',
      row('| 1.0.0 | forces | f01 | best | 900 | s1 |'),
      'CHANGELOG.md:11: expected 7 cells',
    ],
    [
      'a bad version',
      row('| 1.0 | forces | f01 | best | 9 | 8 | s1 |'),
      'CHANGELOG.md:11: expected a data version',
    ],
    [
      'no source',
      row('| 1.0.0 | forces | f01 | best | 9 | 8 |  |'),
      'CHANGELOG.md:11: expected a table, row',
    ],
    [
      'no change',
      row('| 1.0.0 | forces | f01 | best | 9 | 9 | s1 |'),
      'CHANGELOG.md:11: expected a new value',
    ],
    ['no table', `${HEAD}#### Corrections\n`, 'CHANGELOG.md:7: expected a table'],
    [
      'a list of another form',
      `${HEAD}#### New rows\n\n- ev111\n`,
      'CHANGELOG.md:9: expected a line such as',
    ],
    [
      'a day that is none',
      '## Data\n### 1.1.0 (31 November 2026)\n',
      'CHANGELOG.md:2: expected a day that exists',
    ],
    ['a heading of another form', '## Data\n### 1.1.0\n', 'CHANGELOG.md:2: expected a heading'],
    ['no data part', '# Changelog\n', 'expected a part "## Data"'],
  ])('refuses %s and says where', (_, text, message) => {
    expect(() => dataVersions(text)).toThrow(message);
  });
});
