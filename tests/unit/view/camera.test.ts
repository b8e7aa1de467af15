import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSheet, SHEET, SHEET_CENTRE, SHEET_ORIGIN, toSheet } from '../../../src/model/base/sheet.ts';
import {
  allowed,
  type Box,
  type Camera,
  cameraOf,
  HOME,
  MAX_ZOOM,
  mapHash,
  panned,
  pxPerUnit,
  toBox,
  viewBox,
  zoomed,
} from '../../../src/model/view/camera.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const boxes: fc.Arbitrary<Box> = fc.record({ width: number(200, 3000), height: number(200, 2000) });
/** Cameras well inside the reach, so that no move of these tests is stopped by it. */
const cameras: fc.Arbitrary<Camera> = fc.record({
  x: number(300, 1500),
  y: number(300, 1400),
  zoom: number(3, 20),
});
const DESK: Box = { width: 1100, height: 800 };
const PHONE: Box = { width: 390, height: 420 };

/** The sheet point that lies at a point of the box. */
function fromBox([px, py]: readonly [number, number], camera: Camera, box: Box): readonly [number, number] {
  const k = pxPerUnit(camera, box);
  return [camera.x + (px - box.width / 2) / k, camera.y + (py - box.height / 2) / k];
}

describe('the sheet', () => {
  it('has its centre where it says', () => {
    expect(toSheet(...SHEET_CENTRE)).toEqual(SHEET_ORIGIN);
    expect(fromSheet(SHEET_ORIGIN)).toEqual(SHEET_CENTRE);
  });

  it('and back again: every place of Europe and far around it', () => {
    fc.assert(
      fc.property(number(-80, 100), number(5, 89), (lon, lat) => {
        const [lon2, lat2] = fromSheet(toSheet(lon, lat));
        expect(lat2).toBeCloseTo(lat, 8);
        expect(lon2).toBeCloseTo(lon, 6);
      }),
    );
    fc.assert(
      fc.property(number(-600, 2400), number(-400, 2100), (x, y) => {
        const [x2, y2] = toSheet(...fromSheet([x, y]));
        expect(x2).toBeCloseTo(x, 6);
        expect(y2).toBeCloseTo(y, 6);
      }),
    );
  });
});

describe('zooming', () => {
  it('keeps the place under the cursor', () => {
    fc.assert(
      fc.property(cameras, boxes, number(0.5, 4), number(0, 1), number(0, 1), (camera, box, factor, u, v) => {
        const at = [u * box.width, v * box.height] as const;
        const [x, y] = fromBox(at, camera, box);
        fc.pre(x > -600 && x < 2400 && y > -400 && y < 2100);
        const after = zoomed(camera, factor, at, box);
        // At the edge of the reach the picture gives way.
        fc.pre(after.x > -600 && after.x < 2400 && after.y > -400 && after.y < 2100);
        const [px, py] = toBox([x, y], after, box);
        expect(px).toBeCloseTo(at[0], 6);
        expect(py).toBeCloseTo(at[1], 6);
        expect(after.zoom).toBeCloseTo(Math.min(camera.zoom * factor, MAX_ZOOM), 9);
      }),
    );
  });

  it('out to the first view ends at the first view', () => {
    expect(zoomed({ x: 100, y: 100, zoom: 1.5 }, 0.5, [10, 10], DESK)).toEqual(HOME);
  });
});

describe('panning', () => {
  it('takes the picture along with the finger', () => {
    fc.assert(
      fc.property(cameras, boxes, number(-100, 100), number(-100, 100), (camera, box, dx, dy) => {
        const before = toBox([800, 800], camera, box);
        const after = toBox([800, 800], panned(camera, [dx, dy], box), box);
        expect(after[0] - before[0]).toBeCloseTo(dx, 6);
        expect(after[1] - before[1]).toBeCloseTo(dy, 6);
      }),
    );
  });
});

describe('the allowed camera', () => {
  it('lies within reach, between the first view and the largest zoom, whatever is asked for', () => {
    const any = fc.double();
    fc.assert(
      fc.property(any, any, any, (x, y, zoom) => {
        const camera = allowed({ x, y, zoom });
        expect(camera.x >= -600 && camera.x <= 2400).toBe(true);
        expect(camera.y >= -400 && camera.y <= 2100).toBe(true);
        expect(camera.zoom >= 1 && camera.zoom <= MAX_ZOOM).toBe(true);
      }),
    );
  });

  it('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (x, y, zoom) => {
        const camera = allowed({ x, y, zoom });
        expect(allowed(camera)).toEqual(camera);
      }),
    );
  });

  it('at zoom 1 and below is the first view', () => {
    for (const zoom of [1, 0.5, 0, -3, Number.NaN]) expect(allowed({ x: 1, y: 1, zoom })).toBe(HOME);
  });
});

describe('the viewBox', () => {
  it('of the first view is the frame', () => {
    expect(viewBox(HOME)).toBe(`${SHEET.x} ${SHEET.y} ${SHEET.width} ${SHEET.height}`);
  });

  it('is half as wide and high at twice the zoom', () => {
    expect(viewBox({ x: 800, y: 700, zoom: 2 })).toBe('300 260 1000 880');
  });
});

describe('the fragment of a link', () => {
  it('is empty for the first view', () => {
    expect(mapHash(HOME, DESK)).toBe('');
  });

  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('gives the camera back on %s, but for rounding', (_, box) => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const back = cameraOf(mapHash(camera, box), box);
        // 0.0005 degrees are at most 0.06 km in latitude, 0.023 sheet units; zoom has two decimals.
        expect(Math.abs((back?.x ?? Number.NaN) - camera.x)).toBeLessThan(0.05);
        expect(Math.abs((back?.y ?? Number.NaN) - camera.y)).toBeLessThan(0.05);
        expect(Math.abs(Math.log2((back?.zoom ?? 0) / camera.zoom))).toBeLessThan(0.00501);
      }),
    );
  });

  it('shows the same scale in another box', () => {
    fc.assert(
      fc.property(number(8, 20), (zoom) => {
        const camera = { x: 1200, y: 600, zoom };
        const other = cameraOf(mapHash(camera, PHONE), DESK) ?? HOME;
        expect(Math.abs(Math.log2(pxPerUnit(other, DESK) / pxPerUnit(camera, PHONE)))).toBeLessThan(0.00501);
      }),
    );
  });

  it.each([
    '',
    'x',
    '5',
    '5/52',
    '5/52/10/3',
    '5/91/10',
    '5/52/181',
    '5/-91/10',
    '5/NaN/10',
    'Infinity/52/10',
    '1e3/52/10',
    '5/52/',
    ' 5/52/10',
    '5/0x10/10',
    '<b>/52/10',
    '5/52/10\n',
    '1234/52/10',
    // The antipode of the centre has no place on the sheet.
    '5/-52/-170',
    '5/-52.000/-170.000',
  ])('%j is no camera', (text) => {
    expect(cameraOf(text, DESK)).toBeNull();
  });

  it('of any text is no camera or an allowed one', () => {
    const part = fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: -999, max: 999 }).map(String));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const camera = cameraOf(parts.join('/'), DESK);
        if (camera) expect(allowed(camera)).toEqual(camera);
      }),
      { numRuns: 1000 },
    );
  });
});
