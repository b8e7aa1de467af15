/** Looks at what is on the screen: frames of the compositor, and whether the probed places have their colours in them. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Frame {
  /** Seconds since 1970, when the frame was shown. */
  readonly at: number;
  /** PNG in base64. */
  readonly png: string;
}

/** Px and `[r, g, b]`. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly rgb: readonly number[];
}

/** Begins to collect frames, in order, into the list returned. */
export async function record(cdp: CDPSession): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    if (metadata.timestamp !== undefined) frames.push({ at: metadata.timestamp, png: data });
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await cdp.send('Page.enable');
  await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return frames;
}

/** Reads pictures in a blank page of a browser, which has the decoder. */
export interface Reader {
  /** The spots, each moved to the nearest place where its colour is, or `null` where it is nowhere near. */
  readonly settle: (png: string, spots: readonly Spot[]) => Promise<readonly (Spot | null)[]>;
  /** Whether all spots have their colours. */
  readonly shows: (png: string, spots: readonly Spot[]) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export async function createReader(browser: Browser): Promise<Reader> {
  const page = await browser.newPage();
  return {
    settle: (png, spots) => look(page, png, spots, 24),
    shows: async (png, spots) => (await look(page, png, spots, 0)).every((spot) => spot !== null),
    close: () => page.close(),
  };
}

/**
 * A spot has its colour if two fifths of a square of 9 px have it, within 6 of 255: an edge or a label does not pass
 * for a country. `reach`: px to search around.
 */
function look(
  page: Page,
  png: string,
  spots: readonly Spot[],
  reach: number,
): Promise<readonly (Spot | null)[]> {
  return page.evaluate(
    async ({ png, spots, reach }) => {
      const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const offsets = Array.from({ length: (2 * reach + 1) ** 2 }, (_, i) => [
        (i % (2 * reach + 1)) - reach,
        Math.floor(i / (2 * reach + 1)) - reach,
      ]).sort(([ax = 0, ay = 0], [bx = 0, by = 0]) => ax * ax + ay * ay - bx * bx - by * by);
      return spots.map(({ x, y, rgb }) => {
        for (const [dx = 0, dy = 0] of offsets) {
          const [left, top] = [Math.round(x) + dx - 4, Math.round(y) + dy - 4];
          let same = 0;
          for (let i = 0; i < 81; i++) {
            const pixel = ((top + Math.floor(i / 9)) * width + left + (i % 9)) * 4;
            if (rgb.every((value, channel) => Math.abs((data[pixel + channel] ?? -99) - value) <= 6)) same++;
          }
          if (same >= 81 * 0.4) return { x: left + 4, y: top + 4, rgb };
        }
        return null;
      });
    },
    { png, spots, reach },
  );
}
