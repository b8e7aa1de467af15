import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures.ts';
import { expectShading, ready, shape, slider } from './map.ts';
import { classes } from './tables.ts';

test('works when opened from disk', async ({ page }) => {
  await page.goto(pathToFileURL('dist/index.html').href);
  await ready(page);
  await expectShading(page, classes('share', 2026));
  await slider(page).press('Home');
  await expectShading(page, classes('share', 2014));
  await shape(page, 'POL').click();
  await expect(page.getByRole('region', { name: 'Poland' })).toContainText('1.86% of GDP, 2014, actual');
});

test('a link works from disk', async ({ page }) => {
  await page.goto(`${pathToFileURL('dist/index.html').href}?date=2014-12&focus=DEU`);
  await expect(page.getByRole('heading', { name: 'Germany', exact: true })).toBeVisible();
  await expectShading(page, classes('share', 2014));
});
