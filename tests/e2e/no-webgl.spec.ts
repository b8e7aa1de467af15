import { launchOptions } from '../browser.ts';
import { cameraOf } from './detail.ts';
import { expect, test } from './fixtures.ts';
import { expectShading, map, open, shape, slider } from './map.ts';
import { classes } from './tables.ts';

const { args = [], ...options } = launchOptions();
test.use({ launchOptions: { ...options, args: [...args, '--disable-3d-apis'] } });

test('without WebGL the drawing stays, a note says so, and all else works', async ({ page }) => {
  await open(page, '?date=2024-12#map=5/52/20');
  await expect(page.locator('#map-tools').getByRole('status')).toHaveText(
    'No detailed map here; this drawing stays.',
  );
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'svg');
  await expect(map(page).locator('canvas')).toHaveCount(0);
  const { zoom } = await cameraOf(page);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  expect((await cameraOf(page)).zoom).toBeCloseTo(zoom / Math.SQRT2, 2);
  await slider(page).press('Home');
  await expectShading(page, classes('share', 2014));
  await expect(shape(page, 'POL')).toBeVisible();
});
