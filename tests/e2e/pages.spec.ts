import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Pages that are complete without a script. */
test.describe.configure({ timeout: 120_000 });

async function findings(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The page asks for nothing but itself. */
function requestsOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(new URL(request.url()).pathname));
  return seen;
}

test('the page of a country says, draws and links everything by itself', async ({ page }) => {
  const requests = requestsOf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('country/iceland/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iceland: defence spending and forces');
  await expect(page.getByRole('img', { name: /^Iceland and its neighbours/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await findings(page)).toEqual([]);
  expect(requests.filter((path) => !path.endsWith('/country/iceland/'))).toEqual([]);
  await page.getByRole('navigation', { name: 'All allies' }).getByRole('link', { name: 'Albania' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Albania: defence spending and forces');
  await page.getByText('Year by year').click();
  await expect(page.getByRole('row', { name: /^2014/ })).toContainText('actual');
  await page.getByRole('link', { name: 'Open the live map at Albania' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', /^(svg|gl)$/);
  await expect(page.getByRole('region', { name: 'Albania' })).toBeVisible();
});

test('the page for newsrooms is reached from the live page, and fits', async ({ page }) => {
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: 'For newsrooms' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For newsrooms');
  await expect(page.getByText('<who-defends-europe', { exact: false }).first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const [path, heading, live] of [
  ['m/2025-12/', 'Who defends Europe? December 2025', /\?date=2025-12$/],
  ['m/since-2014-12/', 'Who defends Europe? December 2014 to November 2026', /\?since=2014-12$/],
  ['view/balance/', 'US and Europe', /\?view=balance$/],
] as const)
  test(`${path} is complete by itself, fits a phone and leads to the live view`, async ({ page }) => {
    const requests = requestsOf(page);
    await page.setViewportSize({ width: 320, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findings(page)).toEqual([]);
    const others = requests.filter((name) => !name.endsWith(path));
    expect(others.every((name) => /\/previews\/[\w-]+\.png$/.test(name))).toBe(true);
    await page.locator('a.open').click();
    await expect(page).toHaveURL(live);
    await expect(page.locator('html')).toHaveAttribute('data-ready', /^(svg|gl)$/);
  });
