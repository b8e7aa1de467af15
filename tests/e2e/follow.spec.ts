import AxeBuilder from '@axe-core/playwright';
import { filesOf } from '../../geo/site/fresh.ts';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';

test('the page of corrections is reached from the live page, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
  await expect(page.getByText('Corrected on').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the computed tables are reached from every view', async ({ page, request }) => {
  await open(page, '?view=balance');
  for (const [name, columns] of [
    ['balance.csv', 'host_iso3,month,side,low,best,high'],
    ['members.csv', 'iso3,month,ally'],
    ['share_monthly.csv', 'iso3,month,share'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true });
    const answer = await request.get(await link.evaluate((element: HTMLAnchorElement) => element.href));
    expect(answer.status()).toBe(200);
    expect((await answer.text()).startsWith(columns)).toBe(true);
  }
});

test('an error is reported from beside its source, with row, value and version', async ({ page }) => {
  process.env.CORRECTIONS_ADDRESS = 'https://example.org/new?labels=data';
  const files = await filesOf({ root: process.cwd(), language: 'en' }, 'panels');
  delete process.env.CORRECTIONS_ADDRESS;
  await page.route('**/assets/panels-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: String(files.get('assets/panels.js')) }),
  );
  await open(page, '?view=handover');
  await page.getByText('The same as a table').click();
  const row = page.locator('.handover-table tr[data-id="ho01"]');
  await row.locator('summary').first().click();
  const href = await row.getByRole('link', { name: /Report an error/ }).getAttribute('href');
  const url = new URL(href ?? '');
  expect(url.origin + url.pathname).toBe('https://example.org/new');
  expect(url.searchParams.get('labels')).toBe('data');
  expect(url.searchParams.get('body')).toMatch(/Row: handovers ho01\nValue: .+\nData version: 1\.1\.0/);
});
