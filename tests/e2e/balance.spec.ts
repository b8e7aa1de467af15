import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';

const hosts = (page: Page) => page.getByRole('region', { name: 'Host countries' });
const sums = (page: Page) => page.getByRole('region', { name: 'Taken together' });
const row = (page: Page, host: string) => hosts(page).locator(`tr[data-host="${host}"]`);

/** Low, best, high and status of both cells of a host, as the attributes have them. */
function figures(page: Page, host: string): Promise<string[]> {
  return row(page, host)
    .locator('td[data-side]')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const { side, low, best, high, status } = (cell as HTMLElement).dataset;
        return [side, low || '-', best || '-', high || '-', status].join(' ');
      }),
    );
}

// The same values as in tests/contract/balance/balance.test.ts, which come from a second implementation of the method.
for (const [month, expected] of Object.entries({
  '2025-12': {
    POL: ['us 8000 8000 10000 stated', 'europe 450 450 450 at least'],
    ROU: ['us 900 1000 1000 stated', 'europe 1981 1981 1981 at least'],
    DEU: ['us 37000 37000 37000 carried', 'europe 570 570 570 stated'],
    LTU: ['us 1000 1000 2000 stated', 'europe 2000 2000 2000 at least'],
    LVA: ['us 17 17 17 rotations not counted', 'europe 3085 3085 3085 stated, stale'],
  },
  '2018-12': {
    POL: ['us 158 158 158 rotations not counted', 'europe 270 270 270 at least'],
    ROU: ['us 111 111 111 rotations not counted', 'europe - - - none found'],
    DEU: ['us 35219 35219 35219 rotations not counted', 'europe - - - unknown'],
    LTU: ['us 0 0 0 permanent only', 'europe 705 705 705 at least'],
  },
}))
  test(`the table has the figures of ${month}`, async ({ page }) => {
    await open(page, `?view=balance&date=${month}`);
    await expect(hosts(page).locator('caption')).toContainText(month === '2025-12' ? '2025' : '2018');
    for (const [host, cells] of Object.entries(expected))
      await expect.poll(() => figures(page, host)).toEqual(cells);
  });

test('the table follows the month', async ({ page }) => {
  await open(page, '?view=balance&date=2025-12');
  await expect.poll(() => figures(page, 'POL')).toContain('us 8000 8000 10000 stated');
  await page.getByRole('slider', { name: 'Month' }).press('Home');
  await expect(page.getByRole('heading', { name: 'Balance of forces, January 2014' })).toBeVisible();
  await expect(row(page, 'BLR').locator('td[data-side="us"]')).toHaveAttribute('data-status', /.+/);
});

test('says which side provides more, and what stands beside it', async ({ page }) => {
  await open(page, '?view=balance&date=2025-12');
  await expect(row(page, 'ROU')).toContainText('Europe and Canada provide more: at least 1,981 to 1,000.');
  await expect(row(page, 'POL')).toContainText('The US provides more: 8,000 to at least 450.');
  await expect(row(page, 'LVA')).toContainText('Europe and Canada provide more: 3,085 to at least 17.');
  await expect(row(page, 'LVA')).toContainText('more than two years old');
  await expect(row(page, 'LTU')).toContainText('The ranges overlap.');
  await open(page, '?view=balance&date=2022-06');
  await expect(row(page, 'POL')).toContainText('The US figure is doubtful.');
  await open(page, '?view=balance');
  await expect(row(page, 'LTU')).toContainText('Not compared: the US number is unknown.');
});

test('every figure shows its sources and the forces in it', async ({ page }) => {
  await open(page, '?view=balance');
  const lithuania = row(page, 'LTU');
  await lithuania.getByText('Forces: 2 counted, 1 without a number').click();
  await expect(lithuania.locator('li[data-id="deu-pzbrig45"]')).toContainText(
    '500, stated February 2026, 9 months before',
  );
  await expect(lithuania.locator('li[data-id="flf-ltu"]')).toContainText('1,300');
  await expect(lithuania.locator('li[data-id="det-siau-2026-ita"]')).toBeVisible();
  const poland = row(page, 'POL').locator('td[data-side="us"]');
  await poland.locator('summary').last().click();
  await expect(poland.getByRole('link').first()).toBeVisible();
});

