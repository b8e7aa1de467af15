/** The runtime of the first view's script draws what Preact draws, in a real document. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { MAIN_LANGUAGE, settings } from '../../geo/site/languages.ts';
import type * as DrawnParts from './elements/drawn-parts.ts';
import type * as RenderedParts from './elements/rendered-parts.ts';
import type * as Steps from './elements/steps.ts';
import type * as Trees from './elements/trees.ts';
import { expect, test } from './fixtures.ts';

const root = resolve(import.meta.dirname, '../..');
const { define, resolve: resolving } = settings({ root, language: MAIN_LANGUAGE });
const OWN_RUNTIME = { 'preact/jsx-runtime': resolve(root, 'src/jsx/jsx-runtime.ts') };

/** Builds a file beside `trees.ts` as a script that puts its exports into a global of its name. */
async function add(
  page: Page,
  file: string,
  name: string,
  alias: Record<string, string> = {},
): Promise<void> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define,
    resolve: { alias: { ...resolving.alias, ...alias } },
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: resolve(import.meta.dirname, 'elements', file),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name },
      },
    },
  });
  const { output } = result as Rollup.RollupOutput;
  await page.addScriptTag({ content: output[0].code });
}

declare const trees: typeof Trees;
declare const steps: typeof Steps;
declare const renderedParts: typeof RenderedParts;
declare const drawnParts: typeof DrawnParts;

test('whatever the markup says', async ({ page }) => {
  await add(page, 'trees.ts', 'trees');
  await page.evaluate(() => trees.checkDrawn());
  await page.evaluate(() => trees.checkRedrawn());
});

test('every part of the first view in every state', async ({ page }) => {
  await add(page, 'rendered-parts.ts', 'renderedParts');
  await add(page, 'drawn-parts.ts', 'drawnParts', OWN_RUNTIME);
  const seen = await page.evaluate(() => drawnParts.checkParts(renderedParts.renderParts()));
  expect(seen).toBe(10 * 6 * 6);
});

test('an element that is drawn again stays, with the focus and what was typed', async ({ page }) => {
  await add(page, 'steps.ts', 'steps');
  expect(await page.evaluate(() => steps.typed())).toEqual({ isFocused: true, value: 'typed', label: 'two' });
});

test('only what is another than before is written', async ({ page }) => {
  await add(page, 'steps.ts', 'steps');
  expect(await page.evaluate(() => steps.written())).toEqual({
    nothing: [],
    aText: ['characterData'],
    anAttribute: ['attributes class'],
    aKeyMoved: ['childList 0 1', 'childList 1 0'],
  });
});
