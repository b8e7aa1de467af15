import type { Page } from '@playwright/test';
import { PALETTES } from '../../src/model/signs/palette.ts';
import { HOME as HOME_CAMERA } from '../../src/model/view/camera.ts';
import {
  bareGround,
  cameraOf,
  DETAIL_FILE,
  detailReady,
  expectGround,
  holdDetail,
  openAt,
} from './detail.ts';
import { test as base, expect } from './fixtures.ts';
import { controls, drawnClasses, expectShading, HOME, map, ORIGIN, open, slider, svg } from './map.ts';
import { landOf, offset, picture, quarter } from './pixels.ts';
import { classes } from './tables.ts';

/** `reader`: an empty page that decodes pictures of the other one. */
const test = base.extend<{ reader: Page }>({
  reader: async ({ browser }, use) => {
    const reader = await browser.newPage();
    await use(reader);
    await reader.close();
  },
});

// WebGL in software takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 });

/** All of Europe beside the lead, just near enough for the detailed ground. */
const WIDE = { ...HOME_CAMERA, x: HOME_CAMERA.x - 500, zoom: 1.05 };

const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click();
const note = (page: Page) => page.locator('#map-tools').getByRole('status');

test('nothing of it is loaded before a zoom; then the drawing answers at once, and it takes over', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const release = await holdDetail(page);
  await open(page);
  await slider(page).press('ArrowLeft');
  await page.waitForLoadState('networkidle');
  // The document, and what places letters for another month.
  expect(requested.slice(1)).toEqual([expect.stringContaining('/assets/letters-')]);
  await zoomIn(page);
  expect((await cameraOf(page)).zoom).toBeCloseTo(Math.SQRT2, 2);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'svg');
  expect(await page.evaluate(() => performance.getEntriesByName('gl-ready').length)).toBe(0);
  release();
  await detailReady(page);
  expect(await page.evaluate(() => performance.getEntriesByName('gl-ready').length)).toBe(1);
  await expect(map(page).locator('canvas')).toBeVisible();
  await expect(note(page)).toBeEmpty();
  const kinds = requested
    .slice(2)
    .map((url) => new URL(url).pathname.replace(/.*\/|-[\w-]{8}\./g, ' ').trim())
    // The table below the map, which comes by itself when another month has been there for a while.
    .filter((kind) => kind !== 'panels js');
  expect(requested.filter((url) => !url.startsWith(ORIGIN) && !url.startsWith('blob:'))).toEqual([]);
  expect(new Set(kinds)).toEqual(new Set(['gl js', 'maplibre-gl-worker js', 'detail.topo json']));
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [640, 480],
] as const)
  test(`it takes over without a jump at ${width} × ${height}`, async ({ page, reader }) => {
    await page.setViewportSize({ width, height });
    const release = await holdDetail(page);
    await open(page);
    await zoomIn(page);
    // The buttons stay where they are in both, which would hide a small shift.
    await bareGround(page, '.map-tools, .tip');
    const before = await picture(map(page), reader);
    release();
    await detailReady(page);
    const after = await picture(map(page), reader);
    const [from, to] = [before, after].map((shot) => landOf(shot, PALETTES.light.sea));
    if (!from || !to) throw new Error('two pictures');
    // By quarters, since the whole would not show a wrong scale.
    for (const column of [0, 1] as const)
      for (const row of [0, 1] as const) {
        const { dx, dy, differs } = offset(quarter(from, column, row), quarter(to, column, row));
        expect(Math.abs(dx), `to the right, quarter ${column} ${row}`).toBeLessThanOrEqual(1);
        expect(Math.abs(dy), `down, quarter ${column} ${row}`).toBeLessThanOrEqual(1);
        expect(differs, `part that differs, quarter ${column} ${row}`).toBeLessThan(0.03);
      }
  });

/** Chooses a theme, and closes the window in which it is chosen, which lies over a part of the ground. */
async function chooseTheme(page: Page, name: string): Promise<void> {
  const window = await controls(page);
  await window.getByRole('combobox', { name: 'Theme' }).selectOption(name);
  await page.keyboard.press('Escape');
  await expect(window).toBeHidden();
}

