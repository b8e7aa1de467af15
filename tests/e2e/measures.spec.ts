import { expect, test } from './fixtures.ts';
import { controls, expectCounts, expectShading, legend, open, shape } from './map.ts';
import { classes, counts, MEASURES, type Measure } from './tables.ts';

const YEAR = 2024;
const HEADINGS: Readonly<Record<Measure, string>> = {
  share: 'Defence spending, % of GDP',
  usd: 'Defence spending, US$ of 2021',
  percapita: 'Spending per head, US$ of 2021',
  equipment: 'Equipment, % of defence spending',
  personnel: 'Own armed forces, thousand people',
  sipri: 'Military spending, % of GDP (SIPRI)',
};
/** In the table: the unit once, in the head of its column, and the figure of Poland without it. */
const COLUMNS: Readonly<Record<Measure, readonly [unit: string, poland: RegExp]>> = {
  share: ['% of GDP', /3\.75/],
  usd: ['US$ billion of 2021', /\d\d\.\d/],
  percapita: ['US$ of 2021 per head', /\d{3}/],
  equipment: ['% of defence spending', /\d\d\.\d\d/],
  personnel: ['Thousand people', /216\.9/],
  sipri: ['% of GDP, SIPRI', /\d\.\d{3}/],
};

for (const measure of Object.keys(MEASURES) as Measure[])
  test(`shades by ${MEASURES[measure].name}, with its classes and unit`, async ({ page }) => {
    await open(page, `?date=${YEAR}`);
    await (await controls(page))
      .getByRole('combobox', { name: 'Shade by' })
      .selectOption(MEASURES[measure].name);
    await expectShading(page, classes(measure, YEAR));
    await expectCounts(page, counts(measure, YEAR));
    await expect(legend(page).getByRole('heading', { name: HEADINGS[measure], exact: true })).toBeVisible();
    const [unit, poland] = COLUMNS[measure];
    await expect(page.getByRole('columnheader', { name: `${unit}, ${YEAR}` })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Poland' })).toContainText(poland);
    if (measure !== 'share') await expect(page).toHaveURL(new RegExp(`measure=${measure}`));
  });

test('SIPRI shades countries outside the Alliance, NATO figures do not', async ({ page }) => {
  await open(page, '?date=2024');
  for (const iso3 of ['UKR', 'CHE']) await expect(shape(page, iso3)).toHaveAttribute('data-class', 'none');
  await (await controls(page)).getByRole('combobox', { name: 'Shade by' }).selectOption('SIPRI share');
  await expect(shape(page, 'UKR')).toHaveAttribute('data-class', '6');
  await expect(shape(page, 'CHE')).toHaveAttribute('data-class', '0');
  await expect(legend(page)).toContainText('not by NATO’s definition');
});

test('SIPRI has no figures for 2026, and the page says so', async ({ page }) => {
  await open(page, '?measure=sipri');
  await expect(page.locator('#headline')).toContainText('No figures of this kind for November 2026.');
  await expectCounts(page, [0, 0, 0, 0, 0, 0, 0]);
  await expect(shape(page, 'POL')).toHaveAttribute('data-class', 'none');
});
