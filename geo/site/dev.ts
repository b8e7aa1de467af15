import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, relative } from 'node:path';
import { type Connect, createServer } from 'vite';
import type * as Fresh from './fresh.ts';
import { MAIN_LANGUAGE, settings } from './languages.ts';
import { escaped } from './policy.ts';

/**
 * `npm run dev`: the site as it is built, made anew after every edit in `src`, `geo` or `public`, in the open browser too.
 * Vite watches the files and loads the code of `geo`; what the browser asks for is built by `fresh.ts` and kept in memory.
 */

const site = { root: process.cwd(), language: MAIN_LANGUAGE };

/** An editor that saves several files at once gives one new page, not several. */
const QUIET_MS = 50;

/** Edits after which the tables are read again: of the tables, and of code that works on them. */
const FEEDS_DATA = /^(public\/data|geo\/(?!boundaries|site)|src\/(data|model)\/)/;

/**
 * A script in every page shown here that reloads it after an edit. It tells the server which version the page was made of:
 * the server then knows of an edit that came while the page was loading, and a server that was restarted has another version.
 */
const RELOAD = `const { search } = new URL(document.currentScript.src);
new EventSource('/dev/edits' + search).onmessage = () => location.reload();`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
};

// Build as for readers. In Vite's development mode markup is compiled to another runtime, which the first script does not
// have.
process.env.NODE_ENV = 'production';

const vite = await createServer({
  ...settings(site),
  configFile: false,
  appType: 'custom',
  cacheDir: '.cache/vite',
  optimizeDeps: { noDiscovery: true },
  server: { port: Number(process.env.PORT ?? 5173), hmr: false },
  plugins: [{ name: 'dev', configureServer: ({ middlewares }) => void middlewares.use(answer) }],
});

/** Files by path, of each piece that has been built since the last edit. */
const pieces = new Map<Fresh.Piece, Promise<Fresh.Files>>();
/** Pieces that the browser has asked for since then: it will ask for them again, so the next edit begins to build them at once. */
const wanted = new Set<Fresh.Piece>();
/** What is wrong with the tables: shown in place of the document. */
let problems = '';
/** Generated modules that this server has just written: their change is no edit. */
const written = new Set<string>();
/** Another number after every edit. */
let version = Date.now();
/** Open pages that wait for an edit. */
const waiting = new Set<ServerResponse>();

async function fresh(): Promise<typeof Fresh> {
  return (await vite.ssrLoadModule('/geo/site/fresh.ts')) as typeof Fresh;
}

async function filesOf(piece: Fresh.Piece): Promise<Fresh.Files> {
  const { filesOf: build } = await fresh();
  const files = pieces.get(piece) ?? build(site, piece);
  pieces.set(piece, files);
  return files;
}

async function fileAt(path: string): Promise<string | Uint8Array | undefined> {
  const piece = (await fresh()).pieceOf(path);
  wanted.add(piece);
  return (await filesOf(piece)).get(path);
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

/** Adds the reload script to a page. The policy of a page without scripts forbids all of them: here it allows this one. */
function reloading(html: string, madeOf: number): string {
  const still = html.includes("script-src 'self'")
    ? html
    : html.replace("default-src 'none'", "default-src 'self'");
  return still.replace('</body>', `<script src="/dev/reload.js?${madeOf}"></script></body>`);
}

function sendProblem(response: ServerResponse, text: string): void {
  response.statusCode = 500;
  const body = `<body><pre>${escaped(text)}</pre></body>`;
  send(
    response,
    TYPES['.html'] as string,
    reloading(`<!doctype html><title>Problems</title>${body}`, version),
  );
}

async function sendFile(response: ServerResponse, path: string, next: Connect.NextFunction): Promise<void> {
  if (problems && path === 'index.html') return sendProblem(response, problems);
  const madeOf = version;
  try {
    const body = await fileAt(path);
    const type = extname(path);
    if (body === undefined) next();
    else
      send(response, TYPES[type] ?? 'text/plain', type === '.html' ? reloading(String(body), madeOf) : body);
  } catch (error) {
    console.error(error);
    sendProblem(response, String(error));
  }
}

const EDITED = 'data: \n\n';

/** Keeps an answer open until its page is no longer there. */
function wait(request: IncomingMessage, response: ServerResponse, madeOf: string): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.flushHeaders();
  waiting.add(response);
  request.on('close', () => waiting.delete(response));
  if (madeOf && madeOf !== String(version)) response.write(EDITED);
}

function answer(request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
  if (path === 'dev/reload.js') send(response, 'text/javascript', RELOAD);
  else if (path === 'dev/edits') wait(request, response, search.slice(1));
  else if (/^assets\/|^data\/.*\.js$|\.(html|svg)$/.test(path)) void sendFile(response, path, next);
  else next();
}

/** Reads the tables, and writes the modules made of them. */
async function readTables(): Promise<void> {
  try {
    const reading = (await fresh()).writeGenerated(site);
    problems = reading.problems;
    for (const path of reading.written) written.add(path);
  } catch (error) {
    problems = String(error);
  }
  if (problems) console.error(problems);
}

async function show(paths: readonly string[]): Promise<void> {
  // Code in `geo` reads this file once, when it is loaded: load that code again.
  if (paths.includes('public/data/datapackage.json')) vite.environments.ssr.moduleGraph.invalidateAll();
  if (paths.some((path) => FEEDS_DATA.test(path))) await readTables();
  pieces.clear();
  version += 1;
  for (const page of waiting) page.write(EDITED);
  // Where a build fails, the page that asks for it says so.
  for (const piece of wanted) filesOf(piece).catch(() => {});
  wanted.clear();
}

const edited = new Set<string>();
let timer: NodeJS.Timeout | undefined;

vite.watcher.on('all', (_, file) => {
  const path = relative(site.root, file).replaceAll('\\', '/');
  if (!/^(src|geo|public|index\.html)/.test(path) || written.delete(path)) return;
  edited.add(path);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const paths = [...edited];
    edited.clear();
    void show(paths);
  }, QUIET_MS);
});

await readTables();
await vite.listen();
vite.printUrls();
