import type { Page } from '@playwright/test';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { controls, legend, map, open, shape, slider, svg } from './map.ts';
import { value } from './tables.ts';

const disc = (page: Page, host: string) => page.locator(`#symbols [data-host="${host}"]:visible`);
/** The words at a disc: names and figures. */
const figures = (page: Page, host: string) => page.locator(`#letters text[data-host="${host}"]:visible`);
const arrows = (page: Page) => page.locator('#symbols .arrow:visible');
const arrowIds = (page: Page) =>
  arrows(page).evaluateAll((drawn) => drawn.map((arrow) => (arrow as SVGElement).dataset.id));
const wordsOf = (page: Page, id: string) => page.locator(`#letters [data-id="${id}"] text:visible`);
const since = (page: Page) => page.getByRole('slider', { name: 'Since' });
const layer = async (page: Page, name: string) =>
  (await controls(page)).getByRole('checkbox', { name, exact: true });

interface Month {
  readonly link: string;
  /** What is printed at discs of a wide map and of a narrow one, by the tables: two leading figures, down while "at least". */
  readonly wide: Readonly<Record<string, readonly string[]>>;
  readonly narrow: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
  readonly arrows: readonly string[];
}

const MONTHS: readonly Month[] = [
  {
    link: '?date=2014-12',
    wide: { DEU: ['Germany37,000'], ITA: ['Italy11,000'], TUR: ['Türkiye1,600'] },
    narrow: { DEU: ['Germany37,000'], ESP: ['Spain3,000+'] },
    none: ['ROU', 'BIH'],
    arrows: ['us-173-2014'],
  },
  {
    link: '?date=2018-12',
    wide: { DEU: ['Germany35,000+'], EST: ['Estonia1,000+'] },
    narrow: { DEU: ['Germany35,000+'], GBR: ['UK9,100'] },
    none: ['LTU', 'SVK'],
    arrows: [],
  },
  {
    link: '?date=2022-06',
    wide: { POL: ['Polandabout 6,000'], LVA: ['Latvia2,700'], ROU: ['Romania1,100+'] },
    narrow: { POL: ['about 6,000'], 'EST LTU LVA': ['5,700+'] },
    none: ['BGR'],
    arrows: ['us-1-3id-2022', 'us-82-2022b', 'us-82-2022'],
  },
  {
    link: '?date=2025-09',
    wide: { ROU: ['Romania1,700+', '1,700'], XKX: ['Kosovo3,900'], LTU: ['Lithuania 4%2,000+'] },
    narrow: { XKX: ['Kosovo3,900'], 'EST LTU LVA': ['Baltic states6,500+'] },
    none: ['UKR'],
    arrows: ['swe-lva-2025', 'nor-nasams-2024'],
  },
  {
    link: '?date=2025-12',
    wide: { ROU: ['1,900+', '1,000'], LTU: ['2,000+', '1,000'], LVA: ['Latvia3.7%about 3,000'] },
    narrow: { ROU: ['1,900+', '1,000'], DEU: ['Germany37,000'] },
    none: ['UKR'],
    arrows: ['swe-lva-2025'],
  },
  {
    link: '',
    wide: {
      DEU: ['Germany36,000'],
      POL: ['Poland4.7%10,000'],
      LTU: ['Lithuania 5.3%1,800+'],
      BGR: ['Bulgaria1,000+'],
    },
    narrow: { DEU: ['Germany36,000'], ROU: ['1,900+', '1,000'], 'EST LTU LVA': ['Baltic states5,800+'] },
    none: ['UKR'],
    arrows: ['us-deu-2026', 'us-pol-2026-plus', 'us-ltu-2026'],
  },
];

for (const { link, wide, none, arrows: drawn } of MONTHS)
  test(`discs and arrows of "${link}"`, async ({ page }) => {
    await open(page, link);
    for (const [host, printed] of Object.entries(wide))
      await expect(figures(page, host)).toHaveText([...printed]);
    for (const host of none) await expect(disc(page, host)).toHaveCount(0);
    await expect.poll(() => arrowIds(page)).toEqual(drawn);
    await expect(page.locator('#change-count')).toContainText(
      new RegExp(`^${drawn.length} of \\d+ changes are drawn`),
    );
  });

