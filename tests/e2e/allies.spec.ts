import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './fixtures.ts';
import { open, slider } from './map.ts';
import { table, value } from './tables.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Allies compared' });
const chart = (page: Page, name: string) => panel(page).getByRole('img', { name: new RegExp(`^${name}: `) });
const ally = (page: Page, iso3: string) => panel(page).locator(`li.ally[data-iso3="${iso3}"]`);
const allies = table('countries').filter(({ role }) => role === 'ally');

/** Codes of the charts or of the table's rows, in their order. */
function order(page: Page, selector: 'li.ally' | 'tbody tr'): Promise<(string | undefined)[]> {
  return panel(page)
    .locator(selector)
    .evaluateAll((found) => found.map((element) => (element as HTMLElement).dataset.iso3));
}

/** What the button of this name saves. */
async function saved(
  page: Page,
  name: 'CSV' | 'CSV for spreadsheets' | 'JSON',
): Promise<{ file: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const done = await download;
  return { file: done.suggestedFilename(), text: await readFile(await done.path(), 'utf8') };
}

test('every ally has its chart in words, sorted as asked, and a way to its card', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Allies', exact: true }).click();
  await expect(panel(page)).toContainText('5 of 31 allies with armed forces spend 3.5% of GDP or more.');
  await expect(page).toHaveURL(/view=allies/);
  await expect(panel(page).getByRole('img')).toHaveCount(allies.length - 1);
  await expect(ally(page, 'ISL')).toContainText('No armed forces');
  await expect(chart(page, 'Poland')).toHaveAccessibleName(
    /4\.68% in 2026 \(estimate\).*since 2024 \(actual\)/,
  );

  await panel(page).getByRole('group', { name: 'Order' }).getByRole('button', { name: 'Distance' }).click();
  await expect(panel(page).getByRole('columnheader', { name: 'Distance to 3.5%' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const nearest = allies
    .flatMap(({ iso3 = '' }) => ({ iso3, share: value('share', iso3, 2026) }))
    .filter(({ share }) => share !== null)
    .sort((a, b) => Math.abs((a.share ?? 0) - 3.5) - Math.abs((b.share ?? 0) - 3.5))
    .map(({ iso3 }) => iso3);
  for (const list of ['li.ally', 'tbody tr'] as const)
    expect((await order(page, list)).slice(0, 3)).toEqual(nearest.slice(0, 3));

  const denmark = ally(page, 'DNK');
  await expect(denmark).toContainText('0.01 points short of 3.5%');
  await expect(denmark.locator('[data-id="ev062"]')).toContainText('Denmark is put at 3.27% and 3.49%');
  await expect(denmark.locator('circle.pledge')).toHaveAttribute('data-id', 'dnk-2030-3p5');
  await expect(ally(page, 'POL').locator('path.pledge')).toHaveAttribute('data-id', 'pol-2027-4p51');
  await ally(page, 'POL').getByText('Source and 3 pledges').click();
  await expect(ally(page, 'POL').locator('li[data-id="pol-2026-4p81"]')).toContainText(
    'NATO’s table for 2026: 4.68%',
  );

  await slider(page).press('Home');
  await expect(chart(page, 'Sweden')).toHaveAccessibleName(/^Sweden: 1\.07% in 2014;/);
  await expect(ally(page, 'SWE')).toContainText('not yet an ally (joined in 2024)');
  await denmark.getByRole('button', { name: 'Denmark' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Denmark', level: 2 })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Denmark' }).locator('[data-id="ev062"]')).toBeVisible();
});

test('this view is what is saved: rows of the allies, and the changes as they are filtered', async ({
  page,
}) => {
  await open(page, '?view=allies');
  await expect(panel(page)).toBeVisible();
  const csv = await saved(page, 'CSV');
  expect(csv.file).toBe('who-defends-europe-allies-2026-11.csv');
  const rows: Record<string, string>[] = parse(csv.text, { columns: true });
  expect(
    rows.find(({ iso3, year, kind }) => iso3 === 'DNK' && year === '2026' && kind === 'figure'),
  ).toMatchObject({
    gdp_share_pct: '3.49',
    status: 'estimate',
  });
  // For spreadsheets the same rows, with the mark by which Excel knows UTF-8.
  const sheet = await saved(page, 'CSV for spreadsheets');
  expect(sheet).toEqual({
    file: 'who-defends-europe-allies-2026-11-spreadsheet.csv',
    text: `\uFEFF${csv.text}`,
  });
  await page.locator('#views').getByRole('link', { name: 'Moves', exact: true }).click();
  await page.getByRole('combobox', { name: 'Period' }).selectOption('all');
  await page.getByRole('combobox', { name: /^Country/ }).selectOption('ROU');
  const json = await saved(page, 'JSON');
  expect(json.file).toBe('who-defends-europe-changes-2026-11.json');
  const changes = table('changes').filter(({ host_iso3 }) => host_iso3 === 'ROU');
  const { rows: found } = JSON.parse(json.text) as { rows: { id: string }[] };
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(changes.map(({ id }) => id)));
});

test('people and money stand beside the shares: each chart on its own scale, breaks named, sorted by change, saved as shown', async ({
  page,
}) => {
  await open(page, '?view=allies');
  const show = panel(page).getByRole('group', { name: 'Show' });
  const people = show.getByRole('button', { name: 'Own armed forces' });
  await people.press('Enter');
  await expect(people).toBeFocused();
  await expect(people).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(page).getByRole('img')).toHaveCount(allies.length - 1);
  await expect(panel(page)).toContainText('Every chart has a scale of its own, from zero');
  await expect(ally(page, 'ISL')).toContainText('No armed forces');
  await expect(chart(page, 'Poland')).toHaveAccessibleName(
    /263\.6 thousand in 2026 \(estimate\); the count breaks in 2021 and 2023/,
  );
  await expect(ally(page, 'POL').locator('.count-break')).toHaveCount(2);
  await expect(ally(page, 'POL')).toContainText('not comparable: the count breaks in 2021 and 2023');
  await expect(ally(page, 'POL')).toContainText('Territorial defence and soldiers in training are counted');
  await expect(ally(page, 'USA').locator('.count-break')).toHaveCount(0);

  await panel(page)
    .getByRole('group', { name: 'Order' })
    .getByRole('button', { name: 'Change since' })
    .click();
  await expect(panel(page).getByRole('columnheader', { name: 'Change since 2014' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const broken = new Set(table('personnel_breaks').map(({ iso3 }) => iso3));
  const codes = await order(page, 'li.ally');
  const firstBroken = codes.findIndex((iso3) => broken.has(iso3 ?? ''));
  expect(codes.slice(0, firstBroken).some((iso3) => broken.has(iso3 ?? ''))).toBe(false);
  expect(codes.slice(firstBroken, -1).every((iso3) => broken.has(iso3 ?? ''))).toBe(true);

  const csv = await saved(page, 'CSV');
  expect(csv.file).toBe('who-defends-europe-allies-personnel-2026-11.csv');
  const rows: Record<string, string>[] = parse(csv.text, { columns: true });
  expect(rows.find(({ iso3, year }) => iso3 === 'POL' && year === '2021')).toMatchObject({
    count_breaks: 'true',
    source_id: 'nato-defexp-2026-07',
  });

  await show.getByRole('button', { name: 'Money' }).click();
  await expect(panel(page).locator('.count-break')).toHaveCount(0);
  await expect(ally(page, 'DEU')).toContainText(/US\$[\d,]+ million in 2026 \(estimate\)/);
  await slider(page).press('Home');
  await expect(ally(page, 'SWE')).toContainText('not yet an ally (joined in 2024)');
});
