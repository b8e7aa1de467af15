/**
 * Takes pictures of the states of `state-list.ts` from the built site, always the same pixels from the same site:
 * `npm run states -- FOLDER [--dist DIR] [--only NAME,NAME]`. `compare.ts` compares two such folders.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';
import { PAGE, serve } from '../serve.ts';
import { bundledFont } from './font.ts';
import { SIZES, STATES, type State } from './state-list.ts';

/** A folder of the built site with files whose bytes are compared. */
const FILES = ['previews', 'story'] as const;
/** The day of the pictures, for what says "today". */
const TODAY = '2026-11-15T12:00:00Z';
/** How long a page must look the same before its picture counts, and how often it is looked at, ms. */
const REST_MS = 400;
const MOST_LOOKS = 20;
/** How long something may take to come on a busy machine, ms. */
const PATIENCE_MS = 120_000;

/** The page says its own address in places, which must not change with the port. */
const HOST = 'states.localhost';
/** Drawn by the processor, each layer in one piece: at the seams of tiles, which move, smoothed edges differ by a shade. */
const FLAGS = [
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--disable-partial-raster',
  '--max-untiled-layer-width=16000',
  '--max-untiled-layer-height=16000',
  '--disable-checker-imaging',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  `--host-resolver-rules=MAP ${HOST}:80 ${PAGE.host}:${PAGE.port}`,
];

/** What browsers lay out when a reader comes near is laid out now: a sheet made by script passes the page's own policy. */
async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Scrolls once through the page, so that all is there that comes when a reader gets near. */
async function walk(page: Page): Promise<void> {
  const step = page.viewportSize()?.height ?? 1;
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < (await height()); top += step) {
    await page.evaluate(
      (y) => new Promise((drawn) => requestAnimationFrame(() => drawn(scrollTo(0, y)))),
      top,
    );
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** The picture of a page that looks the same twice in a row; throws if it never does. */
async function stillPicture(page: Page, fullPage: boolean): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for (let look = 0; look < MOST_LOOKS; look++) {
    const now = await page.screenshot({ fullPage, animations: 'disabled' });
    if (now.equals(before)) return now;
    before = now;
    await pause(REST_MS);
  }
  throw new Error('The page does not come to rest.');
}

/** The picture of a state, once everything of it is there. */
async function take(browser: Browser, state: State): Promise<Buffer> {
  const { link, size, dark, print, still, window, shows, act } = state;
  const page = await browser.newPage({
    viewport: SIZES[size],
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    javaScriptEnabled: !still,
  });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.clock.setFixedTime(TODAY);
  await page.goto(`http://${HOST}${PAGE.base}${link}`);
  const isLive = !still && /^($|\?|class\.html)/.test(link);
  if (isLive) await page.locator('html[data-ready]').waitFor();
  if (shows) await page.locator(shows).first().waitFor();
  await act?.(page);
  if (!window) await layOut(page);
  if (!window && !still) await walk(page);
  // The panels come when a reader gets near the table, and draw it anew.
  if (!window && isLive) await page.waitForFunction(() => 'whoDefendsEuropePanels' in globalThis);
  await page.waitForLoadState('networkidle');
  if (print) await page.emulateMedia({ media: 'print' });
  const picture = await stillPicture(page, !window);
  await page.close();
  return picture;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, only: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) throw new Error('npm run states -- FOLDER [--dist DIR] [--only NAME,NAME]');
const only = values.only?.split(',');
if (!only)
  for (const part of ['pages', 'files']) rmSync(`${folder}/${part}`, { recursive: true, force: true });
mkdirSync(`${folder}/pages`, { recursive: true });
for (const part of FILES) cpSync(`${values.dist}/${part}`, `${folder}/files/${part}`, { recursive: true });
const server = await serve({ folder: values.dist });
const options = launchOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), ...FLAGS],
  env: { ...process.env, ...bundledFont() },
});
for (const state of STATES.filter(({ name }) => !only || only.includes(name))) {
  const start = performance.now();
  writeFileSync(`${folder}/pages/${state.name}.png`, await take(browser, state));
  console.log(`${state.name.padEnd(22)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
await browser.close();
await server.close();