test('what is unknown is said beside the map, and shown with all labels', async ({ page }) => {
  await open(page);
  await expect(page.locator('.unknown')).toContainText('Number unknown: US in Bulgaria and Lithuania');
  for (const host of ['BGR', 'LTU']) await expect(disc(page, host).locator('path.us')).toHaveCount(0);
  await (await layer(page, 'All names and figures')).check();
  await expect(disc(page, 'BGR').locator('path.us')).toHaveClass(/unknown/);
  await expect(disc(page, 'BGR').locator('path.us')).toHaveCSS('fill', 'rgb(255, 255, 255)');
});

/** Boxes on the screen of what matches, with whose they are. */
function boxes(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const host = (element as SVGElement).dataset.host ?? element.textContent ?? '';
      return right > left ? [{ host, left, right, top, bottom }] : [];
    }),
  );
}

/** Pairs of texts on the map that lie on each other. */
async function overlaps(page: Page): Promise<readonly string[]> {
  const found = await boxes(page, '#letters text');
  return found.flatMap((a, index) =>
    found
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          // A line of text has room above and below its figures.
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
      )
      .map((b) => `${a.host} ${b.host}`),
  );
}

test.describe('at 390 px', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const { link, narrow } of MONTHS)
    test(`texts keep apart and can be read: "${link}"`, async ({ page }) => {
      await open(page, link);
      for (const [host, printed] of Object.entries(narrow))
        await expect(figures(page, host)).toHaveText([...printed]);
      expect(await overlaps(page)).toEqual([]);
      const sizes = await page
        .locator('#letters text:visible')
        .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    });

  test('what was not replaced is said inside the window', async ({ page }) => {
    await open(page, '?date=2025-12&since=2025-09');
    // Lines are elements of their own, without a blank between them.
    const lines = wordsOf(page, 'us-rou-2025').locator('tspan');
    await expect.poll(async () => (await lines.allTextContents()).join(' ')).toContain('3,000 went home');
    for (const words of await page.locator('#letters text:visible').all()) {
      const box = await words.boundingBox();
      // The box has the halo in it.
      expect(box?.x).toBeGreaterThanOrEqual(-2);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await expect(page.getByRole('heading', { level: 2, name: /were not replaced$/ })).toBeVisible();
  });
});

test('layers switch off and on, and are in the link', async ({ page }) => {
  await open(page, '?date=2025-12');
  await (await layer(page, 'Changes')).uncheck();
  await expect(page.locator('#symbols .arrow, #letters .note')).toHaveCount(0);
  await expect(page).toHaveURL(/\?date=2025-12&layers=us~europe~labels$/);
  await (await layer(page, 'US forces')).uncheck();
  await expect(page.locator('#symbols path.us')).toHaveCount(0);
  await expect(page).toHaveURL(/layers=europe~labels$/);
  await (await layer(page, 'European forces')).uncheck();
  await expect(page.locator('#symbols .disc')).toHaveCount(0);
  await expect(page).toHaveURL(/layers=labels$/);
  await (await layer(page, 'Names')).uncheck();
  await expect(page.locator('#letters text')).toHaveCount(0);
  await expect(page).toHaveURL(/layers=none$/);
  await page.reload();
  await expect(await layer(page, 'US forces')).not.toBeChecked();
  await expect(page.locator('#symbols .disc')).toHaveCount(0);
  await (await layer(page, 'US forces')).check();
  await expect(figures(page, 'DEU')).toContainText(['37,000']);
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
  await expect(figures(page, 'DEU').first()).toHaveText('Germany35,000+');
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
  await expect(legend(page)).toContainText('Change in share of GDP, points');
  const buttons = legend(page).getByRole('list').first().getByRole('button');
  await expect(buttons).toHaveCount(7);
  const counts = await buttons.evaluateAll((all) =>
    all.map((one) => Number(/: (\d+) countr/.exec(one.getAttribute('aria-label') ?? '')?.[1])),
  );
  // Allies of 2024 with armed forces: all but Iceland.
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(31);
  await page.getByRole('button', { name: 'Back to one month' }).click();
  await expect(svg(page)).not.toHaveAttribute('data-comparison');
});

