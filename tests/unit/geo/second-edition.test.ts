/** Damaged copies of the tables and columns that came with the second edition, and of what the first let pass. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countriesOf, placesLieInTheirCountry } from '../../../geo/places.ts';
import { printed } from '../../../geo/tables/problems.ts';
import type { TableName } from '../../../geo/tables/schemas.ts';
import { checkTables } from '../../../geo/tables/tables.ts';
import { type Copies, damaged, lineOf, problemsWith, REAL } from '../damaged.ts';

const COUNTRIES = countriesOf(readFileSync('src/data/detail.topo.json', 'utf8'));

function placeProblems(copies: Copies): string[] {
  const { tables } = checkTables((name) => copies[name] ?? REAL[name]);
  if (!tables) throw new Error('the copy is damaged in another way');
  return placesLieInTheirCountry(tables, COUNTRIES).map(printed);
}

describe('a row of the second edition', () => {
  it.each<[string, TableName, string, string, string, string]>([
    [
      'capability without a number',
      'capabilities',
      'cap035,',
      ',140,',
      ',,',
      'best: expected at least one number, got empty cells',
    ],
    [
      'capability whose range is upside down',
      'capabilities',
      'cap059,',
      ',6,6,9,',
      ',9,6,6,',
      'best: expected low <= best <= high, got 9, 6, 6',
    ],
    [
      'capability of an unknown kind',
      'capabilities',
      'cap035,',
      ',inventory,',
      ',stock,',
      'kind: expected one of: inventory; pledge; requirement; estimate, got "stock"',
    ],
    [
      'sum of NATO for an unknown group',
      'nato_aggregates',
      'europe_canada,2014,personnel_thousand',
      'europe_canada',
      'europe',
      'group: expected one of: europe_canada; total, got "europe"',
    ],
    [
      'break without a reason',
      'personnel_breaks',
      'LTU,2015',
      'Conscription came back in 2015.',
      '',
      'reason: expected a text, got an empty cell',
    ],
    [
      'count of soldiers that is not whole',
      'personnel_world_bank',
      'AUT,2014',
      '22500',
      '22500.5',
      'persons: expected a whole number from 0 to 10000000, got "22500.5"',
    ],
    [
      'citation of an unknown source',
      'citations',
      'events,ev007',
      'anews-nato-ar24',
      'nobody',
      'source_id: expected a row with this source_id in sources.csv, got "nobody"',
    ],
    [
      'cut that overlaps with one that does not say so',
      'changes',
      'us-deu-2026,',
      'us-pol-2026-cancel;us-bct-2026',
      'us-pol-2026-cancel;us-rou-2025',
      'may_overlap: expected other rows that name us-deu-2026 too, got "us-rou-2025"',
    ],
    [
      'pledge overtaken by an older one',
      'pledges',
      'cze-2026-1p7,',
      'ap-cze-2026-03,',
      'ap-cze-2026-03,cze-2030-3p0',
      'overtaken_by: expected a newer pledge of CZE, got "cze-2030-3p0"',
    ],
    [
      'event still to come',
      'events',
      'ev125,',
      '2026-10-08',
      '2026-12-08',
      'date: expected a date not after 2026-11-30, the day of the tables, got "2026-12-08"',
    ],
    [
      'source published after the day of the tables',
      'sources',
      'lrt-nuclear-2026-10,',
      ',2026-10-06,',
      ',2027-10-06,',
      'published: expected a date not after 2026-11-30, the day of the tables, got "2027-10-06"',
    ],
    [
      'force in place from a day to come',
      'forces',
      'det-siau-2026-ita,',
      ',2026-08,',
      ',2026-12,',
      'start: expected a date not after 2026-11-30, the day of the tables, got "2026-12"',
    ],
    [
      'strength counted on a day to come',
      'strengths',
      'flf-bgr,2025-12-22',
      '2025-12-22',
      '2026-12-22',
      'as_of: expected a date not after 2026-11-30, the day of the tables, got "2026-12-22"',
    ],
  ])('is refused: a %s', (_, name, start, from, to, problem) => {
    const line = lineOf(name, start);
    expect(problemsWith({ [name]: damaged(name, start, from, to) })).toContain(
      `${name}.csv:${line} ${problem}`,
    );
  });
});

describe('a place', () => {
  it('lies in its country in every row', () => {
    expect(placeProblems({})).toEqual([]);
  });

  it.each<[string, TableName, string, string, string]>([
    ['a site in Poland', 'sites', 'pol-powidz,', 'lat', 'POL'],
    ['a site beyond the Atlantic', 'sites', 'usa-norfolk,', 'lat', 'USA'],
    ['a plant', 'production', 'pr01,', 'lat', 'DEU'],
  ])('with latitude and longitude exchanged is refused: %s', (_, name, start, column) => {
    const line = REAL[name].split('\n').find((text) => text.startsWith(start)) ?? '';
    const [pair = '', lat = '', lon = ''] = /,(-?\d+\.\d+),(-?\d+\.\d+),/.exec(line) ?? [];
    const [problem, ...others] = placeProblems({ [name]: damaged(name, start, pair, `,${lon},${lat},`) });
    expect(problem).toMatch(
      new RegExp(`^${name}\\.csv:${lineOf(name, start)} ${column}: expected a (place|latitude)`),
    );
    expect(others).toEqual([]);
  });
});
