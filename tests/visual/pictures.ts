import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../browser.ts';
import { PAGE, serve } from '../serve.ts';

/** Draws the pictures of the README and of the review from the built site: `npm run pictures`. */

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
const FRAME = { width: 640, height: 480 } as const;
const MONTHS = ['2014-12', '2018-12', '2022-06', '2025-09', '2025-12', '2026-11'] as const;

/** Pictures that the README shows. */
const README: readonly Picture[] = [
  { name: 'latest', query: '', ...DESKTOP, scheme: 'light' },
  { name: 'romania-2025-12', query: '?date=2025-12&since=2025-09', ...DESKTOP, scheme: 'light' },
  { name: 'phone-dark', query: '?date=2022-06', ...PHONE, scheme: 'dark' },
];

/** With `--review FOLDER`: every state that a change has to be looked at in. */
function reviewPictures(): readonly Picture[] {
  const queries = [
    ...MONTHS.map((date) => `?date=${date}`),
    '?date=2022-12&since=2021-12',
    '?date=2025-12&since=2025-09',
  ];
  const sizes = { desktop: DESKTOP, phone: PHONE, frame: FRAME };
  return queries.flatMap((query) =>
    Object.entries(sizes).flatMap(([size, box]) =>
      (['light', 'dark'] as const).map((scheme) => ({
        name: `${query.slice(6).replace('&since=', '-since-')}-${size}-${scheme}`,
        query,
        ...box,
        scheme,
      })),
    ),
  );
}

async function take(browser: Browser, picture: Picture, folder: string): Promise<void> {
  const { name, query, width, height, scheme } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(`http://${PAGE.host}:${PAGE.port}${PAGE.base}${query}`);
  await page.waitForSelector('html[data-ready="svg"]');
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

const review = process.argv.indexOf('--review');
const folder = review < 0 ? FOLDER : (process.argv[review + 1] ?? FOLDER);
mkdirSync(folder, { recursive: true });
const server = await serve(PAGE);
const browser = await chromium.launch(launchOptions());
for (const picture of review < 0 ? README : reviewPictures()) await take(browser, picture, folder);
await browser.close();
await server.close();
