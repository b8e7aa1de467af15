import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';
import { counted, value } from './tables.ts';

const names = (page: Page) => page.getByRole('table').getByRole('rowheader');

test('sorts by keyboard, unknown values last', async ({ page }) => {
  await open(page);
  const head = page.getByRole('columnheader', { name: '2026', exact: false }).first();
  await expect(page.getByRole('columnheader', { name: 'Country' })).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').press('Enter');
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
  await expect(head.getByRole('button')).toBeFocused();
});

test('every ally has its figure', async ({ page }) => {
  await open(page);
  const cells = await page
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [row.dataset.iso3, row.querySelector('td')?.textContent]));
  for (const iso3 of counted('share', 2026))
    expect(cells).toContainEqual([iso3, `${value('share', iso3, 2026)?.toFixed(2)}% of GDP est.`]);
});

test('filters by name and says how many rows are left', async ({ page }) => {
  await open(page);
  const filter = page.getByRole('searchbox', { name: 'Filter by name' });
  await filter.fill('LAND');
  await expect(page.getByRole('status').filter({ hasText: '4 of 32 rows' })).toBeVisible();
  await expect(names(page)).toHaveText(['Finland', 'Iceland', 'Netherlands', 'Poland']);
  await filter.fill('');
  await expect(names(page)).toHaveCount(32);
});
