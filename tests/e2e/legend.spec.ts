import { expect, test } from './fixtures.ts';
import { legend, open, shape, svg } from './map.ts';
import { counts } from './tables.ts';

const opacity = (element: SVGElement | HTMLElement) => getComputedStyle(element).opacity;

test('each class is named by its range and its number of allies', async ({ page }) => {
  await open(page);
  const say = (count: number) => (count === 1 ? '1 country' : `${count} countries`);
  const ranges = [
    'under 1%',
    '1% to under 1.5%',
    '1.5% to under 2%',
    '2% to under 2.5%',
    '2.5% to under 3.5%',
    '3.5% to under 5%',
    '5% and more',
  ];
  for (const [cls, count] of counts('share', 2026).entries())
    await expect(
      legend(page).getByRole('button', { name: `${ranges[cls]}: ${say(count)}`, exact: true }),
    ).toBeVisible();
  // What has no class is named, not pressed; the ally without armed forces is named on the map.
  await expect(legend(page).getByText('not in NATO')).toBeVisible();
  await expect(legend(page).getByRole('button')).toHaveCount(ranges.length);
  // Explained where it is drawn.
  await expect(legend(page).getByText('not yet an ally')).toBeHidden();
  await page.getByRole('slider', { name: 'Month' }).press('Home');
  await expect(legend(page).getByText('not yet an ally')).toBeVisible();
});

test('pressing a class lifts its countries out, pressing it again puts them back', async ({ page }) => {
  await open(page);
  const button = legend(page).getByRole('button', { name: /^3\.5% to under 5%/ });
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(svg(page)).toHaveAttribute('data-lift', '5');
  expect(Number(await shape(page, 'ESP').evaluate(opacity))).toBeLessThan(0.5);
  expect(await shape(page, 'POL').evaluate(opacity)).toBe('1');
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(svg(page)).not.toHaveAttribute('data-lift');
  expect(await shape(page, 'ESP').evaluate(opacity)).toBe('1');
});

test('only one class is lifted at a time', async ({ page }) => {
  await open(page);
  await legend(page)
    .getByRole('button', { name: /^5% and more/ })
    .click();
  await legend(page)
    .getByRole('button', { name: /^2% to under/ })
    .click();
  await expect(svg(page)).toHaveAttribute('data-lift', '3');
  await expect(legend(page).getByRole('button', { pressed: true })).toHaveCount(1);
});
