import { expect, test } from './fixtures.ts';
import { open } from './map.ts';

test.describe('two countries side by side', () => {
  test('open from a link: title, finding, three pairs of charts on one scale, a table, both outlined', async ({
    page,
  }) => {
    await open(page, '?focus=POL~DEU');
    const card = page.locator('#card .card');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText('Poland beside Germany');
    await expect(card.locator('.finding')).toContainText('Poland spends');
    await expect(card.locator('.pair-charts')).toHaveCount(3);
    for (const charts of await card.locator('.pair-charts').all())
      await expect(charts.getByRole('img')).toHaveCount(2);
    await expect(card.locator('.pair-table tbody tr')).toHaveCount(6);
    await expect(page.locator('#outlines .focused')).not.toHaveCount(0);
    await expect(page.locator('[data-measure="personnel"]')).toContainText('2021, +43.5% in one year');
  });

  test('change sides, and close', async ({ page }) => {
    await open(page, '?focus=POL~DEU');
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await expect(page.locator('#card-title')).toHaveText('Germany beside Poland');
    await expect(page).toHaveURL(/focus=DEU~POL/);
    await page.getByRole('button', { name: 'Close card' }).click();
    await expect(page.locator('#card .card')).toHaveCount(0);
  });

  test('are reached from the card of one of them', async ({ page }) => {
    await open(page, '?focus=POL');
    await page.getByLabel('Compare with …').selectOption('TUR');
    await expect(page.locator('#card-title')).toHaveText('Poland beside Türkiye');
  });

  test('say what Iceland does not have', async ({ page }) => {
    await open(page, '?focus=ISL~TUR');
    await expect(page.locator('#card .finding')).toHaveText(
      'Iceland has no share of GDP in NATO’s table for 2026.',
    );
    await expect(page.locator('.pair-table')).toContainText('no armed forces');
  });

  test('of more than two, or of an unknown code, are refused with a message', async ({ page }) => {
    for (const focus of ['POL~DEU~FRA', 'POL~QQQ']) {
      await open(page, `?focus=${focus}`);
      await expect(page.locator('#notice')).toContainText('focus');
      await expect(page.locator('#card .card')).toHaveCount(0);
    }
  });

  test('fit a phone without scrolling sideways, charts below each other', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?focus=POL~DEU');
    const figures = page.locator('[data-measure="share"] figure');
    const [first, second] = [await figures.first().boundingBox(), await figures.nth(1).boundingBox()];
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
    expect(first?.width).toBe(second?.width);
    expect(await page.locator('#card').evaluate((card) => card.scrollWidth - card.clientWidth)).toBe(0);
  });
});
