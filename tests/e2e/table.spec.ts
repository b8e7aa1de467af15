import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';
import { counted, value } from './tables.ts';

const names = (page: Page) => page.getByRole('table').getByRole('rowheader');

test('sorts by keyboard, unknown values last', async ({ page }) => {
  await open(page);
  const head = page.getByRole('columnheader', { name: '% of GDP, 2026' });
  // The largest first, as the bars are read.
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const highest = counted('share', 2026).toSorted(
    (a, b) => (value('share', b, 2026) ?? 0) - (value('share', a, 2026) ?? 0),
  );
  const shown = () =>
    page
      .getByRole('table')
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.dataset.iso3));
  expect((await shown()).slice(0, 3)).toEqual(highest.slice(0, 3));
  await expect(names(page).last()).toHaveText('Iceland');
  await head.getByRole('button').press('Space');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect((await shown())[0]).toBe(highest.at(-1));
  await expect(names(page).last()).toHaveText('Iceland');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(head.getByRole('button')).toBeFocused();
});

test('every ally has its figure', async ({ page }) => {
  await open(page);
  const cells = await page
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [row.dataset.iso3, row.querySelector('td')?.textContent]));
  for (const iso3 of counted('share', 2026))
    expect(cells).toContainEqual([iso3, value('share', iso3, 2026)?.toFixed(2)]);
});

test('filters by name and says how many rows are left', async ({ page }) => {
  await open(page);
  const filter = page.getByRole('searchbox', { name: 'Filter by name' });
  await filter.fill('LAND');
  await expect(page.getByRole('status').filter({ hasText: '4 of 32 rows' })).toBeVisible();
  await expect(names(page)).toHaveText(['Poland', 'Finland', 'Netherlands', 'Iceland']);
  // By any name that people type, as the search.
  for (const [typed, name] of [
    ['UK', 'United Kingdom'],
    ['turkey', 'Türkiye'],
    ['Holland', 'Netherlands'],
    ['Czech Republic', 'Czechia'],
  ] as const) {
    await filter.fill(typed);
    await expect(names(page)).toHaveText([name]);
  }
  await filter.fill('');
  await expect(names(page)).toHaveCount(32);
});

test('the title is the finding, and the unit is said once, in the head of the column', async ({ page }) => {
  await open(page);
  const atGoal = counted('share', 2026).filter((iso3) => (value('share', iso3, 2026) ?? 0) >= 3.5).length;
  expect(atGoal).toBe(5);
  await expect(page.locator('#panel h2')).toHaveText('Five of 31 allies spend 3.5% of GDP or more');
  await expect(page.locator('#panel')).toContainText('Denmark is just short at 3.49%.');
  await expect(page.locator('#panel tbody')).not.toContainText('%');
});

for (const width of [320, 390])
  test(`at ${width} px the table fits, and its head stays in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, '?view=table');
    await expect(page.locator('.to-map')).toBeInViewport();
    const row = page.locator('#panel tr[data-iso3="ALB"]');
    await row.scrollIntoViewIfNeeded();
    await expect(page.locator('#panel thead th').first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const table = await page.locator('#panel table').boundingBox();
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(width);
  });
