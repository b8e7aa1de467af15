import type { FrameLocator, Page } from '@playwright/test';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { ORIGIN } from './map.ts';

const HOST = 'http://localhost:4199/article.html';

/** Opens a host page on another origin with the map in a frame; the map's server sends no CORS headers. */
async function embed(page: Page, sandbox: string, query = ''): Promise<FrameLocator> {
  const frame = `<iframe title="Map" sandbox="${sandbox}" src="${ORIGIN}${PAGE.base}${query}" style="border:0;width:100%;height:700px"></iframe>`;
  const body = `<!doctype html><html lang="en"><title>Host</title><h1>Article</h1>${frame}`;
  await page.route(HOST, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(HOST);
  return page.frameLocator('iframe');
}

test('with scripts alone allowed the map is complete and live', async ({ page }) => {
  const frame = await embed(page, 'allow-scripts', '?date=2024-12');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', /./);
  await expect(frame.getByRole('img', { name: 'Europe by defence spending, December 2024' })).toBeVisible();
  await frame.getByRole('slider', { name: 'Month' }).press('Home');
  await expect(frame.getByText('In January 2014,')).toBeVisible();
  await frame.getByRole('button', { name: 'Zoom in' }).click();
  await frame.getByRole('button', { name: 'Whole of Europe' }).click();
  await frame.locator('#ground path[data-iso3="POL"]').click();
  await expect(frame.getByRole('region', { name: 'Poland' })).toContainText('1.86% of GDP, 2014, actual');
  await frame.getByRole('combobox', { name: 'Shade by' }).selectOption('Per head');
  await expect(frame.getByRole('heading', { name: 'Defence spending per head' })).toBeVisible();
});

test('without any script the rendered map and legend show', async ({ page, problems }) => {
  problems.allow(/Blocked script execution/);
  const frame = await embed(page, '');
  await expect(frame.getByRole('img', { name: 'Europe by defence spending, November 2026' })).toBeVisible();
  await expect(frame.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(frame.locator('#ground path[data-iso3="POL"]')).toHaveAttribute('data-class', '5');
  await expect(frame.getByRole('contentinfo')).toContainText('NATO');
});
