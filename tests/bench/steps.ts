/** What a change of the year costs: script, time to the next frame, and how much of the drawing is touched for it. */
import type { Browser, Page } from '@playwright/test';
import { load, withPage } from './line.ts';
import { OURS } from './pages.ts';
import { type Check, type Metric, type Report, type Row, rounded, summary } from './report.ts';

const CHANGES = 60;
const SETTLE_MS = 1000;

/** In milliseconds. */
export interface Timing {
  /** From the event until its microtasks are done: signals, effects, rendering of components. */
  readonly script: number;
  /** Work of the main thread in the frame that shows it: callbacks (components), style, layout, paint records. */
  readonly frame: number;
  /** The same of the frame after it, in which the change is put into words. */
  readonly words: number;
  /** From the event until the work of the first frame is done, waiting for the screen included. */
  readonly shown: number;
}

const LIMITS = { asItIs: 1, slow: 3 };

/** In shapes of the drawing. */
interface Count {
  /** Attributes were written. */
  readonly touched: number;
  /** The class is another than before. */
  readonly changed: number;
  /** Attributes were written, and all are as before. */
  readonly inVain: number;
}

const WORDS: readonly (readonly [keyof Count, string])[] = [
  ['touched', 'attributes written'],
  ['changed', 'class changed'],
  ['inVain', 'written in vain'],
];

/** Positions of the slider: each change is one of the year, and all years come about equally often. */
function positions(last: number): number[] {
  const years = Math.floor(last / 12) + 1;
  return Array.from({ length: CHANGES }, (_, i) => Math.min(last, ((i * 5 + 5) % years) * 12 + 11));
}

/** Opens our page and hands over the tab and the positions to go to. */
function opened<T>(
  browser: Browser,
  url: string,
  slowCpu: boolean,
  use: (page: Page, positions: readonly number[]) => Promise<T>,
): Promise<T> {
  return withPage(browser, { slowCpu }, async ({ page, cdp }) => {
    await load(cdp, url, SETTLE_MS);
    const last = await page.evaluate(() => document.querySelector<HTMLInputElement>('#month')?.max);
    return use(page, positions(Number(last)));
  });
}

export function timings(page: Page, positions: readonly number[]): Promise<readonly Timing[]> {
  return page.evaluate(async (positions) => {
    const slider = document.querySelector('#month') as HTMLInputElement;
    const { port1, port2 } = new MessageChannel();
    const found: Timing[] = [];
    for (const position of positions) {
      // A change begins when the one before has been drawn.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      const begun: number[] = [];
      const ended: number[] = [];
      // The frame of the change and the one after it, each asked for before what the change asks for.
      const drawn = new Promise<void>((resolve) => {
        port1.onmessage = () => {
          ended.push(performance.now());
          if (ended.length === 2) resolve();
        };
        requestAnimationFrame(() => {
          // Comes with the first task after the frame that has begun.
          port2.postMessage(null);
          requestAnimationFrame(() => {
            port2.postMessage(null);
            begun.push(performance.now());
          });
          // Last: asking is no work of the page.
          begun.push(performance.now());
        });
      });
      const start = performance.now();
      slider.value = String(position);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // Rendering waits for a microtask, in which more may be asked for.
      for (let round = 0; round < 20; round++) await null;
      const script = performance.now() - start;
      await drawn;
      const [frame = 0, words = 0] = ended.map((end, index) => end - (begun[index] ?? 0));
      found.push({ script, frame, words, shown: (ended[0] ?? 0) - start });
    }
    return found;
  }, positions);
}

/** A pass of its own: the observer would be timed with the rest. */
function counts(page: Page, positions: readonly number[]): Promise<readonly Count[]> {
  return page.evaluate(async (positions) => {
    const slider = document.querySelector('#month') as HTMLInputElement;
    const shapes = [...document.querySelectorAll<SVGElement>('#ground [data-iso3]')];
    const observer = new MutationObserver(() => {});
    for (const shape of shapes) observer.observe(shape, { attributes: true });
    const found: Count[] = [];
    for (const position of positions) {
      const before = new Map(shapes.map((shape) => [shape as Node, shape.cloneNode() as SVGElement]));
      slider.value = String(position);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // Before the next microtask, which would hand the records to the observer; effects on the drawing run at once.
      const touched = [...new Set(observer.takeRecords().map(({ target }) => target as SVGElement))];
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      found.push({
        touched: touched.length,
        changed: shapes.filter((shape) => shape.dataset.class !== before.get(shape)?.dataset.class).length,
        inVain: touched.filter((shape) => before.get(shape)?.isEqualNode(shape.cloneNode())).length,
      });
    }
    return found;
  }, positions);
}

export function row(what: string, values: readonly number[]): Row {
  const { median, p95, max } = summary(values);
  return { what, median: rounded(median, 2), p95: rounded(p95, 2), max: rounded(max, 2) };
}

/** The rows of timings, `under` the conditions named. */
export function timingRows(found: readonly Timing[], under: string): readonly Row[] {
  return [
    row(
      `script until the shading is set, ${under}`,
      found.map(({ script }) => script),
    ),
    row(
      `work in the frame, ${under}`,
      found.map(({ frame }) => frame),
    ),
    row(
      `work in the frame of the words, ${under}`,
      found.map(({ words }) => words),
    ),
    row(
      `input until shown, ${under}`,
      found.map(({ shown }) => shown),
    ),
  ];
}

async function timingReport(browser: Browser, url: string): Promise<Report> {
  const rows: Row[] = [];
  const checks: Check[] = [];
  for (const slow of [false, true]) {
    const found = await opened(browser, url, slow, timings);
    const cpu = slow ? 'CPU ÷4' : 'CPU as it is';
    rows.push(...timingRows(found, cpu));
    const { median } = summary(found.map(({ script }) => script));
    checks.push({
      what: `median of script, ${cpu}, ms`,
      value: median,
      limit: slow ? LIMITS.slow : LIMITS.asItIs,
    });
  }
  return { title: `Change of the year, SVG drawing, ${CHANGES} changes, ms`, rows, checks };
}

async function countReport(browser: Browser, url: string): Promise<Report> {
  const found = await opened(browser, url, false, counts);
  const sum = (key: keyof Count) => found.reduce((total, each) => total + each[key], 0);
  return {
    title: `Shapes per change of the year, ${CHANGES} changes`,
    rows: WORDS.map(([key, what]) => ({
      ...row(
        what,
        found.map((each) => each[key]),
      ),
      total: sum(key),
    })),
    checks: [{ what: 'shapes written in vain', value: sum('inVain'), limit: 0 }],
  };
}

export const steps: Metric = async ({ browser, base }) => [
  await timingReport(browser, base + OURS),
  await countReport(browser, base + OURS),
];
