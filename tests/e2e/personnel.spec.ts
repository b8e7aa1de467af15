/** Shading by own armed forces: a measure whose figures are loaded when a reader, or a link, asks for it. */
import { expect, test } from './fixtures.ts';
import { controls, expectCounts, expectShading, legend, open, shape } from './map.ts';
import { classes, counts } from './tables.ts';

test('a link shades by own armed forces, with their own classes, legend and definition', async ({ page }) => {
  await open(page, '?measure=personnel');
  await expectShading(page, classes('personnel', 2026));
  await expectCounts(page, counts('personnel', 2026));
  await expect(
    legend(page).getByRole('heading', { name: 'Own armed forces, thousand people' }),
  ).toBeVisible();
  await expect(legend(page)).toContainText('2026, NATO estimate');
  await expect(page.locator('#headline')).toContainText(
    'Türkiye has the largest armed forces of the European allies: 395.8 thousand people',
  );
  await expect(page.locator('#definitions')).toContainText('without reserves');
  await expect(page.locator('#map [role=img]').first()).toHaveAccessibleName(/^Own armed forces/);
  await expect(page).toHaveURL(/measure=personnel/);
});

test('the number for every thousand inhabitants says that it is computed', async ({ page }) => {
  await open(page);
  const measure = (await controls(page)).getByRole('combobox', { name: 'Shade by' });
  await measure.selectOption('Armed forces per 1,000 people');
  await expect(shape(page, 'GRC')).toHaveAttribute('data-class', '6');
  await expect(shape(page, 'LUX')).toHaveAttribute('data-class', '0');
  await expect(page.locator('#headline')).toContainText('computed from NATO’s figures');
  await expect(page.locator('#definitions')).toContainText('The number of inhabitants is computed');
  await expect(
    page.getByRole('columnheader', { name: 'Per 1,000 inhabitants, computed, 2026' }),
  ).toBeVisible();
  await measure.selectOption('Share of GDP');
  await expect(page.locator('#definitions')).not.toContainText('inhabitants', { useInnerText: true });
});

test('a comparison is in per cent, and warns where the count breaks', async ({ page }) => {
  await open(page, '?measure=personnel&date=2026-11&since=2020-11');
  await expect(legend(page).getByRole('heading', { name: 'Change in own armed forces, %' })).toBeVisible();
  await expect(shape(page, 'POL')).toHaveAttribute('data-class', '6');
  await expect(page.locator('#headline')).toContainText(
    /Caution: for \d+ allies the two years were not counted alike, or one is doubtful/,
  );
  await shape(page, 'POL').hover();
  await expect(
    page.getByText(/Poland: 263\.6 thousand .* \+127% .*\(count breaks: 2021, 2023\)/),
  ).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Poland' });
  await expect(row).toContainText('263.6');
  await expect(row).toContainText('+127% break in 2021, 2023');
  await expect(page.getByRole('row').filter({ hasText: 'Germany' })).not.toContainText('break');
  await expect(page.locator('#panel')).toContainText('Poland: 2021, +43.5% in one year. Territorial defence');
});

test('while its figures are loaded the map keeps its shading and says so', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/people-/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '?measure=personnel');
  const note = page.locator('.map-note');
  await expect(note).toHaveText('Loading …');
  await expectShading(page, classes('share', 2026));
  await expect(page).toHaveURL(/measure=personnel/);
  release();
  await expectShading(page, classes('personnel', 2026));
  await expect(note).toHaveText('');
});

test('where its figures cannot be loaded the shading stays, and a reader can try again', async ({
  page,
  problems,
}) => {
  problems.allow(/Failed to load resource/);
  await page.route(/assets\/people-/, (route) => route.abort(), { times: 1 });
  await open(page);
  const measure = (await controls(page)).getByRole('combobox', { name: 'Shade by' });
  await measure.selectOption('Armed forces');
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await expect(measure).toHaveValue('share');
  await expectShading(page, classes('share', 2026));
  await measure.selectOption('Armed forces');
  await expectShading(page, classes('personnel', 2026));
});

test('an older edition, kept without these figures, says so and keeps its shading', async ({ page }) => {
  await open(page, '?data=1.0.0&measure=personnel&date=2024-05');
  await expect(page.getByText('was kept without figures of own armed forces')).toBeVisible();
  await expect(legend(page).getByRole('heading', { name: 'Defence spending, % of GDP' })).toBeVisible();
});
