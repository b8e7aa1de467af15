import { copyFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, defineConfig, type InlineConfig } from 'vite';
import { documentPlugin } from './geo/site/document.ts';
import { languages, MAIN_LANGUAGE, type Site, settings } from './geo/site/languages.ts';
import { buildParts } from './geo/site/parts.ts';

const root = import.meta.dirname;

/** The build of one language's document, after its later parts. */
async function documentOf(site: Site): Promise<InlineConfig> {
  const parts = await buildParts(site);
  const common = settings(site);
  return {
    ...common,
    define: { ...common.define, PARTS: JSON.stringify(parts) },
    build: { emptyOutDir: false, modulePreload: false },
    plugins: [documentPlugin(site)],
  };
}

/** Builds the documents of the other languages and puts them beside `index.html`. */
async function otherLanguages(): Promise<void> {
  for (const language of languages(root).filter((tag) => tag !== MAIN_LANGUAGE)) {
    const outDir = resolve(root, '.cache/languages', language);
    const config = await documentOf({ root, language });
    await build({ ...config, configFile: false, publicDir: false, build: { ...config.build, outDir } });
    copyFileSync(resolve(outDir, 'index.html'), resolve(root, 'dist', `${language}.html`));
  }
}

export default defineConfig(async ({ command, isPreview }) => {
  if (command !== 'build' || isPreview) return { base: './' };
  rmSync(resolve(root, 'dist'), { recursive: true, force: true });
  const main = await documentOf({ root, language: MAIN_LANGUAGE });
  return { ...main, plugins: [...(main.plugins ?? []), { name: 'languages', closeBundle: otherLanguages }] };
});
