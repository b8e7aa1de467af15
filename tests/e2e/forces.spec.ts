import type { Locator, Page } from '@playwright/test';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { controls, legend, map, open, shape, slider, svg } from './map.ts';
import { value } from './tables.ts';

const disc = (page: Page, host: string) => page.locator(`#symbols [data-host="${host}"]`);
const figures = (page: Page, host: string) => disc(page, host).locator('text');
const arrowIds = (page: Page) =>
  page
    .locator('#symbols .arrow')
    .evaluateAll((arrows) => arrows.map((arrow) => (arrow as SVGElement).dataset.id));
const since = (page: Page) => page.getByRole('slider', { name: 'Since' });
const layer = async (page: Page, name: string) => (await controls(page)).getByRole('checkbox', { name });

/** What is printed at the discs, US first, and which arrows there are, as in the tables. */
const MONTHS = [
  {
    link: '?date=2014-12',
    discs: { DEU: ['36.7K', '?'], ITA: ['11.5K'], BIH: ['?'], ROU: ['≥577'] },
    none: ['SVK'],
    arrows: ['us-173-2014'],
  },
  {
    link: '?date=2018-12',
    discs: { DEU: ['≥35.2K', '?'], EST: ['≥1K'], LTU: ['≥705'], POL: ['≥158', '≥270'] },
    none: ['SVK'],
    arrows: ['us-1-1cd-2018', 'us-4cab-2018'],
  },
  {
    link: '?date=2022-06',
    discs: { POL: ['6K*', '≥490'], LVA: ['2.72K'], ROU: ['900*', '≥1.15K'], BGR: ['169', '968'] },
    none: ['IRL'],
    arrows: ['us-1-3id-2022', 'us-82-2022b', 'us-82-2022', 'us-2cr-2022', 'us-173-2022', 'dnk-lva-2022'],
  },
  {
    link: '?date=2025-09',
    discs: { DEU: ['37K', '570'], ROU: ['1.7K', '≥1.74K'], XKX: ['600', '3.9K'] },
    none: ['UKR'],
    arrows: ['swe-lva-2025', 'deu-patriot-2025', 'nor-nasams-2024'],
  },
  {
    link: '?date=2025-12',
    discs: { ROU: ['1K', '≥1.98K'], LTU: ['1K', '≥2K'], LVA: ['≥17', '3.09K*'], SVK: ['1.25K'] },
    none: ['UKR'],
    arrows: ['us-rou-2025', 'ita-kabile-2025', 'swe-lva-2025', 'nld-patriot-2025', 'deu-patriot-2025'],
  },
  {
    link: '',
    discs: { DEU: ['36K', '570'], POL: ['10K', '≥300'], LTU: ['?', '≥1.8K'], BGR: ['?', '≥900*'] },
    none: ['UKR'],
    arrows: [
      'us-deu-2026',
      'us-pol-2026-plus',
      'us-pol-2026-cancel',
      'ita-kabile-2025',
      'gbr-nor-2026',
      'us-ltu-2026',
    ],
  },
] as const;

for (const { link, discs, none, arrows } of MONTHS)
  test(`discs and arrows of "${link}"`, async ({ page }) => {
    await open(page, link);
    for (const [host, printed] of Object.entries(discs))
      await expect(figures(page, host)).toHaveText(printed);
    for (const host of none) await expect(disc(page, host)).toHaveCount(0);
    await expect.poll(() => arrowIds(page)).toEqual(arrows);
    await expect(page.locator('#change-count')).toContainText(
      new RegExp(`^${arrows.length} of \\d+ changes are drawn`),
    );
  });

test('an unknown figure is an open outline, at least has a dashed rim', async ({ page }) => {
  await open(page);
  await expect(disc(page, 'LTU').locator('path.us')).toHaveClass(/unknown/);
  await expect(disc(page, 'LTU').locator('path.europe')).toHaveClass(/open/);
  const dash = (path: Locator) => path.evaluate((node) => getComputedStyle(node).strokeDasharray);
  expect(await dash(disc(page, 'LTU').locator('path.us'))).not.toBe('none');
  expect(await dash(disc(page, 'LTU').locator('path.europe'))).not.toBe('none');
  expect(await dash(disc(page, 'DEU').locator('path.us'))).toBe('none');
});

/** Boxes on the screen of what matches, with whose they are. */
function boxes(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const host = element.closest<SVGElement>('[data-host]')?.dataset.host ?? '';
      return right > left ? [{ host, left, right, top, bottom }] : [];
    }),
  );
}

