/** `test` for the browser tests: whatever the browser complains of, or a request to another host, fails the test. */
import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

const OWN_HOSTS = ['localhost', '127.0.0.1'];

/** Said by the graphics driver when a picture is taken of a WebGL canvas: nothing the page can avoid. */
const DRIVER_NOTES = /GL Driver Message .*GPU stall due to ReadPixels/;

export interface Problems {
  /** Lets problems that match pass, in a test that provokes them. */
  allow(pattern: RegExp): void;
  /** The problems seen so far that nobody allowed, in words. */
  unexpected(): string[];
}

/** Collects what goes wrong in any page of the context. */
function watch(context: BrowserContext): Problems {
  const seen: string[] = [];
  const allowed = [DRIVER_NOTES];
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') {
      seen.push(`console ${type}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (problem) => seen.push(`page error: ${problem.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !OWN_HOSTS.includes(hostname)) {
      seen.push(`request to another host: ${request.url()}`);
    }
  });
  return {
    allow: (pattern) => void allowed.push(pattern),
    unexpected: () => seen.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
  };
}

export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ context }, use) => {
      const problems = watch(context);
      await use(problems);
      expect(problems.unexpected()).toEqual([]);
    },
    { auto: true },
  ],
});
