import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { keptVersions } from '../tables/kept.ts';
import { contactOf } from './contact.ts';
import { isWithoutSipri } from './without-sipri.ts';

/** Which catalogue the words of a build come from. */

/** Tags of the languages that have a catalogue: files in `src/i18n/` named by a two-letter tag. */
export function languages(root: string): readonly string[] {
  return readdirSync(resolve(root, 'src/i18n'))
    .map((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1])
    .filter((tag) => tag !== undefined);
}

/** The language of `index.html`; every other language has a document of its own beside it, `de.html` for German. */
export const MAIN_LANGUAGE = 'en';

/** What is built: for which language, from where. */
export interface Site {
  readonly root: string;
  readonly language: string;
}

/** The name of a language's document to keep: it carries its later parts and works from disk. */
export function classFile(language: string): string {
  return language === MAIN_LANGUAGE ? 'class.html' : `class.${language}.html`;
}

/** A later part that the document carries as text; the page makes a script of it when it is needed. */
export interface InlinePart {
  readonly id: string;
  readonly code: string;
}

/** What every build of a part of the site has in common. */
export function settings({ root, language }: Site) {
  const { maker, repository, corrections } = contactOf(process.env);
  return {
    root,
    base: './',
    define: {
      LANGUAGES: JSON.stringify(languages(root)),
      KEPT_VERSIONS: JSON.stringify(keptVersions(resolve(root, 'public/data'))),
      MAIN_LANGUAGE: JSON.stringify(MAIN_LANGUAGE),
      CLASS_FILE: JSON.stringify(classFile(language)),
      IS_ONE_FILE: 'false',
      CORRECTIONS_ADDRESS: JSON.stringify(corrections),
      MAKER: JSON.stringify(maker),
      REPOSITORY_ADDRESS: JSON.stringify(repository),
      WITHOUT_SIPRI: String(isWithoutSipri()),
    } as Record<string, string>,
    resolve: { alias: { '#messages': resolve(root, `src/i18n/${language}.ts`) } },
  };
}
