import { expect, it } from 'vitest';
import { printProblems } from '../../../geo/tables/problems.ts';
import { readTables } from '../../../geo/tables/tables.ts';
import { tablesIn, translationsOf, wordsToTranslate } from '../../../geo/tables/translations.ts';
import type { Tables } from '../../../src/data/rows.ts';
import { recorded } from '../../../src/model/base/recorded.ts';
import { answerOf } from '../../../src/model/handover/handover.ts';
import { shellSum } from '../../../src/model/production/plants.ts';
import { isNatoCore } from '../../../src/model/spending/pledges.ts';

const tables = readTables('public/data').tables as Tables;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const rows = [...wordsToTranslate(tables)].map(([place, text]) => [...place.split('/'), `§${text}`]);

/** The file of a language with some of its rows changed. */
function problemsWith(change: (all: string[][]) => string[][]): string {
  const lines = change(rows.map((row) => [...row])).map((row) => row.map(cell).join(','));
  return printProblems(
    translationsOf('i18n/xx.csv', `${['table,id,field,text', ...lines].join('\n')}\n`, tables).problems,
  );
}
const { translations } = translationsOf(
  'i18n/xx.csv',
  `${['table,id,field,text', ...rows.map((row) => row.map(cell).join(','))].join('\n')}\n`,
  tables,
);
const translated = tablesIn(tables, translations);

it('a file with every word has no problem', () => {
  expect(problemsWith((all) => all)).toBe('');
  expect(translations.size).toBe(rows.length);
});

it('a word that is missing is named by table, row and column', () => {
  expect(problemsWith((all) => all.filter(([, id]) => id !== 'us-rou-2025'))).toContain(
    'a text for changes/us-rou-2025/title',
  );
});

it.each([
  ['a row that no table has', 1, 'us-atlantis-2025', 'a word of the tables'],
  ['a column that is not translated', 2, 'summary', 'a word of the tables'],
  ['an empty text', 3, '', 'a text'],
  ['a text that is longer than its room', 3, 'x'.repeat(400), 'at most'],
])('%s is a problem of its line', (_, column, value, expected) => {
  const found = problemsWith((all) => {
    (all[0] as string[])[column] = value;
    return all;
  });
  expect(found).toMatch(/i18n\/xx\.csv:2\b/);
  expect(found).toContain(expected);
});

it('a word that is there twice is a problem', () => {
  expect(problemsWith((all) => [...all, all[0] as string[]])).toContain('each word once');
});

it('rows get their words and keep those of the table', () => {
  const row = translated.changes.find(({ id }) => id === 'us-rou-2025') as (typeof tables.changes)[number];
  const own = tables.changes.find(({ id }) => id === 'us-rou-2025');
  expect(row.title).toBe(`§${own?.title}`);
  expect(row.summary).toBe(own?.summary);
  expect(recorded(row).title).toBe(own?.title);
});

it('what is decided by words is decided alike in every language', () => {
  const answers = ({ handovers }: Tables) => handovers.map(answerOf);
  const cores = ({ pledges }: Tables) => pledges.filter((row) => isNatoCore(row)).map(({ id }) => id);
  expect(answers(translated)).toEqual(answers(tables));
  expect(cores(translated)).toEqual(cores(tables));
  expect(shellSum(translated.production)?.total).toBe(shellSum(tables.production)?.total);
});
