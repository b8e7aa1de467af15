/** The story in a frame of an article on another origin, as wide and high as articles have room for. */
import type { FrameLocator, Locator } from '@playwright/test';
import { story as words } from '../../src/i18n/en/story.ts';
import { expect } from './fixtures.ts';
import { EMBEDDED, test } from './host.ts';

const WIDTH = 640;
const HEIGHT = 480;

const button = (frame: FrameLocator, name: string) => frame.getByRole('button', { name, exact: true });

/** Part of an element that the frame shows: 1 is all of it. The frame's own viewport counts, not the article's. */
function shownPart(element: Locator): Promise<number> {
  return element.evaluate((found) => {
    const { left, top, right, bottom, width, height } = found.getBoundingClientRect();
    const across = Math.min(right, innerWidth) - Math.max(left, 0);
    const down = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return (Math.max(across, 0) * Math.max(down, 0)) / (width * height);
  });
}

test('headline, text, buttons and map are seen together in the frame, and the article keeps its place', async ({
  page,
  article,
}) => {
  const src = `${EMBEDDED}?view=story&step=not-replaced`;
  const space = '<div style="height:700px">Text</div>';
  await page.goto(
    article(
      `${space}<iframe title="Map" src="${src}" style="border:0;width:${WIDTH}px;height:${HEIGHT}px"></iframe>${space}`,
    ),
  );
  await page.evaluate(() => scrollTo(0, 300));
  const frame = page.frameLocator('iframe');
  const together = async (headline: string) => {
    await expect(frame.getByRole('heading', { name: headline, exact: true })).toBeVisible();
    await expect
      .poll(async () => {
        const parts = ['#story-title', '.story-text', '.story-controls', '#map'];
        return Promise.all(parts.map((part) => shownPart(frame.locator(part))));
      })
      .toEqual([1, 1, 1, 1]);
  };
  await together(words.steps['not-replaced'].headline);
  const map = await frame.locator('#map').boundingBox();
  expect((map?.width ?? 0) * (map?.height ?? 0)).toBeGreaterThan(0.4 * WIDTH * HEIGHT);
  expect(await page.evaluate(() => scrollY)).toBe(300);
  await button(frame, words.next).press('Enter');
  await together(words.steps.commands.headline);
  // Sources are below the text: the map stays beside them.
  await button(frame, words.note(4)).click();
  await expect(frame.locator('#note-commands-4')).toBeFocused();
  expect(await shownPart(frame.locator('#map'))).toBe(1);

  // In a narrow column the map sticks above the text, and covers nothing that takes the focus.
  await page.locator('iframe').evaluate((found) => {
    found.style.width = '390px';
    found.style.height = '700px';
  });
  await button(frame, words.next).press('Enter');
  await expect(frame.locator('#story-title')).toHaveText(words.steps['no-surprises'].headline);
  await frame.locator('html').evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await button(frame, words.back).focus();
  await expect.poll(() => shownPart(frame.locator('#map'))).toBe(1);
  const [stuck, focused] = await Promise.all(
    ['#map', ':focus'].map((part) => frame.locator(part).boundingBox()),
  );
  expect(focused?.y).toBeGreaterThanOrEqual((stuck?.y ?? 0) + (stuck?.height ?? 0) - 1);
});
