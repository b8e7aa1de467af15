/** The one step from the sheet to MapLibre, against the camera of the SVG drawing. */
import { expect, test } from 'vitest';
import type { SheetPoint } from '../../../src/model/base/sheet.ts';
import { type Box, type Camera, HOME, MAX_ZOOM, toBox } from '../../../src/model/view/camera.ts';
import { drawnAt } from '../drawn-at.ts';

const BOXES: readonly Box[] = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 640, height: 480 },
  { width: 3840, height: 2160 },
];

const CAMERAS: readonly Camera[] = [
  HOME,
  { x: 1380, y: 1010, zoom: 2.5 },
  { x: 300, y: 250, zoom: 7 },
  { x: 2400, y: 2100, zoom: MAX_ZOOM },
];

/** All of the land on the sheet, in steps that are no multiple of anything. */
const POINTS: readonly SheetPoint[] = Array.from({ length: 144 }, (_, index) => [
  -2150 + (index % 12) * 551.3,
  -2140 + Math.floor(index / 12) * 528.7,
]);

test.each(BOXES)('MapLibre draws where the SVG drawing does in $width × $height', (box) => {
  const errors = CAMERAS.flatMap((camera) =>
    POINTS.map((point) => {
      const [x, y] = drawnAt(point, camera, box);
      const [wantX, wantY] = toBox(point, camera, box);
      return Math.hypot(x - wantX, y - wantY);
    }),
  );
  expect(Math.max(...errors)).toBeLessThan(0.01);
});
