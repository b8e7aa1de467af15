import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { map, open, otherMonths, search, shape, slider } from './map.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page or in a part of it, each with the elements concerned. */
async function findings(page: Page, part = 'html', without: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part).withTags(TAGS);
  for (const selector of without) axe.exclude(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

// Axe looks at every shape of the map, which takes its time on a small machine.
test.describe.configure({ timeout: 120_000 });

for (const [state, prepare] of Object.entries<(page: Page) => Promise<void>>({
  'as it opens': () => Promise.resolve(),
  'in the dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'with a card open': async (page) => {
    await shape(page, 'POL').click();
    await expect(page.getByRole('region', { name: 'Poland' })).toBeVisible();
    await page.getByRole('region', { name: 'Poland' }).getByText('Money, people and equipment').click();
  },
  'with the search list open': async (page) => {
    await (await search(page)).pressSequentially('pol');
    await expect(page.getByRole('listbox', { name: 'Find a country, base or unit' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'with the table filtered to nothing and a message shown': async (page) => {
    await page.getByRole('searchbox', { name: 'Filter by name' }).fill('xyz');
    await (await otherMonths(page)).getByRole('textbox', { name: 'Type a month' }).fill('never');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'with a class lifted in 2014': async (page) => {
    await slider(page).press('Home');
    await page.getByRole('button', { name: /^2% to under 2\.5%/ }).click();
  },
}))
  for (const width of [1280, 390])
    test(`axe finds nothing ${state}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page);
      await prepare(page);
      expect(await findings(page)).toEqual([]);
    });

/** Rows of a kind are alike: the first ones stand for all. */
const REPEATED = ['#more tr:nth-child(n + 8)', '.change:nth-child(n + 8)', '.ally:nth-child(n + 8)'];

test('axe finds nothing in the views below the map', async ({ page }) => {
  test.slow();
  await open(page, '?view=balance');
  for (const [view, name] of [
    ['US and Europe', /^Who provides what/],
    ['Moves', /^Rotation changes/],
    ['Allies', /^Allies compared/],
  ] as const) {
    await page.locator('#views').getByRole('link', { name: view, exact: true }).click();
    await expect(page.getByRole('region', { name })).toBeVisible();
    expect(await findings(page, '#more', REPEATED)).toEqual([]);
  }
});

test('a bad link is said accessibly', async ({ page }) => {
  await open(page, '?date=2099');
  expect(await findings(page)).toEqual([]);
});

for (const link of ['', '?focus=POL'])
  test(`nothing is wider than a window of 320 px: "${link}"`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, link);
    if (link) await expect(page.getByRole('heading', { name: 'Poland', exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

for (const width of [1280, 320])
  test(`everything to press is 24 px or more each way, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?focus=POL');
    await expect(page.getByRole('heading', { name: 'Poland', exact: true })).toBeVisible();
    const small = await page.locator('button, select, input, summary').evaluateAll((controls) =>
      controls
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ control, box }) => `${control.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  });

test('nothing moves by itself for readers who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?date=2014-12');
  await slider(page).press('ArrowRight');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await shape(page, 'POL').click();
  await expect(page.getByRole('heading', { name: 'Poland', exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().map(({ playState }) => playState))).not.toContain(
    'running',
  );
});

test('the first tab stop leads to the map', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(map(page)).toBeFocused();
});
