import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { map, open } from './map.ts';
import { table } from './tables.ts';

const rows = table('handovers');
const ledger = (page: Page) => page.getByRole('figure', { name: 'Ledger' });
const row = (page: Page, id: string) => ledger(page).locator(`li[data-id="${id}"]`);
const banner = (page: Page) => page.getByRole('complementary', { name: 'Scenario: not data' });
const ids = (page: Page) =>
  ledger(page)
    .locator('li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id ?? ''));

test('the ledger says who is answered and who is not, in any order, and as a table', async ({ page }) => {
  await open(page, '?view=handover');
  await expect(page.getByText(/^Of 17 US drawdowns .* 1 has a named European replacement/)).toBeVisible();
  await expect(page.getByText(/In time means: a European replacement is named, both dates/)).toBeVisible();
  await expect(ledger(page).locator('li')).toHaveCount(rows.length);
  await expect(row(page, 'ho01').getByRole('img')).toHaveAccessibleName(
    'Rotational infantry brigade in Romania: announced October 29, 2025, in effect November 2025; not replaced, 12 months so far.',
  );
  await expect(row(page, 'ho09').getByRole('img')).toHaveAccessibleName(/in place 3 months before/);
  await expect(row(page, 'ho02').getByRole('img')).toHaveAccessibleName(/no date of effect stated/);
  expect((await ids(page))[0]).toBe('ho01');
  const order = page.getByRole('combobox', { name: 'Order', exact: true });
  await order.selectOption({ label: 'largest' });
  await expect.poll(async () => (await ids(page)).slice(0, 3)).toEqual(['ho16', 'ho02', 'ho04']);
  await order.selectOption({ label: 'host' });
  await expect.poll(async () => (await ids(page)).at(-1)).toBe('ho19');
  const covered = page.getByRole('button', { name: 'covered', exact: true });
  await covered.focus();
  await page.keyboard.press('Space');
  await expect(covered).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => ids(page)).toEqual(['ho09']);
  await page.keyboard.press('Space');
  await page.getByText('The same as a table', { exact: true }).click();
  const cells = page.getByRole('region', { name: 'The same as a table' });
  await expect(cells.getByRole('row')).toHaveCount(1 + rows.length);
  await expect(cells.getByRole('row', { name: /^About 5,000 troops in Germany/ })).toContainText('not known');
});

test('a row shows both ends on the map, by keyboard, and its card says what is known', async ({ page }) => {
  await open(page, '?view=handover');
  await row(page, 'ho09').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=ho09/);
  const card = page.getByRole('region', { name: 'Logistics and protection at the Ukraine aid hub' });
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(card).toContainText('in place 3 months before');
  await expect(card).toContainText('Dutch air defence relieves German Patriots at Rzeszów (done)');
  await expect(card).toContainText('high confidence');
  await card.getByText('Source', { exact: true }).click();
  await expect(card.locator('.source')).toContainText(/Politico/i);
  const ends = map(page).locator('.handover-ends[data-id="ho09"]');
  await expect(ends).toContainText('German Patriot, Rzeszów');
  await expect(ends.locator('.end.us, .end.europe.replaces, .join')).toHaveCount(3);
  await expect(map(page)).toBeInViewport();
  await expect(row(page, 'ho09')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(ends).toHaveCount(0);
  await expect(row(page, 'ho09').getByRole('button')).toBeFocused();
  await row(page, 'ho01').getByRole('button').click();
  await expect(map(page).locator('.end.open')).toBeVisible();
  await expect(map(page).locator('.end.europe.near')).toBeVisible();
});

test('a scenario is named over the map, in its table, in the link and in the file; the data stay', async ({
  page,
}) => {
  await open(page, '?view=handover');
  const disc = page.locator('.disc[data-host="DEU"]');
  const before = await disc.innerHTML();
  await page.getByRole('checkbox', { name: /^About 5,000 troops in Germany/ }).check();
  await page.getByRole('checkbox', { name: /^A third to a half of US forces/ }).check();
  await expect(page).toHaveURL(/scenario=ho02~ho16/);
  await expect(banner(page)).toContainText('About 5,000 troops in Germany');
  const place = (key: string) => page.locator(`.scenario-table tr[data-place="${key}"]`);
  await expect(place('DEU').locator('[data-scenario]')).toHaveAttribute('data-best', '31000');
  await expect(place('DEU').locator('[data-side="us"]')).toHaveAttribute('data-best', '36000');
  await expect(place('EUR').locator('[data-scenario]')).toHaveAttribute('data-best', '50000');
  await expect(place('flank')).toContainText('none of the ticked steps');
  await expect(page.getByText(/no host is charged with it: A third to a half/)).toBeVisible();
  expect(await disc.innerHTML()).toBe(before);
  const downloading = page.waitForEvent('download');
  await page.locator('#downloads').getByRole('button', { name: 'JSON' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('who-defends-europe-handovers-2026-11-scenario.json');
  const saved = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(saved.scenario.label).toBe('Scenario: not data');
  expect(saved.scenario.assumptions.map(({ id }: { id: string }) => id)).toEqual(['ho02', 'ho16']);
  await banner(page).getByRole('button', { name: 'End it' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/scenario=/);
});

test('a link with a scenario shows the banner on any view, and leaves out what cannot be assumed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?scenario=ho01~ho02~nothing');
  await expect(banner(page)).toBeVisible();
  await expect(page.getByText('Part of the link was not understood and left out: scenario.')).toBeVisible();
  await expect(page).toHaveURL(/scenario=ho02(&|$)/);
  await banner(page).getByRole('button', { name: 'Show the scenario' }).click();
  await expect(page.getByRole('heading', { name: 'What if? A scenario, not data' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(row(page, 'ho10').getByRole('img')).toBeVisible();
  const [words, bars] = await Promise.all([
    row(page, 'ho10').locator('.facts-beside').boundingBox(),
    row(page, 'ho10').getByRole('img').boundingBox(),
  ]);
  expect(bars?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
  expect(bars?.width).toBeGreaterThan(300);
  await page.emulateMedia({ media: 'print' });
  await expect(banner(page)).toBeVisible();
  await expect(ledger(page).locator('li')).toHaveCount(rows.length);
  await expect(row(page, 'ho01').getByRole('img')).toBeVisible();
});

test('a link from before the row of bombers was split says what became of it', async ({ page }) => {
  await open(page, '?scenario=ho02~ho08');
  await expect(
    page.getByText(/^Not assumed, since no longer only announced: Strategic bombers/),
  ).toBeVisible();
  await expect(page).toHaveURL(/scenario=ho02(&|$)/);
  await open(page, '?view=handover&focus=ho08');
  const card = page.getByRole('region', { name: 'Strategic bombers offered to the NATO Force Model' });
  await expect(card).toContainText('not replaced');
});

test('axe finds nothing in the ledger with a card and a scenario', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '?view=handover&focus=ho10&scenario=ho02~ho04');
  await expect(page.locator('.scenario-table')).toBeVisible();
  await page.getByText('The same as a table', { exact: true }).click();
  // At the top, where the tabs that stay in the window lie over no row that has half scrolled away under them.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .include('#more')
    .include('#card')
    .include('#scenario')
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
});
