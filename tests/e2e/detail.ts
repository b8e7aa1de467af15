/** What the tests of the detailed ground do more than once. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PackedDataset } from '../../src/data/dataset.ts';
import { unpacked } from '../../src/data/index.ts';
import { toSheet } from '../../src/model/base/sheet.ts';
import { PALETTES, type Theme } from '../../src/model/signs/palette.ts';
import { type Box, type Camera, HOME as HOME_CAMERA, mapHash, toBox } from '../../src/model/view/camera.ts';
import { expect } from './fixtures.ts';
import { drawnClasses, HOME, map, open, svg } from './map.ts';
import { groundAt, type Picture, picture } from './pixels.ts';

/** The file that brings MapLibre. */
export const DETAIL_FILE = '**/assets/gl-*.js';
/** WebGL in software takes its time on a busy machine. */
const SLOW = { timeout: 60_000 };

export const DATASET = unpacked(
  JSON.parse(readFileSync('src/data/first.json', 'utf8')) as unknown as PackedDataset,
);

/** Places far from borders: longitude and latitude, and the country they are in. */
const PLACES = {
  Warsaw: [21.01, 52.23, 'POL'],
  Berlin: [13.4, 52.52, 'DEU'],
  Paris: [2.35, 48.86, 'FRA'],
  Kyiv: [30.52, 50.45, 'UKR'],
  Simferopol: [34.1, 44.95, 'UKR'],
  Minsk: [27.56, 53.9, 'BLR'],
  Vatnajökull: [-17.5, 64.6, 'ISL'],
} as const;

export async function detailReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'gl', SLOW);
}

/** Keeps MapLibre from coming until the function returned is called. */
export async function holdDetail(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DETAIL_FILE, async (route) => {
    await gate;
    await route.continue();
  });
  return () => release();
}

/** Size of the map and where the sheet lies in it at home, px. */
export function boxOf(page: Page): Promise<Box> {
  return map(page).evaluate((box) => {
    const outer = box.getBoundingClientRect();
    const sheet = (box.querySelector('.sheet') as Element).getBoundingClientRect();
    const home = {
      scale: sheet.width / 2000,
      left: sheet.left - outer.left,
      top: sheet.top - outer.top,
    };
    return { width: box.clientWidth, height: box.clientHeight, home };
  });
}

/** The camera, read from the SVG drawing. */
export async function cameraOf(page: Page): Promise<Camera> {
  const seen = (await svg(page).getAttribute('viewBox')) ?? '';
  if (seen === HOME) return HOME_CAMERA;
  const [x = 0, y = 0, width = 0, height = 0] = seen.split(' ').map(Number);
  const box = await boxOf(page);
  return { x: x + width / 2, y: y + height / 2, zoom: box.width / width / (box.home?.scale ?? 1) };
}

/** Opens the page at a camera, and waits for the detailed ground. The link of a camera depends on the size of the map. */
export async function openAt(page: Page, link: string, camera: Camera): Promise<void> {
  await open(page, link);
  const hash = mapHash(camera, await boxOf(page));
  await page.evaluate((hash) => history.replaceState(null, '', `${location.search}#map=${hash}`), hash);
  await page.reload();
  await detailReady(page);
  expect((await cameraOf(page)).zoom).toBeCloseTo(camera.zoom, 1);
}

/** Hides what lies above the ground: symbols, and what else a selector names. */
export async function bareGround(page: Page, also = '.tip'): Promise<void> {
  await page.evaluate((also) => {
    for (const element of document.querySelectorAll<HTMLElement>(`#symbols, #letters, #sites, ${also}`))
      element.style.visibility = 'hidden';
  }, also);
}

/** `#rrggbb` of a class, as `data-class` spells it. */
function paint(theme: Theme, comparison: boolean, cls: string): string {
  const palette = PALETTES[theme];
  if (cls === 'none' || cls === 'unarmed' || cls === 'context') return palette[cls];
  return (comparison ? palette.diverging : palette.classes)[Number(cls)] ?? `no class ${cls}`;
}

/** Waits until every place has the colour of its country's class. Everything above the ground has to be hidden. */
export async function expectGround(
  page: Page,
  reader: Page,
  { theme = 'light' as Theme, comparison = false } = {},
): Promise<void> {
  const seen = (shot: Picture, camera: Camera, box: Box) =>
    Object.fromEntries(
      Object.entries(PLACES).map(([name, [lon, lat]]) => [
        name,
        groundAt(shot, toBox(toSheet(lon, lat), camera, box)),
      ]),
    );
  const classes = await drawnClasses(page);
  const expected = Object.fromEntries(
    Object.entries(PLACES).map(([name, [, , iso3]]) => [name, paint(theme, comparison, classes[iso3] ?? '')]),
  );
  const [camera, box] = [await cameraOf(page), await boxOf(page)];
  await expect.poll(async () => seen(await picture(map(page), reader), camera, box), SLOW).toEqual(expected);
}
