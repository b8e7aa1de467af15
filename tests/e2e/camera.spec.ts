import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { HOME, map, open, svg } from './map.ts';

/** What part of the sheet is shown. */
async function part(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const [x = 0, y = 0, width = 0, height = 0] = ((await svg(page).getAttribute('viewBox')) ?? '')
    .split(' ')
    .map(Number);
  return { x, y, width, height };
}

/** CSS px per sheet unit while the whole map is shown. */
function homeScale(page: Page): Promise<number> {
  return page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().width / 2000);
}

/** A point of the sea east of Iceland, where no sign and no word stands; in px of the page. */
async function sea(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('#ground path[data-iso3="ISL"]').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) + 40, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

test('buttons zoom in and out around the middle, and reset', async ({ page }) => {
  await open(page);
  // There is nothing to zoom out to.
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveCount(0);
  const box = await map(page).boundingBox();
  const home = (box?.width ?? 0) / (await homeScale(page));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await part(page)).width / home).toBeCloseTo(0.5);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(async () => (await part(page)).width / home).toBeCloseTo(Math.SQRT1_2);
  await expect(page).toHaveURL(/#map=/);
  await page.getByRole('button', { name: 'Whole of Europe' }).click();
  await expect(svg(page)).toHaveAttribute('viewBox', HOME);
  await expect(page).not.toHaveURL(/#/);
});

test('keys move the map when it has the focus', async ({ page }) => {
  await open(page);
  await map(page).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const before = await part(page);
  const box = await map(page).boundingBox();
  expect(before.width).toBeCloseTo((box?.width ?? 0) / (await homeScale(page)) / 2, 0);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await part(page)).x).toBeGreaterThan(before.x);
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await part(page)).y).toBeLessThan(before.y);
  expect(await scrolled(page)).toBe(0);
  await page.keyboard.press('0');
  await expect(svg(page)).toHaveAttribute('viewBox', HOME);
});

test('arrow keys go through the countries, Enter opens the card, Escape leaves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?focus=DEU');
  // The map goes to the country of the card, and stays there while the keys go on.
  await expect(svg(page)).not.toHaveAttribute('viewBox', HOME);
  const near = await svg(page).getAttribute('viewBox');
  const speech = page.locator('#map-speech');
  await map(page).focus();
  // Begins at the country of the card.
  await page.keyboard.press('ArrowRight');
  await expect(speech).toContainText('Germany');
  await page.keyboard.press('ArrowRight');
  await expect(speech).toContainText(/^Poland: .*GDP/);
  await expect(page.locator('.tip')).toHaveText((await speech.textContent()) ?? '');
  await expect(page.locator('#outlines .marked')).toHaveCount(1);
  expect(await svg(page).getAttribute('viewBox')).toBe(near);
  expect(await scrolled(page)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('#outlines .marked')).toHaveCount(0);
  await expect(page.locator('.tip')).toBeHidden();
  await expect(speech).toHaveText('');
  await expect(map(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=DEU/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#outlines .marked')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/focus=DEU/);
  await expect(page.locator('#outlines .marked')).toHaveCount(0);
});

test('on a zoomed map the country that is gone to comes into view', async ({ page }) => {
  await open(page, '#map=6/52.000/5.000');
  await map(page).focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('#map-speech')).not.toHaveText('');
  const box = await map(page).boundingBox();
  const tip = await page.locator('.tip').boundingBox();
  expect(box).not.toBeNull();
  expect((tip?.x ?? -1) >= (box?.x ?? 0) && (tip?.y ?? -1) >= (box?.y ?? 0) - 1).toBe(true);
});

test('the wheel scrolls the page until the map is clicked, and again after Escape', async ({ page }) => {
  await open(page);
  const { x, y } = await sea(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  await expect(svg(page)).toHaveAttribute('viewBox', HOME);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.mouse.click(x, y);
  await page.mouse.wheel(0, -100);
  await expect(svg(page)).not.toHaveAttribute('viewBox', HOME);
  expect(await scrolled(page)).toBe(0);
  const zoomed = await part(page);
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  expect(await part(page)).toEqual(zoomed);
});

test('a finger scrolls the page over a map that is not active', async ({ page }) => {
  await open(page);
  await expect(map(page)).toHaveCSS('touch-action', 'pan-x pan-y');
  const { x, y } = await sea(page);
  await page.mouse.click(x, y);
  await expect(map(page)).toHaveCSS('touch-action', 'none');
});

test('the picture follows a drag, and a drag is not a click', async ({ page }) => {
  await open(page, '#map=5/52/10');
  const before = await part(page);
  const box = await map(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y - 50, { steps: 4 });
  await page.mouse.up();
  const unit = Math.max(before.width / (box?.width ?? 1), before.height / (box?.height ?? 1));
  const off = async () => Math.abs((await part(page)).x - before.x - 100 * unit);
  await expect.poll(off).toBeLessThan(0.5);
  expect((await part(page)).y - before.y).toBeCloseTo(50 * unit, 0);
  await expect(page.getByRole('button', { name: 'Close card' })).toHaveCount(0);
});

test('a linked position is shown', async ({ page }) => {
  await open(page, '#map=5.5/52/10');
  const { x, y, width, height } = await part(page);
  expect(x + width / 2).toBeCloseTo(765, 0);
  expect(y + height / 2).toBeCloseTo(951, 0);
  const box = await map(page).boundingBox();
  const pxPerUnit = Math.min((box?.width ?? 0) / width, (box?.height ?? 0) / height);
  expect(pxPerUnit).toBeCloseTo((128 * 2 ** 5.5) / 2600, 1);
});

test('the tip says what is under the pointer, and Escape puts it away', async ({ page }) => {
  await open(page);
  await page.locator('#ground path[data-iso3="POL"]').hover();
  const tip = page
    .locator('.tip')
    .filter({ hasText: 'Poland: 4.68% of GDP in 2026 (estimate). Troops in Poland' });
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});
