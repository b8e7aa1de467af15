/** What the tests read from the page and do to it more than once. */
import type { Locator, Page } from '@playwright/test';
import { SET_IDS, type SetId } from '../../src/model/scene/place-sets.ts';
import { PAGE } from '../serve.ts';
import { expect } from './fixtures.ts';

/** The whole of Europe. */
export const HOME = '0 0 2000 1760';

/** Origin of the server of the tests. */
export const ORIGIN = `http://${PAGE.host}:${PAGE.port}`;

/** Opens the page and waits until it answers. */
export async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`${PAGE.base}${link}`);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', /^(svg|gl)$/);
}

export function map(page: Page): Locator {
  return page.getByLabel('Map', { exact: true });
}

export function svg(page: Page): Locator {
  return map(page).getByRole('img', { name: /^Europe by defence spending/ });
}

/** The set of windows that the style sheet has chosen for this one: what signs are placed for. */
export async function setOf(page: Page): Promise<SetId> {
  const set = await page
    .locator('#map .sheet')
    .evaluate((sheet) => getComputedStyle(sheet).getPropertyValue('--set').trim());
  if (!(SET_IDS as readonly string[]).includes(set)) throw new Error(`no set of windows: ${set}`);
  return set as SetId;
}

/** The land of a country. */
export function shape(page: Page, iso3: string): Locator {
  return page.locator(`#ground path[data-iso3="${iso3}"]:not(.marker)`);
}

export function slider(page: Page): Locator {
  return page.getByRole('slider', { name: 'Month' });
}

/** A small window of the page, opened by its button if it is not open. */
async function opened(page: Page, id: string, button: Locator): Promise<Locator> {
  const window = page.locator(`#${id}`);
  if (!(await window.isVisible())) await button.click();
  return window;
}

/** Measure, layers and theme. */
export function controls(page: Page): Promise<Locator> {
  return opened(page, 'controls', page.getByRole('button', { name: 'Layers and measure' }));
}

/** What sets the month otherwise than by the handle. */
export function otherMonths(page: Page): Promise<Locator> {
  return opened(page, 'other-months', page.locator('.month'));
}

/** The field that finds a country. */
export async function search(page: Page): Promise<Locator> {
  const window = await opened(
    page,
    'search',
    page.getByRole('button', { name: 'Find a country, base or unit' }),
  );
  return window.getByRole('combobox', { name: 'Find a country, base or unit' });
}

export function legend(page: Page): Locator {
  return page.getByRole('region', { name: 'Legend' });
}

/** The class of every shape by country; where a country has two shapes that differ, both. */
export function drawnClasses(page: Page): Promise<Record<string, string>> {
  return page.locator('#ground [data-iso3]').evaluateAll((shapes) => {
    const found: Record<string, string> = {};
    for (const element of shapes) {
      const { iso3 = '', class: cls = '' } = (element as SVGElement).dataset;
      found[iso3] = found[iso3] === undefined || found[iso3] === cls ? cls : `${found[iso3]} and ${cls}`;
    }
    return found;
  });
}

/** Waits until the map is shaded as `expected` says, for each country that is drawn. */
export async function expectShading(page: Page, expected: Readonly<Record<string, string>>): Promise<void> {
  await expect
    .poll(async () =>
      Object.entries(await drawnClasses(page))
        .filter(([iso3, cls]) => expected[iso3] !== cls)
        .map(([iso3, cls]) => `${iso3} is ${cls}, not ${expected[iso3]}`),
    )
    .toEqual([]);
}

/** Waits until the numbers of the legend are these, lowest class first. */
export async function expectCounts(page: Page, expected: readonly number[]): Promise<void> {
  const names = expected.map((count) => new RegExp(`: ${count} countr(y|ies)$`));
  const buttons = legend(page).getByRole('list').first().getByRole('button');
  for (const [index, name] of names.entries()) await expect(buttons.nth(index)).toHaveAccessibleName(name);
}