test('sorts by name and by either side, unknown ones last', async ({ page }) => {
  await open(page, '?view=balance&date=2025-12');
  const shown = () =>
    hosts(page)
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((found) => (found as HTMLElement).dataset.host));
  await expect(hosts(page).getByRole('columnheader', { name: 'Host' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await hosts(page).getByRole('button', { name: 'US', exact: true }).press('Enter');
  await expect.poll(async () => (await shown())[0]).toBe('DEU');
  await hosts(page).getByRole('button', { name: 'European and Canadian' }).press('Enter');
  await expect.poll(async () => (await shown())[0]).toBe('XKX');
  await expect(hosts(page).getByRole('columnheader', { name: 'European and Canadian' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const last = (await shown()).at(-1) ?? '';
  await expect(row(page, last).locator('td[data-side="europe"]')).toHaveAttribute('data-best', '');
});

test('sums the flank, and takes Europe as a whole from its own total', async ({ page }) => {
  await open(page, '?view=balance');
  const flank = sums(page).getByRole('row', { name: /^Eastern flank/ });
  await expect(flank).toContainText('10,444 (10,054 to 10,444) at least');
  await expect(flank).toContainText('Not in it, because unknown: Hungary.');
  const europe = sums(page).locator('tr[data-host="EUR"]');
  await expect(europe.locator('td[data-side="us"]')).toHaveAttribute('data-best', '80000');
  await expect(europe).toContainText('The European number is a part of the true one');
  await open(page, '?view=balance&date=2014-12');
  await expect(sums(page).locator('tr[data-host="EUR"]')).toContainText('No share: not known on both sides.');
});

test('the chart says the shown month in words, and has a table', async ({ page }) => {
  await open(page, '?view=balance&date=2025-12');
  const chart = page.getByRole('img', { name: /^US and European troops, / });
  await expect(chart).toHaveAccessibleName(/Eastern flank, January 2014 to November 2026\. December 2025/);
  await page.getByRole('combobox', { name: 'Show' }).selectOption('ROU');
  await expect(chart).toHaveAccessibleName(/Romania, .*: US 1,000 .*; European and Canadian 1,981, at least/);
  await page.getByText('The same as a table, year by year').click();
  const yearly = page.getByRole('region', { name: 'The same as a table, year by year' });
  await expect(yearly.getByRole('row', { name: /^December 2025/ })).toContainText('1,981, at least');
  await expect(yearly.getByRole('row', { name: /^December 2014/ })).toContainText('none recorded');
});

test('the matrix has numbers where they are stated, and marks', async ({ page }) => {
  await open(page, '?view=balance&date=2025-12');
  const matrix = page.getByRole('region', { name: 'Who takes part in the forward land forces' });
  const latvia = matrix.getByRole('row', { name: /^Latvia/ });
  await expect(latvia.getByRole('cell', { name: /^2,000 .+ before leads$/ })).toBeVisible();
  await expect(latvia.getByRole('rowheader')).toContainText(/numbers stated .+ before/);
  await expect(latvia.getByRole('cell', { name: 'takes part, no current number' }).first()).toBeVisible();
  await expect(matrix.getByRole('row', { name: /^Finland/ })).toContainText('not in place');
  const targets = page.getByRole('region', { name: 'What is promised' });
  await expect(targets.getByRole('row', { name: /^Lithuania/ })).toContainText('4,800 soldiers');
});

test('the method is one action away', async ({ page }) => {
  await open(page, '?view=balance');
  await page.getByText('How these numbers are made').click();
  const link = page.getByRole('link', { name: 'The whole method' });
  await expect(link).toBeVisible();
  expect((await page.request.get(await link.evaluate((a) => (a as HTMLAnchorElement).href))).ok()).toBe(true);
});

test('a country of the table opens its card', async ({ page }) => {
  await open(page, '?view=balance');
  await row(page, 'ROU').getByRole('button', { name: 'Romania' }).click();
  await expect(page.getByRole('heading', { name: 'Romania', level: 2 })).toBeFocused();
});
