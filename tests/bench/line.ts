/** A page in a fresh browser context, on a slow line or a slow processor if wished, driven over the DevTools protocol. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** A phone. */
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/** A mid-range phone on a slow mobile line: bytes a second and milliseconds. */
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOW_CPU = 4;
const POLL_MS = 100;
const READY_MS = 60_000;

export interface Conditions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly slowLine?: boolean;
  readonly slowCpu?: boolean;
}

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens a blank page, calls `use` and closes the context. Nothing is cached from one page to the next. */
export async function withPage<T>(
  browser: Browser,
  { viewport = PHONE, slowLine = false, slowCpu = false }: Conditions,
  use: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (slowLine) await cdp.send('Network.emulateNetworkConditions', SLOW_LINE);
    if (slowCpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
    return await use({ page, cdp });
  } finally {
    await context.close();
  }
}

/** Value of an expression in the page. Throws what the page throws. */
export async function evaluate<T>(cdp: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/**
 * Goes to an address and waits until the page says `data-ready`, then for it to settle. Asks seldom and in few bytes:
 * Playwright's own waiting puts a script into the page, which a slowed-down page would pay for.
 */
export async function load(cdp: CDPSession, url: string, settleMs = 0): Promise<void> {
  await cdp.send('Page.navigate', { url });
  for (let waited = 0; waited < READY_MS; waited += POLL_MS) {
    await wait(POLL_MS);
    if (
      await evaluate(
        cdp,
        'location.protocol !== "about:" && Boolean(document.documentElement?.dataset.ready)',
      )
    ) {
      await wait(settleMs);
      return;
    }
  }
  throw new Error(`${url} was not ready after ${READY_MS} ms`);
}
