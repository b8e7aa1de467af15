/** The presentation: keys of remotes, clicks, what a beamer shows, and what a reload brings back. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { story as words } from '../../src/i18n/en/story.ts';
import type { Story, StoryStep } from '../../src/model/story/story.ts';
import { expect, test } from './fixtures.ts';
import { drawnClasses, map, open, shape } from './map.ts';

const { steps } = JSON.parse(readFileSync('src/data/story.json', 'utf8')) as Story;
const [first, second] = steps as [StoryStep, StoryStep];
const last = steps.at(-1) as StoryStep;
const TITLE = 'Who defends Europe?';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.locator('#story-title');
const headline = ({ id }: StoryStep) => words.steps[id].headline;

/** Opens the presentation at its title. */
async function present(page: Page, link = '?view=story'): Promise<void> {
  await open(page, link);
  await button(page, words.present.start).click();
  await expect(title(page)).toHaveText(TITLE);
}

/** Clicks the middle of France, whichever of the two grounds draws it. */
async function clickFrance(page: Page): Promise<void> {
  const box = await shape(page, 'FRA').boundingBox();
  if (!box) throw new Error('no France');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('#card .card')).toBeVisible();
}

/** Where the sea is: beside Ireland, where nothing is drawn. */
async function clickSea(page: Page): Promise<void> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.click(box.x + 12, box.y + box.height * 0.6);
}

