/** What other software does to the page between the site and its reader: translators, extensions, settings of the browser. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { expectShading, open, slider } from './map.ts';
import { classes } from './tables.ts';

/** Puts elements of its own in the place of all texts, as the browsers' translators do; the words stay as they were. */
async function translate(page: Page, how: 'font' | 'text' = 'font'): Promise<void> {
  await page.evaluate((kind) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest('script, style, svg, textarea') || !text.nodeValue?.trim()
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    document.documentElement.lang = 'de';
    for (const text of texts) {
      if (kind === 'text') text.replaceWith(new Text(text.data));
      else {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    }
  }, how);
}

async function goToJuly2016(page: Page): Promise<void> {
  await slider(page).fill(String(2 * 12 + 6));
  await expect(page.locator('#time-text')).toHaveText('July 2016');
}

for (const how of ['font', 'text'] as const)
  test(`in a translated page cards and tables say the figures of the month shown (${how})`, async ({
    page,
  }) => {
    await open(page, '?focus=POL');
    const card = page.locator('#card');
    await expect(card).toContainText('4.68% of GDP for defence, 2026');
    await translate(page, how);
    await goToJuly2016(page);
    await expect(card).toContainText('1.99% of GDP for defence, 2016');
    await expect(card).not.toContainText('4.68% of GDP for defence');
    const table = page.locator('#panel table');
    await expect(table.getByRole('row', { name: /^Belgium/ })).toContainText('0.90');
    // What is translated anew after that goes the same way.
    await translate(page, how);
    await slider(page).fill(String(12 * 12));
    await expect(card).toContainText('4.68% of GDP for defence, 2026');
    await expect(card).not.toContainText('1.99% of GDP for defence');
  });

test('a page that was translated before its table came to life has a table of the month shown', async ({
  page,
}) => {
  await open(page);
  await translate(page);
  await goToJuly2016(page);
  const table = page.locator('#panel table');
  await table.scrollIntoViewIfNeeded();
  await expect(table.getByRole('row', { name: /^Belgium/ })).toContainText('0.90');
});

for (const view of ['balance', 'changes', 'handover', 'commands', 'allies', 'production', 'due', 'classroom'])
  test(`a translated view says the same as one that is not: ${view}`, {
    tag: ['balance', 'changes', 'classroom'].includes(view) ? [] : ['@nightly'],
  }, async ({ page, context }) => {
    const texts = async (isTranslated: boolean): Promise<string> => {
      const one = await context.newPage();
      // Of the classroom its lessons: while a question is asked the time stands still.
      await open(one, `?view=${view}${view === 'classroom' ? '&step=lessons' : ''}`);
      const panel = one.locator(view === 'classroom' ? '#story' : '#more');
      await expect(panel).not.toBeEmpty();
      if (isTranslated) await translate(one);
      await goToJuly2016(one);
      await one.waitForTimeout(500);
      return panel.evaluate((one: HTMLElement) => one.textContent ?? '');
    };
    expect(await texts(true)).toBe(await texts(false));
    await page.close();
  });

test('buttons and links of a translated page act', async ({ page }) => {
  await open(page, '?date=2016-07');
  await translate(page);
  await page.locator('#latest font').first().click();
  await expect(page.locator('#time-text')).toHaveText('November 2026');
  await translate(page);
  await page.locator('#compare font').first().click();
  await expect(page.locator('#since')).toBeVisible();
  const before = await page.evaluate(() => performance.timeOrigin);
  await translate(page);
  await page.locator('#views a[data-panel="balance"] font').first().click();
  await expect(page.locator('#more .panel')).toBeVisible();
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(before);
});

