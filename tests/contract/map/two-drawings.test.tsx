/**
 * The two drawings of one scene: what the SVG drawing holds and what MapLibre is given have the same ids, places and classes.
 * MapLibre draws the ground; the signs are drawn once, in SVG, above whichever ground shows, so they have to lie where
 * MapLibre's camera puts their points.
 */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { apply, type Target } from '../../../src/map/gl/apply.ts';
import { type Boundaries, shapesOf } from '../../../src/map/gl/shapes.ts';
import type { CountryState } from '../../../src/map/gl/style.ts';
import { Ground } from '../../../src/map/svg/Ground.tsx';
import { letterParts, type SignsContext, sheetParts } from '../../../src/map/svg/MapSigns.tsx';
import { SHEET, type SheetPoint } from '../../../src/model/base/sheet.ts';
import { SETS } from '../../../src/model/scene/place-sets.ts';
import { type Fill, fills as fillsOf } from '../../../src/model/scene/scene.ts';
import { classOfArrow } from '../../../src/model/scene/sign-shapes.ts';
import { type Box, type Camera, HOME, viewBox } from '../../../src/model/view/camera.ts';
import type { View } from '../../../src/model/view/view.ts';
import { drawnAt, sheetOf } from '../../unit/drawn-at.ts';
import { DATASET, LAST_MONTH, viewOf } from '../../unit/page-data.ts';
import { signsOf } from '../../unit/placed.ts';
import { detail, overview, ringsOfPath } from '../geo/geometry-help.ts';

const VIEWS: readonly Partial<View>[] = [
  { date: '2014-12' },
  { date: '2018-12' },
  { date: '2022-06' },
  { date: '2025-09' },
  { date: '2025-12' },
  { date: LAST_MONTH },
  { since: '2021-12', date: '2022-12' },
  { since: '2025-09', date: '2025-12' },
];
const SCENES = VIEWS.map((view) => {
  const name = view.since ? `${view.since} to ${view.date}` : `${view.date}`;
  const shown = { fills: fillsOf(DATASET, viewOf(view)), ...signsOf(view).map };
  return { name, shown, comparison: view.since !== undefined };
});

const BOX: Box = { width: 1085, height: 760 };
const CAMERAS: readonly Camera[] = [HOME, { x: 1380, y: 1010, zoom: 2.5 }, { x: 700, y: 1250, zoom: 11 }];

