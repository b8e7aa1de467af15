/** Signs on pieces of the map: what is placed for a picture, a page without a script and paper stands apart, in its frame. */
import { describe, expect, it } from 'vitest';
import overview from '../../../src/data/overview.json';
import { overlap, type Rect } from '../../../src/model/base/rect.ts';
import { SHEET } from '../../../src/model/base/sheet.ts';
import type { Lettering } from '../../../src/model/scene/blocks.ts';
import { countryExtent } from '../../../src/model/scene/country-extent.ts';
import type { ShownSigns } from '../../../src/model/scene/covered.ts';
import { pieceSet, pieceSigns } from '../../../src/model/scene/piece-sets.ts';
import { SETS } from '../../../src/model/scene/place-sets.ts';
import { HOME } from '../../../src/model/view/camera.ts';
import type { View } from '../../../src/model/view/view.ts';
import { DATASET, LAST_MONTH, viewOf } from '../page-data.ts';
import { PLACE } from '../placed.ts';

/** A busy machine takes its time, ms. */
const TIMEOUT = 60_000;
const ALL: View['layers'] = ['us', 'europe', 'labels', 'labels-all'];

/** What is in the way of what, or out of the frame, px. */
function faults({ map, set }: ShownSigns): readonly string[] {
  const { scale } = set;
  const rect = ({ at, box }: Lettering): Rect => {
    const [x, y] = [at[0] * scale, at[1] * scale];
    return [x + box[0], y + box[1], x + box[2], y + box[3]];
  };
  const words = [
    ...map.figures.flatMap((label) =>
      label.isInside ? [] : [{ id: `figure ${label.disc.id}`, rect: rect(label) }],
    ),
    ...map.names.map((label) => ({ id: `name ${label.id}`, rect: rect(label) })),
    ...map.notes.map((label) => ({ id: `note ${label.note.kind}`, rect: rect(label) })),
    ...map.arrows.map((label) => ({ id: `arrow ${label.id}`, rect: rect(label) })),
  ];
  const discs = map.discs.flatMap(({ id, at: [x, y], us, europe }) =>
    [us, europe].flatMap((half) => {
      if (!half) return [];
      const r = half.radius * scale;
      const [left, right] = half.side === 'us' ? [-r, 0] : [0, r];
      const box: Rect = [x * scale + left, y * scale - r, x * scale + right, y * scale + r];
      return [{ id: `half ${id} ${half.side}`, rect: box }];
    }),
  );
  const frame = set.frame.map((edge) => edge * scale) as unknown as Rect;
  const isOut = ([left, top, right, bottom]: Rect) =>
    left < frame[0] - 0.1 || top < frame[1] - 0.1 || right > frame[2] + 0.1 || bottom > frame[3] + 0.1;
  return words.flatMap(({ id, rect: own }, index) => [
    ...[...words.slice(index + 1), ...discs]
      .filter((other) => overlap(own, other.rect))
      .map((o) => `${id} on ${o.id}`),
    ...(isOut(own) ? [`${id} outside`] : []),
  ]);
}

describe('signs round every country', () => {
  const shapes = Object.entries(overview.shapes).filter(([iso3]) =>
    DATASET.countries.some((country) => country.iso3 === iso3 && country.natoSince !== null),
  );

  it('stand apart in every width', { timeout: TIMEOUT }, () => {
    for (const [iso3, path] of shapes)
      for (const [width, symbol] of [
        [660, 0.4],
        [270, 0.24],
      ] as const) {
        const extent = countryExtent(path, 4 / 3);
        const land = width / extent.width;
        const zoom = Math.max(1, land / symbol);
        const set = pieceSet({ ...SETS.l3, scale: land / zoom }, extent, zoom);
        const map = PLACE(viewOf({ layers: ALL }), set);
        expect([iso3, width, faults({ map, set })]).toEqual([iso3, width, []]);
      }
    expect(shapes.length).toBeGreaterThan(25);
  });
});

describe('signs of a picture', () => {
  it.each([
    ['2014-12', null],
    ['2022-06', null],
    ['2025-12', null],
    [LAST_MONTH, null],
    ['2025-12', '2025-09'],
    ['2026-06', '2021-12'],
  ])('stand apart on the whole map: %s since %s', (date, since) => {
    const signs = pieceSigns(PLACE, viewOf({ date, since }), { ...SETS.l3, scale: 0.3 }, HOME);
    expect(faults(signs)).toEqual([]);
    const [left, top, right, bottom] = signs.set.frame;
    expect([left, top].every((edge) => edge > 0)).toBe(true);
    expect(right < SHEET.width && bottom < SHEET.height).toBe(true);
  });

  it.each([
    [1.55, 1080, 900],
    [2, 1240, 1180],
    [3.5, 1090, 900],
    [7, 700, 800],
  ])('stand apart where a camera is near, as large as on the whole map: zoom %f', (zoom, x, y) => {
    const near = pieceSigns(PLACE, viewOf(), { ...SETS.l3, scale: 0.3 }, { x, y, zoom });
    expect(faults(near)).toEqual([]);
    const whole = pieceSigns(PLACE, viewOf(), { ...SETS.l3, scale: 0.3 }, HOME);
    const sizes = new Map(whole.map.discs.map(({ id, us, europe }) => [id, [us?.radius, europe?.radius]]));
    for (const { id, us, europe } of near.map.discs)
      for (const [side, half] of [us, europe].entries()) {
        const usual = sizes.get(id)?.[side];
        if (half && usual) expect(Math.abs(half.radius * zoom - usual)).toBeLessThan(0.06 * zoom);
      }
  });
});
