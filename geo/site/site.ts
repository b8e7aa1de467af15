import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin, type UserConfig } from 'vite';
import { articleName } from '../../src/model/story.ts';
import { documentPlugin } from './document.ts';
import { languages, MAIN_LANGUAGE, type Site, settings } from './languages.ts';
import { buildParts } from './parts.ts';

/** How the site is built: the later parts first, since the document holds their addresses; then a document a language. */

/** The build of one language's document, after its later parts. */
async function documentConfig(of: Site): Promise<UserConfig> {
  const parts = await buildParts(of);
  const common = settings(of);
  return {
    ...common,
    define: { ...common.define, PARTS: JSON.stringify(parts) },
    build: { emptyOutDir: false, modulePreload: false },
  };
}

/** Builds the documents of the other languages and puts them beside `index.html`. */
async function otherLanguages(root: string): Promise<void> {
  for (const language of languages(root).filter((tag) => tag !== MAIN_LANGUAGE)) {
    const of = { root, language };
    const outDir = resolve(root, '.cache/languages', language);
    const config = await documentConfig(of);
    await build({
      ...config,
      configFile: false,
      publicDir: false,
      plugins: [documentPlugin(of)],
      build: { ...config.build, outDir },
    });
    copyFileSync(resolve(outDir, 'index.html'), resolve(root, 'dist', `${language}.html`));
    const article = articleName(language, MAIN_LANGUAGE);
    for (const name of [`${article}.html`, article])
      cpSync(resolve(outDir, name), resolve(root, 'dist', name), { recursive: true });
  }
}

/** The build of the whole site into `dist/`. */
export function site(root: string): Plugin {
  const main = { root, language: MAIN_LANGUAGE };
  return {
    ...documentPlugin(main),
    name: 'site',
    apply: 'build',
    config: () => {
      rmSync(resolve(root, 'dist'), { recursive: true, force: true });
      return documentConfig(main);
    },
    closeBundle: () => otherLanguages(root),
  };
}