/** Attributes of every element of a kind in markup, in order. */
function elements(markup: string, tag: string): Readonly<Record<string, string>>[] {
  return [...markup.matchAll(new RegExp(`<${tag}((?: [a-z0-9-]+="[^"]*")*)`, 'g'))].map(([, list = '']) =>
    Object.fromEntries(
      [...list.matchAll(/ ([a-z0-9-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

/** Classes by country of the SVG drawing; a country with more than one shape has one class. */
function svgClasses({ fills }: { readonly fills: readonly Fill[] }): ReadonlyMap<string, string> {
  const paths = elements(render(<Ground overview={overview as never} fills={fills} />), 'path');
  const found = new Map<string, string>();
  for (const { 'data-iso3': id = '_', 'data-class': cls = '' } of paths) {
    expect([id, found.get(id) ?? cls]).toEqual([id, cls]);
    found.set(id, cls);
  }
  return found;
}

/** States by country that MapLibre is given. */
function glStates(
  { fills }: { readonly fills: readonly Fill[] },
  comparison: boolean,
): ReadonlyMap<string, CountryState> {
  const found = new Map<string, CountryState>();
  const target = {
    setFeatureState: ({ id }: { id: string }, state: CountryState) => found.set(id, state),
    setPaintProperty: () => {},
  };
  const state = { camera: HOME, fills, comparison, theme: 'light', lift: null, focus: null } as const;
  apply(target as unknown as Target, null, state);
  return found;
}

const LAND = shapesOf(detail as unknown as Boundaries).land.features;
const IN_GL = new Set(LAND.map(({ properties }) => properties.id));

describe.each(SCENES)('the ground of $name', ({ shown, comparison }) => {
  const states = glStates(shown, comparison);

  test('has the same countries in the same classes', () => {
    const drawn = svgClasses(shown);
    // The United States and Canada have figures, and no shape on the sheet.
    const given = [...states.keys()].filter((id) => IN_GL.has(id));
    expect([...drawn.keys()].toSorted()).toEqual(given.toSorted());
    for (const [id, cls] of drawn) expect([id, states.get(id)?.class]).toEqual([id, cls]);
  });

  test('marks the same countries as not yet allies', () => {
    const wanted = shown.fills.filter(({ notYet }) => notYet).map(({ iso3 }) => iso3);
    const marked = [...states].filter(([, { notYet }]) => notYet).map(([id]) => id);
    expect(marked.toSorted()).toEqual(wanted.toSorted());
  });
});

/** The box around points: enough to find a shape in another place. */
function boxOf(
  points: readonly SheetPoint[],
): readonly [left: number, top: number, right: number, bottom: number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Countries at the rim of the sheet are cut off there, at other places in each. */
const CUT = ['RUS', 'KAZ', 'UZB'];
const PLACED = Object.keys(overview.shapes).filter((id) => id !== '_' && !CUT.includes(id));

test.each(PLACED)('%s lies in the same place in both', (id) => {
  const inGl = LAND.find(({ properties }) => properties.id === id)?.geometry.coordinates ?? [];
  const largest = <Ring extends readonly unknown[]>(rings: readonly Ring[]): Ring =>
    rings.toSorted((a, b) => b.length - a.length)[0] as Ring;
  const svg = boxOf(largest(ringsOfPath(overview.shapes[id] ?? '')));
  const gl = boxOf(
    largest(inGl.map(([outer]) => outer ?? [])).map((point) => sheetOf(point as [number, number])),
  );
  // The overview is simplified: a px of the first view.
  for (const [side, value] of svg.entries())
    expect(Math.abs(value - (gl[side] ?? Number.NaN))).toBeLessThan(6);
});

/** Where the SVG drawing puts a sheet point for a camera, px: its viewBox in the middle of the box, as large as fits. */
function seenAt([x, y]: SheetPoint, camera: Camera): SheetPoint {
  const [left = 0, top = 0, width = 1, height = 1] = viewBox(camera).split(' ').map(Number);
  const scale = Math.min(BOX.width / width, BOX.height / height);
  return [BOX.width / 2 + (x - left - width / 2) * scale, BOX.height / 2 + (y - top - height / 2) * scale];
}

describe.each(SCENES)('the signs of $name', ({ shown }) => {
  const context = (isHome: boolean): SignsContext => ({ set: SETS.l4, zoomedFrom: isHome ? null : 0.5 });
  const drawn = (isHome: boolean) =>
    [...sheetParts(context(isHome), shown), ...letterParts(context(isHome), shown)]
      .map(({ draw }) => render(draw()))
      .join('');

  test('are the same at home and above MapLibre', () => {
    const ids = (isHome: boolean) =>
      elements(drawn(isHome), 'g').flatMap(({ class: cls, ...rest }) => {
        const id = rest['data-id'] ?? rest['data-host'];
        return id ? [`${id} ${cls}`] : [];
      });
    expect(ids(false)).toEqual(ids(true));
    const discs = shown.discs.map(({ hosts }) => `${hosts.join(' ')} disc`);
    const arrows = shown.arrows.map((label) => `${label.id} ${classOfArrow(label)}`);
    expect(ids(true).slice(0, arrows.length + discs.length)).toEqual([...arrows, ...discs]);
  });

  test('lie where their points are', () => {
    const markup = drawn(false);
    const moved = elements(markup, 'g').flatMap(({ transform }) => transform ?? []);
    for (const { at } of shown.discs) expect(moved).toContain(`translate(${at.join(' ')})`);
    const spots = elements(markup, 'svg').map(({ x, y }) => `${x} ${y}`);
    const percent = (value: number, whole: number) => `${Math.round((value / whole) * 100_000) / 1000}%`;
    for (const { curve } of shown.arrows)
      expect(spots).toContain(`${percent(curve[2][0], SHEET.width)} ${percent(curve[2][1], SHEET.height)}`);
    const points = [...shown.discs.map(({ at }) => at), ...shown.arrows.map(({ curve }) => curve[2])];
    for (const camera of CAMERAS)
      for (const point of points) {
        const [x, y] = seenAt(point, camera);
        const [glX, glY] = drawnAt(point, camera, BOX);
        expect(Math.hypot(x - glX, y - glY)).toBeLessThan(0.1);
      }
  });
});
