/** The story: steps that drive the map, the presentation, and the article that needs no script. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unpacked } from '../../src/data/index.ts';
import { story as words } from '../../src/i18n/en/story.ts';
import { SETS } from '../../src/model/scene/place-sets.ts';
import { fills } from '../../src/model/scene/scene.ts';
import type { Story, StoryStep } from '../../src/model/story/story.ts';
import { defaultView } from '../../src/model/view/view.ts';
import { placeOf } from '../placer.ts';
import { PAGE } from '../serve.ts';
import { expect, test } from './fixtures.ts';
import { lettering } from './lettering.ts';
import { drawnClasses, map, open, ready, setOf, slider } from './map.ts';
import { mapCount, pageCount } from './pdf.ts';

const read = (name: string) => JSON.parse(readFileSync(`src/data/${name}.json`, 'utf8'));
const dataset = unpacked(read('first'));
const place = placeOf(dataset);
const { steps } = read('story') as Story;
const [first, second] = steps as [StoryStep, StoryStep];
const last = steps.at(-1) as StoryStep;

const headline = ({ id }: StoryStep) => words.steps[id].headline;
const heading = (page: Page, step: StoryStep) =>
  page.getByRole('heading', { name: headline(step), exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The map is the step's: every class, every arrow. */
async function expectMapOf(page: Page, step: StoryStep): Promise<void> {
  await expect(heading(page, step)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?&]step=${step.id}(&|#|$)`));
  const view = { ...defaultView(dataset.asOf.slice(0, 7)), ...step.view };
  const classes = fills(dataset, view).map(({ iso3, cls }) => [iso3, String(cls)]);
  // Countries across the Atlantic are not on the map.
  const onMap = (shown: Readonly<Record<string, string>>) => classes.filter(([iso3 = '']) => iso3 in shown);
  await expect(async () => {
    const shown = await drawnClasses(page);
    expect(Object.entries(shown).toSorted()).toEqual(onMap(shown).toSorted());
    const { arrows } = place(view, SETS[await setOf(page)]);
    const ids = await page
      .locator('#symbols .arrow')
      .evaluateAll((found) => found.map((arrow) => (arrow as SVGElement).dataset.id).toSorted());
    expect(ids).toEqual(arrows.map(({ id }) => id).toSorted());
  }).toPass();
}

// Eight maps in a row, two of them near enough for the detailed ground, take their time on a small machine.
test.describe.configure({ timeout: 150_000 });

test('every step sets the map and the link; "back" goes a step back; leaving gives back what was before', async ({
  page,
}) => {
  await open(page, '?date=2022-06&view=balance');
  await page.locator('#views').getByRole('link', { name: 'Story', exact: true }).click();
  for (const step of steps) {
    await expectMapOf(page, step);
    if (step !== last) await button(page, words.next).click();
  }
  await expect(button(page, words.next)).toHaveAttribute('aria-disabled', 'true');
  await page.goBack();
  await expectMapOf(page, steps.at(-2) as StoryStep);
  // A reader moves the map and goes on.
  await slider(page).press('Home');
  await expect(page).toHaveURL(/date=2014-01/);
  await button(page, words.next).click();
  await expectMapOf(page, last);
  await button(page, words.leave).click();
  await expect(page.locator('.story')).toHaveCount(0);
  await expect(page).toHaveURL(/\?date=2022-06&view=balance$/);
});

test('a link that names a step opens its map; arrow keys and a finger walk; nothing else is taken over', async ({
  page,
}) => {
  await open(page, `?view=story&step=${second.id}`);
  await expectMapOf(page, second);
  await expect(page).toHaveURL(/since=2014-12/);
  await button(page, words.next).focus();
  await page.keyboard.press('ArrowLeft');
  await expectMapOf(page, first);
  await expect(button(page, words.next)).toBeFocused();
  await page.keyboard.press('n');
  await expect(heading(page, first)).toBeVisible();
  // The slider keeps its arrows.
  await slider(page).press('ArrowLeft');
  await expect(heading(page, first)).toBeVisible();
  const swipe = (from: number, to: number) =>
    page.locator('.story-text').evaluate(
      (text, [start, end]) => {
        const at = (type: string, clientX = 0) =>
          text.dispatchEvent(
            new PointerEvent(type, { pointerType: 'touch', clientX, clientY: 300, bubbles: true }),
          );
        at('pointerdown', start);
        at('pointerup', end);
      },
      [from, to],
    );
  await swipe(300, 120);
  await expectMapOf(page, second);
  await swipe(120, 300);
  await expect(heading(page, first)).toBeVisible();
  await swipe(300, 290);
  await expect(heading(page, first)).toBeVisible();
  await button(page, words.note(1)).click();
  await expect(page.locator(`#note-${first.id}-1`)).toBeFocused();
  await expect(page.locator(`#note-${first.id}-1`).getByRole('link').first()).toBeVisible();
});

/** Size of the type of each part on the screen, px: that of words on the map follows the map's scale. */
function typeSizes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const parts = ['.story h2', '.story-text', '.story-text sup .link', '.story-map', '.story-bar button'];
    const more = ['.story-bar a', '.story-sources summary', '#legend h2', '#legend .bound'];
    return Object.fromEntries(
      [...parts, ...more, '.map-tools button', '#letters .figure', '.pin text'].flatMap((part) => {
        const element = document.querySelector(part);
        if (!element) return [];
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
        return [[part, Number.parseFloat(getComputedStyle(element).fontSize) * scale]];
      }),
    );
  });
}

