import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

test('people, money, enablers and readiness stand side by side, before the balance of forces', async ({
  page,
}) => {
  await open(page, '?view=balance');
  await expect(page.getByRole('heading', { name: 'Who provides what, November 2026' })).toBeVisible();
  const titles = await page.locator('#more h3').allTextContents();
  expect(titles.map((title) => title.split(/[:,]/)[0])).toEqual([
    'People',
    'Money',
    'Enablers',
    'Readiness',
    'What this map leaves out',
    'Balance of forces',
  ]);
  await expect(part(page, 'people')).toContainText('about 2 million on active duty in 29 European Allies');
  await expect(part(page, 'money')).toContainText('57.1% of NATO’s total in 2026e; it was 69.3% in 2014');
});

test('the same countries throughout can be counted instead of members of each year', async ({ page }) => {
  await open(page, '?view=balance');
  const people = part(page, 'people');
  await people.getByText('People, year by year').click();
  const first = people.locator('tr[data-year="2014"]');
  await expect(first).toContainText('25 countries');
  await people.getByRole('radio', { name: 'The same 31 countries throughout' }).check();
  await expect(first).toContainText('29 countries');
  await people.getByText('Breaks in these lines').click();
  await expect(people).toContainText('2023, Türkiye: −18.1% in a year.');
});

test('prices can be switched, and the shares follow', async ({ page }) => {
  await open(page, '?view=balance');
  const money = part(page, 'money');
  await money.getByText('Money, year by year').click();
  const first = money.locator('tr[data-year="2014"]');
  await expect(first).toContainText('69.3%');
  await money.getByRole('radio', { name: 'Prices and exchange rates of 2021' }).check();
  await expect(first).toContainText('72.8%');
});

test('a count shows its source, and a part is a file', async ({ page }) => {
  await open(page, '?view=balance');
  const enablers = part(page, 'enablers');
  const tankers = enablers.locator('[data-id="cap037"]');
  await tankers.locator('summary').click();
  await expect(tankers.getByRole('link').first()).toHaveText(/Can Europe Defend Itself/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    enablers.getByRole('button', { name: 'Enablers as CSV', exact: true }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.split('\r\n')[0]).toMatch(/^id,topic,side,/);
  expect(csv).not.toContain('requirement');
});

test('a number of each part is cited from its source, the source first', async ({ page }) => {
  await open(page, '?view=balance');
  const CITED = {
    people: [/^Own soldiers of 29 European Allies/, /NATO: “/],
    money: [/^US share of NATO’s defence spending, .*57\.1% in 2026 \(estimate\)/, /NATO: “/],
    enablers: [/ aircraft \(count; /, /accessed/],
    readiness: [/ \((pledge|estimate of a study|requirement); /, /accessed/],
  } as const;
  for (const [name, texts] of Object.entries(CITED)) {
    const source = part(page, name)
      .locator('details.source')
      .filter({ has: page.getByRole('button', { name: /^Cite this number/, includeHidden: true }) })
      .first();
    await source.locator('summary').click();
    await source.getByRole('button', { name: /^Cite this number/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Share, embed, cite' });
    const text = dialog.getByRole('textbox', { name: 'As text' });
    for (const pattern of texts) await expect(text).toHaveValue(pattern);
    await expect(text).toHaveValue(/view=balance/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('nothing is wider than a window of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '?view=balance');
  for (const name of ['people', 'money', 'enablers', 'readiness', 'left-out'])
    await expect(part(page, name)).toBeVisible();
  for (const title of ['People, year by year', 'Money, year by year'])
    await page.getByText(title, { exact: true }).click();
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(320);
});
