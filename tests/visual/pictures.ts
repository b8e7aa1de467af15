import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../browser.ts';
import { PAGE, serve } from '../serve.ts';

/** Draws the pictures of the README from the built site: `npm run pictures`. */

const FOLDER = 'docs/pictures';

interface Picture {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

const DESKTOP = { width: 1440, height: 900 } as const;
const PHONE = { width: 390, height: 844 } as const;

/** Pictures that the README shows. */
const README: readonly Picture[] = [
  { name: 'latest', query: '', ...DESKTOP, scheme: 'light' },
  { name: 'romania-2025-12', query: '?date=2025-12&since=2025-09', ...DESKTOP, scheme: 'light' },
  { name: 'phone-dark', query: '?date=2022-06', ...PHONE, scheme: 'dark' },
];

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, query, width, height, scheme } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(`http://${PAGE.host}:${PAGE.port}${PAGE.base}${query}`);
  await page.waitForSelector('html[data-ready="svg"]');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
const server = await serve(PAGE);
const browser = await chromium.launch(launchOptions());
for (const picture of README) await take(browser, picture);
await browser.close();
await server.close();
