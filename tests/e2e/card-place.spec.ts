/** Where the card lies, and that what it is about stays in sight. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './map.ts';
import { table } from './tables.ts';

/** Allies and partners with land on the map; Kazakhstan has more of it than fits beside a card. */
const COUNTRIES = table('countries')
  .filter(({ role }) => ['ally', 'partner', 'eu partner'].includes(role ?? ''))
  .map(({ iso3 }) => iso3 ?? '')
  .filter((iso3) => !['USA', 'CAN', 'KAZ'].includes(iso3));

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** Opens the card of a country without loading the page anew, as "back" does. */
async function focus(page: Page, iso3: string): Promise<void> {
  await page.evaluate((id) => {
    history.pushState(null, '', `?focus=${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, iso3);
  await expect(page.locator(`#card .card[data-iso3="${iso3}"]`)).toBeVisible();
}

/**
 * How much of a country can be seen, as a part of the rectangle round it: inside the window and the map, and neither under the
 * lead nor under the card. Of land that reaches beyond the sheet, what the sheet has is meant.
 */
function seen(page: Page, iso3: string): Promise<number> {
  return page.evaluate((id) => {
    const shapes = [...document.querySelectorAll<SVGGraphicsElement>(`#ground [data-iso3="${id}"]`)];
    const boxes = shapes.map((shape) => shape.getBBox());
    const toWindow = shapes[0]?.getScreenCTM() as DOMMatrix;
    const inSheet = (side: number, most: number) => Math.min(most, Math.max(0, side));
    const [x0, x1] = [
      inSheet(Math.min(...boxes.map(({ x }) => x)), 2000),
      inSheet(Math.max(...boxes.map(({ x, width }) => x + width)), 2000),
    ];
    const [y0, y1] = [
      inSheet(Math.min(...boxes.map(({ y }) => y)), 1760),
      inSheet(Math.max(...boxes.map(({ y, height }) => y + height)), 1760),
    ];
    const [first, last] = [
      new DOMPoint(x0, y0).matrixTransform(toWindow),
      new DOMPoint(x1, y1).matrixTransform(toWindow),
    ];
    const rect = (query: string) => document.querySelector(query)?.getBoundingClientRect() as DOMRect;
    const [map, card] = [rect('#map'), rect('#card')];
    const lead = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--lead'));
    const isSheet = card.width > map.width / 2;
    const left = map.left + lead;
    const right = isSheet ? map.right : card.left;
    const bottom = Math.min(innerHeight, isSheet ? card.top : map.bottom);
    const common = (a0: number, a1: number, b0: number, b1: number) =>
      Math.max(0, Math.min(a1, b1) - Math.max(a0, b0)) / (a1 - a0);
    return common(first.x, last.x, left, right) * common(first.y, last.y, Math.max(0, map.top), bottom);
  }, iso3);
}

for (const viewport of SIZES)
  test(`every focused country is seen beside its card at ${viewport.width} px`, async ({
    page,
    problems,
  }) => {
    test.slow();
    // The drawing alone is measured: the detailed ground below it follows the same camera, and takes long without a GPU.
    problems.allow(/Failed to load resource/);
    await page.route(/gl-.*\.js$/, (route) => route.abort());
    await page.setViewportSize(viewport);
    await open(page, '?focus=POL');
    await expect(page.locator('#card .card')).toBeVisible();
    const hidden: string[] = [];
    for (const iso3 of COUNTRIES) {
      await focus(page, iso3);
      const part = await seen(page, iso3);
      if (!(part >= 0.9)) hidden.push(`${iso3} ${Math.round(part * 100)} %`);
    }
    expect(hidden).toEqual([]);
  });

test('the map keeps its size when a card opens, and goes back to the whole of Europe when it closes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const map = page.locator('#map');
  const before = await map.boundingBox();
  await page.locator('#ground path[data-iso3="SWE"]').click();
  await expect(page.locator('#card .card')).toBeVisible();
  expect(await map.boundingBox()).toEqual(before);
  await expect(page).toHaveURL(/\?focus=SWE$/);
  await expect(page.locator('.sheet')).toHaveClass(/zoomed/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet')).not.toHaveClass(/zoomed/);
});

test('a position in the link stays, and so does one that a reader has chosen', async ({ page }) => {
  await open(page, '?focus=POL#map=5.5/60/10');
  const viewBox = () => page.locator('#map svg').first().getAttribute('viewBox');
  const linked = await viewBox();
  await expect(page.locator('#card .card')).toBeVisible();
  expect(await viewBox()).toBe(linked);
  await page.goto('about:blank');
  await open(page, '?focus=POL');
  await expect(page.locator('#card .card')).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/#map=/);
  const chosen = await viewBox();
  await page.getByRole('button', { name: 'Close card' }).click();
  await expect(page.locator('#card .card')).toHaveCount(0);
  expect(await viewBox()).toBe(chosen);
});

test('on a phone the sheet has three stops, by buttons and by dragging, and the country is seen above each', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?focus=POL');
  const card = page.locator('#card');
  const height = async () => Math.round((await card.boundingBox())?.height ?? 0);
  const [less, more] = [
    page.getByRole('button', { name: 'Show less of the card' }),
    page.getByRole('button', { name: 'Show more of the card' }),
  ];
  await expect(more).toBeVisible();
  const half = await height();
  await more.click();
  await expect.poll(height).toBeGreaterThan(half);
  const full = await height();
  await expect.poll(() => seen(page, 'POL')).toBeGreaterThanOrEqual(0.9);
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await less.click();
  await less.click();
  await expect.poll(height).toBeLessThan(half);
  const small = await height();
  await expect.poll(() => seen(page, 'POL')).toBeGreaterThanOrEqual(0.9);
  const head = await page.locator('.card-head').boundingBox();
  const [x, y] = [60, (head?.y ?? 0) + 6];
  for (const [by, stop] of [
    [full - small, full],
    [small - full, small],
    [half - small + 30, half],
  ] as const) {
    const top = (await page.locator('.card-head').boundingBox())?.y ?? y;
    await page.mouse.move(x, top + 6);
    await page.mouse.down();
    await page.mouse.move(x, top + 6 - by, { steps: 5 });
    await page.mouse.up();
    await expect.poll(height).toBe(stop);
    await expect.poll(() => seen(page, 'POL')).toBeGreaterThanOrEqual(0.9);
  }
});

test('on a phone nothing that has the focus lies under the sheet', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?focus=MLT');
  await expect(page.locator('#card .card')).toBeVisible();
  await page.locator('#map').focus();
  const under: string[] = [];
  for (let stop = 0; stop < 45; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const active = document.activeElement as Element;
      const sheet = document.querySelector('#card') as Element;
      if (active === document.body || sheet.contains(active)) return null;
      const { top, height } = active.getBoundingClientRect();
      return top + Math.min(height, 24) > sheet.getBoundingClientRect().top + 1
        ? active.outerHTML.slice(0, 90)
        : null;
    });
    if (found) under.push(found);
  }
  expect(under).toEqual([]);
});
