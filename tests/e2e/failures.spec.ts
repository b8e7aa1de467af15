/**
 * Parts of the site that do not come as they should: each part × each fault says one sentence with a way on, keeps the view, and works
 * at the next use.
 */
import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { controls, map, open, shape, slider } from './map.ts';

const PATIENCE = 10_500;

/** Faults, by what a server or the way to it does with a request. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  gone: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  refused: (route) => route.abort('connectionrefused'),
  'cut off': async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: text.slice(0, text.length / 2) });
  },
  'a page instead': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
  // Never answered by this request.
  delayed: () => new Promise(() => {}),
};

interface Part {
  readonly file: RegExp;
  readonly link?: string;
  /** What a reader does to need it; a link needs it by itself. */
  readonly use?: (page: Page) => Promise<void>;
  /** What that writes into the address, when it rests. */
  readonly writes?: RegExp;
  /** Shows that it is there. */
  readonly shown: (page: Page) => Promise<void>;
}

const share = async (page: Page) => page.locator('#share').click();

const PARTS: Readonly<Record<string, Part>> = {
  panels: {
    file: /assets\/panels-/,
    use: (page) => page.locator('#views a[data-panel="balance"]').click(),
    shown: (page) => expect(page.locator('#balance-title')).toBeVisible(),
  },
  story: {
    file: /assets\/story-/,
    use: (page) => page.locator('#views a[data-panel="story"]').click(),
    shown: (page) => expect(page.locator('#story')).not.toBeEmpty(),
  },
  share: {
    file: /assets\/share-/,
    use: share,
    shown: (page) => expect(page.getByRole('dialog')).toBeVisible(),
  },
  letters: {
    file: /assets\/letters-/,
    use: (page) => slider(page).press('ArrowLeft'),
    writes: /date=/,
    shown: (page) => expect(map(page)).not.toHaveClass(/unplaced/),
  },
  people: {
    file: /assets\/people-/,
    use: async (page) => {
      await (await controls(page)).getByRole('combobox', { name: 'Shade by' }).selectOption('personnel');
    },
    shown: (page) => expect(page).toHaveURL(/measure=personnel/),
  },
  'detailed map': {
    file: /assets\/gl-/,
    use: (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
    writes: /#map=/,
    shown: (page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'gl', { timeout: 60_000 }),
  },
  'borders of the detailed map': {
    file: /assets\/detail\.topo-/,
    use: (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
    writes: /#map=/,
    shown: (page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'gl', { timeout: 60_000 }),
  },
};

const notice = (page: Page) => page.locator('#notice');

for (const [part, { file, use, writes, shown }] of Object.entries(PARTS))
  for (const [fault, answer] of Object.entries(FAULTS)) {
    // Its own time limit is tested with the map; the request for borders has none of the page's.
    if (part === 'borders of the detailed map' && fault === 'delayed') continue;
    // Every part with one fault, and one part with every fault: the others add no code of the page that runs. All are nightly.
    const tag = fault === 'gone' || part === 'panels' ? [] : ['@nightly'];
    test(`${part}, ${fault}: a sentence, a way on, and it works at the next try`, { tag }, async ({
      page,
      problems,
    }) => {
      problems.allow(/Failed to load|MIME type|Unexpected|Invalid or unexpected|missing|nterminated|ERR_/);
      if (fault === 'delayed') await page.clock.install();
      let isBroken = true;
      await page.route(file, (route) => (isBroken ? answer(route) : route.continue()));
      await open(page);
      await use?.(page);
      if (fault === 'delayed') {
        await page.waitForRequest(file, { timeout: 2000 }).catch(() => null);
        await page.clock.runFor(PATIENCE);
      }
      await expect(notice(page)).toContainText(
        fault === 'delayed' ? 'Loading …' : 'This part could not be loaded.',
      );
      await expect(notice(page).getByRole('button', { name: 'Reload' })).toBeVisible();
      if (writes) await expect(page).toHaveURL(writes);
      const address = page.url();
      isBroken = false;
      await notice(page).getByRole('button', { name: 'Try again' }).click();
      if (fault === 'delayed') await page.clock.resume();
      await shown(page);
      await expect(notice(page)).not.toContainText(/loaded|Loading/);
      await expect(notice(page).getByRole('button', { name: 'Reload' })).toBeHidden();
      // The story goes on to its first step; a measure comes with its figures.
      if (part === 'story') await expect(page).toHaveURL(/view=story/);
      else if (part !== 'people') expect(page.url()).toBe(address);
    });
  }

test('a button that needs a part that is gone asks for it again each time', async ({ page, problems }) => {
  problems.allow(/Failed to load/);
  let asked = 0;
  await page.route(/assets\/share-/, (route) => {
    asked += 1;
    return asked < 3 ? route.abort() : route.continue();
  });
  await open(page);
  for (const count of [1, 2]) {
    await share(page);
    await expect.poll(() => asked).toBe(count);
    await expect(notice(page)).toContainText('could not be loaded');
  }
  await share(page);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('after a new deploy, reloading leads on and keeps what was asked for', async ({ page, problems }) => {
  problems.allow(/Failed to load/);
  await page.route(/assets\//, (route) => route.fulfill({ status: 404, body: '' }));
  await open(page);
  const width = (await map(page).boundingBox())?.width;
  await shape(page, 'POL').click();
  await expect(notice(page)).toContainText('could not be loaded');
  // No empty column for a card that does not come.
  expect((await map(page).boundingBox())?.width).toBe(width);
  await page.unroute(/assets\//);
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('#card')).toContainText('Poland');
  await expect(page).toHaveURL(/focus=POL/);
});

test('a measure that did not come is in the address that is reloaded', async ({ page, problems }) => {
  problems.allow(/Failed to load/);
  let isBroken = true;
  await page.route(/assets\/people-/, (route) => (isBroken ? route.abort() : route.continue()));
  await open(page);
  await PARTS.people?.use?.(page);
  await expect(notice(page)).toContainText('could not be loaded');
  isBroken = false;
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveURL(/measure=personnel/);
});

test('an embedded map without its letters says so too', async ({ page, problems }) => {
  problems.allow(/Failed to load/);
  await page.route(/assets\/letters-/, (route) => route.abort(), { times: 1 });
  await open(page, '?embed=1&date=2022-06');
  await expect(notice(page)).toBeVisible();
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(map(page)).not.toHaveClass(/unplaced/);
});

for (const [fault, answer] of Object.entries(FAULTS).filter(([name]) => name !== 'delayed'))
  test(`a pinned edition whose part is ${fault}: the page opens with the newest figures and says so`, async ({
    page,
    problems,
  }) => {
    problems.allow(/Failed to load|MIME type|Unexpected|Invalid or unexpected|missing|nterminated|ERR_/);
    await page.route(/assets\/edition-/, answer, { times: 1 });
    await open(page, '?data=1.0.0&date=2024-05');
    await expect(notice(page)).toContainText(
      'The figures of this link could not be loaded. These are the newest.',
    );
    await notice(page).getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.pinned')).toContainText('Figures of data 1.0.0');
  });
