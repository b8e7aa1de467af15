/** From the changelog to the page of corrections. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CellChange, type DataVersion, dataVersions } from '../../../geo/site/changelog.ts';
import { dataHistory } from '../../../geo/site/corrections.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import { type PageInput, renderPages } from '../../../src/app/pages.tsx';
import { PACKED } from '../page-data.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { tables } = readTables('public/data');
if (!tables) throw new Error('the tables have problems');
const table = tables;

const CHANGE: CellChange = {
  since: '1.0.0',
  table: 'events',
  row: 'ev001',
  column: 'date',
  was: '2014-03-18',
  is: '2014-03-19',
  sources: ['nato-crimea-2014'],
};
const version = (part: Partial<DataVersion>): DataVersion => ({
  version: '1.1.0',
  date: '2026-11-30',
  corrections: [],
  filledIn: [],
  newRows: [],
  ...part,
});
const FIRST = version({ version: '1.0.0', date: '2026-11-24' });
const historyOf = (...corrections: CellChange[]) => dataHistory(table, [version({ corrections }), FIRST]);

const INPUT: Omit<PageInput, 'history'> = {
  dataset: PACKED,
  overview: json('src/data/overview.json'),
  details: json('src/data/details.json'),
  glyphs: json('src/data/glyphs.json'),
  allies: [],
  address: null,
};
/** The text of the page, without its markup, and its links. */
function pageOf(history: PageInput['history']) {
  const { pages } = renderPages({ ...INPUT, history });
  const body = pages.find(({ path }) => path === 'corrections.html')?.body ?? '';
  const [main = ''] = /<main.*<\/main>/s.exec(body) ?? [];
  return { text: main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), main };
}

describe('the history of the data', () => {
  it('gives a correction its row in words, its country, both versions with their days, and the source', () => {
    const [found] = historyOf(CHANGE).corrections;
    expect(found).toMatchObject({
      table: 'events',
      corrections: [
        {
          title: 'NATO refuses to recognise the annexation of Crimea',
          iso3: 'UKR',
          sinceDate: '2026-11-24',
          version: '1.1.0',
          date: '2026-11-30',
          sources: [{ source_id: 'nato-crimea-2014' }],
        },
      ],
    });
  });

  it('finds rows by keys of several columns, whatever stands between them', () => {
    for (const row of ['DEU, 2025, gdp_share_pct', 'DEU/2025/gdp_share_pct', 'DEU 2025 gdp_share_pct']) {
      const [found] = historyOf({ ...CHANGE, table: 'spending', row }).corrections;
      expect(found?.corrections[0]).toMatchObject({ title: null, iso3: 'DEU' });
    }
  });

  it('calls what belongs to a force by that force', () => {
    const [first] = table.strengths;
    const row = `${first?.force_id} ${first?.as_of} ${first?.basis}`;
    const [found] = historyOf({ ...CHANGE, table: 'strengths', row }).corrections;
    const name = table.forces.find(({ id }) => id === first?.force_id)?.name;
    expect(found?.corrections[0]?.title).toBe(name);
  });

  it('keeps the id of a row, a table or a source that is no longer there', () => {
    const gone = { ...CHANGE, row: 'gone', sources: ['gone-too'] };
    const unknown = { ...CHANGE, table: 'no_table' };
    const { corrections } = historyOf(gone, unknown);
    expect(corrections.map(({ corrections: [first] }) => first)).toMatchObject([
      { row: 'gone', title: null, iso3: null, sources: ['gone-too'] },
      { row: 'ev001', title: null, iso3: null },
    ]);
  });

  it('has the newest version first, whatever the order of the file', () => {
    const newer = version({
      version: '1.10.0',
      date: '2027-01-31',
      corrections: [{ ...CHANGE, row: 'new' }],
    });
    const { corrections, versions } = dataHistory(table, [
      FIRST,
      version({ version: '1.9.0', corrections: [{ ...CHANGE, row: 'old' }] }),
      newer,
    ]);
    expect(corrections[0]?.corrections.map(({ row }) => row)).toEqual(['new', 'old']);
    expect(versions.map((entry) => entry.version)).toEqual(['1.10.0', '1.9.0', '1.0.0']);
  });
});

describe('the page of corrections', { timeout: 30_000 }, () => {
  it('says what was wrong, since when, what is right, and by which source, with its link', () => {
    const { text, main } = pageOf(historyOf(CHANGE));
    expect(text).toContain('NATO refuses to recognise the annexation of Crimea (Ukraine): date');
    expect(text).toContain('Was March 18, 2014 Is March 19, 2014');
    expect(text).toContain('Stood in the data since version 1.0.0 of November 24, 2026.');
    expect(text).toContain('Corrected on November 30, 2026, version 1.1.0.');
    expect(main).toContain(
      `href="${table.sources.find(({ source_id }) => source_id === 'nato-crimea-2014')?.url}"`,
    );
    expect(text).not.toContain('No corrections yet');
  });

  it('says of an empty cell that it is not known, and names a deleted row by its id', () => {
    const { text } = pageOf(historyOf({ ...CHANGE, row: 'gone', column: 'us_troops', was: '', is: '5' }));
    expect(text).toContain('Row gone: US troops Was empty (not known) Is 5');
  });

  it('says when there are none, and counts what is new', () => {
    const newRows = [{ table: 'events', ids: ['a', 'b'] }];
    expect(pageOf(dataHistory(table, [FIRST])).text).toContain('No corrections yet.');
    const { text } = pageOf(dataHistory(table, [version({ filledIn: [CHANGE], newRows })]));
    expect(text).toContain('1 cell that was empty has a value now, and 2 rows have been added.');
  });

  it('can be made from the changelog of this repository', () => {
    const history = dataHistory(table, dataVersions(readFileSync('CHANGELOG.md', 'utf8')));
    expect(pageOf(history).text).toContain('The latest corrections come first.');
  });
});