test('turned round by a translation, scale, years and signs stay at their places', async ({ page }) => {
  await open(page, '?date=2016-07');
  const places = () =>
    page.evaluate(() => {
      const found = ['.classes .bound', '.bars text', '#month', '#compare', '#symbols path', '.letters text'];
      const boxes = found.flatMap((name) => [...document.querySelectorAll(name)]);
      return boxes
        .map((one) => one.getBoundingClientRect())
        .map(({ x, y }) => [Math.round(x), Math.round(y)]);
    });
  const before = await places();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await places()).toEqual(before);
  for (const path of ['', 'country/poland/', 'view/allies/', 'newsrooms.html', 'story.html', 'class.html']) {
    await page.goto(PAGE.base + path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide[0], path).toBeLessThanOrEqual(wide[1] as number);
  }
  // A sentence that is written from right to left begins at the right, a figure in it is read from the left.
  await page.goto(PAGE.base);
  const sentence = await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const line = document.querySelector('.says p') as HTMLElement;
    line.textContent = 'ألف +150 جندي';
    const range = document.createRange();
    range.selectNodeContents(line);
    return [range.getBoundingClientRect().right, line.getBoundingClientRect().right].map(Math.round);
  });
  expect(sentence[0]).toBe(sentence[1]);
});

const PAGES = [
  '',
  'country/',
  'country/poland/',
  'view/balance/',
  'newsrooms.html',
  'corrections.html',
  'story.html',
];

test('a page with a dark theme of its own says so to extensions that darken pages', async ({ page }) => {
  for (const path of [...PAGES, 'class.html']) {
    await page.goto(PAGE.base + path);
    await expect(page.locator('head meta[name="darkreader-lock"]'), path).toHaveCount(1);
  }
});

test('paper is white and its colours are light, also from a dark screen and before anything was loaded', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  for (const path of PAGES) {
    await page.goto(PAGE.base + path);
    await expect(page.locator('html'), path).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('html'), path).toHaveCSS('color-scheme', 'light');
  }
  await open(page, '?theme=dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('in a contrast theme swatches keep the colours of the map that they explain', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${PAGE.base}story.html`);
  const swatches = page.locator('.article .key').first().locator('.swatch');
  const colours = await swatches.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).backgroundColor),
  );
  expect(colours.length).toBe(9);
  expect(new Set(colours).size).toBeGreaterThanOrEqual(8);
});

test('a filter list for social buttons leaves the bars of the balance alone', async ({ page }) => {
  await open(page, '?view=balance&date=2026-06');
  // What the list hides on every site, as of December 2026.
  await page.evaluate(() => document.styleSheets[0]?.insertRule('.share-bar, .share-legend {display: none}'));
  await expect(page.getByRole('img', { name: /^US \d+%/ })).toHaveCount(2);
});

test('a reload brings no handle back to where it was', async ({ page }) => {
  await open(page);
  for (const field of await page.locator('input:not([type="hidden"]), select').all())
    if (await field.evaluate((one) => Boolean(one.closest('#time, #controls, #search'))))
      await expect(field).toHaveAttribute('autocomplete', 'off');
});

/** Opens a copy of the page as a browser saves it: what the document holds now, with its scripts. */
async function openCopy(page: Page): Promise<void> {
  // The address and what a copy notes follow when the handle rests.
  await page.waitForTimeout(600);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const file = test.info().outputPath('saved.html');
  writeFileSync(file, `<!doctype html>${html}`);
  await page.goto(pathToFileURL(file).href);
}

