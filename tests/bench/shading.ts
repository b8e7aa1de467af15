/** How long until a reader sees the shaded map, by the frames on the screen; and what had to come over the line for it. */
import { setTimeout as wait } from 'node:timers/promises';

import type { Browser } from '@playwright/test';
import { createReader, type Frame, type Reader, record, type Spot } from './frames.ts';
import { evaluate, load, withPage } from './line.ts';
import { type ComparedPage, PAGES, type Probe, probes } from './pages.ts';
import { type Metric, type Report, rounded, summary } from './report.ts';

/** Our time over that of the plain page, at most. */
const LIMITS = { B: 0.5, C: 0.15 };
/** Time for the last frames to come, ms. */
const LAST_FRAMES_MS = 1000;
const SLOW = { slowLine: true, slowCpu: true };
/** How long to wait for one that shows the map, ms. */
const FRAMES_MS = 30_000;

interface Target {
  readonly page: ComparedPage;
  readonly url: string;
  readonly spots: readonly Spot[];
  readonly bytes: number;
  readonly requests: number;
}

const rgbOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const isFound = (spots: readonly (Spot | null)[]): spots is readonly Spot[] => !spots.includes(null);

/** Asks again and again, at most for {@link FRAMES_MS}, until there is an answer. */
async function eventually<T>(answer: () => Promise<T | null>): Promise<T | null> {
  for (let waited = 0; waited < FRAMES_MS; waited += LAST_FRAMES_MS) {
    await wait(LAST_FRAMES_MS);
    const found = await answer();
    if (found !== null) return found;
  }
  return null;
}

/** Bytes of all bodies as sent, and requests, until now. */
const TRAFFIC = `(all => [all.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), all.length])(
  [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')])`;

/** Loads a page unhurried, finds where in its picture the probes are, and counts what it loads. Fills the server's cache. */
function survey(browser: Browser, reader: Reader, url: string, page: ComparedPage, places: readonly Probe[]) {
  return withPage(browser, {}, async ({ cdp }): Promise<Target> => {
    const frames = await record(cdp);
    await load(cdp, url);
    const wanted: Spot[] = [];
    for (const { lon, lat, colour } of places) {
      const [x, y] = await evaluate<[number, number]>(cdp, page.locate(lon, lat));
      wanted.push({ x, y, rgb: rgbOf(colour) });
    }
    const spots = await eventually(async () => {
      const last = frames.at(-1);
      const settled = last ? await reader.settle(last.png, wanted) : [null];
      return isFound(settled) ? settled : null;
    });
    if (!spots) throw new Error(`${page.name}: the last frame does not have ${JSON.stringify(wanted)}`);
    const [bytes, requests] = await evaluate<[number, number]>(cdp, TRAFFIC);
    return { page, url, spots, bytes, requests };
  });
}

/**
 * Milliseconds from the request of the document to the first frame that shows the shaded map. Frames are looked at only
 * when the page is ready and has had time to show it, so that looking does not slow it down.
 */
function timeToShaded(browser: Browser, reader: Reader, { page, url, spots }: Target): Promise<number> {
  return withPage(browser, SLOW, async ({ cdp }) => {
    let start = Number.NaN;
    // Both clocks are the browser's, in seconds since 1970.
    cdp.once('Network.requestWillBeSent', ({ wallTime }) => {
      start = wallTime;
    });
    const frames = await record(cdp);
    await load(cdp, url);
    let next = 0;
    const time = await eventually(async () => {
      for (; next < frames.length; next++) {
        const { at, png } = frames[next] as Frame;
        if (at >= start && (await reader.shows(png, spots))) return (at - start) * 1000;
      }
      return null;
    });
    if (time !== null) return time;
    throw new Error(`${page.name}: none of ${frames.length} frames shows the shaded map`);
  });
}

function report(targets: readonly Target[], times: ReadonlyMap<string, readonly number[]>): Report {
  const medianOf = (key: string) => summary(times.get(key) ?? []).median;
  return {
    title: 'Time to the shaded map on a slow line (1.6 Mbit/s, 150 ms, CPU ÷4, 390×844), ms by frames',
    rows: targets.map(({ page, bytes, requests }) => {
      const { median, min, max } = summary(times.get(page.key) ?? []);
      return {
        page: `${page.key} ${page.name}`,
        median: rounded(median),
        min: rounded(min),
        max: rounded(max),
        runs: times.get(page.key)?.length ?? 0,
        'A / it': rounded(medianOf('A') / median, 3),
        requests,
        'kB over the line': rounded(bytes / 1000, 1),
      };
    }),
    checks: [
      { what: 'A / B', value: medianOf('A') / medianOf('B'), limit: LIMITS.B },
      { what: 'A / C', value: medianOf('A') / medianOf('C'), limit: LIMITS.C },
    ],
    notes: ['Bodies as sent (brotli), all requests until the page is ready.'],
  };
}

export const shading: Metric = async ({ browser, base, runs }) => {
  // A second browser of its own would be quieter still; frames are read between the runs, never during one.
  const reader = await createReader(browser);
  const places = await probes();
  const targets: Target[] = [];
  for (const page of PAGES) targets.push(await survey(browser, reader, base + page.path, page, places));
  const times = new Map<string, number[]>(PAGES.map(({ key }) => [key, []]));
  for (let run = 0; run < runs; run++)
    for (const target of targets)
      times.get(target.page.key)?.push(await timeToShaded(browser, reader, target));
  await reader.close();
  return [report(targets, times)];
};
