import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../../src/data/rows.ts';
import { readCsv } from './csv.ts';
import { type Problem, shown } from './problems.ts';

/**
 * The words of the tables in other languages: `i18n/<language>.csv` beside the tables, with a text for every word that stands on the map,
 * in lists and in headings. Long texts stay English.
 */

/** By table: the column that names a row, and the columns that are translated. */
const TRANSLATED = {
  changes: { key: 'id', fields: ['title', 'caveat'] },
  events: { key: 'id', fields: ['title', 'short_title', 'landmark'] },
  pledges: { key: 'id', fields: ['definition'] },
  production: { key: 'id', fields: ['product', 'unit_per_year'] },
  handovers: { key: 'id', fields: ['us_item', 'europe_item'] },
  commands: { key: 'id', fields: ['name'] },
  brigade_targets: { key: 'host_iso3', fields: ['brigade_target'] },
  targets: { key: 'id', fields: ['label'] },
  capabilities: { key: 'id', fields: ['item', 'unit'] },
} as const;

type TableName = keyof typeof TRANSLATED;
type TextRow = Readonly<Record<string, string | null>>;

/** Texts by their place: `changes/us-rou-2025/title`. */
export type Translations = ReadonlyMap<string, string>;

const COLUMNS = ['table', 'id', 'field', 'text'] as const;

/** How much longer than the longest English text of its column a text may be: rooms on the page are planned for that. */
const LONGER = 1.5;

const tableNames = Object.keys(TRANSLATED) as TableName[];
const rowsOf = (tables: Tables, table: TableName) => tables[table] as unknown as readonly TextRow[];

/** What has to be said in every language: the place of each text, with the English text. */
export function wordsToTranslate(tables: Tables): Translations {
  const words = new Map<string, string>();
  for (const table of tableNames)
    for (const row of rowsOf(tables, table))
      for (const field of TRANSLATED[table].fields)
        if (row[field]) words.set(`${table}/${row[TRANSLATED[table].key]}/${field}`, row[field]);
  return words;
}

/** The most characters that a text of each column may have. */
function limitsOf(words: Translations): ReadonlyMap<string, number> {
  const limits = new Map<string, number>();
  for (const [place, text] of words) {
    const column = place.replace(/\/.*\//, '/');
    limits.set(column, Math.max(limits.get(column) ?? 0, Math.ceil(text.length * LONGER)));
  }
  return limits;
}

type Wrong = Pick<Problem, 'column' | 'expected' | 'got'>;

function wrongWith(place: string, text: string | null, words: Translations, most: number): Wrong | null {
  if (!words.has(place)) return { column: 'id', expected: 'a word of the tables', got: place };
  if (!text) return { column: 'text', expected: 'a text', got: shown(text) };
  if (text.length > most) return { column: 'text', expected: `at most ${most} characters`, got: shown(text) };
  return null;
}

/** The words of a language from the text of their file, and what is wrong with them: a place that is unknown, twice or missing, a text too long. */
export function translationsOf(
  file: string,
  text: string,
  tables: Tables,
): { readonly translations: Translations; readonly problems: readonly Problem[] } {
  const words = wordsToTranslate(tables);
  const limits = limitsOf(words);
  const csv = readCsv(file, COLUMNS, text);
  const translations = new Map<string, string>();
  const problems = [...csv.problems];
  for (const { line, cells } of csv.records) {
    const [place, said] = [`${cells.table}/${cells.id}/${cells.field}`, cells.text ?? null];
    const most = limits.get(`${cells.table}/${cells.field}`) ?? 0;
    const wrong: Wrong | null = translations.has(place)
      ? { column: 'id', expected: 'each word once', got: place }
      : wrongWith(place, said, words, most);
    if (wrong) problems.push({ file, line, ...wrong });
    translations.set(place, said ?? '');
  }
  for (const place of words.keys())
    if (!translations.has(place))
      problems.push({ file, line: 1, column: 'id', expected: `a text for ${place}`, got: 'none' });
  return { translations, problems };
}

const FOLDER = 'i18n';

/** Reads the words of a language from the folder of the tables. Throws where there is no such file. */
export function readTranslations(folder: string, language: string, tables: Tables) {
  const file = `${FOLDER}/${language}.csv`;
  return translationsOf(file, readFileSync(join(folder, file), 'utf8'), tables);
}

/** What is wrong with the words of any language. */
export function translationProblems(folder: string, tables: Tables): readonly Problem[] {
  const files = readdirSync(join(folder, FOLDER)).filter((name) => name.endsWith('.csv'));
  return files.flatMap((name) => readTranslations(folder, name.replace('.csv', ''), tables).problems);
}

/** The tables with their words in another language; each row keeps its English ones (`src/model/base/recorded.ts`). */
export function tablesIn(tables: Tables, translations: Translations): Tables {
  const inLanguage = (table: TableName) =>
    rowsOf(tables, table).map((row) => {
      const { key, fields } = TRANSLATED[table];
      const own = fields.flatMap((field) => {
        const text = translations.get(`${table}/${row[key]}/${field}`);
        return text ? [[field, text] as const] : [];
      });
      if (own.length === 0) return row;
      const record = Object.fromEntries(own.map(([field]) => [field, row[field]]));
      return { ...row, ...Object.fromEntries(own), record };
    });
  return { ...tables, ...Object.fromEntries(tableNames.map((table) => [table, inLanguage(table)])) };
}
