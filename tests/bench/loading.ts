/** What loading our page does to a reader: time in which it does not answer, and things that move. */
import type { Browser, CDPSession } from '@playwright/test';
import { DESKTOP, evaluate, load, PHONE, withPage } from './line.ts';
import { OURS } from './pages.ts';
import { type Metric, type Report, rounded, summary } from './report.ts';

const SETTLE_MS = 1500;
/** A task of more than this many ms is felt; only what is above counts. */
const FELT_MS = 50;
const LINKS = ['', '?date=2014-12', '?focus=POL'];

interface Entry {
  readonly startTime: number;
  readonly duration: number;
  readonly value?: number;
  readonly hadRecentInput?: boolean;
}

/** Entries of a type from the start of the page on. */
function entries(cdp: CDPSession, type: 'longtask' | 'layout-shift'): Promise<readonly Entry[]> {
  const take = `list.getEntries().map(({ startTime, duration, value, hadRecentInput }) =>
    ({ startTime, duration, value, hadRecentInput }))`;
  return evaluate(
    cdp,
    `new Promise((resolve) => {
      const found = [];
      new PerformanceObserver((list) => found.push(...${take})).observe({ type: '${type}', buffered: true });
      setTimeout(() => resolve(found), 100);
    })`,
  );
}

/** Milliseconds above {@link FELT_MS} in tasks that began before the controls answered. */
function blocking(browser: Browser, url: string): Promise<{ blocked: number; ready: number }> {
  return withPage(browser, {}, async ({ cdp }) => {
    await load(cdp, url, SETTLE_MS);
    const tasks = await entries(cdp, 'longtask');
    const ready = await evaluate<number>(cdp, "performance.getEntriesByName('app-ready')[0].startTime");
    const felt = tasks.filter(({ startTime }) => startTime < ready).map(({ duration }) => duration - FELT_MS);
    return { blocked: felt.reduce((sum, each) => sum + Math.max(0, each), 0), ready };
  });
}

async function blockingReport(browser: Browser, url: string, runs: number): Promise<Report> {
  const found: { blocked: number; ready: number }[] = [];
  for (let run = 0; run < runs; run++) found.push(await blocking(browser, url));
  const blocked = summary(found.map((each) => each.blocked));
  const ready = summary(found.map((each) => each.ready));
  const row = (what: string, { median, min, max }: typeof blocked) => ({
    'our page, 390×844': what,
    median: rounded(median),
    min: rounded(min),
    max: rounded(max),
  });
  return {
    title: 'Blocking time until controls answer, neither line nor processor slowed, ms',
    rows: [row('blocking', blocked), row('app-ready', ready)],
    checks: [{ what: 'median blocking ms', value: blocked.median, limit: 0 }],
  };
}

/** Cumulative layout shift without what follows input. */
function shift(browser: Browser, url: string, viewport: typeof PHONE, slow: boolean): Promise<number> {
  return withPage(browser, { viewport, slowLine: slow, slowCpu: slow }, async ({ cdp }) => {
    await load(cdp, url, SETTLE_MS);
    const found = await entries(cdp, 'layout-shift');
    return found.reduce((sum, { value = 0, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0);
  });
}

async function shiftReport(browser: Browser, url: string): Promise<Report> {
  const rows: Record<string, string | number>[] = [];
  const all: number[] = [];
  for (const link of LINKS) {
    const row: Record<string, string | number> = { link: link || '(default)' };
    for (const viewport of [PHONE, DESKTOP])
      for (const slow of [false, true]) {
        const value = await shift(browser, url + link, viewport, slow);
        row[`${viewport.width}×${viewport.height}${slow ? ' slow' : ''}`] = rounded(value, 4);
        all.push(value);
      }
    rows.push(row);
  }
  return {
    title: 'Cumulative layout shift of our page',
    rows,
    checks: [{ what: 'largest shift', value: Math.max(...all), limit: 0 }],
  };
}

export const loading: Metric = async ({ browser, base, runs }) => [
  await blockingReport(browser, base + OURS, runs),
  await shiftReport(browser, base + OURS),
];