test.describe('at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const { link, discs } of MONTHS)
    test(`discs keep apart and their figures can be read: "${link}"`, async ({ page }) => {
      await open(page, link);
      for (const host of Object.keys(discs)) await expect(disc(page, host)).toBeVisible();
      const found = await boxes(page, '#symbols .disc text');
      const overlaps = found.flatMap((a, index) =>
        found
          .slice(index + 1)
          .filter(
            (b) =>
              a.host !== b.host &&
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              // A line of text has room above and below its figures.
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
          )
          .map((b) => `${a.host} ${b.host}`),
      );
      expect(overlaps).toEqual([]);
      const size = await figures(page, 'DEU')
        .first()
        .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize) * 0.195);
      expect(size).toBeGreaterThanOrEqual(9);
    });

  test('what was not replaced is said inside the window', async ({ page }) => {
    await open(page, '?date=2025-12&since=2025-09');
    for (const words of await page.locator('#symbols .gaps tspan:not(.minor), #symbols .words text').all()) {
      const box = await words.boundingBox();
      // The box has the halo in it.
      expect(box?.x).toBeGreaterThanOrEqual(-2);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await expect(page.getByText('Not replaced', { exact: true })).toBeVisible();
    await expect(page.getByText('−3K in 4 countries')).toBeVisible();
  });
});

test('layers switch off and on, and are in the link', async ({ page }) => {
  await open(page, '?date=2025-12');
  await (await layer(page, 'Changes')).uncheck();
  await expect(page.locator('#symbols .arrow, #symbols .gaps')).toHaveCount(0);
  await expect(page).toHaveURL(/\?date=2025-12&layers=us~europe$/);
  await (await layer(page, 'US forces')).uncheck();
  await expect(page.locator('#symbols path.us')).toHaveCount(0);
  await expect(figures(page, 'DEU')).toHaveText(['570']);
  await expect(page).toHaveURL(/layers=europe$/);
  await (await layer(page, 'European forces')).uncheck();
  await expect(page.locator('#symbols .disc')).toHaveCount(0);
  await expect(page).toHaveURL(/layers=none$/);
  await page.reload();
  await expect(await layer(page, 'US forces')).not.toBeChecked();
  await expect(page.locator('#symbols .disc')).toHaveCount(0);
  await (await layer(page, 'US forces')).check();
  await expect(figures(page, 'DEU')).toHaveText(['37K']);
});

