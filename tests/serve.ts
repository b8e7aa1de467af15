/**
 * Serves the built site for the tests and benchmarks: Vite's own preview server, below a sub-folder (which proves that
 * every URL of the page is relative), plus what readers get from most hosts and that server leaves out: brotli, and the
 * headers that the site's own `_headers` file names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { type Plugin, type PreviewServer, preview } from 'vite';
import { headersFor, parseHeaders } from './headers-file.ts';

/** Where the browser tests find the page; `PORT` gives a second run beside the first its own, with the one after it. */
export const PAGE = { host: '127.0.0.1', port: Number(process.env.PORT ?? 4178), base: '/any/sub-folder/' };

/** The same on a host that knows no `_headers`: other origins may read nothing of it. */
export const BARE_PAGE = { ...PAGE, port: PAGE.port + 1 };

export interface ServeOptions {
  readonly port?: number;
  /** Path below which the site is served, with a slash at both ends. */
  readonly base?: string;
  /** Whether the headers of `_headers` are sent; a host that does not know that file sends none of them. */
  readonly withHeaders?: boolean;
  /** What is served: the built site, unless another folder is named. */
  readonly folder?: string;
}

const compress = promisify(brotliCompress);
const COMPRESSIBLE = /\.(html|js|mjs|css|svg|json|geojson|topojson|csv|md|txt|xml|webmanifest)$/;

/**
 * Serves a copy of `dist/`, or of another folder, so that a new build does not disturb a running test. Close it with
 * `server.close()`. Rejects if the folder is not there (the site is not built) or the port is taken.
 */
export async function serve(options: ServeOptions = {}): Promise<PreviewServer> {
  const { port = PAGE.port, base = PAGE.base, withHeaders = true, folder = 'dist' } = options;
  const copy = `.cache/served-${port}`;
  await rm(copy, { recursive: true, force: true });
  await cp(folder, copy, { recursive: true });
  return preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    base,
    build: { outDir: copy },
    // Without it the server would allow every origin by itself.
    preview: { host: PAGE.host, port, strictPort: true, cors: false },
    plugins: [...(withHeaders ? [headersOf(copy, base)] : []), brotli(copy, base)],
  });
}

/** Sends what the `_headers` file of a folder says of each path; nothing where there is no such file. */
function headersOf(folder: string, base: string): Plugin {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  return {
    name: 'headers',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
        const headers = path === null ? new Map() : headersFor(rules, path);
        // The server sets some of them later, with values of its own: those of the file stay.
        const { setHeader } = response;
        response.setHeader = (name, value) =>
          setHeader.call(response, name, headers.get(name.toLowerCase()) ?? value);
        for (const [name, value] of headers) response.setHeader(name, value);
        next();
      });
    },
  };
}

/**
 * Answers with the best compression (quality 11, Node's default), as a host does that compresses in advance. The server
 * names the type and encoding of `x.js.br` by itself, so it is enough to write that file when first asked and point to it.
 */
function brotli(folder: string, base: string): Plugin {
  const written = new Map<string, Promise<void>>();
  const write = async (file: string) => writeFile(`${file}.br`, await compress(await readFile(file)));
  const point = async (request: IncomingMessage, response: ServerResponse) => {
    const path = compressible(request, base);
    const file = path && join(folder, path);
    if (!file || !existsSync(file)) return;
    if (!written.has(file)) written.set(file, write(file));
    await written.get(file);
    request.url = `${base}${path}.br`;
    response.setHeader('Vary', 'Accept-Encoding');
  };
  return {
    name: 'brotli',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        point(request, response).then(() => next(), next);
      });
    },
  };
}

/** The file asked for, below the folder, if it may be sent compressed. */
function compressible(request: IncomingMessage, base: string): string | null {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(base) || !/\bbr\b/.test(String(request.headers['accept-encoding']))) return null;
  const path = decodeURI(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  return COMPRESSIBLE.test(path) ? path : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await serve({ ...BARE_PAGE, withHeaders: false });
  await serve();
}