test('it shows the class of every country, after changes of month and theme too', async ({
  page,
  reader,
}) => {
  await openAt(page, '?date=2024-12', WIDE);
  await bareGround(page);
  await expectShading(page, classes('share', 2024));
  await expectGround(page, reader);
  await slider(page).press('Home');
  await expectShading(page, classes('share', 2014));
  await expectGround(page, reader);
  await chooseTheme(page, 'Dark');
  await expectGround(page, reader, { theme: 'dark' });
  await slider(page).press('End');
  await expectGround(page, reader, { theme: 'dark' });
  await chooseTheme(page, 'Auto');
  await expectGround(page, reader);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectGround(page, reader, { theme: 'dark' });
});

test('a comparison has its own colours', async ({ page, reader }) => {
  await openAt(page, '?since=2014-12', WIDE);
  await bareGround(page);
  await expectGround(page, reader, { comparison: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectGround(page, reader, { comparison: true, theme: 'dark' });
});

test('a linked position loads it, and the whole of Europe is a button away', async ({ page, reader }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '#map=5/52/20');
  const { x, y, zoom } = await cameraOf(page);
  await detailReady(page);
  await expect(page).toHaveURL(/#map=5\/52\/20$/);
  expect(zoom).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page).toHaveURL(/#map=4\.50\/52\.000\/20\.000$/);
  expect(await cameraOf(page)).toEqual({
    x: expect.closeTo(x, 2),
    y: expect.closeTo(y, 2),
    zoom: expect.closeTo(zoom / Math.SQRT2, 2),
  });
  await page.getByRole('button', { name: 'Whole of Europe' }).click();
  await expect(svg(page)).toHaveAttribute('viewBox', HOME);
  await expect(page).not.toHaveURL(/#/);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'gl');
  await bareGround(page);
  await expectGround(page, reader);
});

test('it comes too where its module is there before the size of the map is told', async ({ page }) => {
  await page.addInitScript(() => {
    window.ResizeObserver = class extends ResizeObserver {
      constructor(told: ResizeObserverCallback) {
        super((...news) => setTimeout(() => told(...news), 4000));
      }
    };
  });
  await open(page, '#map=5/52/20');
  await detailReady(page);
});

test('where the file is blocked the drawing stays, and a note says so', async ({ page, problems }) => {
  problems.allow(/Failed to load resource: net::ERR_FAILED .*\/assets\/gl-/);
  await page.route(DETAIL_FILE, (route) => route.abort());
  await open(page);
  await zoomIn(page);
  await expect(note(page)).toHaveText('No detailed map here; this drawing stays.');
  await expect(map(page).locator('canvas')).toHaveCount(0);
  await slider(page).press('Home');
  await expectShading(page, classes('share', 2014));
  await zoomIn(page);
  expect((await cameraOf(page)).zoom).toBeCloseTo(2, 2);
  await expect(page.locator('#ground path[data-iso3="POL"]')).toBeVisible();
});

test('a lost context shows the drawing, a restored one the month of now', async ({ page, reader }) => {
  await openAt(page, '?date=2024-12', WIDE);
  await bareGround(page);
  const extension = await map(page)
    .locator('canvas')
    .evaluateHandle((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
  await extension.evaluate((context) => context?.loseContext());
  await expect(note(page)).toHaveText('No detailed map here; this drawing stays.');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'svg');
  await expectGround(page, reader);
  const then = await drawnClasses(page);
  await slider(page).press('Home');
  await expectGround(page, reader);
  expect(await drawnClasses(page)).not.toEqual(then);
  await zoomIn(page);
  await extension.evaluate((context) => context?.restoreContext());
  await detailReady(page);
  await expect(note(page)).toBeEmpty();
  await expect(page.locator('#ground path[data-iso3="POL"]:not(.marker)')).toBeHidden();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expectShading(page, classes('share', 2014));
  await expectGround(page, reader);
});