test('a comparison starts a year before, has two handles, and ends', async ({ page }) => {
  await open(page, '?date=2022-12');
  await expect(since(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare two months' }).click();
  await expect(page).toHaveURL(/\?date=2022-12&since=2021-12$/);
  await expect(since(page)).toHaveAttribute('aria-valuetext', 'December 2021');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^December 2022\. From December 2021/);
  await since(page).press('ArrowLeft');
  await expect(page).toHaveURL(/since=2021-11$/);
  await slider(page).press('ArrowRight');
  await expect(page).toHaveURL(/\?date=2023-01&since=2021-11$/);
  await page.getByRole('button', { name: 'Back to one month' }).click();
  await expect(since(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\?date=2023-01$/);
  await expect(figures(page, 'POL').first()).toHaveText(/^[^+−]*$/);
});

test('the earlier handle stops before the later one', async ({ page }) => {
  await open(page, '?date=2022-12&since=2021-12');
  await since(page).press('End');
  await expect(page).toHaveURL(/\?date=2022-12&since=2022-11$/);
  await expect(since(page)).toHaveAttribute('aria-valuetext', 'November 2022');
});

/** The diverging class of a change in points: 0 the largest fall, 3 about the same, 6 the largest rise. */
function expectedClass(iso3: string, from: number, to: number): string {
  const [before, after] = [value('share', iso3, from) ?? 0, value('share', iso3, to) ?? 0];
  const points = Math.round((after - before) * 1e6) / 1e6;
  return String([-1.5, -0.5, -0.1, 0.1, 0.5, 1.5].filter((bound) => points >= bound).length);
}

test('a comparison shades by the difference, with a legend of its own', async ({ page }) => {
  await open(page, '?date=2024-12&since=2021-12');
  await expect(svg(page)).toHaveAttribute('data-comparison', '');
  const allies = ['DEU', 'POL', 'GRC', 'ROU', 'EST', 'PRT', 'TUR', 'GBR', 'FRA', 'SVK'];
  for (const iso3 of allies)
    await expect(shape(page, iso3).first()).toHaveAttribute('data-class', expectedClass(iso3, 2021, 2024));
  await expect(legend(page)).toContainText('Change in the share of GDP, percentage points');
  const buttons = legend(page).getByRole('list').first().getByRole('button');
  await expect(buttons).toHaveCount(7);
  const counts = (await buttons.allInnerTexts()).map((text) => Number.parseInt(text, 10));
  // Allies of 2024 with armed forces: all but Iceland.
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(31);
  await page.getByRole('button', { name: 'Back to one month' }).click();
  await expect(svg(page)).not.toHaveAttribute('data-comparison');
});

test('the brigade not replaced cannot be overlooked', async ({ page }) => {
  await open(page, '?date=2025-12&since=2025-09');
  await expect.poll(() => arrowIds(page)).toEqual(['us-rou-2025', 'ita-kabile-2025', 'nld-patriot-2025']);
  await expect(page.locator('#symbols .arrow[data-id="us-rou-2025"]')).toHaveClass(/\bbrigade notreplaced\b/);
  const gaps = page.locator('#symbols .gaps[data-id="us-rou-2025"]');
  await expect(gaps.locator('.gap')).toHaveCount(4);
  for (const ring of await gaps.locator('.gap').all()) await expect(ring).toBeVisible();
  await expect(gaps).toContainText('Not replaced, Nov 2025');
  await expect(gaps).toContainText('−3K in 4 countries, −700 here');
  await expect(page.getByText('−700 to Fort Campbell')).toBeVisible();
  await expect(figures(page, 'ROU')).toHaveText(['−700', '≈+240']);
  await expect(figures(page, 'LTU')).toHaveText(['?']);
  await expect(disc(page, 'ROU').locator('path.us')).toHaveClass(/loss/);
  await expect(page.locator('.headline.forces')).toContainText(
    'Not replaced: 3,000 US troops that left Romania, Bulgaria, Hungary, and Slovakia in November 2025.',
  );
  await expect(svg(page).locator('desc')).toContainText('Not replaced: 3,000 US troops');
});

test('its words and numbers cover no figure of a disc', async ({ page }) => {
  for (const link of ['?date=2025-12&since=2025-09', '?date=2025-12', '?date=2022-06', '']) {
    await open(page, link);
    const words = await boxes(
      page,
      '#symbols .words text, #symbols .gaps tspan, #symbols .gap circle.casing',
    );
    const printed = await boxes(page, '#symbols .disc text');
    const covered = printed.filter((a) =>
      words.some(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6,
      ),
    );
    expect(covered.map(({ host }) => `${link} ${host}`)).toEqual([]);
  }
});

test('what is announced is dashed, what is cancelled struck, what is done solid', async ({ page }) => {
  await open(page);
  const dash = (id: string) =>
    page
      .locator(`#symbols .arrow[data-id="${id}"] .shaft`)
      .evaluate((node) => getComputedStyle(node).strokeDasharray);
  expect(await dash('us-ltu-2026')).toBe('none');
  const announced = await dash('us-deu-2026');
  expect(announced).not.toBe('none');
  expect(await dash('us-pol-2026-plus')).toBe(announced);
  expect(await dash('us-pol-2026-cancel')).not.toBe(announced);
  await expect(page.locator('#symbols .words[data-id="us-pol-2026-cancel"]')).toHaveCSS(
    'text-decoration-line',
    'line-through',
  );
});

test('a country with a disc says both under the pointer', async ({ page }) => {
  await open(page, '?date=2025-12');
  await shape(page, 'ROU').hover();
  await expect(map(page).locator('.tip')).toContainText(
    'Troops in Romania, December 2025. US: 1,000 (900 to 1,000), stated; European and Canadian: 1,981, at least',
  );
});

test('a click on the words of an arrow opens its change', async ({ page }) => {
  await open(page, '?date=2025-12');
  await page.locator('#symbols .words[data-id="us-rou-2025"] text').click();
  await expect(page).toHaveURL(/focus=us-rou-2025/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page holds the discs and arrows of the latest month, and the legend', async ({ page }) => {
    await page.goto(PAGE.base);
    await expect(figures(page, 'DEU')).toHaveText(['36K', '570']);
    await expect(figures(page, 'LTU')).toHaveText(['?', '≥1.8K']);
    await expect.poll(() => arrowIds(page)).toEqual([...(MONTHS.at(-1)?.arrows ?? [])]);
    await expect(page.getByText('November 2026: US 80,000', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Troops by host country' })).toBeAttached();
  });
});
