/** Lists are narrowed by the names and abbreviations that people type, as the search finds them. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';
import { table } from './tables.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Country, base or unit' });
const count = (page: Page) =>
  page
    .locator('.panel')
    .getByRole('status')
    .filter({ hasText: /^\d+ of \d+/ });

for (const [view, what] of [
  ['changes', 'changes'],
  ['due', 'steps'],
  ['handover', 'hand-overs'],
  ['commands', 'commands'],
  ['production', 'plants'],
] as const)
  test(`the list of ${view} knows Turkey, Holland and the UK`, async ({ page }) => {
    await open(page, `?view=${view}`);
    await expect(count(page)).toContainText(new RegExp(`^\\d+ of \\d+ ${what}`));
    const all = (await count(page).textContent()) ?? '';
    for (const [typed, other] of [
      ['Turkey', 'turkiye'],
      ['Holland', 'NLD'],
      ['UK', 'GBR'],
    ] as const) {
      await field(page).fill(other);
      await expect(count(page)).not.toHaveText(all);
      const narrowed = (await count(page).textContent()) ?? '';
      await field(page).fill('');
      await expect(count(page)).toHaveText(all);
      await field(page).fill(typed);
      await expect(count(page)).toHaveText(narrowed);
      await field(page).fill('');
      await expect(count(page)).toHaveText(all);
    }
    await field(page).fill('xyzzy');
    await expect(count(page)).toContainText(/^0 of /);
    await field(page).fill('');
    await expect(count(page)).toHaveText(all);
  });

test('what is typed stays for the other lists, and a base is found by its abbreviation', async ({ page }) => {
  await open(page, '?view=commands');
  await field(page).fill('LANDCOM');
  await expect(page.locator('.post')).toHaveCount(1);
  await expect(page.locator('.post')).toContainText('Allied Land Command');
  await page.getByRole('link', { name: 'Moves', exact: true }).last().click();
  await expect(field(page)).toHaveValue('LANDCOM');
});

test('letters typed on a choice of countries mean what they mean in the search', async ({ page }) => {
  const isBritish = table('changes').some(({ host_iso3 }) => host_iso3 === 'GBR');
  expect(isBritish).toBe(true);
  await open(page, '?view=changes');
  const country = page.getByRole('combobox', { name: 'Country', exact: true });
  await country.focus();
  await page.keyboard.type('uk');
  await expect(country).toHaveValue('GBR');
});