test('a saved copy shows one month: that of the page when it was saved', async ({ page, problems }) => {
  // The files beside the page are not saved here; the policy refuses the scale of the signs, which the copy sets anew.
  problems.allow(/ERR_FILE_NOT_FOUND|Applying inline style/);
  await open(page);
  await goToJuly2016(page);
  await expectShading(page, classes('share', 2016));
  const said = () => page.locator('#headline, #time-text, #time-events').allTextContents();
  const before = await said();
  const legend = await page.locator('#classes button').evaluateAll((all) => all.map((one) => one.ariaLabel));
  await openCopy(page);
  await expect(slider(page)).toHaveValue('30');
  await expectShading(page, classes('share', 2016));
  expect(await said()).toEqual(before);
  expect(await page.locator('#classes button').evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(
    legend,
  );
  await expect(page.locator('#symbols')).toBeVisible();
  // It goes on from there.
  await slider(page).press('End');
  await expectShading(page, classes('share', 2026));
  await expect(page.locator('#time-text')).toHaveText('November 2026');
  // Without a script the handle says the month too.
  await openCopy(page);
  expect(await slider(page).getAttribute('value')).toBe(await slider(page).inputValue());
});

test('a copy of a comparison is a comparison, and its edges go with it', async ({ page, problems }) => {
  problems.allow(/ERR_FILE_NOT_FOUND|Applying inline style/);
  await open(page, '?date=2026-06&since=2021-12');
  await expect(page.locator('#headline')).toContainText('compared');
  await page.waitForTimeout(500);
  const fills = () =>
    page.locator('#ground path').evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  const edges = () => page.locator('#outlines path').count();
  const before = [await fills(), await edges()];
  await openCopy(page);
  await expect(page.locator('#time-text')).toContainText('Dec 2021');
  expect([await fills(), await edges()]).toEqual(before);
});

const OLD: Readonly<Record<string, () => void>> = {
  'sorting copies of lists': () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
  'observing what is in view': () => Reflect.deleteProperty(globalThis, 'IntersectionObserver'),
  'observing sizes': () => Reflect.deleteProperty(globalThis, 'ResizeObserver'),
  'lists in words': () => Reflect.deleteProperty(Intl, 'DateTimeFormat'),
};
for (const [what, remove] of Object.entries(OLD))
  test(`a link in a browser without ${what} shows what it asks for, or says that it does not`, async ({
    page,
    problems,
  }) => {
    problems.allow(/page error|console error/);
    await page.addInitScript(remove);
    await page.goto(`${PAGE.base}?date=2022-06`);
    await expect(page.locator('#still').or(page.locator('html[data-ready] #time-text'))).toBeVisible();
    const isStill = await page.locator('#still').isVisible();
    if (isStill) await expect(page.locator('#still')).toContainText('A still picture of November 2026');
    await expect(page.locator('#time-text')).toHaveText(isStill ? 'November 2026' : 'June 2022');
    await expectShading(page, classes('share', isStill ? 2026 : 2022));
  });

test('a page that starts says nothing of standing still', async ({ page }) => {
  await open(page);
  await expect(page.locator('#still')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('one sentence at the top says that the page stands still, and no second one comes', async ({
    page,
  }) => {
    await page.goto(`${PAGE.base}?date=2022-06`);
    await expect(page.locator('noscript p')).toContainText('This still picture shows November 2026.');
    await page.waitForTimeout(6500);
    await expect(page.locator('#still')).toBeHidden();
  });
});

test('views have their styles in a browser that adopts no style sheets', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Object.defineProperty(globalThis, 'CSSStyleSheet', { value: undefined });
  });
  await open(page, '?view=balance&date=2026-06');
  const bar = page.locator('.halves-bar').first();
  await expect(bar).toBeVisible();
  await expect(bar.locator('.us').first()).toHaveCSS('fill', 'rgb(203, 86, 21)');
});

test('numbers copied from a table are numbers to a spreadsheet', async ({ page }) => {
  await open(page, '?view=table&since=2021-12&date=2026-06');
  const table = page.locator('#panel table');
  await table.scrollIntoViewIfNeeded();
  await expect(table).toContainText('−');
  await expect(page.locator('#tabs')).not.toBeEmpty();
  const [text = '', html = ''] = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#panel tbody') as Element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const clipboardData = new DataTransfer();
    document.body.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
  });
  const rows = text
    .trim()
    .split('\n')
    .map((row) => row.split('\t').map((cell) => cell.trim()));
  const signed = rows.flat().filter((cell) => /^[-+−]/.test(cell));
  expect(signed.filter((cell) => cell.startsWith('-')).length).toBeGreaterThan(0);
  expect(signed.filter((cell) => Number.isNaN(Number(cell.replaceAll(',', ''))))).toEqual([]);
  expect(html).toMatch(/^<table>/);
  expect(html).not.toMatch(/−\d/);
});
