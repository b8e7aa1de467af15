import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { picture } from '../../src/model/picture/picture.ts';
import { PALETTES } from '../../src/model/signs/palette.ts';
import { inputOf } from '../contract/picture/picture-help.ts';
import { expect, test } from './fixtures.ts';
import { ORIGIN, open, ready } from './map.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Share, embed, cite' });
const opener = (page: Page): Locator => page.getByRole('button', { name: 'Share', exact: true });

async function openShare(page: Page, link: string): Promise<void> {
  await open(page, link);
  await opener(page).click();
  // Two scripts have to come first, and the test server compresses each when it is first asked for.
  await expect(dialog(page)).toBeVisible({ timeout: 60_000 });
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test('a link is taken along, the keyboard finds all parts, and the focus comes back', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
  await openShare(page, '?date=2025-12&layers=us&campaign=x');
  const link = dialog(page).getByRole('textbox', { name: 'Link to exactly this view' });
  await expect(link).toHaveValue(/\?date=2025-12&layers=us$/);
  // What somebody put into the link to follow its readers goes no further than their own address.
  await expect(page).toHaveURL(/campaign=x/);
  await dialog(page).getByRole('button', { name: 'Copy: Link' }).click();
  await expect(dialog(page).getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());

  await dialog(page)
    .getByLabel(/keep the month/)
    .check();
  await expect(link).toHaveValue(/date=2025-12.*&data=\d+\.\d+\.\d+/);
  await expect(dialog(page).getByText('Copied.')).toHaveCount(0);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    });
  });
  await dialog(page).getByRole('button', { name: 'Copy: Link' }).click();
  await expect(dialog(page).getByText(/The text is selected/)).toBeVisible();
  expect(await link.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
    (await link.inputValue()).length,
  );

  await dialog(page).getByRole('radio', { name: 'Link' }).focus();
  await page.keyboard.press('ArrowLeft');
  await dialog(page).getByRole('combobox', { name: 'Cite' }).selectOption('spending of a country');
  const number = dialog(page).getByRole('combobox', { name: 'Number' });
  await number.selectOption('Poland: 4.25% of GDP in 2025 (estimate)');
  await expect(dialog(page).getByRole('textbox', { name: 'As text' })).toHaveValue(
    /^Poland: 4\.25% of GDP in 2025 \(estimate\)\. Source: NATO: .* data version \d.*focus=POL&data=/,
  );
  await expect(dialog(page).getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{nato-/);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('a number is cited from its source note, and the link in the citation leads to it', async ({ page }) => {
  await open(page, '?date=2025-12&focus=us-rou-2025');
  const title = 'US brigade leaves Romania without relief';
  const card = page.getByRole('region', { name: title });
  await card.getByLabel(`Source of ${title}`).click();
  const cite = card.getByRole('button', { name: `Cite this number: ${title}` });
  await cite.press('Enter');
  const text = dialog(page).getByRole('textbox', { name: 'As text' });
  await expect(text).toHaveValue(/−3,000 troops, −700 in Romania; not replaced; high confidence\. Source: /, {
    timeout: 60_000,
  });
  await expect(dialog(page).getByRole('combobox', { name: 'Cite' })).toHaveValue('change');
  const csl = JSON.parse(await dialog(page).getByRole('textbox', { name: 'CSL-JSON' }).inputValue());
  await page.keyboard.press('Escape');
  await expect(cite).toBeFocused();

  await page.goto(csl.at(-1).URL);
  await ready(page);
  await expect(page.getByRole('region', { name: title })).toContainText('−3,000');
  // The balance says how much of a figure is known; its notes lead to the same dialog.
  await open(page, '?date=2025-12&view=balance');
  const estonia = page.locator('tr[data-host="EST"] td[data-side="us"]');
  await estonia.getByLabel('Source of US, Estonia').click();
  await estonia.getByRole('button', { name: 'Cite this number: US, Estonia' }).click();
  await expect(text).toHaveValue(
    /^Estonia, US troops at the end of December 2025: 700 \(150 to 700\), stated October 29, 2025/,
  );
});

for (const width of [1440, 390, 320])
  test(`share is in the first view, and the code, the pictures and the citations are two clicks away: ${width} px`, async ({
    page,
  }) => {
    const height = width === 1440 ? 800 : 844;
    await page.setViewportSize({ width, height });
    for (const [part, field] of [
      ['Embed', 'Code for your page'],
      ['Cite', 'RIS'],
    ] as const) {
      await open(page, '');
      await expect(opener(page)).toBeInViewport({ ratio: 1 });
      await opener(page).click();
      await dialog(page).getByRole('radio', { name: part }).click({ force: true, timeout: 60_000 });
      await expect(dialog(page).getByRole('textbox', { name: field, exact: true })).toBeVisible();
    }
    // The list of numbers, with a long one in it, ends where the dialog does.
    await dialog(page).getByRole('combobox', { name: 'Cite' }).selectOption('change');
    const [list, box] = await Promise.all(
      [dialog(page).getByRole('combobox', { name: 'Number' }), dialog(page)].map((part) =>
        part.boundingBox(),
      ),
    );
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
    const file = page.waitForEvent('download');
    await dialog(page).getByRole('button', { name: 'Save as a file: RIS' }).click();
    expect((await bytesOf(await file)).toString()).toMatch(/^TY {2}- .*\r\nER {2}- \r\n$/s);
  });

test('the dialog has no accessibility violations', async ({ page }) => {
  await openShare(page, '?date=2025-12');
  await dialog(page).getByRole('radio', { name: 'Pictures' }).check({ force: true });
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
});

test('embed code shows what was chosen, in the preview and in another page', async ({ page, problems }) => {
  // Chromium knows this permission only where the device can share.
  problems.allow(/Unrecognized feature: 'web-share'/);
  await openShare(page, '?date=2022-06');
  await dialog(page).getByRole('radio', { name: 'Embed' }).check({ force: true });
  await dialog(page).getByText('What is in it').click();
  await dialog(page).getByRole('checkbox', { name: 'European forces' }).uncheck();
  await dialog(page).getByRole('checkbox', { name: 'legend' }).uncheck();
  await dialog(page).getByRole('radio', { name: 'Dark' }).check();
  const preview = dialog(page).locator('iframe');
  await dialog(page).getByRole('radio', { name: '320 px' }).check();
  await expect(preview).toHaveCSS('width', '320px');
  await expect(preview.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');

  const code = dialog(page).getByRole('textbox', { name: 'Code for your page' });
  const frame = await code.inputValue();
  await dialog(page).getByRole('radio', { name: 'Element', exact: true }).check();
  await expect(code).toHaveValue(
    /^<who-defends-europe src="[^"]*\/any\/sub-folder\/" date="2022-06" layers="us~changes~labels" theme="dark" legend="0">/,
  );
  await dialog(page).getByRole('radio', { name: 'Frame and loader' }).check();
  await expect(code).toHaveValue(/<script async src="[^"]*\/any\/sub-folder\/embed\.js"><\/script>$/);

  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${frame}` }),
  );
  await page.goto(`${ORIGIN}/host.html`);
  const embedded = page.getByTitle('Who defends Europe? Defence spending, % of GDP, June 2022');
  await expect(embedded.contentFrame().locator('html')).toHaveAttribute('data-ready', /^(svg|gl)$/);
  await expect(embedded.contentFrame().locator('#headline')).toContainText('Europe in June 2022');
  await expect(embedded.contentFrame().locator('#symbols .disc path.europe')).toHaveCount(0);
  await expect(page.getByRole('figure').getByRole('link', { name: /The map in full/ })).toBeVisible();
});

test('code names the picture of just this view, or none and gives it as a file', async ({ page }) => {
  const known = (address: string) =>
    page.evaluate((content) => {
      const meta = Object.assign(document.createElement('meta'), { content });
      meta.setAttribute('property', 'og:url');
      document.head.append(meta);
    }, address);
  const code = dialog(page).getByRole('textbox', { name: 'Code for your page' });
  await open(page, '?date=2025-12');
  await known('https://example.org/map/');
  await opener(page).click();
  await expect(dialog(page)).toBeVisible({ timeout: 60_000 });
  await expect(dialog(page).getByRole('textbox', { name: 'Page of this view' })).toHaveValue(
    'https://example.org/map/m/2025-12/',
  );
  await dialog(page).getByRole('radio', { name: 'Embed' }).check({ force: true });
  await expect(code).toHaveValue(/previews\/m-2025-12\.png" alt="In December 2025, /);
  await expect(dialog(page).getByRole('button', { name: /^PNG/ })).toHaveCount(0);

  await dialog(page).getByText('What is in it').click();
  await dialog(page).getByRole('checkbox', { name: 'European forces' }).uncheck();
  await expect(code).not.toHaveValue(/previews\//);
  const file = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'SVG' }).click();
  const own = (await bytesOf(await file)).toString();
  expect(own).toContain('Who defends Europe? December 2025');
  expect(own).not.toContain('right half');
  await dialog(page).getByRole('radio', { name: 'Link' }).check({ force: true });
  await expect(dialog(page).getByText(/This view has no page of its own/)).toHaveCount(0);
});

test('pictures are files: the SVG is the one of the build, the PNG has its size, its words and the map', async ({
  page,
}) => {
  const view = {
    date: '2025-12',
    theme: 'dark',
    layers: ['us', 'europe', 'changes', 'commands'],
    scenario: ['ho02'],
  } as const;
  await openShare(page, '?date=2025-12&layers=us~europe~changes~commands&scenario=ho02&theme=dark');
  await dialog(page).getByRole('radio', { name: 'Pictures' }).check({ force: true });
  await dialog(page).getByRole('radio', { name: '4:5' }).check();
  await expect(
    dialog(page).getByRole('img', { name: /^Scenario: not data\. .* Not replaced: 3,000 US troops/ }),
  ).toBeVisible();

  const svgFile = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'SVG' }).click();
  const svg = (await bytesOf(await svgFile)).toString();
  const size = { width: 1080, height: 1350 };
  const address = `${ORIGIN}/any/sub-folder/?date=2025-12&layers=us~europe~changes~commands&scenario=ho02&theme=dark`;
  expect(svg).toBe(picture(inputOf(view, { size, address, theme: 'dark' })));

  const pngFile = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'PNG, 2160 × 2700' }).click();
  const download = await pngFile;
  expect(download.suggestedFilename()).toBe('who-defends-europe-share-2025-12-4x5-scenario@2x.png');
  const png = await bytesOf(download);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2160, 2700]);
  expect(png.includes('Who defends Europe? December 2025. Scenario: not data')).toBe(true);
  const colours = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      // Every fourth pixel as it is: colours of areas, not of edges.
      const canvas = new OffscreenCanvas(image.width / 4, image.height / 4);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.imageSmoothingEnabled = false;
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
      return [...found];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  // Dark sea, US, Europe, and a class of the shading.
  const { sea, us, europe, classes } = PALETTES.dark;
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join();
  for (const colour of [sea, us, europe, classes[4] as string]) expect(colours).toContain(channels(colour));
});

test('a pinned link says when newer data exist, and leads to the same view without the pin', async ({
  page,
}) => {
  await open(page, '?date=2025-12&data=0.9');
  const note = page.getByText(/Data 0\.9 are not kept here\./);
  await expect(note).toContainText('These are the figures of data');
  const changes = page.getByRole('link', { name: 'What has changed since' });
  const list = await page.request.get(new URL((await changes.getAttribute('href')) ?? '', page.url()).href);
  expect(await list.text()).toMatch(/^# Changes of the data\n\n### \d/);
  await page.getByRole('link', { name: 'Link to the newest data' }).click();
  await page.waitForURL(/\?date=2025-12$/);
  await ready(page);
  await expect(note).toHaveCount(0);
});
