import { defineConfig } from 'vite';
import { documentPlugin } from './geo/site/document.ts';
import { MAIN_LANGUAGE, settings } from './geo/site/languages.ts';
import { buildParts } from './geo/site/parts.ts';

const root = import.meta.dirname;

export default defineConfig(async ({ command, isPreview }) => {
  if (command !== 'build' || isPreview) return { base: './' };
  const parts = await buildParts(root);
  const common = settings(root, MAIN_LANGUAGE);
  return {
    ...common,
    define: { ...common.define, PARTS: JSON.stringify(parts) },
    build: { emptyOutDir: false, modulePreload: false },
    plugins: [documentPlugin(root)],
  };
});
