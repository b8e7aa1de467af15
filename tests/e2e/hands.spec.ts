/** Hands, frames and keyboards as readers have them: what they do by the way changes nothing. */
import { expect } from './fixtures.ts';
import { EMBEDDED, test } from './host.ts';
import { map, ORIGIN, open, slider, svg } from './map.ts';

test('an embedded map leaves "back" to the page around it', async ({ page, article, problems }) => {
  // The browser asks for an icon of the text file.
  problems.allow(/favicon/);
  const address = article(`<iframe src="${EMBEDDED}?embed=1" width="800" height="600" title="Map"></iframe>`);
  await page.goto(`${ORIGIN}/any/sub-folder/robots.txt`);
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', /svg|gl/);
  const before = await page.evaluate(() => history.length);
  for (const iso3 of ['FRA', 'POL', 'ROU'])
    await frame.locator(`#ground path[data-iso3="${iso3}"]:not(.marker)`).click();
  await frame.locator('#classes button').first().click();
  const inner = page.frames().find((other) => other.url().startsWith(EMBEDDED));
  await expect.poll(() => inner?.url()).toContain('focus=ROU');
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/robots\.txt/);
});

test('the skip link leads to the map without a word', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(map(page)).toBeFocused();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', /svg|gl/);
  await expect(page.locator('#notice [role=status]')).toHaveText('');
});

test('the map lets go of a button that was released outside of it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const seen = await svg(page).getAttribute('viewBox');
  await map(page).evaluate((element) => {
    const at = { pointerId: 1, pointerType: 'mouse', bubbles: true, isPrimary: true };
    const send = (type: string, x: number, button: number, buttons: number) =>
      element.dispatchEvent(new PointerEvent(type, { ...at, clientX: x, clientY: 300, button, buttons }));
    send('pointerdown', 2, 0, 1);
    send('pointermove', 120, -1, 0);
    send('pointermove', 240, -1, 0);
    // The other button is not the one that was pressed.
    send('pointermove', 300, -1, 2);
  });
  expect(await svg(page).getAttribute('viewBox')).toBe(seen);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a thumb on the time axis that scrolls the page changes no month', async ({ page }) => {
    await open(page);
    const box = await slider(page).boundingBox();
    const client = await page.context().newCDPSession(page);
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) * 0.3, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const inputs = await page.evaluateHandle(() => {
      const seen: string[] = [];
      for (const type of ['input', 'pointercancel'])
        document.getElementById('month')?.addEventListener(type, () => seen.push(type));
      return seen;
    });
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by = 0) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - by }],
      });
    await touch('touchStart');
    for (let by = 15; by <= 300; by += 15) await touch('touchMove', by);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    // The browser has moved the handle, or there is nothing to show here.
    expect(await inputs.jsonValue()).toEqual(['input', 'pointercancel']);
    await expect(page.locator('#time-text')).toHaveText('November 2026');
    await expect(slider(page)).toHaveValue('154');
  });

  test('what a thumb has set on the time axis without scrolling stays', async ({ page }) => {
    await open(page);
    const box = await slider(page).boundingBox();
    await page.touchscreen.tap(
      (box?.x ?? 0) + (box?.width ?? 0) * 0.3,
      (box?.y ?? 0) + (box?.height ?? 0) / 2,
    );
    await expect(page.locator('#time-text')).not.toHaveText('November 2026');
  });
});

test.describe('pictures where a browser hides what it has drawn', () => {
  const failed = 'This browser could not make a PNG. The SVG holds the same picture.';
  const press = async (page: import('@playwright/test').Page) => {
    await page.locator('#share').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Pictures' }).check({ force: true });
    await dialog.getByRole('button', { name: /^PNG/ }).first().click();
    return dialog;
  };

  test('noise is not saved', async ({ page }) => {
    await page.addInitScript(() => {
      const { getImageData } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = function (...area) {
        const image = getImageData.apply(this, area);
        image.data[16] = (image.data[16] ?? 0) ^ 1;
        return image;
      };
    });
    await open(page);
    await expect((await press(page)).getByText(failed)).toBeVisible();
  });

  test('an answer that never comes is not waited for', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = () => {};
    });
    await page.clock.install();
    await open(page);
    const dialog = await press(page);
    await page.clock.runFor(16_000);
    await expect(dialog.getByText(failed)).toBeVisible();
  });
});
