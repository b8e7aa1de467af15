import { expect, test } from './fixtures.ts';
import { legend, open, svg } from './map.ts';

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
