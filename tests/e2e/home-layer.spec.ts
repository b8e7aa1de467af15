/** Own armed forces on the map: squares that come with their layer and with zooming in, and what is said of them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { controls, map, open } from './map.ts';

const LINK = '?layers=us~europe~changes~home~labels';
const squares = (page: Page) => page.locator('#sites [data-home]');
const key = (page: Page) => page.locator('#legend .home-key');

/** Zooms in by keys until squares are there. */
async function zoomIn(page: Page): Promise<void> {
  await map(page).focus();
  await expect(async () => {
    await page.keyboard.press('+');
    await expect(squares(page)).not.toHaveCount(0, { timeout: 300 });
  }).toPass();
}

test('the layer is off at first; its switch is in the link, and its squares come with zooming in', async ({
  page,
}) => {
  await open(page);
  await expect(key(page)).toBeHidden();
  await (await controls(page)).getByRole('checkbox', { name: 'Own armed forces' }).check();
  await expect(page).toHaveURL(/layers=us~europe~changes~home~labels/);
  await expect(key(page)).toContainText('own armed forces: zoom in to see them');
  await expect(squares(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  const line = await page.locator('#headline').textContent();
  await zoomIn(page);
  await expect(squares(page)).toHaveCount(29);
  await expect(page.locator('#sites [data-home="ISL"], #sites [data-home="UKR"]')).toHaveCount(0);
  await expect(key(page)).toContainText('own armed forces, 1/10 of the discs’ scale');
  // What the sides provide is said as before.
  expect(await page.locator('#headline').textContent()).toBe(line);
});

test('the legend says by keyboard what each square stands for, of the year shown', async ({ page }) => {
  await open(page, `${LINK}&date=2014-06`);
  await zoomIn(page);
  await key(page).locator('summary').press('Enter');
  await expect(key(page)).toContainText('at home and abroad (NATO, 2014), not added to the discs');
  await expect(key(page)).toContainText(
    'Germany’s own armed forces: about 178,800 on active duty in 2014 (NATO)',
  );
  const { violations } = await new AxeBuilder({ page }).include('#legend').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('squares let the pointer through: the country says both, and opens its card', async ({ page }) => {
  await open(page, LINK);
  await zoomIn(page);
  const box = await page.locator('#sites [data-home="DEU"] .rim').boundingBox();
  if (!box) throw new Error('no square');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.tip')).toContainText(/^Germany’s own armed forces: about 183,200.*GDP/);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('#card')).toContainText('Own armed forces');
});

test('squares and discs do not overlap', async ({ page }) => {
  await open(page, LINK);
  await zoomIn(page);
  const overlaps = await page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    const discs = [...boxes('#symbols .disc'), ...boxes('#letters .figure')].filter(({ width }) => width > 0);
    return boxes('#sites [data-home] .rim').filter((a) =>
      discs.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length;
  });
  expect(overlaps).toBe(0);
});
