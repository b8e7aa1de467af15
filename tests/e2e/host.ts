/** Pages of another origin that have the map in a frame: made by the test, served without CORS headers. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { BARE_PAGE, PAGE } from '../serve.ts';
import { test as base } from './fixtures.ts';
import { ORIGIN } from './map.ts';

const require = createRequire(import.meta.url);

/** Address of the page that is embedded. */
export const EMBEDDED = `${ORIGIN}${PAGE.base}`;
/** The same where frames without an origin may load nothing: the host sends no CORS headers. */
export const EMBEDDED_BARE = `http://${BARE_PAGE.host}:${BARE_PAGE.port}${BARE_PAGE.base}`;

/** Scripts that newsrooms have on their pages, as their packages ship them. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': require.resolve('pym.js'),
  '/open-iframe-resizer.js': require.resolve('@open-iframe-resizer/core'),
  '/iframe-resizer.js': require.resolve('@iframe-resizer/parent/index.umd.js'),
};

/** Serves an article with this body and gives its address. */
export type Article = (body: string) => string;

function answer(body: string, path: string): readonly [type: string, text: string] {
  const script = SCRIPTS[path];
  if (script) return ['text/javascript', readFileSync(script, 'utf8')];
  return [
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,"><body>${body}`,
  ];
}

export const test = base.extend<{ article: Article }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  article: async ({}, use) => {
    let body = '';
    const server: Server = createServer((request, response) => {
      const [type, text] = answer(body, request.url ?? '/');
      response.setHeader('Content-Type', type).end(text);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, PAGE.host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    await use((text) => {
      body = text;
      return `http://${PAGE.host}:${port}/article.html`;
    });
    server.closeAllConnections();
    server.close();
  },
});
