import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { documentPlugin } from './geo/site/document.ts';
import { buildParts } from './geo/site/parts.ts';

const root = import.meta.dirname;

/** Languages with a catalogue: files in `src/i18n/` named by a two-letter tag. */
const languages = readdirSync(`${root}/src/i18n`)
  .map((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1])
  .filter((tag) => tag !== undefined);

export default defineConfig(async ({ command, isPreview }) => {
  const define = { LANGUAGES: JSON.stringify(languages) };
  if (command !== 'build' || isPreview) return { base: './' };
  const parts = await buildParts(root, define);
  return {
    base: './',
    define: { ...define, PARTS: JSON.stringify(parts) },
    build: { emptyOutDir: false, modulePreload: false, cssMinify: true },
    plugins: [documentPlugin(root)],
  };
});
