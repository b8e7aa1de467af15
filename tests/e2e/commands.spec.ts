/** Who holds NATO's commands, and plants: stars and squares on the map, their cards, and the two views. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { controls, map, open, otherMonths, slider } from './map.ts';
import { table } from './tables.ts';

const LAYERS = 'layers=us~europe~changes~commands~production';
const row = (name: 'commands' | 'production', id: string) => table(name).find((one) => one.id === id) ?? {};
const pin = (page: Page, id: string): Locator => page.locator(`#sites [data-id="${id}"] .pin`);
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, level: 2, exact: true });
const post = (page: Page, id: string): Locator => page.locator(`.command-tree .post[data-id="${id}"]`);

async function expectAccessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('the switches show stars and squares; a star has the colour of its holder in the month', async ({
  page,
}) => {
  await open(page, '?date=2026-01');
  await expect(page.locator('#sites .pin')).toHaveCount(0);
  await (await controls(page)).getByRole('checkbox', { name: 'Commands' }).check();
  await (await controls(page)).getByRole('checkbox', { name: 'Arms production' }).check();
  await expect(page).toHaveURL(/commands~production/);
  await expect(pin(page, 'cmd04')).toHaveClass(/\bus\b/);
  await expect(pin(page, 'cmd04').locator('.agreed')).toHaveCount(0);
  await expect(pin(page, 'pr01')).toBeVisible();
  await slider(page).press('ArrowRight');
  await expect(page.locator('.events')).toContainText('Europeans to lead all three joint force commands');
  await expect(pin(page, 'cmd04')).toHaveClass(/\bus\b/);
  await expect(pin(page, 'cmd04').locator('.agreed.europe')).toBeVisible();
  await expect(pin(page, 'cmd01')).toHaveClass(/\bus\b/);
  await pin(page, 'cmd04').hover();
  await expect(page.locator('.tip')).toContainText('United States; agreed, date not known: Italy.');
  await pin(page, 'cmd04').click();
  await expect(heading(page, row('commands', 'cmd04').name ?? '')).toBeFocused();
  await expect(page.locator('#card')).toContainText('Announced');
  // It stands at the edge of the map, which shows the whole of Europe again without the card.
  await page.keyboard.press('Escape');
  await pin(page, 'cmd03').click();
  await expect(page.locator('#card')).toContainText('Allied Command Transformation');
});

test('the tree says who holds what in the month, by keyboard as well', async ({ page }) => {
  await open(page, '?view=commands&date=2026-01');
  await expect(page.getByRole('heading', { name: 'Who holds NATO’s commands, January 2026' })).toBeVisible();
  await expect(post(page, 'cmd04').locator('.holder-now')).toHaveText('United States');
  await expect(post(page, 'cmd04')).not.toContainText('Italy');
  await expect(page.locator('.commands-panel')).toContainText(
    'held by one nation in every month from January 2014 to November 2026: United States',
  );
  await (await otherMonths(page)).getByRole('button', { name: 'Later month' }).press('Enter');
  await expect(post(page, 'cmd04').locator('.holder-now')).toContainText('agreed, date not known: Italy');
  await expect(post(page, 'cmd01')).toContainText(/SACEUR.*United States.*no change of holder/);
  await expect(post(page, 'cmd05').locator('.holder-now')).toContainText('Germany and Poland');
  await page.getByText('The same as a table').press('Enter');
  await expect(page.locator('.commands-panel tbody tr')).toHaveCount(table('commands').length);
  await expectAccessible(page, '.commands-panel');
  const name = row('commands', 'cmd05').name ?? '';
  await post(page, 'cmd05').getByRole('button', { name }).press('Enter');
  await expect(heading(page, name)).toBeFocused();
  await expect(page).toHaveURL(/focus=cmd05/);
  await expect(pin(page, 'cmd05')).toHaveClass(/focused/);
  await expectAccessible(page, '#card');
  await heading(page, name).press('Escape');
  await expect(post(page, 'cmd05').getByRole('button', { name })).toBeFocused();
});

test('plants are listed by product, with capacities, and shells added up where they may be', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `?view=production&date=2024-06&${LAYERS}`);
  const panel = page.locator('.production-panel');
  const entry = (id: string) => panel.locator(`.plant-entry[data-id="${id}"]`);
  await expect(entry('pr01')).toContainText('350,000 shells a year');
  await expect(entry('pr18')).toHaveClass(/later/);
  await expect(pin(page, 'pr01')).toHaveCount(1);
  await expect(pin(page, 'pr18')).toHaveCount(0);
  await expect(panel).toContainText('Aimed at for 2027: 450,000 shells a year');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByText('The same as a table').press('Enter');
  await expect(panel.locator('tbody tr')).toHaveCount(table('production').length);
  await expectAccessible(page, '.production-panel');
  await entry('pr18').getByRole('button').press('Enter');
  await expect(heading(page, row('production', 'pr18').site ?? '')).toBeFocused();
  await expect(page.locator('#card')).toContainText('not yet announced in the month shown');
  await expect(map(page)).toBeInViewport();
});