/** Words of the map that lie on others, or are cut by its edge. */
async function crowded(page: Page): Promise<string[]> {
  const { textOnText, cut } = await lettering(page);
  return [...cut, ...textOnText];
}

test('a key is heard from the first moment of a presentation on', async ({ page }) => {
  await open(page, `?view=story&step=${second.id}`);
  await button(page, words.present.start).waitFor();
  await page.evaluate((title) => {
    // As soon as the slide is there, and before it is painted.
    new MutationObserver((_, observer) => {
      if (![...document.querySelectorAll('h2')].some(({ textContent }) => textContent === title)) return;
      observer.disconnect();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    }).observe(document.body, { childList: true, subtree: true });
  }, 'Who defends Europe?');
  await button(page, words.present.start).press('Enter');
  await expect(heading(page, second)).toBeVisible();
  await expect(page.locator('.presenting')).toHaveCount(0);
});

test('the presentation hides what is to come, answers letters, and gives the place back', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `?view=story&step=${second.id}`);
  await expectMapOf(page, second);
  await button(page, words.back).press('Enter');
  await expectMapOf(page, first);
  const reading = await typeSizes(page);
  await button(page, words.next).press('Enter');
  await expectMapOf(page, second);
  await button(page, words.present.start).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Who defends Europe?', level: 2 })).toBeVisible();
  await expect(map(page)).toBeHidden();
  await expect(page.locator('.story-keys')).toContainText(/N.*next.*P.*back.*Esc.*end/);
  await page.keyboard.press('n');
  await expectMapOf(page, first);
  // All type is half as large again, to a rounded pixel, and has room; so has it on a phone.
  await expect(async () => {
    const presented = await typeSizes(page);
    const small = Object.entries(reading).filter(([part, px]) => (presented[part] ?? 0) < 1.49 * px);
    expect(small).toEqual([]);
    expect(Object.keys(reading).length).toBeGreaterThan(8);
    expect(await crowded(page)).toEqual([]);
  }).toPass();
  await expect(page.locator('#map-key')).toContainText('right half: Europeans and Canadians');
  await button(page, words.next).click();
  await expectMapOf(page, second);
  await expect(page.getByRole('navigation', { name: words.stepList }).getByRole('link')).toHaveCount(2);
  // Controls step aside, also after a click on one, and are there for the keyboard.
  await expect(page.locator('.story-bar')).toHaveCSS('opacity', '0');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.story-controls button:focus')).toHaveCount(1);
  await expect(page.locator('.story-bar')).toHaveCSS('opacity', '1');
  // The line of keys has been read with the title; "k" shows and hides it.
  await expect(page.locator('.story-keys')).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(page.locator('.story-keys')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.locator('.story-keys')).toHaveCount(0);
  const axe = new AxeBuilder({ page }).include('.story').withTags(['wcag2a', 'wcag2aa', 'wcag22aa']);
  expect((await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  for (const _ of steps) await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: words.present.closing })).toBeVisible();
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('p');
  await expect(heading(page, last)).toBeInViewport();
  await expect(map(page)).toBeInViewport();
  await expect.poll(() => crowded(page)).toEqual([]);
  if (wide) await page.setViewportSize(wide);
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  if (await page.locator('.presenting').count()) await page.keyboard.press('Escape');
  await expectMapOf(page, second);
  await expect(button(page, words.present.start)).toBeFocused();
  expect((await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the story is an article: every step with its picture, sources, and a link to the live map', async ({
    page,
  }) => {
    await page.goto(PAGE.base);
    await page.getByRole('link', { name: words.article.link }).click();
    await expect(page).toHaveURL(/story\.html$/);
    const found = await page.locator('.step').evaluateAll((sections) =>
      sections.map((section) => ({
        title: section.querySelector('h2')?.textContent,
        alt: section
          .querySelector('img')
          ?.alt.startsWith(`Map for “${section.querySelector('h2')?.textContent}”.`),
        link: section.querySelector('a[href*="view=story"]')?.getAttribute('href'),
        notes: section.querySelectorAll('.story-notes > li').length,
        classes: section.querySelectorAll('figcaption .swatch').length,
        cites: section.querySelectorAll('.story-notes > li li').length > 0,
      })),
    );
    expect(found).toEqual(
      steps.map((step) => ({
        title: headline(step),
        alt: true,
        link: `index.html?view=story&step=${step.id}`,
        notes: Object.keys(step.claims).length,
        classes: 9,
        cites: true,
      })),
    );
    const missing = () =>
      page
        .locator('.step img')
        .evaluateAll((pictures) =>
          pictures
            .filter((picture) => !(picture as HTMLImageElement).naturalWidth)
            .map(({ outerHTML }) => outerHTML),
        );
    await expect.poll(missing).toEqual([]);
    // A picture has what its step's map has, and the key beside it says what that is.
    const stars = await page.request.get(new URL('story/commands.svg', page.url()).href);
    expect(await stars.text()).toMatch(/class="pin command us held".*JFC Naples/);
    const commands = page.locator('#commands figure');
    await expect(commands.getByRole('img')).toHaveAccessibleName(/Stars mark the seats of commands: \d+ are/);
    await expect(commands.getByRole('list', { name: words.key.label })).toContainText(words.key.stars.us);
    await expect(page.locator('#what-next figure')).toContainText(words.key.announced);
    await expect(page.locator('#commands figure')).not.toContainText(words.key.area);
  });

  test('no step is cut in print: each fits a page of A4 and of Letter', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    // Letter is the lower page: 279 mm, less two margins of 10 mm, at 96 px to the inch.
    await page.setViewportSize({ width: 718, height: 978 });
    await page.goto(`${PAGE.base}story.html`);
    const boxes = await page.locator('.step').evaluateAll((sections) =>
      sections.map((section) => ({
        height: section.getBoundingClientRect().height,
        cut: getComputedStyle(section).breakInside,
      })),
    );
    expect(boxes).toHaveLength(steps.length);
    for (const { height, cut } of boxes) {
      expect(height).toBeLessThan(978);
      expect(cut).toBe('avoid');
    }
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, printBackground: true });
      // A page to a step with its map in the colours of paper, and one for the legend.
      expect([format, pageCount(pdf), mapCount(pdf)]).toEqual([format, steps.length + 1, steps.length]);
    }
  });
});

test('the article opens a step of the live map', async ({ page }) => {
  await page.goto(`${PAGE.base}story.html#${last.id}`);
  await page.getByRole('link', { name: words.article.toStep(last.id) }).click();
  await ready(page);
  await expectMapOf(page, last);
});
