import { detailReady } from './detail.ts';
import { expect, test } from './fixtures.ts';
import { legend, open, svg } from './map.ts';
import { mapCount } from './pdf.ts';

test('on paper there are map, legend and table, and no controls', async ({ page }) => {
  await open(page, '?date=2014-12');
  await page.emulateMedia({ media: 'print' });
  await expect(svg(page)).toBeVisible();
  const box = await svg(page).boundingBox();
  expect(box?.height).toBeGreaterThan(400);
  await expect(legend(page)).toBeVisible();
  await expect(page.getByText('December 2014', { exact: true })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  for (const name of ['Zoom in', 'Earlier month', 'Play from event to event'])
    await expect(page.getByRole('button', { name })).toBeHidden();
  for (const role of ['slider', 'textbox', 'combobox', 'searchbox'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await expect(page.locator('footer').getByText('Compilation and texts: CC BY 4.0')).toBeVisible();
});

test('the views below the map print light, open and whole, also from a dark screen', async ({ page }) => {
  test.setTimeout(120_000);
  // About the width of A4 between its margins.
  await page.setViewportSize({ width: 700, height: 990 });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const link of [
    '?view=handover&scenario=ho02~ho16',
    '?view=commands',
    '?view=production',
    '?view=allies',
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await open(page, link);
    const panel = page.locator('#more .panel');
    await expect(panel).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
    await expect(panel.locator('table').first()).toBeVisible();
    const closed = await panel
      .locator('details')
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one, '::details-content').contentVisibility !== 'visible')
          .map(String),
      );
    expect(closed).toEqual([]);
    for (const role of ['checkbox', 'combobox', 'slider', 'searchbox'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    for (const name of [
      'Assume nothing',
      'End it',
      'Show the stars on the map',
      'Show the squares on the map',
    ])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
});

test('a zoomed map prints in the colours of paper too, from a dark screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '#map=5/50.1/9');
  await detailReady(page);
  await expect(page.locator('#sites .site').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(svg(page).locator('#ground [data-iso3="DEU"]').first()).toBeVisible();
  await expect(page.locator('#map .maplibregl-map')).toHaveCSS('opacity', '0');
  await page.emulateMedia({ media: null });
  expect(mapCount(await page.pdf({ printBackground: true }))).toBe(1);
});
