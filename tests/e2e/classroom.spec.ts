import { copyFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { story } from '../../src/i18n/en/story.ts';
import { expect, test } from './fixtures.ts';
import { drawnClasses, expectShading, legend, map, open, ready } from './map.ts';
import { mapCount, pageCount } from './pdf.ts';
import { classes, counted, table, value } from './tables.ts';

const room = (page: Page) => page.getByRole('region', { name: 'Classroom' });
const answer = (page: Page) => room(page).locator('.reveal[role="status"], .bins [role="status"]');

/** Everything a screen reader would be told of, by the browser's own account. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes.filter(({ ignored }) => !ignored);
  return told
    .map(({ name, description, value: text }) =>
      [name, description, text].map((part) => part?.value ?? '').join(' '),
    )
    .join('\n');
}
const reveal = (page: Page) => room(page).getByRole('button', { name: 'Reveal' });

test('a question keeps its answer back, is answered by keyboard, and revealed with its source', async ({
  page,
}) => {
  await open(page, '?view=classroom');
  const total = counted('share', 2014).length;
  const right = counted('share', 2014).filter((iso3) => (value('share', iso3, 2014) ?? 0) >= 2).length;
  await expect(room(page).getByRole('heading', { name: `How many of the ${total} allies` })).toBeVisible();
  // Neither the headline, the legend, the table nor the map may say it, to the eye or to a screen reader.
  await expect(page.locator('#headline')).toBeHidden();
  await expect(legend(page)).toBeHidden();
  await expect(page.locator('#about')).toBeHidden();
  await expect(map(page)).toHaveAttribute('inert', '');
  expect(await heard(page)).toContain(`How many of the ${total} allies`);
  expect(await heard(page)).not.toContain(`${right} of ${total}`);
  const fills = () =>
    page
      .locator('#ground path:not(.marker)')
      .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))].length);
  expect(await fills()).toBe(1);

  await room(page).getByRole('slider', { name: 'Your guess' }).press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(reveal(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText(`Your answer: 1 ally. Off by ${right - 1} allies.`);
  await expect(answer(page)).toContainText(`In 2014, ${right} of ${total} reach 2%.`);
  await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', /nato\.int/);
  await expectShading(page, classes('share', 2014));
  await expect(map(page)).not.toHaveAttribute('inert');
  expect(await fills()).toBeGreaterThan(3);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step=passed-reported/);
  await expect(room(page).getByRole('heading', { name: 'How many of the 31 allies' })).toBeFocused();
  await expect(answer(page)).toBeEmpty();

  await room(page).getByRole('combobox', { name: 'Go to question' }).selectOption('Question 5 of 23');
  await room(page).getByText('Sliders, one for each year').click();
  await room(page).getByRole('slider', { name: '2026' }).fill('4');
  await expect(room(page)).toContainText('1 of 12 years drawn.');
  await expect(room(page).locator('path.table')).toHaveCount(0);
  const axe = await new AxeBuilder({ page }).include('#story').analyze();
  expect(axe.violations).toEqual([]);
  await reveal(page).click();
  const off = Math.abs((value('share', 'POL', 2026) ?? 0) - 4).toFixed(2);
  await expect(answer(page)).toContainText(`off by ${off} percentage points`);
  await expect(answer(page)).toContainText('2025 (estimate): 4.25%');

  // Leaving gives the map back as it was.
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page).toHaveURL(/\?view=table$/);
  await expect(legend(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-asking');
  await expectShading(page, classes('share', 2026));
});

test('the line is drawn by hand, and a choice marks the right option', async ({ page }) => {
  await open(page, '?view=classroom&step=draw-line');
  const chart = room(page).getByRole('img', { name: 'Share of GDP, Poland: your line' });
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.97, box.y + box.height * 0.3, { steps: 4 });
  await page.mouse.up();
  await expect(room(page)).toContainText('12 of 12 years drawn.');

  await room(page).getByRole('combobox', { name: 'Go to question' }).selectOption('Question 13 of 23');
  await room(page).getByRole('radio').first().check();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(room(page).getByText('✓')).toHaveCount(0);
  await reveal(page).press('Enter');
  await expect(answer(page)).toContainText('That is right.');
  await expect(room(page).getByRole('radio', { checked: true })).toHaveAccessibleName(
    /no unit followed them.*✓/,
  );
  await expect(page.locator('#letters [data-id="us-rou-2025"]:visible').first()).toBeVisible();
});

test('other bins change classes and legend, and say what that does', async ({ page }) => {
  await open(page, '?view=classroom&step=bins');
  const members = counted('share', 2026);
  const sorted = members.map((iso3) => value('share', iso3, 2026) ?? 0).sort((a, b) => a - b);
  const bounds = [1, 2, 3, 4, 5, 6].map((index) => sorted[Math.floor((sorted.length * index) / 7)] ?? 0);
  const own = (iso3: string) =>
    String(bounds.filter((bound) => (value('share', iso3, 2026) ?? 0) >= bound).length);
  const before = classes('share', 2026);
  await room(page)
    .getByRole('radio', { name: /^Quantiles/ })
    .check();
  await expect(page).toHaveURL(/bins=quantiles/);
  const expected = Object.fromEntries(members.map((iso3) => [iso3, own(iso3)]));
  await expect
    .poll(async () =>
      Object.entries(await drawnClasses(page)).filter(
        ([iso3, cls]) => expected[iso3] && expected[iso3] !== cls,
      ),
    )
    .toEqual([]);
  await expect(legend(page)).toContainText('quantiles, not the targets');
  await expect(
    legend(page).getByRole('button', { name: new RegExp(`^${bounds[5]}% and more`) }),
  ).toBeVisible();
  const moved = members.filter((iso3) => own(iso3) !== before[iso3]).length;
  await expect(answer(page)).toContainText(`${moved} of ${members.length} change their class`);

  await page.getByRole('button', { name: 'Compare two months' }).click();
  await expect(room(page).getByRole('radio', { name: /^Equal intervals/ })).toBeDisabled();
  await expect(answer(page)).toContainText('other bins do not apply');
});

test('the handout prints on A4 and Letter, with map, key and guides, also in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '?view=classroom');
  const paper = page.locator('#handout');
  await expect(paper.locator('.handout-map')).toHaveCount(2);
  await expect(paper).toBeHidden();
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, printBackground: true });
    // Guesses, map, table, questions; guesses, map of forces, facts, questions; questions; the key, its sources, three guides.
    expect([format, pageCount(pdf), mapCount(pdf)]).toEqual([format, 14, 2]);
  }
  const window = page.viewportSize();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('main')).toBeHidden();
  // A4 is the narrower page, Letter the lower one, each less margins of 12 mm, at 96 px to the inch.
  await page.setViewportSize({ width: 703, height: 965 });
  for (const one of await paper.locator('section.page:has(.guide), .answer-key').all())
    expect((await one.boundingBox())?.height).toBeLessThan(965);
  if (window) await page.setViewportSize(window);
  const drawing = paper.getByRole('img', { name: 'Defence spending as a share of GDP, November 2026' });
  const size = await drawing.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThan(400);
  const look = await drawing
    .locator('.land path')
    .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill));
  expect(new Set(look).size).toBeGreaterThan(5);
  // Paper is white whatever the theme, and every class is named by a number too.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await expect(drawing.locator('.class-numbers text').first()).toBeVisible();
  // In grey too: European arrows are double lines, and figures keep their halo on dark countries.
  const strokeOf = (part: string) =>
    paper
      .locator(`.paper-symbols ${part}`)
      .first()
      .evaluate((drawn) => {
        const { stroke, strokeWidth } = getComputedStyle(drawn);
        return [stroke, Number.parseFloat(strokeWidth)] as const;
      });
  const [single] = await strokeOf('.arrow.us .shaft');
  const halo = await paper
    .locator('.paper-letters text')
    .first()
    .evaluate((text) => getComputedStyle(text).paintOrder);
  expect(halo).toMatch(/^stroke/);
  for (const name of ['Answer key', 'Reading a choropleth', 'Announced, under way, done'])
    await expect(paper.getByRole('heading', { name, exact: true })).toBeVisible();

  // The same arrow as if it were one of Europeans: none of the latest month is large enough for the map.
  await paper
    .locator('.paper-symbols .arrow.us')
    .first()
    .evaluate((arrow) => {
      arrow.classList.replace('us', 'europe');
    });
  const [line, width] = await strokeOf('.arrow.europe .shaft');
  const [edge, both] = await strokeOf('.arrow.europe .casing');
  expect(line).toBe('rgb(255, 255, 255)');
  expect([edge, single]).not.toContain(line);
  expect(both).toBeGreaterThan(width + 2);
});

test('a teacher chooses questions, adds one, and counts hands; the link and the saved file have them', async ({
  page,
  context,
}) => {
  await open(page, '?view=classroom&step=choose&date=2016-07&ask=near-miss~stage-expected');
  await expect(room(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await room(page).getByLabel('Question', { exact: true }).fill('Which sea lies north of Poland?');
  await room(page).getByRole('button', { name: 'Add the question' }).click();
  await expect(room(page)).toContainText('A question needs a text, a right answer and another one.');
  await room(page).getByLabel('Right answer').fill('The Baltic');
  await room(page).getByLabel('Other answer 1').fill('The Black Sea');
  await room(page).getByLabel('Other answer 2').press('Enter');
  await expect(page).toHaveURL(/own=Which/);
  await expect(room(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
  const axe = await new AxeBuilder({ page }).include('#story').analyze();
  expect(axe.violations).toEqual([]);

  await room(page).getByRole('button', { name: 'Questions', exact: true }).click();
  await room(page).getByRole('combobox', { name: 'Go to question' }).selectOption('Question 2 of 3');
  await expect(room(page).getByRole('list', { name: 'What each status means' })).toContainText(
    'not confirmed',
  );
  await room(page).getByText('Count hands').click();
  await room(page).getByRole('button', { name: 'One more hand for: not confirmed' }).click();
  await room(page).getByRole('button', { name: 'One more hand for: announced' }).click();
  await reveal(page).click();
  await expect(answer(page)).toContainText('Low confidence.');
  await room(page).getByRole('button', { name: 'Next question' }).click();
  await expect(room(page).getByRole('heading', { name: 'Which sea lies north of Poland?' })).toBeVisible();
  await room(page).getByText('Results of the class').click();
  await expect(room(page)).toContainText('1 of 2 hands was right');

  await room(page).getByRole('button', { name: 'Lessons' }).click();
  const coming = page.waitForEvent('download');
  await room(page).getByRole('link', { name: 'Save the page as one file' }).click();
  const saved = await (await coming).path();
  const file = `${saved}.html`;
  copyFileSync(saved, file);
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page).toHaveURL(/own=Which/);
  await ready(page);
  await expect(page.locator('#headline')).toContainText('2016');
  await room(page).getByRole('button', { name: 'Questions', exact: true }).click();
  await expect(room(page).getByRole('combobox', { name: 'Go to question' }).locator('option')).toHaveCount(3);
});

test('the file for class works from disk without a network', async ({ page, context }) => {
  // All steps of the story in a row, as in the story's own tests.
  test.setTimeout(150_000);
  await open(page, '?view=classroom&step=lessons');
  const link = room(page).getByRole('link', { name: 'Save the page as one file' });
  await expect(link).toHaveAttribute('download', /\.html$/);
  expect((await page.request.head(await link.evaluate((a) => (a as HTMLAnchorElement).href))).ok()).toBe(
    true,
  );

  const dead = () =>
    page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !/^(#|\?|https?:)/.test(href)),
      );
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL('dist/class.html').href;
  await page.goto(file);
  await ready(page);
  await expectShading(page, classes('share', 2026));
  await page.getByRole('link', { name: 'For schools', exact: true }).click();
  await reveal(page).click();
  await expect(answer(page)).toContainText('In 2014, 3 of 27 reach 2%.');
  await room(page).getByRole('button', { name: 'Lessons' }).click();
  await expect(room(page)).toContainText('You are reading the saved file: data version');
  await page.locator('#views').getByRole('link', { name: 'Moves', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Rotation changes/ })).toBeVisible();
  await expect(page.locator('#sources li')).toHaveCount(table('sources').length);
  await expect(page.locator('#about')).toContainText('in the folder “data” of the page it was saved from');
  expect(await dead()).toEqual([]);
  await page.locator('#views').getByRole('link', { name: 'Story', exact: true }).click();
  const next = page.getByRole('button', { name: story.next, exact: true });
  for (const name of Object.values(story.steps).map(({ headline }) => headline)) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await next.press('Enter');
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  for (const name of ['US and Europe', 'Table']) {
    await page.locator('#views').getByRole('link', { name, exact: true }).click();
    await expect(page.locator('#downloads')).toContainText('data/datapackage.json of the published page');
    expect(await dead()).toEqual([]);
  }
  await expect.poll(() => page.locator('#panel').getByRole('row').count()).toBeGreaterThan(30);
  expect(asked.filter((url) => !url.startsWith(file) && !url.startsWith('data:'))).toEqual([]);
});
