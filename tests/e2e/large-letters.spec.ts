/** A reader who has set larger letters in the browser, for all pages. */
import { launchOptions } from '../browser.ts';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';

const options = launchOptions();
/** Twice the usual size. */
test.use({
  launchOptions: { ...options, args: [...(options.args ?? []), '--blink-settings=defaultFontSize=32'] },
});

test('all pages have letters of the size that is set in the browser', async ({ page }) => {
  for (const path of ['', 'country/poland/', 'view/balance/', 'newsrooms.html', 'story.html', 'class.html']) {
    await page.goto(PAGE.base + path);
    await expect(page.locator('html'), path).toHaveCSS('font-size', '32px');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`sentences, map, legend and time do not cover each other with large letters, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const boxes = await page.evaluate(() =>
      ['.lead', '#legend', '#time'].map((name) => {
        const { top, bottom, left, right } = (
          document.querySelector(name) as Element
        ).getBoundingClientRect();
        return { name, top, bottom, left, right };
      }),
    );
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const isApart =
          a.bottom <= b.top + 1 || b.bottom <= a.top + 1 || a.right <= b.left || b.right <= a.left;
        expect(isApart, `${a.name} ${a.bottom} and ${b.name} ${b.top}`).toBe(true);
      }
    const map = await page.locator('#map').boundingBox();
    expect(map?.height).toBeGreaterThan(150);
  });

test('a frame with large letters shows its title and the map', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 600 });
  await open(page, '?embed=1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const lead = await page.locator('.lead').boundingBox();
  const map = await page.locator('#map').boundingBox();
  expect(map?.height).toBeGreaterThan(200);
  expect((lead?.y ?? 0) + (lead?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + 1);
});
