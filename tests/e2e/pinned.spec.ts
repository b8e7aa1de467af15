/** A link pinned to a kept edition of the data shows its figures; the same link without the pin those of the document. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, ready } from './map.ts';

/** The edition that links here are pinned to. */
const KEPT = '1.0.0';
/** Troops of Europeans and Canadians in Bulgaria that the document is made to say, from the first month on. */
const NEWER = 1030;

/** Makes the document one of a newer edition, whatever its own is, in which a figure of Bulgaria is another. */
async function asNewerEdition(page: Page): Promise<void> {
  await page.route(/\/sub-folder\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<script type="application\/json" id="dataset">)(.*?)(<\/script>)/s,
      (_, start, json, end) => {
        const dataset = JSON.parse(json);
        dataset.version = '9.0.0';
        dataset.hosts.BGR.steps = [[0, 0, [0, NEWER]]];
        return start + JSON.stringify(dataset) + end;
      },
    );
    await route.fulfill({ response, body });
  });
}

const line = (page: Page) => page.locator('.pinned');

test('a pinned frame and the same without the pin show different figures', async ({ page }) => {
  await asNewerEdition(page);
  await page.setViewportSize({ width: 640, height: 480 });
  await open(page, `?embed=1&date=2026-11&data=${KEPT}`);
  await expect(line(page)).toContainText(`Figures of data ${KEPT}`);
  await expect(line(page)).toContainText(/troops in Bulgaria 1,030 instead of /);
  await page.screenshot({ path: 'test-results/pinned-frame.png' });
  await line(page).getByRole('link', { name: 'Link to the newest data' }).click();
  await ready(page);
  await expect(line(page)).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the line has room at ${width} px`, async ({ page }) => {
    await asNewerEdition(page);
    await page.setViewportSize({ width, height });
    await open(page, `?date=2026-11&data=${KEPT}`);
    await expect(line(page)).toContainText(/1,030 instead of /);
    const [box, title] = [await line(page).boundingBox(), await page.locator('h1').boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(title?.y ?? 0);
    await page.screenshot({ path: `test-results/pinned-${width}.png` });
  });

test('figures that do not come are not claimed', async ({ page, problems }) => {
  problems.allow(/Failed to load resource|first\.js/);
  await asNewerEdition(page);
  await page.route('**/first.js', (route) => route.abort());
  await open(page, `?date=2026-11&data=${KEPT}`);
  await expect(line(page)).toContainText('could not be loaded. These are the figures of data 9.0.0');
});

test('panels and files are those of the pinned edition', async ({ page }) => {
  await asNewerEdition(page);
  await open(page, `?view=balance&date=2026-11&data=${KEPT}`);
  await expect(page.locator('#balance-title')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('#about')).toContainText(`version ${KEPT}`);
  await expect(page.locator('#downloads a')).toHaveAttribute('href', `data/${KEPT}/datapackage.json`);
});
