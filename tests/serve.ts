/**
 * Serves the built site for the tests and benchmarks: Vite's own preview server, below a sub-folder (which proves that
 * every URL of the page is relative), plus brotli, which readers get from most hosts and which that server leaves out.
 */
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { type Plugin, type PreviewServer, preview } from 'vite';

/** Where the browser tests find the page; `PORT` gives a second run beside the first its own. */
export const PAGE = { host: '127.0.0.1', port: Number(process.env.PORT ?? 4178), base: '/any/sub-folder/' };

export interface ServeOptions {
  readonly port?: number;
  /** Path below which the site is served, with a slash at both ends. */
  readonly base?: string;
  /** Whether pages of other origins may read the files. */
  readonly cors?: boolean;
  readonly headers?: Record<string, string>;
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
  const { port = PAGE.port, base = PAGE.base, cors = false, headers = {}, folder = 'dist' } = options;
  const copy = `.cache/served-${port}`;
  await rm(copy, { recursive: true, force: true });
  await cp(folder, copy, { recursive: true });
  return preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    base,
    build: { outDir: copy },
    preview: { host: PAGE.host, port, strictPort: true, cors, headers },
    plugins: [brotli(copy, base)],
  });
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve();