test('the brigade not replaced cannot be overlooked', async ({ page }) => {
  await open(page, '?date=2025-12&since=2025-09');
  await expect.poll(() => arrowIds(page)).toEqual(['us-rou-2025']);
  await expect(page.locator('#symbols .arrow[data-id="us-rou-2025"]')).toHaveClass(/\bbrigade\b/);
  await expect(wordsOf(page, 'us-rou-2025')).toHaveText('3,000 went homeNov 2025, to the US');
  await expect(page.locator('#letters .note text')).toHaveText(
    'Romania: about 700 fewerAt least 1,700 US troops before,about 1,000 after',
  );
  await expect(disc(page, 'ROU').locator('path.us')).toHaveClass(/loss/);
  const lands = await page
    .locator(['ROU', 'BGR', 'HUN', 'SVK'].map((iso3) => `#ground path[data-iso3="${iso3}"]`).join())
    .count();
  await expect(page.locator('#outlines .tinted')).toHaveCount(lands);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    '3,000 US troops left Romania and three other countries and were not replaced',
  );
  await expect(svg(page).locator('desc')).toContainText('Not replaced: 3,000 US troops');
});

test('words on the map keep apart', async ({ page }) => {
  for (const link of ['?date=2025-12&since=2025-09', '?date=2025-12', '?date=2022-06', '']) {
    await open(page, link);
    await expect(figures(page, link.includes('since') ? 'XKX' : 'DEU')).toBeVisible();
    expect(await overlaps(page), link).toEqual([]);
  }
});

test('what is announced is dashed, what is cancelled struck, what is done solid', async ({ page }) => {
  await open(page);
  await (await layer(page, 'All names and figures')).check();
  const dash = (id: string) =>
    page
      .locator(`#symbols .arrow[data-id="${id}"]:visible .shaft`)
      .evaluate((node) => getComputedStyle(node).strokeDasharray);
  await expect.poll(() => arrowIds(page)).toEqual(expect.arrayContaining(['us-deu-2026', 'us-ltu-2026']));
  expect(await dash('us-ltu-2026')).toBe('none');
  expect(await dash('us-deu-2026')).not.toBe('none');
  await open(page, '?date=2021-03');
  await expect(figures(page, 'DEU')).toBeVisible();
  expect(await arrowIds(page)).not.toContain('us-deu-2020-plan');
  await (await layer(page, 'All names and figures')).check();
  await expect.poll(() => arrowIds(page)).toContain('us-deu-2020-plan');
  await expect(page.locator('#letters [data-id="us-deu-2020-plan"]')).toHaveCSS(
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

test('an arrow says under the pointer how long before the month shown it was', async ({ page }) => {
  await open(page, '?date=2025-12');
  await wordsOf(page, 'us-rou-2025').hover();
  await expect(map(page).locator('.tip')).toContainText('That is 1 month before the month shown.');
});

test('a click on the words of an arrow opens its change', async ({ page }) => {
  await open(page, '?date=2025-12');
  await wordsOf(page, 'us-rou-2025').click();
  await expect(page).toHaveURL(/focus=us-rou-2025/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page holds the discs and arrows of the latest month, and the legend', async ({ page }) => {
    await page.goto(PAGE.base);
    await expect(figures(page, 'DEU')).toHaveText('Germany36,000');
    await expect(figures(page, 'LTU')).toHaveText('Lithuania 5.3%1,800+');
    await expect.poll(() => arrowIds(page)).toEqual([...(MONTHS.at(-1)?.arrows ?? [])]);
    await expect(page.locator('#headline')).toContainText('80,000 US troops are reported in Europe.');
  });
});
