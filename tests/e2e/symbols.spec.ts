import type { Page } from '@playwright/test';
import type { PlacedMap } from '../../src/model/scene/place-map.ts';
import { SETS } from '../../src/model/scene/place-sets.ts';
import { fills } from '../../src/model/scene/scene.ts';
import { classOfArrow } from '../../src/model/scene/sign-shapes.ts';
import { type Camera, HOME, toBox } from '../../src/model/view/camera.ts';
import { defaultView, type View } from '../../src/model/view/view.ts';
import { placeOf } from '../placer.ts';
import { boxOf, cameraOf, DATASET, openAt } from './detail.ts';
import { expect, test } from './fixtures.ts';
import { expectShading, map, open, setOf } from './map.ts';

// WebGL in software takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 });

type Px = readonly [x: number, y: number];

const place = placeOf(DATASET);

function viewOf(date: string, since: string | null = null): View {
  return { ...defaultView(DATASET.asOf.slice(0, 7)), date, since };
}

/** The signs that the page has to draw in its window. */
async function signsOf(page: Page, view: View): Promise<PlacedMap> {
  return place(view, SETS[await setOf(page)]);
}

/** Where the middles of discs are in the box of the map, px. */
async function places(page: Page): Promise<Record<string, Px>> {
  const frame = await map(page).boundingBox();
  const found = await page.locator('#symbols').evaluate((symbols) =>
    [...symbols.querySelectorAll<SVGElement>('.disc')].map((disc) => {
      const us = disc.querySelector('path.us')?.getBoundingClientRect();
      const half = us ?? disc.querySelector('path.europe')?.getBoundingClientRect();
      if (!half) throw new Error(`a disc without halves: ${disc.dataset.host}`);
      return [disc.dataset.host ?? '', [us ? us.right : half.left, (half.top + half.bottom) / 2]] as const;
    }),
  );
  return Object.fromEntries(
    found.map(([id, [x = 0, y = 0]]) => [id, [x - (frame?.x ?? 0), y - (frame?.y ?? 0)]]),
  );
}

/** Checks every disc inside the box of the map to a px. */
async function expectPlaces(page: Page, { discs }: PlacedMap, camera: Camera): Promise<void> {
  const box = await boxOf(page);
  const expected = discs.map(({ hosts, at }) => ({ id: hosts.join(' '), at: toBox(at, camera, box) }));
  const found = await places(page);
  expect(Object.keys(found).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  const inside = expected.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < box.width && y < box.height);
  expect(inside.length).toBeGreaterThan(8);
  for (const { id, at } of inside) {
    const [x, y] = found[id] ?? [Number.NaN, Number.NaN];
    expect(Math.hypot(x - at[0], y - at[1]), `${id} is at ${x} ${y}, not ${at.join(' ')}`).toBeLessThan(1);
  }
}

test('discs are where the camera has their place, with both grounds', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?date=2026-06');
  const now = await signsOf(page, viewOf('2026-06'));
  expect(now.arrows.length).toBeGreaterThan(0);
  await expect.poll(async () => Object.keys(await places(page)).length).toBe(now.discs.length);
  await expectPlaces(page, now, HOME);
  await openAt(page, '?date=2026-06', { x: 1100, y: 1000, zoom: 1.8 });
  const camera = await cameraOf(page);
  expect(camera).toEqual({
    x: expect.closeTo(1100, 0),
    y: expect.closeTo(1000, 0),
    zoom: expect.closeTo(1.8, 1),
  });
  await expectPlaces(page, now, camera);
});

const classNames = (names: readonly (string | false | null)[]) => names.filter(Boolean).join(' ');

/** Discs, arrows and figures in their order, as the drawing has to write them. */
function written({ discs, arrows, figures, names }: PlacedMap) {
  const wordsOf = ({ lines }: (typeof figures | typeof names)[number]) =>
    lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
  return {
    discs: discs.map(({ hosts, at, us, europe }) => ({
      host: hosts.join(' '),
      at: [...at],
      halves: [us, europe]
        .filter((half) => half !== null)
        .map(({ side, troops, isLoss }) =>
          classNames([side, troops === null && 'unknown', isLoss && 'loss']),
        ),
    })),
    arrows: arrows.map((label) => ({ id: label.id, kind: classOfArrow(label) })),
    figures: figures.map(wordsOf),
    names: names.map(wordsOf),
  };
}

function drawn(page: Page) {
  return page.locator('#map').evaluate((root) => {
    const text = ({ textContent }: Element): string => textContent ?? '';
    /** Of the point that a half-disc is drawn round: its line starts right above. */
    const middle = (half: Element | null): readonly number[] => {
      const [x = 0, top = 0, radius = 0] =
        half
          ?.getAttribute('d')
          ?.match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      return [x, Math.round(top + radius)];
    };
    return {
      discs: [...root.querySelectorAll<SVGElement>('#symbols .disc')].map((disc) => ({
        host: disc.dataset.host,
        at: middle(disc.querySelector('path:is(.us, .europe)')),
        halves: [...disc.querySelectorAll('path:is(.us, .europe)')].map((half) => half.getAttribute('class')),
      })),
      arrows: [...root.querySelectorAll<SVGElement>('#symbols .arrow')].map((arrow) => ({
        id: arrow.dataset.id,
        kind: arrow.getAttribute('class'),
      })),
      figures: [...root.querySelectorAll('#letters text[data-host]')].map(text),
      names: [...root.querySelectorAll('#letters .country-name')].map(text),
    };
  });
}

for (const [date, since] of [
  ['2014-12', null],
  ['2022-06', null],
  ['2026-10', null],
  ['2026-06', '2021-12'],
] as const)
  test(`the drawing is the map of ${date}${since ? ` since ${since}` : ''}`, async ({ page }) => {
    await open(page, `?date=${date}${since ? `&since=${since}` : ''}`);
    const view = viewOf(date, since);
    const classes = fills(DATASET, view).map(({ iso3, cls }) => [iso3, String(cls)]);
    await expectShading(page, Object.fromEntries(classes));
    const expected = written(await signsOf(page, view));
    await expect.poll(() => drawn(page)).toEqual(expected);
  });