test.describe.configure({ timeout: 150_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('every key of a remote leads on or back, also after a click on the map, a card, its cross or a zoom button', async ({
  page,
}) => {
  await present(page);
  for (const [key, place] of [
    ['PageDown', first],
    [' ', second],
    ['PageUp', first],
    ['Enter', second],
    ['ArrowUp', first],
    ['ArrowDown', second],
    ['ArrowLeft', first],
    ['ArrowRight', second],
    ['p', first],
    ['n', second],
  ] as const) {
    await page.keyboard.press(key);
    await expect(title(page)).toHaveText(headline(place));
  }
  await page.keyboard.press('End');
  await expect(title(page)).toHaveText(words.present.closing);
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText(headline(last));
  await page.keyboard.press('Home');
  await expect(title(page)).toHaveText(TITLE);
  await page.keyboard.press('PageDown');

  const clicks = [
    () => clickSea(page),
    () => clickFrance(page),
    async () => {
      await clickFrance(page);
      await page.locator('#card .close').click();
    },
    () => page.locator('.map-tools .tool-column button').first().click(),
    () => button(page, words.back).click(),
  ];
  for (const [index, click] of clicks.entries()) {
    // The last one is "back", pressed at the second step: Space must not press it again.
    if (index === clicks.length - 1) await page.keyboard.press('PageDown');
    await click();
    for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', 'p', 'Enter', 'p']) {
      const isBack = ['PageUp', 'ArrowLeft', 'p'].includes(key);
      await page.keyboard.press(key);
      await expect(title(page), `${key} after click ${index}`).toHaveText(headline(isBack ? first : second));
    }
  }
  await clickSea(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.presenting')).toHaveCount(0);
});

test('a button that the keyboard has reached is pressed by Space and Enter', async ({ page }) => {
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await button(page, words.back).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(headline(first));
});

test('"b" and "." make the screen black; a key of the remote brings the same slide back', async ({
  page,
}) => {
  await present(page);
  await page.keyboard.press('PageDown');
  for (const key of ['b', '.', 'B']) {
    await page.keyboard.press(key);
    await expect(button(page, words.present.light)).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    const box = await button(page, words.present.light).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize() });
    await page.keyboard.press(key === 'B' ? 'PageDown' : key);
    await expect(button(page, words.present.light)).toHaveCount(0);
    await expect(title(page)).toHaveText(headline(first));
  }
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const)
  test(`a click on a country leaves map, legend and keys where they are at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await present(page);
    await page.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(headline(first));
    const boxes = () =>
      Promise.all(['#map', '#legend', '#map-key', '#story'].map((part) => page.locator(part).boundingBox()));
    const before = await boxes();
    await clickFrance(page);
    expect(await boxes()).toEqual(before);
    // The country stands beside the card.
    const card = await page.locator('#card').boundingBox();
    await expect(async () => {
      const land = await shape(page, 'FRA').boundingBox();
      const middle = (land?.x ?? 0) + (land?.width ?? 0) / 2;
      expect(middle).toBeGreaterThan(before[0]?.x ?? 0);
      expect(middle).toBeLessThan(card?.x ?? 0);
    }).toPass();
    await page.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(headline(second));
    await expect(page.locator('#card .card')).toHaveCount(0);
    expect(page.url()).not.toContain('Infinity');
  });

/** Lengths by which the text leaves its column, and the slide the window, px. */
function overflow(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const beyond = (part: string): readonly [string, number] => {
      const element = document.querySelector(part);
      const { right, bottom } = element?.getBoundingClientRect() ?? { right: 0, bottom: 0 };
      const inside = element && part === '#story' ? element.scrollHeight - element.clientHeight : 0;
      return [part, Math.round(Math.max(inside, right - innerWidth, bottom - innerHeight))];
    };
    const parts = ['#story', '#legend', '#map-key', '#map', '.story-map'].map(beyond);
    return Object.fromEntries(parts.filter(([, px]) => px > 1));
  });
}

/** Every kind of text that shows on a slide but the numbers of notes, and the size of its smallest, px. */
function smallest(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<Element>('.first *')].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getClientRects().length > 0 &&
        !element.closest('sup, title, desc, style, .visually-hidden, .map-tools'),
    );
    const sizes = texts.map((element) => {
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
      const name = `${element.tagName}.${element.getAttribute('class') ?? ''}`;
      return [name, Number.parseFloat(getComputedStyle(element).fontSize) * scale] as const;
    });
    return Object.fromEntries(sizes.filter(([, px]) => px < 23.9));
  });
}

for (const [width, height] of [
  [1920, 1080],
  [1920, 1200],
  [1280, 720],
  [1024, 768],
  [1600, 1200],
] as const)
  test(`every slide has room at ${width} by ${height}, and says its month`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await present(page);
    // The pointer wakes the controls, which step aside again.
    await expect(page.locator('.story-bar')).toHaveCSS('opacity', '0');
    for (const step of steps) {
      await page.keyboard.press('PageDown');
      await expect(title(page)).toHaveText(headline(step));
      await expect(page.locator('.story-month')).toHaveText(
        words.present.months(step.view.since, step.view.date),
      );
      await expect(page.locator('.story-month')).toBeInViewport({ ratio: 1 });
      await expect.poll(() => overflow(page), headline(step)).toEqual({});
      if (height === 1080) await expect.poll(() => smallest(page), headline(step)).toEqual({});
    }
  });

test('on a larger screen type is larger', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await present(page);
  await page.keyboard.press('PageDown');
  const size = await page.locator('.story-text').evaluate((text) => getComputedStyle(text).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThan(48);
});

test('a reload comes back to the same slide, and the next key leads on from there', async ({ page }) => {
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(headline(second));
  await page.reload();
  await expect(page.locator('.presenting')).toHaveCount(1);
  await expect(title(page)).toHaveText(headline(second));
  await page.keyboard.press('PageUp');
  await expect(title(page)).toHaveText(headline(first));
  await page.keyboard.press('End');
  await page.reload();
  await expect(title(page)).toHaveText(words.present.closing);
  // What has been ended does not come back.
  await page.keyboard.press('Escape');
  await expect(page.locator('.presenting')).toHaveCount(0);
  await page.reload();
  await expect(title(page)).toBeVisible();
  await expect(page.locator('.presenting')).toHaveCount(0);
});

test('the speaker has notes, the next slide and a clock in a second window, whose keys lead on too', async ({
  page,
}) => {
  await present(page);
  await page.keyboard.press('PageDown');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(headline(first));
  await expect(speaker.locator('.next')).toHaveText(headline(second));
  await expect(speaker.locator('.clock')).toHaveText(/\d{1,2}:\d{2}.*since the start: 0:\d\d/);
  await expect(speaker.getByRole('listitem')).toHaveCount(Object.keys(first.claims).length + 1);
  await expect(speaker.locator('body')).toHaveCSS('margin-left', '30px');
  await speaker.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(headline(second));
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(headline(second));
  await speaker.getByRole('button', { name: words.present.speaker.back }).click();
  await expect(title(page)).toHaveText(headline(first));
  // It is closed with the presentation.
  const closed = speaker.waitForEvent('close');
  await page.keyboard.press('Escape');
  await closed;
});

test('"q" shows the code of the slide’s link and the link itself, "t" gives the class a minute', async ({
  page,
}) => {
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('q');
  const link = new URL(`?view=story&step=${first.id}`, page.url()).href;
  await expect(page.locator('.slide-code figcaption')).toHaveText(link);
  const code = page.getByRole('img', { name: words.present.codeOf });
  await expect(code).toBeInViewport({ ratio: 1 });
  const { width = 0 } = (await code.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(200);
  await page.keyboard.press('q');
  await expect(code).toHaveCount(0);
  await page.clock.install();
  await page.keyboard.press('t');
  await page.keyboard.press('t');
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText(/^(2:00|1:59)$/);
  await page.clock.fastForward('01:58');
  await expect(timer).toHaveText(/^0:0[0-3]$/);
  await page.clock.fastForward('00:05');
  await expect(timer).toHaveText(words.present.timeUp);
  await timer.click();
  await expect(timer).toHaveCount(0);
});

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
] as const)
  test(`questions are slides too: a remote asks, reveals and asks the next, at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?view=classroom');
    await button(page, words.present.start).click();
    await expect(page.locator('.presenting')).toHaveCount(1);
    const prompt = page.locator('#question-prompt');
    const asked = [await prompt.textContent()];
    const size = await prompt.evaluate((text) => getComputedStyle(text).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(24);
    await expect(page.locator('.verdict')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(page.locator('.verdict')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(prompt).not.toHaveText(asked[0] ?? '');
    await expect(page.locator('.verdict')).toHaveCount(0);
    // Also with the focus in a field: remotes send Page keys.
    await page.locator('.question input').first().focus();
    await page.keyboard.press('PageUp');
    await expect(prompt).toHaveText(asked[0] ?? '');
    await expect.poll(() => overflow(page)).toEqual({});
    await page.keyboard.press('PageDown');
    await page.reload();
    await expect(page.locator('.presenting')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.presenting')).toHaveCount(0);
    await expect(page.locator('.classroom .parts')).toBeVisible();
  });

test('the last slide of the story leads to the questions', async ({ page }) => {
  await present(page);
  await page.keyboard.press('End');
  await button(page, words.present.questions).click();
  await expect(page.locator('#question-prompt')).toBeVisible();
  await expect(page.locator('.presenting')).toHaveCount(0);
});

test('a slide of the shading alone has the numbers of its classes on the map and in the legend', async ({
  page,
}) => {
  await present(page, `?view=story&step=${second.id}`);
  const numbers = page.locator('.slide-classes text');
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(headline(first));
  await expect(numbers).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(numbers.first()).toBeVisible();
  const shown = await numbers.evaluateAll((found) => found.map(({ textContent }) => Number(textContent) - 1));
  // Gibraltar, too small for a number, takes the shade of another.
  const { GIB: _, ...drawn } = await drawnClasses(page);
  const classes = Object.values(drawn).filter((cls) => /^\d$/.test(cls));
  expect(shown.toSorted()).toEqual(classes.map(Number).toSorted());
  const marks = page.locator('#legend .classes .swatch');
  await expect(marks).toHaveCount(7);
  for (const mark of await marks.all())
    expect(await mark.evaluate((swatch) => getComputedStyle(swatch, '::after').content)).toContain('counter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.presenting')).toHaveCount(0);
  await expect(numbers.first()).toBeHidden();
});
