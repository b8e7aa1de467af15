import { PALETTES } from '../../src/model/signs/palette.ts';
import { expect, test } from './fixtures.ts';
import { controls, expectCounts, expectShading, legend, open, svg } from './map.ts';
import { classes, counted, counts, value } from './tables.ts';

const LATEST = 2026;

/** Fills of the shapes that have a class, as the browser draws them, with their class. */
function drawnFills(shapes: Element[]): string[] {
  return shapes.map((path) => `${(path as SVGElement).dataset.class} ${getComputedStyle(path).fill}`);
}

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

const ofTheme = (theme: 'light' | 'dark') => PALETTES[theme].classes.map((hex, cls) => `${cls} ${rgb(hex)}`);

test('the shaded map comes with one request and sets its marks', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([page.url()]);
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  expect(marks.slice(0, 2)).toEqual(['map-shaded', 'app-ready']);
});

for (const [link, year] of [
  ['', LATEST],
  ['?date=2014-12', 2014],
  ['?date=2014', 2014],
] as const)
  test(`shades every country by the table: "${link}"`, async ({ page }) => {
    await open(page, link);
    await expectShading(page, classes('share', year));
    await expectCounts(page, counts('share', year));
  });

test('classes have the colours of the palette, light and dark', async ({ page }) => {
  await open(page);
  const land = page
    .locator('#ground path:not(.marker)')
    .and(
      page.locator(
        '[data-class="0"],[data-class="1"],[data-class="2"],[data-class="3"],[data-class="4"],[data-class="5"],[data-class="6"]',
      ),
    );
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const fills = await land.evaluateAll(drawnFills);
    expect(fills.length).toBeGreaterThan(25);
    expect(fills.filter((fill) => !ofTheme(theme).includes(fill))).toEqual([]);
  }
});

test('a chosen theme overrides that of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await (await controls(page)).getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect.poll(ground).toBe(rgb(PALETTES.dark.page));
  await expect(page).toHaveURL(/\?theme=dark$/);
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`nothing shifts while the page comes alive at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, '?date=2014-12');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });

test('the headline counts what is shaded', async ({ page }) => {
  await open(page);
  const allies = counted('share', LATEST);
  const atLeast = (bound: number) =>
    allies.filter((iso3) => (value('share', iso3, LATEST) ?? 0) >= bound).length;
  expect([atLeast(3.5), atLeast(2), allies.length]).toEqual([5, 30, 31]);
  const sentence =
    'Five of the 31 NATO allies with armed forces spend 3.5% of GDP or more on defence, the 2035 goal; 30 reach the old 2%.';
  await expect(page.locator('#headline')).toContainText(sentence);
  await expect(svg(page)).toHaveAccessibleName(
    /In November 2026, 5 of 31 allies spend 3\.5% of GDP or more on defence; 30 of 31 spend 2% or more\./,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to another month says which month is shown, and leads to the page of the other', async ({
    page,
  }) => {
    await page.goto('?date=2025-12&embed=1');
    const still = page.locator('noscript p');
    await expect(still).toBeVisible();
    await expect(still).toContainText('This still picture shows November 2026.');
    await page.getByRole('link', { name: 'Other months' }).click();
    await page.getByRole('link', { name: 'December 2025' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who defends Europe? December 2025');
    await expect(page.getByRole('img', { name: /^Europe, December 2025/ })).toBeVisible();
  });

  test('map, legend, headline, table and credits are there and right', async ({ page }) => {
    await page.goto('./');
    await expect(svg(page)).toBeVisible();
    await expectShading(page, classes('share', LATEST));
    await expectCounts(page, counts('share', LATEST));
    await expect(legend(page)).toBeVisible();
    await expect(page.locator('#headline')).toContainText(
      'Data to Nov 30, 2026; newest fact Oct 8, US forces Oct 5',
    );
    const rows = page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    await expect(rows).toHaveCount(32);
    await expect(rows.filter({ hasText: 'Poland' })).toContainText('4.68');
    for (const name of [/NATO/, /SIPRI/, /Natural Earth/])
      await expect(page.getByRole('contentinfo')).toContainText(name);
  });
});
