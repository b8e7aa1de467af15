import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { PAGE } from '../serve.ts';
import { test as base, expect } from './fixtures.ts';
import { EMBEDDED, EMBEDDED_BARE } from './host.ts';

/** Opens an article on another origin with the map in a frame; the map's server sends none of our headers, CORS among them. */
type Embed = (page: Page, sandbox: string, query?: string) => Promise<FrameLocator>;

const test = base.extend<{ embed: Embed }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  embed: async ({}, use) => {
    let body = '';
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, PAGE.host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    await use(async (page, sandbox, query = '') => {
      const src = `${EMBEDDED_BARE}${query}`;
      body = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,"><iframe title="Map" sandbox="${sandbox}" src="${src}" style="border:0;width:100%;height:700px"></iframe>`;
      await page.goto(`http://${PAGE.host}:${port}/article.html`);
      return page.frameLocator('iframe');
    });
    server.close();
  },
});

test('the host of these tests sends no header of ours, that of all others what _headers says', async ({
  request,
}) => {
  const bare = await request.get(EMBEDDED_BARE);
  expect(bare.headers()).not.toHaveProperty('access-control-allow-origin');
  expect(bare.headers()).not.toHaveProperty('content-security-policy');
  const page = await request.get(EMBEDDED);
  expect(page.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'content-security-policy': 'frame-ancestors *',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=300, must-revalidate',
  });
  const [asset] = /assets\/share-[\w-]+\.js/.exec(await page.text()) ?? [];
  const script = await request.get(`${EMBEDDED}${asset}`, { headers: { 'Accept-Encoding': 'br' } });
  expect(script.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript'),
  });
});

test('with scripts alone allowed the map is complete and live', async ({ page, embed }) => {
  const frame = await embed(page, 'allow-scripts', '?date=2024-12');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', /^(svg|gl)$/);
  await expect(frame.getByRole('img', { name: 'Europe by defence spending, December 2024' })).toBeVisible();
  await frame.getByRole('slider', { name: 'Month' }).press('Home');
  await expect(frame.locator('#headline')).toContainText('Europe in January 2014');
  await frame.getByRole('button', { name: 'Zoom in' }).click();
  await frame.getByRole('button', { name: 'Whole of Europe' }).click();
  await frame.locator('#ground path[data-iso3="POL"]').click();
  await expect(frame.getByRole('region', { name: 'Poland' })).toContainText('1.86% of GDP, 2014, actual');
  await frame.getByRole('button', { name: 'Layers and measure' }).click();
  await frame.getByRole('combobox', { name: 'Shade by' }).selectOption('Per head');
  await expect(
    frame.getByRole('heading', { name: 'Spending per head, US$ of 2021', exact: true }),
  ).toBeVisible();
});

test('with scripts alone allowed the story is told and presented in the frame', async ({ page, embed }) => {
  const frame = await embed(page, 'allow-scripts', '?view=story');
  await expect(frame.getByRole('heading', { name: 'NATO 3.0' })).toBeVisible();
  await frame.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(frame.getByRole('heading', { name: 'Spending has turned' })).toBeVisible();
  await frame.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await expect(frame.getByRole('heading', { name: 'Who defends Europe?', level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('heading', { name: 'Spending has turned' })).toBeVisible();
});

test('without any script the rendered map and legend show', async ({ page, embed, problems }) => {
  problems.allow(/Blocked script execution/);
  const frame = await embed(page, '');
  await expect(frame.getByRole('img', { name: 'Europe by defence spending, November 2026' })).toBeVisible();
  await expect(frame.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(frame.locator('#ground path[data-iso3="POL"]')).toHaveAttribute('data-class', '5');
  await expect(frame.getByRole('contentinfo')).toContainText('NATO');
});
