import { expect, test } from './fixtures.ts';
import { expectCounts, expectShading, open, otherMonths, slider } from './map.ts';
import { classes, counts, table } from './tables.ts';

const LAST = 'November 2026';

test('the slider says month and headline, and answers keys', async ({ page }) => {
  await open(page);
  const time = slider(page);
  await expect(time).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^${LAST}\\. In ${LAST}, \\d+ of 31 allies`),
  );
  await time.press('ArrowLeft');
  await expect(time).toHaveAttribute('aria-valuetext', /^October 2026\. In October 2026/);
  await time.press('Home');
  await expect(time).toHaveAttribute('aria-valuetext', /^January 2014\. /);
  await time.press('End');
  await expect(time).toHaveAttribute('aria-valuetext', new RegExp(`^${LAST}`));
});

test('map, headline, legend and table follow the month, and the address soon after', async ({ page }) => {
  await open(page);
  await slider(page).press('Home');
  await expectShading(page, classes('share', 2014));
  await expectCounts(page, counts('share', 2014));
  await expect(page.locator('#headline')).toContainText('Europe in January 2014');
  await expect(page.getByRole('img', { name: 'Europe by defence spending, January 2014' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Poland' })).toContainText('1.86');
  await expect(page.getByRole('columnheader', { name: '% of GDP, 2014' })).toBeVisible();
  await expect(page).toHaveURL(/\?date=2014-01$/);
  await page.getByRole('button', { name: 'Latest' }).click();
  await expectShading(page, classes('share', 2026));
  await expect(page).toHaveURL(/\/$/);
});

test('the buttons go a month back and on, and stop at the ends', async ({ page }) => {
  await open(page, '?date=2024-01');
  const shown = page.getByRole('status').filter({ hasText: /^\w+ \d{4}$/ });
  await (await otherMonths(page)).getByRole('button', { name: 'Earlier month' }).click();
  await expect(shown).toHaveText('December 2023');
  await (await otherMonths(page)).getByRole('button', { name: 'Later month' }).click();
  await expect(shown).toHaveText('January 2024');
  await page.getByRole('button', { name: 'Latest' }).click();
  await (await otherMonths(page)).getByRole('button', { name: 'Later month' }).click();
  await expect(shown).toHaveText(LAST);
});

for (const [typed, month] of [
  ['2022-06', 'June 2022'],
  ['6/2022', 'June 2022'],
  // A keypad of digits alone.
  ['202206', 'June 2022'],
  ['062022', 'June 2022'],
  ['June 2022', 'June 2022'],
  ['2014', 'December 2014'],
  ['2026', LAST],
  ['latest', LAST],
] as const)
  test(`a typed month is understood: ${typed}`, async ({ page }) => {
    await open(page, '?date=2019-03');
    const field = (await otherMonths(page)).getByRole('textbox', { name: 'Type a month' });
    await field.fill(typed);
    await field.press('Enter');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(`^${month}\\. `));
    await expect(field).toHaveValue(/^\d{4}-\d{2}$/);
  });

for (const typed of ['2031-05', '2014-13', 'June', '']) {
  test(`a month that is none is kept and answered with the range: "${typed}"`, async ({ page }) => {
    await open(page, '?date=2019-03');
    const field = (await otherMonths(page)).getByRole('textbox', { name: 'Type a month' });
    await field.fill(typed);
    await field.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(`Enter a month from January 2014 to ${LAST}.`);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(typed);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^March 2019/);
    await field.fill('2020-02');
    await field.press('Enter');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^February 2020/);
  });
}

test('plays from event to event and can be paused', async ({ page }) => {
  const months = [...new Set(table('events').map(({ date = '' }) => date.slice(0, 7)))].sort();
  await page.clock.install();
  await open(page, '?date=2014-01');
  // What plays comes with the letters of the map.
  await expect(page.locator('#map')).not.toHaveClass(/unplaced/);
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const field = page.locator('#other-months input');
  await page.getByRole('button', { name: 'Play from event to event' }).click();
  for (const month of months.slice(0, 3)) {
    await page.clock.runFor(100);
    await expect(field).toHaveValue(month);
    await expect(page.locator('.events time').first()).toHaveAttribute('datetime', new RegExp(`^${month}`));
    await page.clock.runFor(2150);
  }
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await field.inputValue();
  await page.clock.runFor(20_000);
  await expect(field).toHaveValue(stopped);
  await expect(page.getByRole('button', { name: 'Play from event to event' })).toBeVisible();
});

test('playing from the end starts at the beginning', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Play from event to event' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^March 2014/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play from event to event' })).toBeVisible();
});
