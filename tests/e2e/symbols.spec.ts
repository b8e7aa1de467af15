import type { Page } from '@playwright/test';
import type { Arrow } from '../../src/model/changes/arrows.ts';
import { type Scene, scene } from '../../src/model/scene/scene.ts';
import { type Camera, HOME, pxPerUnit, toBox } from '../../src/model/view/camera.ts';
import { defaultView } from '../../src/model/view/view.ts';
import { boxOf, cameraOf, DATASET, openAt } from './detail.ts';
import { expect, test } from './fixtures.ts';
import { expectShading, map, open } from './map.ts';

// WebGL in software takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 });

type Px = readonly [x: number, y: number];

/** Corners of the head of an arrow to the right from its end, px at a scale of 1; the first is its tip. */
const HEAD: readonly Px[] = [
  [4, 0],
  [-26, -14],
  [-19, 0],
  [-26, 14],
];

function sceneOf(date: string, since: string | null = null): Scene {
  return scene(DATASET, { ...defaultView(DATASET.asOf.slice(0, 7)), date, since });
}

/** Where symbols are in the box of the map, px: discs by host, heads of arrows by id. */
async function places(page: Page): Promise<Record<string, Px>> {
  const frame = await map(page).boundingBox();
  const found = await page.locator('#symbols').evaluate((symbols) => {
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    const discs = [...symbols.querySelectorAll<SVGElement>('.disc')].map((disc) => {
      const us = disc.querySelector('path.us')?.getBoundingClientRect();
      const half = us ?? disc.querySelector('path.europe')?.getBoundingClientRect();
      if (!half) throw new Error(`a disc without halves: ${disc.dataset.host}`);
      return [disc.dataset.host ?? '', [us ? us.right : half.left, middle(half)]] as const;
    });
    const heads = [...symbols.querySelectorAll<SVGElement>('.arrow')].map((arrow) => {
      const head = arrow.querySelector('.head')?.getBoundingClientRect();
      if (!head) throw new Error(`an arrow without a head: ${arrow.dataset.id}`);
      return [arrow.dataset.id ?? '', [(head.left + head.right) / 2, middle(head)]] as const;
    });
    return [...discs, ...heads];
  });
  return Object.fromEntries(
    found.map(([id, [x = 0, y = 0]]) => [id, [x - (frame?.x ?? 0), y - (frame?.y ?? 0)]]),
  );
}

/** Corners of the head of an arrow from its end, at a scale of 1. */
function headCorners({ via, to }: Arrow): readonly Px[] {
  const angle = Math.atan2(to[1] - via[1], to[0] - via[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return HEAD.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos]);
}

/** Middle of the box around the head of an arrow from its end, px. Symbols keep the size they have in the first view. */
function headFrom(arrow: Arrow, scale: number): Px {
  const corners = headCorners(arrow);
  const middle = (values: readonly number[]) => ((Math.min(...values) + Math.max(...values)) / 2) * scale;
  return [middle(corners.map(([x]) => x)), middle(corners.map(([, y]) => y))];
}

/** Checks every symbol inside the box of the map to a px. */
async function expectPlaces(page: Page, { discs, arrows }: Scene, camera: Camera): Promise<void> {
  const box = await boxOf(page);
  const scale = pxPerUnit(HOME, box);
  const expected = [
    ...discs.map(({ iso3, at }) => ({ id: iso3, at: toBox(at, camera, box) })),
    ...arrows.map((arrow) => {
      const [[x, y], [dx, dy]] = [toBox(arrow.to, camera, box), headFrom(arrow, scale)];
      return { id: arrow.id, at: [x + dx, y + dy] as const };
    }),
  ];
  const found = await places(page);
  expect(Object.keys(found).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  const inside = expected.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < box.width && y < box.height);
  expect(inside.length).toBeGreaterThan(10);
  for (const { id, at } of inside) {
    const [x, y] = found[id] ?? [Number.NaN, Number.NaN];
    expect(Math.hypot(x - at[0], y - at[1]), `${id} is at ${x} ${y}, not ${at.join(' ')}`).toBeLessThan(1);
  }
}

test('symbols are where the camera has their place, with both grounds', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const now = sceneOf('2026-06');
  expect(now.arrows.length).toBeGreaterThan(0);
  await open(page, '?date=2026-06');
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

/** Discs and arrows in their order, as the drawing has to write them. */
function written({ discs, arrows }: Scene) {
  return {
    discs: discs.map(({ iso3, at, us, europe }) => ({
      host: iso3,
      at: [...at],
      halves: [us, europe]
        .filter((half) => half !== null)
        .map(({ side, open, number, loss }) =>
          classNames([side, open && 'open', number === null && 'unknown', loss && 'loss']),
        ),
    })),
    arrows: arrows.map((arrow) => {
      const { id, side, size, status, to } = arrow;
      const [[dx, dy] = [0, 0]] = headCorners(arrow);
      const tip = [to[0] + dx, to[1] + dy].map((value) => Math.round(value * 10) / 10);
      return { id, kind: `arrow ${side} ${size} ${status}`, tip };
    }),
  };
}

function drawn(page: Page) {
  return page.locator('#symbols').evaluate((symbols) => {
    const start = (path: Element | null): readonly number[] =>
      path
        ?.getAttribute('d')
        ?.match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    /** Of the point that a half-disc is drawn round: its line starts right above. */
    const middle = (half: Element | null): readonly number[] => {
      const [x = 0, top = 0, radius = 0] = start(half);
      return [x, Math.round(top + radius)];
    };
    return {
      discs: [...symbols.querySelectorAll<SVGElement>('.disc')].map((disc) => ({
        host: disc.dataset.host,
        at: middle(disc.querySelector('path:is(.us, .europe)')),
        halves: [...disc.querySelectorAll('path:is(.us, .europe)')].map((half) => half.getAttribute('class')),
      })),
      arrows: [...symbols.querySelectorAll<SVGElement>('.arrow')].map((arrow) => ({
        id: arrow.dataset.id,
        kind: arrow.getAttribute('class'),
        tip: start(arrow.querySelector('.head')).slice(0, 2),
      })),
    };
  });
}

for (const [date, since] of [
  ['2014-12', null],
  ['2022-06', null],
  ['2026-10', null],
  ['2026-06', '2021-12'],
] as const)
  test(`the drawing is the scene of ${date}${since ? ` since ${since}` : ''}`, async ({ page }) => {
    await open(page, `?date=${date}${since ? `&since=${since}` : ''}`);
    const expected = sceneOf(date, since);
    await expectShading(page, Object.fromEntries(expected.fills.map(({ iso3, cls }) => [iso3, String(cls)])));
    expect(await drawn(page)).toEqual(written(expected));
  });
