import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { map, open } from './map.ts';
import { table } from './tables.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Changes', exact: true });
const entry = (page: Page, id: string) => list(page).locator(`li.change[data-id="${id}"]`);
const count = (page: Page) => page.getByRole('status').filter({ hasText: /of \d+ changes/ });
const pick = (page: Page, name: string, option: string) =>
  page
    .getByRole('search', { name: 'Filters' })
    .getByRole('combobox', { name, exact: true })
    .selectOption({ label: option });
const ids = (page: Page) =>
  list(page)
    .locator('li.change')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id ?? ''));
const rows = table('changes');

test('lists the months of the map, then all there are', async ({ page }) => {
  await open(page, '?view=changes&date=2025-12');
  await expect(count(page)).toContainText(
    `of ${rows.length} changes. After December 2024, until December 2025`,
  );
  expect(await ids(page)).toContain('us-rou-2025');
  await pick(page, 'Period', 'all months');
  await expect(count(page)).toContainText(`${rows.length} of ${rows.length} changes`);
  await expect.poll(async () => (await ids(page)).length).toBe(rows.length);
});

test('narrows by side, country, kind and status; the status is in the link', async ({ page }) => {
  await open(page, '?view=changes');
  await pick(page, 'Period', 'all months');
  await pick(page, 'Side', 'US');
  await pick(page, 'Country', 'Germany');
  await page.getByRole('button', { name: 'announced', exact: true }).click();
  await expect(page).toHaveURL(/status=announced/);
  const expected = rows.filter(
    ({ side, host_iso3, status }) => side === 'us' && host_iso3 === 'DEU' && status === 'announced',
  );
  await expect.poll(async () => (await ids(page)).sort()).toEqual(expected.map(({ id }) => id).sort());
  await pick(page, 'Kind', 'withdrawal reversed');
  await expect(count(page)).toContainText('No change fits these filters.');
  await page.getByRole('button', { name: 'Take all filters away' }).click();
  await expect(count(page)).toContainText(`${rows.length} of ${rows.length}`);
  await expect(page).not.toHaveURL(/status=/);
});

test('the statuses of a link are pressed', async ({ page }) => {
  await open(page, '?view=changes&status=announced~cancelled');
  await expect(page.getByRole('button', { name: 'announced', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const shown = await list(page)
    .locator('li.change')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.status));
  expect(new Set(shown)).toEqual(new Set(['announced', 'cancelled']));
});

test('sorts by size and by date', async ({ page }) => {
  await open(page, '?view=changes');
  await pick(page, 'Period', 'all months');
  await pick(page, 'Order', 'largest first');
  const sizes = async () =>
    (await ids(page)).map((id) => {
      const found = rows.find((row) => row.id === id);
      return Math.abs(Number(found?.troops_delta || found?.host_delta || 0));
    });
  // The list is drawn with the next frame.
  await expect(async () => {
    const shown = await sizes();
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  }).toPass();
  await pick(page, 'Order', 'oldest first');
  await expect.poll(async () => (await ids(page))[0]).toMatch(/2014/);
});

test('the steps of May 2026 are worded as announced, never as done', async ({ page }) => {
  await open(page, '?view=changes');
  for (const id of ['us-deu-2026', 'us-bct-2026', 'us-pol-2026-plus']) {
    await expect(entry(page, id)).toContainText('; announced.');
    await expect(entry(page, id)).toContainText('announced: no sign that it is being carried out');
    await expect(entry(page, id)).toContainText(/Announced: May [\d, ]*2026, 6 months before/);
    await expect(entry(page, id)).toContainText('No date of effect stated');
    await expect(entry(page, id)).not.toContainText('In effect');
    await expect(entry(page, id)).not.toContainText('; done');
  }
  await expect(entry(page, 'us-pol-2026-cancel')).toContainText('cancelled: did not happen');
  await expect(entry(page, 'us-pol-2026-cancel')).toContainText('4,000 did not move');
});

test('the brigade not replaced has its whole and its part in Romania, dates and source', async ({ page }) => {
  await open(page, '?view=changes&date=2025-12');
  const brigade = entry(page, 'us-rou-2025');
  await expect(brigade).toContainText('−3,000 in all, −700 in Romania');
  await expect(brigade).toContainText('done: left and not replaced');
  await brigade.getByText('Source', { exact: true }).click();
  await expect(brigade.getByRole('link')).toBeVisible();
});

test('what only weak sources say is called reported, and why', async ({ page }) => {
  await open(page, '?view=changes');
  const departure = entry(page, 'us-ltu-2026');
  await departure.getByText('Source (reported)', { exact: true }).click();
  await expect(departure.locator('.source')).toContainText('Linked to a state, a party or a cause.');
  await expect(departure.locator('.source')).toContainText('Pro-Kremlin aggregator');
  await expect(departure.locator('.source li')).toContainText('Known only through a machine-made list.');
});

test('a change is shown on the map, and its entry marked', async ({ page }) => {
  await open(page, '?view=changes');
  const change = entry(page, 'us-deu-2026');
  await change.getByRole('button', { name: /^Show on the map/ }).click();
  await expect(page).toHaveURL(/focus=us-deu-2026/);
  await expect(change).toHaveAttribute('aria-current', 'true');
  const card = page.getByRole('region', { name: /^US says it will withdraw/ });
  await expect(card).toContainText('announced: no sign that it is being carried out');
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(map(page)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(change).not.toHaveAttribute('aria-current');
});

test('a change focused from elsewhere is brought into sight in the list', async ({ page }) => {
  await open(page, '?view=changes&date=2025-12&focus=us-rou-2025');
  const change = entry(page, 'us-rou-2025');
  await expect(change).toHaveAttribute('aria-current', 'true');
  const inSight = () =>
    change.evaluate((item) => {
      const outer = item.closest('section')?.getBoundingClientRect();
      const inner = item.getBoundingClientRect();
      return outer !== undefined && inner.top >= outer.top - 1 && inner.top < outer.bottom;
    });
  await expect.poll(inSight).toBe(true);
});

test('says when the change on the map is not in the list', async ({ page }) => {
  await open(page, '?view=changes&date=2020-01&focus=us-deu-2026');
  await expect(count(page)).toContainText('The change shown on the map is not in this list.');
  await page.getByRole('button', { name: 'Take all filters away' }).click();
  await expect(entry(page, 'us-deu-2026')).toHaveAttribute('aria-current', 'true');
});

for (const view of ['balance', 'changes'])
  test(`${view}: nothing is wider than a window of 390 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `?view=${view}`);
    await expect(page.locator('#more h2')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
