/** A link pinned to a kept edition of the data shows its figures; the same link without the pin those of the document. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, ready } from './map.ts';

/** The edition that links here are pinned to. */
const KEPT = '1.0.0';
/** What both differ in at the newest month: a figure that had grown old in the kept edition. */
const CHANGED = /troops in Bulgaria at least 1,030 instead of at least 900/;

const line = (page: Page) => page.locator('.pinned');

test('a pinned frame and the same without the pin show different figures', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await open(page, `?embed=1&date=2026-11&data=${KEPT}`);
  await expect(line(page)).toContainText(`Figures of data ${KEPT}`);
  await expect(line(page)).toContainText(CHANGED);
  await page.screenshot({ path: 'test-results/pinned-frame.png' });
  await line(page).getByRole('link', { name: 'Link to the newest data' }).click();
  await ready(page);
  await expect(line(page)).toHaveCount(0);
});

test('a frame says so too where a figure takes the place of the map, and where the edition is not kept', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, `?embed=1&view=balance&date=2026-11&data=${KEPT}`);
  await expect(line(page)).toContainText(`Figures of data ${KEPT}`);
  await expect(line(page)).toBeInViewport();
  await expect(line(page)).toBeVisible();
  await expect(page.locator('.panel-figure')).toBeVisible();
  await open(page, '?embed=1&data=0.9.0&date=2025-12');
  await expect(line(page)).toContainText('0.9.0');
  await expect(line(page)).toBeInViewport();
  await expect(line(page)).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the line has room at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `?date=2026-11&data=${KEPT}`);
    await expect(line(page)).toContainText(CHANGED);
    const [box, title] = [await line(page).boundingBox(), await page.locator('h1').boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(title?.y ?? 0);
    await page.screenshot({ path: `test-results/pinned-${width}.png` });
  });

test('figures that do not come are not claimed', async ({ page, problems }) => {
  problems.allow(/Failed to load resource|first\.js/);
  await page.route('**/first.js', (route) => route.abort());
  await open(page, `?date=2026-11&data=${KEPT}`);
  await expect(line(page)).toContainText('could not be loaded. These are the figures of data 1.1.0');
});

test('panels and files are those of the pinned edition', async ({ page }) => {
  await open(page, `?view=balance&date=2026-11&data=${KEPT}`);
  await expect(page.locator('#balance-title')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('#about')).toContainText(`version ${KEPT}`);
  await expect(page.locator('#downloads a')).toHaveAttribute('href', `data/${KEPT}/datapackage.json`);
});

test('a story that the pinned edition does not bear out says whose it is', async ({ page }) => {
  const said = 'The story follows the newest data. The map shows data version 1.0.0';
  await open(page, `?view=story&data=${KEPT}`);
  await expect(page.locator('.story')).toContainText(said);
  await open(page, '?view=story');
  await expect(page.locator('.story')).toContainText('The story, 1 of');
  await expect(page.locator('.story')).not.toContainText(said);
});
