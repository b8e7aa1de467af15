/** What is due: opened by link and from the month's name, filtered, with its calendar file. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { open, otherMonths } from './map.ts';

const panel = (page: Page): Locator => page.locator('.due-panel');
const step = (page: Page, id: string): Locator => panel(page).locator(`.step[data-id="${id}"]`);
const part = (page: Page, name: string): Locator =>
  panel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name }) });
const OVERDUE = 'Overdue: due, not confirmed';

/** Opens it, and waits for its steps: it is loaded when it is asked for. */
async function openDue(page: Page): Promise<void> {
  await open(page, '?view=due');
  await expect(step(page, 'kfor')).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.due-panel').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('a link opens it: what is overdue before what is ahead, each with what would confirm it', async ({
  page,
}) => {
  await openDue(page);
  const overdue = await part(page, OVERDUE).locator('.step').count();
  const ahead = await part(page, 'Ahead').locator('.step').count();
  await expect(
    page.getByRole('heading', { level: 2, name: `${overdue} steps are overdue, ${ahead} ahead` }),
  ).toBeVisible();
  const back = part(page, OVERDUE).locator('.step[data-id="us-ltu-2026-back"]');
  await expect(back).toContainText('Was due by the end of October 2026, not confirmed · arrival · Lithuania');
  await expect(back).toContainText('What would confirm it: A report that they have arrived.');
  await back.locator('summary').press('Enter');
  await expect(back.locator('.source a')).toBeVisible();
  for (const id of ['kfor', 'esp-legion-2025', 'ap-amari-2026-tur', 'ho16'])
    await expect(part(page, OVERDUE).locator(`.step[data-id="${id}"]`)).toHaveCount(1);
  for (const id of ['swe-patriot-2026', 'nld-patriot-2026-out', 'ap-mk-2026-tur'])
    await expect(part(page, 'Ahead').locator(`.step[data-id="${id}"]`)).toHaveCount(1);
  await expectAccessible(page);
  await back.locator('h4').getByRole('button').press('Enter');
  await expect(page).toHaveURL(/focus=us-ltu-2026-back/);
  await expect(page.locator('#card')).toContainText('due October 2026, not confirmed');
});

test('the month’s name leads to it, by keyboard too', async ({ page }) => {
  await open(page);
  const button = (await otherMonths(page)).getByRole('button', { name: 'What is due' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=due/);
  await expect(panel(page)).toBeVisible();
  await expect(page.locator('#other-months')).toBeHidden();
});

test('side and country narrow it; where nothing is left it says so and leads back', async ({ page }) => {
  await openDue(page);
  const all = await panel(page).locator('.step').count();
  await panel(page).getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Poland' });
  await expect(step(page, 'swe-patriot-2026')).toBeVisible();
  await expect(step(page, 'us-pol-base-2026')).toBeVisible();
  await expect(step(page, 'kfor')).toHaveCount(0);
  await panel(page).getByLabel('Side').selectOption({ label: 'US' });
  await expect(step(page, 'swe-patriot-2026')).toHaveCount(0);
  await expect(step(page, 'us-pol-base-2026')).toBeVisible();
  await panel(page).getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Austria' });
  await expect(panel(page).getByRole('status')).toContainText(
    `0 of ${all} steps. No step fits these filters.`,
  );
  await expectAccessible(page);
  await panel(page).getByRole('button', { name: 'Take all filters away' }).press('Enter');
  await expect(panel(page).locator('.step')).toHaveCount(all);
});

test('a phone in the dark shows it without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openDue(page);
  await expect(step(page, 'us-ltu-2026-back')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

test('the calendar has an event for every step of the list', async ({ page, request }) => {
  await openDue(page);
  const link = panel(page).getByRole('link', { name: 'Calendar file (all steps)' });
  await expect(link).toHaveAttribute('href', 'data/due.ics');
  const response = await request.get(`${PAGE.base}data/due.ics`);
  expect(response.headers()['content-type']).toContain('text/calendar');
  const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent');
  expect(events).toHaveLength(await panel(page).locator('.step').count());
});

test('a frame shows the map alone', async ({ page }) => {
  await open(page, '?view=due&embed=1');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('[data-act="due"]')).toBeHidden();
});

test('cards of commands and hand-overs say the next step, and whether it is due', async ({ page }) => {
  await open(page, '?focus=cmd11');
  await expect(page.locator('#card')).toContainText('Next step' + 'Due by the end of 2028');
  await open(page, '?focus=ho16');
  await expect(page.locator('#card')).toContainText(
    'Next step' + 'Was due on November 6, 2026, not confirmed',
  );
});

test('dates of commands, hand-overs and plants say how long before the month shown they are', async ({
  page,
}) => {
  for (const [id, said] of [
    ['cmd11', 'May 28, 2026, 6 months before'],
    ['ho16', 'September 17, 2026, 2 months before'],
    ['pr03', /announced [\w ,]+, \d+ (months|years) before/],
  ] as const) {
    await open(page, `?focus=${id}`);
    await expect(page.locator('#card')).toContainText(said);
  }
});
