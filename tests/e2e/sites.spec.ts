/** Sites on the map, and the cards of forces and sites. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { map, open, shape, slider } from './map.ts';
import { table } from './tables.ts';

const marks = (page: Page): Locator => page.locator('#sites .site');
const mark = (page: Page, id: string): Locator => page.locator(`#sites .site[data-id="${id}"]`);
const disc = (page: Page, iso3: string): Locator => page.locator(`#symbols .disc[data-host="${iso3}"]`);
const card = (page: Page): Locator => page.locator('#card .card');
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name, level: 2, exact: true });
const nameOf = (id: string): string => table('forces').find((row) => row.id === id)?.name ?? '';

test('a focused country shows its sites in place of its disc', async ({ page }) => {
  await open(page, '?focus=POL&date=2025-12');
  await expect(mark(page, 'nld-patriot-rzeszow')).toBeVisible();
  const hosts = await marks(page).evaluateAll((found) =>
    found.map((one) => (one as SVGElement).dataset.iso3),
  );
  expect(new Set(hosts)).toEqual(new Set(['POL']));
  await expect(disc(page, 'POL')).toBeHidden();
  await expect(disc(page, 'DEU')).toBeVisible();
});

test('a click on a mark opens its card, back goes to the country, Escape closes', async ({ page }) => {
  await open(page, '?focus=POL&date=2025-12');
  await mark(page, 'nld-patriot-rzeszow').locator('.shape').click();
  const name = nameOf('nld-patriot-rzeszow');
  await expect(heading(page, name)).toBeFocused();
  await expect(page).toHaveURL(/focus=nld-patriot-rzeszow/);
  await expect(card(page)).toHaveAttribute('data-id', 'nld-patriot-rzeszow');
  await expect(mark(page, 'nld-patriot-rzeszow')).toHaveClass(/focused/);
  await page.goBack();
  await expect(heading(page, 'Poland')).toBeVisible();
  await heading(page, 'Poland').press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(marks(page)).toHaveCount(0);
  await expect(disc(page, 'POL')).toBeVisible();
});

test('every mark is reached by keyboard through the lists of the card', async ({ page }) => {
  await open(page, '?focus=LTU&date=2025-12');
  await expect(mark(page, 'deu-pzbrig45')).toBeVisible();
  // Forces without a published strength, and planned ones, are a press away.
  const closed = card(page).locator('details:not(.source, [open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().press('Enter');
  for (const id of await marks(page).evaluateAll((found) =>
    found.map((one) => (one as SVGElement).dataset.id),
  ))
    await expect(
      card(page).locator(`[data-id="${id}"] button, [data-site="${id}"] button`).first(),
    ).toBeVisible();
  const brigade = card(page).getByRole('button', { name: nameOf('deu-pzbrig45'), exact: true });
  await brigade.press('Enter');
  await expect(heading(page, nameOf('deu-pzbrig45'))).toBeFocused();
  await card(page).getByRole('button', { name: 'Rūdninkai' }).press('Enter');
  await expect(heading(page, 'Rūdninkai')).toBeFocused();
  await card(page).getByRole('button', { name: 'To Lithuania' }).press('Enter');
  await expect(heading(page, 'Lithuania')).toBeFocused();
});

test('closing a card that another opened returns to where the first was opened from', async ({ page }) => {
  await open(page, '?date=2025-12');
  await shape(page, 'POL').click();
  await card(page)
    .getByRole('button', { name: nameOf('flf-pol'), exact: true })
    .click();
  await expect(heading(page, nameOf('flf-pol'))).toBeFocused();
  await page.getByRole('button', { name: 'Close card' }).press('Enter');
  await expect(map(page)).toBeFocused();
});

test('an id that a change shares with its force opens a card about both', async ({ page }) => {
  await open(page, '?focus=us-3cab-2025&date=2025-12');
  await expect(
    heading(page, table('changes').find(({ id }) => id === 'us-3cab-2025')?.title ?? ''),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: nameOf('us-3cab-2025'), level: 3, exact: true }),
  ).toBeVisible();
});

test('the card of a force says what the tables say', async ({ page }) => {
  await open(page, '?focus=deu-pzbrig45&date=2025-12');
  await expect(card(page)).toContainText('building up in December 2025');
  const strengths = table('strengths').filter((row) => row.force_id === 'deu-pzbrig45');
  await expect(card(page).locator('.strengths tbody tr')).toHaveCount(strengths.length);
  await expect(card(page).locator('.strengths')).toContainText('4,800');
  await expect(card(page).locator('.strengths tr').filter({ hasText: '4,800' })).toContainText('planned');
  for (const row of table('changes').filter(({ force_id }) => force_id === 'deu-pzbrig45'))
    await expect(card(page).getByRole('button', { name: row.title ?? '' })).toBeVisible();
});

test('the nations in a force are listed, with a number or that there is none', async ({ page }) => {
  await open(page, '?focus=althea&date=2025-12');
  const rows = card(page).locator('.contributors tbody tr');
  const nations = new Set(
    table('contributions')
      .filter((row) => row.force_id === 'althea' && (row.as_of ?? '') <= '2025-12')
      .map((row) => row.iso3),
  );
  await expect(rows).toHaveCount(nations.size);
  await expect(rows.filter({ hasText: 'Albania' })).toContainText('number not stated');
});

test('the 101st is in Romania in September 2025 and gone in December', async ({ page }) => {
  await open(page, '?focus=ROU&date=2025-09');
  const brigade = card(page).getByRole('button', { name: nameOf('us-2-101-2025'), exact: true });
  await expect(brigade).toBeVisible();
  await slider(page).focus();
  for (const _ of ['October', 'November', 'December']) await slider(page).press('ArrowRight');
  await expect(page).toHaveURL(/date=2025-12/);
  await expect(brigade).toHaveCount(0);
});

test('what is planned is drawn and said as planned', async ({ page }) => {
  await open(page, '?focus=pol-rzeszow');
  await expect(mark(page, 'swe-patriot-rzeszow')).toHaveClass(/planned/);
  const planned = card(page).locator('section').filter({ hasText: 'Planned, not yet there' });
  await expect(planned.getByRole('button', { name: nameOf('swe-patriot-rzeszow') })).toBeVisible();
  await card(page)
    .getByText(/^Earlier forces/)
    .click();
  await expect(card(page).locator('.former')).toContainText(nameOf('us-jasionka'));
});

test('the tip of a mark names the force', async ({ page }) => {
  await open(page, '?focus=LTU&date=2025-12');
  await mark(page, 'deu-pzbrig45').locator('.shape').hover();
  await expect(page.locator('.tip')).toContainText(
    '400 troops (stated May 2025, 7 months before), building up.',
  );
});

test('zooming in shows the sites of all countries, and the button of the card takes a reader there', async ({
  page,
}) => {
  await open(page, '?focus=EST&date=2025-12');
  await card(page).getByRole('button', { name: 'Zoom to the sites' }).click();
  await expect(page).toHaveURL(/#map=/);
  await expect.poll(() => marks(page).count()).toBeGreaterThan(100);
  for (const one of await page.locator('#sites .site[data-iso3="EST"]').all())
    await expect(one).toBeInViewport();
});

test('a link to a force that no table knows is said and left', async ({ page }) => {
  await open(page, '?focus=no-such-force');
  await expect(page.getByRole('status').filter({ hasText: 'focus' })).toBeVisible();
  await expect(page).not.toHaveURL(/focus=/);
  await expect(card(page)).toHaveCount(0);
});
