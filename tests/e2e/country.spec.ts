import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { map, open, search, shape } from './map.ts';
import { status, table, value } from './tables.ts';

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Find a country, base or unit' }).getByRole('option');

test('a click on a country opens its card, Escape closes it and returns', async ({ page }) => {
  await open(page);
  await shape(page, 'SWE').click();
  await expect(page.getByRole('heading', { name: 'Sweden', level: 2 })).toBeFocused();
  const outline = page.locator('#outlines .focused');
  await expect(outline).toHaveAttribute('d', (await shape(page, 'SWE').getAttribute('d')) ?? '');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Sweden')).toHaveCount(0);
  await expect(outline).toHaveCount(0);
  await expect(map(page)).toBeFocused();
  await expect(page).not.toHaveURL(/focus=/);
});

test('the close button returns to where the card was opened from', async ({ page }) => {
  await open(page);
  const row = page.getByRole('table').getByRole('button', { name: 'Estonia' });
  await row.press('Enter');
  const heading = page.getByRole('heading', { name: 'Estonia', level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.getByRole('button', { name: 'Close card' }).press('Enter');
  await expect(card(page, 'Estonia')).toHaveCount(0);
  await expect(row).toBeFocused();
});

for (const [typed, name] of [
  ['Poland', 'Poland'],
  ['pol', 'Poland'],
  ['PL', 'Poland'],
  ['Polska', 'Poland'],
  ['Deutschland', 'Germany'],
  ['Ελλάδα', 'Greece'],
  ['turkiye', 'Türkiye'],
  ['Turkey', 'Türkiye'],
  ['UK', 'United Kingdom'],
  ['Holland', 'Netherlands'],
  ['Czech Republic', 'Czechia'],
] as const)
  test(`search finds ${name} by "${typed}", with the keyboard alone`, async ({ page }) => {
    await open(page);
    await (await search(page)).focus();
    await page.keyboard.type(typed);
    await expect(options(page).first()).toContainText(name);
    await page.keyboard.press('ArrowDown');
    await expect(options(page).and(page.locator('[aria-selected=true]'))).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name, level: 2, exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page, name)).toHaveCount(0);
    await expect(await search(page)).toBeFocused();
  });

for (const [typed, name] of [
  ['ramstein', 'Ramstein Air Base'],
  ['KFOR', 'KFOR'],
  ['Incirlik AB', 'İncirlik Air Base'],
  ['MNC-NE', 'Multinational Corps Northeast'],
] as const)
  test(`search finds the base or unit "${name}"`, async ({ page }) => {
    await open(page);
    await (await search(page)).pressSequentially(typed);
    await expect(options(page).first()).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: new RegExp(name), level: 2 })).toBeFocused();
  });

test('search says when there is no such country, and Escape empties it', async ({ page }) => {
  await open(page);
  await (await search(page)).pressSequentially('Atlantis');
  await expect(
    page.getByRole('status').filter({ hasText: 'No country, base or unit of that name' }),
  ).toBeVisible();
  await (await search(page)).press('Escape');
  await (await search(page)).press('Escape');
  await expect(await search(page)).toHaveValue('');
});

test('what is typed before the search has loaded is not lost', async ({ page }) => {
  let release = (): void => undefined;
  const typed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/panels-.*\.js$/, async (route) => {
    await typed;
    await route.continue();
  });
  await open(page);
  await (await search(page)).pressSequentially('Rom');
  release();
  await expect(options(page).first()).toContainText('Romania');
  await expect(await search(page)).toHaveValue('Rom');
});

test('a script that does not come is said, and tried again', async ({ page, problems }) => {
  problems.allow(/Failed to load resource/);
  await page.route(/panels-.*\.js$/, (route) => route.abort(), { times: 1 });
  await open(page);
  await shape(page, 'SWE').click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await shape(page, 'FIN').click();
  await expect(card(page, 'Finland')).toBeVisible();
});

for (const [iso3, name] of [
  ['POL', 'Poland'],
  ['DNK', 'Denmark'],
] as const)
  test(`the card of ${name} says what the tables say`, async ({ page }) => {
    await open(page, `?focus=${iso3}`);
    const shown = card(page, name);
    const text = `${value('share', iso3, 2026)?.toFixed(2)}% of GDP`;
    await expect(shown).toContainText(`${text} for defence, 2026 (NATO estimate).`);
    await shown.getByText('Money, people and equipment').click();
    const figure = shown.locator('.figures > div').filter({ hasText: 'Share of GDP' });
    await expect(figure).toContainText(`${text}, 2026, ${status(iso3, 2026)}`);
    await figure.getByText('Source', { exact: true }).click();
    await expect(figure.getByRole('link')).toBeVisible();
    await shown.getByText('Targets and pledges').click();
    const pledges = table('pledges').filter((row) => row.iso3 === iso3);
    const listed = shown
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Pledges ahead' }) });
    await expect(listed.locator('li[data-id]')).toHaveCount(pledges.length);
    await expect(shown.getByRole('img', { name: new RegExp(`^${name}, share of GDP from`) })).toBeVisible();
  });

test('the card follows the month', async ({ page }) => {
  await open(page, '?date=2024-12&focus=POL');
  await expect(card(page, 'Poland')).toContainText('3.75% of GDP, 2024, actual');
  await page.getByRole('slider', { name: 'Month' }).press('Home');
  await expect(card(page, 'Poland')).toContainText('1.86% of GDP, 2014, actual');
});

test('targets crossed are those of the table', async ({ page }) => {
  await open(page, '?focus=POL');
  const crossed = (bound: number) =>
    Array.from({ length: 13 }, (_, index) => 2014 + index).find(
      (year) => (value('share', 'POL', year) ?? 0) >= bound,
    );
  await expect(card(page, 'Poland')).toContainText(`2% first reached in ${crossed(2)}`);
  await expect(card(page, 'Poland')).toContainText(`3.5% first reached in ${crossed(3.5)}`);
  await expect(card(page, 'Poland')).toContainText('5% not reached in these years');
});

test('Iceland has no armed forces, Ukraine no NATO figure', async ({ page }) => {
  await open(page, '?focus=ISL');
  await expect(card(page, 'Iceland')).toContainText('no armed forces');
  await open(page, '?focus=UKR');
  await expect(card(page, 'Ukraine')).toContainText('no NATO figure');
});
