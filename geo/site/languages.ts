import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { keptVersions } from '../tables/kept.ts';
import { siteAddress } from './address.ts';
import { contactOf } from './contact.ts';
import { isWithoutSipri } from './without-sipri.ts';

/** Which catalogue the words of a build come from. */

/** The language at the root of the site; every other one has a folder of its own there, `de/` for German. */
export const MAIN_LANGUAGE = 'en';

/**
 * Tags of the languages that are built: those with a catalogue, which is a file in `src/i18n/` named by a two-letter tag, and with the
 * words of the tables (`public/data/i18n/`). The setting `SITE_LANGUAGES` (`en,de`) takes some of them alone, for a build that is quicker.
 */
export function languages(root: string): readonly string[] {
  const only = process.env.SITE_LANGUAGES?.split(',');
  return readdirSync(resolve(root, 'src/i18n'))
    .map((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1])
    .filter((tag) => tag !== undefined)
    .filter((tag) => tag === MAIN_LANGUAGE || existsSync(resolve(root, `public/data/i18n/${tag}.csv`)))
    .filter((tag) => !only || tag === MAIN_LANGUAGE || only.includes(tag));
}

/** The folder of a language below the root of the site, with a slash at its end; empty for the main language. */
export function folderOf(language: string): string {
  return language === MAIN_LANGUAGE ? '' : `${language}/`;
}

/** What is built: for which language, from where. */
export interface Site {
  readonly root: string;
  readonly language: string;
}

/** A later part that the document carries as text; the page makes a script of it when it is needed. */
export interface InlinePart {
  readonly id: string;
  readonly code: string;
}

/** What every build of a part of the site has in common. */
export function settings({ root, language }: Site) {
  const { maker, repository, corrections } = contactOf(process.env);
  const address = siteAddress(process.env.SITE_ADDRESS);
  return {
    root,
    base: './',
    define: {
      LANGUAGES: JSON.stringify(languages(root)),
      KEPT_VERSIONS: JSON.stringify(keptVersions(resolve(root, 'public/data'))),
      MAIN_LANGUAGE: JSON.stringify(MAIN_LANGUAGE),
      SITE_ROOT: JSON.stringify(language === MAIN_LANGUAGE ? '' : '../'),
      PAGE_ADDRESS: JSON.stringify(address && address + folderOf(language)),
      IS_ONE_FILE: 'false',
      CORRECTIONS_ADDRESS: JSON.stringify(corrections),
      MAKER: JSON.stringify(maker),
      REPOSITORY_ADDRESS: JSON.stringify(repository),
      WITHOUT_SIPRI: String(isWithoutSipri()),
    } as Record<string, string>,
    resolve: { alias: { '#messages': resolve(root, `src/i18n/${language}.ts`) } },
  };
}
