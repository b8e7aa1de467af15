/**
 * Walks through the built site in Firefox, by WebDriver BiDi: first view, month, comparison, card, panel, frame, file. Run with
 * `npm run firefox` after a build, where Firefox is installed; `FIREFOX_PATH` names another one. Ends with 1 if a step fails.
 */
import assert from 'node:assert/strict';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pathOf } from '../browser.ts';
import { PAGE, serve } from '../serve.ts';

/** A port of its own, so that browser tests can run beside it. */
const PORT = 4370;
const ADDRESS = `http://${PAGE.host}:${PORT}${PAGE.base}`;
const SIZE = { width: 1280, height: 800 };

/** Opens a view and waits until it answers. */
async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`${ADDRESS}${link}`);
  await page.waitForSelector('html[data-ready]');
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

/** Waits until an element has a text. */
async function says(page: Page, selector: string, text: string): Promise<void> {
  const has = (part: string, wanted: string) =>
    document.querySelector(part)?.textContent?.includes(wanted) ?? false;
  await page
    .waitForFunction(has, {}, selector, text)
    .catch(async () => assert.fail(`${selector} says "${await textOf(page, selector)}", not "${text}"`));
}

/** What is tried, by name; each begins with a page of its own. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the first view is shaded, with its sentences': async (page) => {
    await open(page);
    const classes = await page.$$eval('#ground path[data-iso3]', (shapes) =>
      shapes.map((shape) => (shape as SVGElement).dataset.class),
    );
    assert.ok(classes.filter((name) => /^\d$/.test(name ?? '')).length >= 31);
    await says(page, 'h1', 'Who defends Europe?');
    await says(page, '.says', 'US troops');
  },
  'the keyboard moves to another month': async (page) => {
    await open(page);
    await page.focus('#month');
    await page.keyboard.press('Home');
    await says(page, '#time-text', 'January 2014');
  },
  'two months are compared': async (page) => {
    await open(page);
    await page.locator('::-p-aria([name="Compare two months"][role="button"])').click();
    await says(page, '#time-text', '→');
    await page.waitForFunction(() => location.search.includes('since='));
  },
  'a country has its card': async (page) => {
    await open(page, '?focus=POL');
    await says(page, '#card', 'Poland');
    await says(page, '#card', 'Own armed forces');
  },
  'a panel opens from its link': async (page) => {
    await open(page, '?view=balance');
    await page.waitForSelector('#more .panel table');
    await says(page, '#more .panel', 'People');
  },
  'a frame on another page shows the month asked for': async (page) => {
    await page.goto(`${ADDRESS}robots.txt`);
    await page.setContent(`<iframe width="640" height="480" src="${ADDRESS}?embed=1&date=2025-12"></iframe>`);
    const handle = await page.waitForSelector('iframe');
    const frame = await handle?.contentFrame();
    assert.ok(frame, 'no frame');
    await frame.waitForSelector('html[data-ready]');
    assert.match(await frame.$eval('#time-text', (text) => text.textContent ?? ''), /December 2025/);
  },
  'a table is saved as a file': async (page) => {
    await open(page, '?view=allies');
    // What would be saved is read from the address that the link is given.
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { saved: (file as Blob).text() });
        return make.call(URL, file);
      };
    });
    const button = await page.waitForSelector('::-p-xpath(//button[normalize-space()="CSV"])');
    await button?.click();
    await page.waitForFunction(() => 'saved' in globalThis);
    const file = await page.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
    assert.match(file, /Poland/);
  },
};

/** Takes one step and says how it ended. */
async function take(browser: Browser, [name, step]: [string, (typeof STEPS)[string]]): Promise<boolean> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  try {
    await page.setViewport(SIZE);
    await step(page);
    assert.deepEqual(faults, []);
    console.log(`ok      ${name}`);
    return true;
  } catch (error) {
    console.log(`FAILED  ${name}\n        ${error instanceof Error ? error.message : error}`);
    return false;
  } finally {
    await page.close();
  }
}

const executablePath = process.env.FIREFOX_PATH ?? pathOf('firefox-esr') ?? pathOf('firefox');
if (!executablePath) throw new Error('Firefox is not installed: set FIREFOX_PATH, or install firefox-esr.');
const server = await serve({ port: PORT });
const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
console.log(await browser.version());
const results: boolean[] = [];
for (const entry of Object.entries(STEPS)) results.push(await take(browser, entry));
await browser.close();
await server.close();
if (results.includes(false)) process.exitCode = 1;
