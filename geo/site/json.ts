import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { modulesOf } from '../generated.ts';
import { readTables } from '../tables/tables.ts';
import { readTranslations, tablesIn } from '../tables/translations.ts';
import { MAIN_LANGUAGE, type Site } from './languages.ts';
import { cleaned } from './without-sipri.ts';

/** JSON files of the project as a build has them: in the language of the page, and with SIPRI's figures or without. */

/** Files with words of the tables, and what they are made from. */
const WITH_WORDS = { 'src/data/first.json': 'first', 'src/data/details.json': 'rows' } as const;

/** What has been made for a language. */
const made = new Map<string, ReturnType<typeof modulesOf>>();

/** The same as in the committed files, with the words of the tables in the language of a page. Throws where its words are missing or wrong. */
function modulesIn({ root, language }: Site): ReturnType<typeof modulesOf> {
  const known = made.get(language);
  if (known) return known;
  const folder = resolve(root, 'public/data');
  const { tables } = readTables(folder);
  if (!tables) throw new Error('the tables have problems: npm run data names them');
  const { translations, problems } = readTranslations(folder, language, tables);
  if (problems.length > 0) throw new Error(`the words of ${language} have problems: npm run data names them`);
  const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
  const modules = modulesOf(tablesIn(tables, translations), {
    datapackage: read('public/data/datapackage.json'),
    overview: read('src/data/overview.json'),
  });
  made.set(language, modules);
  return modules;
}

/** A JSON file of the project as the build has it. It was checked when it was made. */
export function readJson(site: Site, path: string): ReturnType<JSON['parse']> {
  const module = WITH_WORDS[path as keyof typeof WITH_WORDS];
  if (module && site.language !== MAIN_LANGUAGE) return cleaned(path, modulesIn(site)[module]);
  return cleaned(path, JSON.parse(readFileSync(resolve(site.root, path), 'utf8')));
}

/** Code that imports a JSON file gets it as the build has it. */
export function jsonPlugin(site: Site): Plugin {
  return {
    name: 'json-of-the-build',
    enforce: 'pre',
    load(id) {
      const path = Object.keys(WITH_WORDS).find((name) => resolve(site.root, name) === id);
      return path ? JSON.stringify(readJson(site, path)) : null;
    },
  };
}
