import { expect, test } from './fixtures.ts';
import { controls, drawnClasses, expectShading, map, open, shape, slider, svg } from './map.ts';
import { classes } from './tables.ts';

for (const [link, left] of [
  ['?date=2099-13', 'date'],
  ['?date=1999-01', 'date'],
  ['?focus=XXX', 'focus'],
  [`?layers=${encodeURIComponent('<script>alert(1)</script>')}`, 'layers'],
  ['?date=<img src=x onerror=alert(1)>&measure=__proto__&theme=constructor', 'date, measure, theme'],
  [`#map=${'9'.repeat(100_000)}`, 'map position'],
  ['#map=<b>/1/2', 'map position'],
] as const)
  test(`a bad link shows the default view and says so once: ${link.slice(0, 50)}`, async ({ page }) => {
    await open(page, link);
    const note = page.getByRole('status').filter({ hasText: 'not understood' });
    await expect(note).toHaveText(`Part of the link was not understood and left out: ${left}.`);
    await expectShading(page, classes('share', 2026));
    await expect(map(page)).toBeVisible();
    await expect(note.locator('script, img, b')).toHaveCount(0);
    await page.locator('#notice').getByRole('button', { name: 'Close' }).click();
    await expect(note).toHaveCount(0);
  });

test('a query of 6 kB is not read', async ({ page }) => {
  await open(page, `?date=2014-12&x=${'y'.repeat(6000)}`);
  await expect(
    page.getByText('The link was not understood; the default view is shown.', { exact: false }),
  ).toBeVisible();
  await expectShading(page, classes('share', 2026));
});

test('unknown keys and a fragment that is not ours do no harm', async ({ page }) => {
  await open(page, '?utm_source=a%26b&date=2014-12&constructor=1#section');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^December 2014/);
  await expect(page.getByText('not understood')).toHaveCount(0);
  await slider(page).press('ArrowLeft');
  await expect(page).toHaveURL(/\?date=2014-11&utm_source=a%26b&constructor=1$/);
});

test('what a reader does is in the link, and the link shows it again', async ({ page, context }) => {
  await open(page);
  await (await controls(page)).getByRole('combobox', { name: 'Shade by' }).selectOption('Per head');
  await slider(page).press('Home');
  await shape(page, 'POL').click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/\?date=2014-01&measure=percapita&focus=POL#map=[\d.]+\/[\d.]+\/[\d.]+$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('region', { name: 'Poland' })).toBeVisible();
  await expect(slider(other)).toHaveAttribute('aria-valuetext', /^January 2014/);
  expect(await drawnClasses(other)).toEqual(await drawnClasses(page));
  const frame = async (tab: typeof page) =>
    ((await svg(tab).getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const [shown, again] = [await frame(page), await frame(other)];
  // A link rounds the place that is looked at: to ten units of the sheet at this zoom.
  expect(again).toHaveLength(4);
  for (const [index, value] of shown.entries())
    expect(Math.abs(value - (again[index] ?? 0))).toBeLessThan(10);
});

test('back closes the card and returns to the measure before', async ({ page }) => {
  await open(page);
  await (await controls(page)).getByRole('combobox', { name: 'Shade by' }).selectOption('Equipment');
  await shape(page, 'POL').click();
  const card = page.getByRole('region', { name: 'Poland' });
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(/focus=POL/);
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect((await controls(page)).getByRole('combobox', { name: 'Shade by' })).toHaveValue('equipment');
  await page.goBack();
  await expectShading(page, classes('share', 2026));
  await page.goForward();
  await page.goForward();
  await expect(card).toBeVisible();
});

test('a linked state is the first one a reader sees', async ({ page }) => {
  await page.addInitScript(() => {
    const states: string[] = [];
    Object.assign(globalThis, { states });
    const look = () => {
      const visible = document.body && getComputedStyle(document.body).visibility === 'visible';
      const poland = document.querySelector<SVGElement>('#ground [data-iso3="POL"]');
      const state = `${poland?.dataset.class} ${document.querySelector('#headline')?.textContent}`;
      if (visible && poland && states.at(-1) !== state) states.push(state);
    };
    new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
    const frame = () => {
      look();
      requestAnimationFrame(frame);
    };
    frame();
  });
  await open(page, '?date=2014-12');
  await expect(svg(page)).toBeVisible();
  const states = await page.evaluate(() => (globalThis as unknown as { states: string[] }).states);
  expect(states).toEqual([expect.stringMatching(/^2 Europe in December 2014/)]);
});
