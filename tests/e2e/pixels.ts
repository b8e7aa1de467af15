/** Pictures of the page as pixels, and how far one is shifted against another. */
import type { Locator, Page } from '@playwright/test';

/** Red, green, blue, alpha of each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Whether each pixel is land. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly land: Uint8Array;
}

/** Furthest shift that is looked for, px. */
const REACH = 4;
/** Sum of the differences of red, green and blue from which a pixel is not sea. */
const NOT_SEA = 10;

/** `#rrggbb` of a pixel. */
function colourAt({ width, data }: Picture, x: number, y: number): string {
  const at = (y * width + x) * 4;
  return `#${[...data.subarray(at, at + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Takes a picture of an element. `reader`: a page that decodes it; not the one in the picture, whose policy may forbid it. */
export async function picture(element: Locator, reader: Page): Promise<Picture> {
  const png = (await element.screenshot()).toString('base64');
  const { width, height, pixels } = await reader.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const parts = Array.from({ length: height }, (_, y) =>
      String.fromCharCode(...data.subarray(y * width * 4, (y + 1) * width * 4)),
    );
    return { width, height, pixels: btoa(parts.join('')) };
  }, png);
  return { width, height, data: Buffer.from(pixels, 'base64') };
}

/** The colour that most pixels around a point have: the edge of a label does not count. */
export function groundAt(picture: Picture, [x, y]: readonly [number, number]): string {
  const counts = new Map<string, number>();
  for (let dy = -4; dy <= 4; dy++)
    for (let dx = -4; dx <= 4; dx++) {
      const colour = colourAt(picture, Math.round(x) + dx, Math.round(y) + dy);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What of a picture does not have the colour of the sea (`#rrggbb`). */
export function landOf({ width, height, data }: Picture, sea: string): Mask {
  const rgb = [1, 3, 5].map((at) => Number.parseInt(sea.slice(at, at + 2), 16));
  const land = new Uint8Array(width * height);
  for (let i = 0; i < land.length; i++) {
    const away = rgb.reduce((sum, value, channel) => sum + Math.abs((data[i * 4 + channel] ?? 0) - value), 0);
    land[i] = away >= NOT_SEA ? 1 : 0;
  }
  return { width, height, land };
}

/** A part of a mask: `column` and `row` count in halves of its width and height. */
export function quarter({ width, height, land }: Mask, column: 0 | 1, row: 0 | 1): Mask {
  const [w, h] = [Math.floor(width / 2), Math.floor(height / 2)];
  const part = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    const start = (row * h + y) * width + column * w;
    part.set(land.subarray(start, start + w), y * w);
  }
  return { width: w, height: h, land: part };
}

/** Pixels that differ when the second mask is moved back by whole px. */
function mismatch(a: Mask, b: Mask, [dx, dy]: readonly [number, number]): number {
  let count = 0;
  for (let y = REACH + 1; y < a.height - REACH - 1; y++)
    for (let x = REACH + 1; x < a.width - REACH - 1; x++)
      if (a.land[y * a.width + x] !== b.land[(y + dy) * b.width + x + dx]) count++;
  return count;
}

/** Where a valley has its bottom, from its lowest point and both neighbours: -0.5 to 0.5. */
function bottom(left: number, middle: number, right: number): number {
  // The valley has straight sides, since each pixel of shift adds one row of the coast.
  const steeper = Math.max(left, right) - middle;
  return steeper === 0 ? 0 : (left - right) / (2 * steeper);
}

/**
 * How far the coasts of the second mask lie to the right of and below those of the first, px. Found where the fewest pixels
 * differ, between whole pixels by the slopes around it. Good to about a tenth where both have the same coast.
 */
export function offset(a: Mask, b: Mask): { dx: number; dy: number; differs: number } {
  const shifts = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, i): readonly [number, number] => [
    (i % (2 * REACH + 1)) - REACH,
    Math.floor(i / (2 * REACH + 1)) - REACH,
  ]);
  const found = shifts.map((shift) => ({ shift, count: mismatch(a, b, shift) }));
  const best = found.reduce((low, next) => (next.count < low.count ? next : low));
  const [x, y] = best.shift;
  const near = (dx: number, dy: number) => mismatch(a, b, [x + dx, y + dy]);
  return {
    dx: x + bottom(near(-1, 0), best.count, near(1, 0)),
    dy: y + bottom(near(0, -1), best.count, near(0, 1)),
    differs: best.count / a.land.length,
  };
}
