/** `npm run dev` in a copy of the project: what is edited there shows in what the server answers next. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dev-'));
let server: ChildProcess;
let address: string;

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => found(typeof place === 'object' && place ? place.port : 0));
    });
  });
}

/** Replaces a text that a file of the copy has. */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(join(folder, file), edited);
}

async function body(path: string): Promise<string> {
  return (await fetch(address + path)).text();
}

beforeAll(async () => {
  for (const part of [
    'src',
    'geo',
    'public',
    'docs/METHOD.md',
    'index.html',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const port = await freePort();
  address = `http://localhost:${port}/`;
  server = spawn('node', ['--import', 'tsx', 'geo/site/dev.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((listening, failed) => {
    server.stdout?.on('data', (text) => String(text).includes(String(port)) && listening());
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
}, 120_000);

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether each text is in the answer to a path. A failure then names them, and not the page. */
async function found(path: string, ...texts: readonly string[]): Promise<Record<string, boolean>> {
  const page = await body(path);
  return Object.fromEntries(texts.map((text) => [text, page.includes(text)]));
}

test('serves the document with its script, and the later parts', { timeout: 60_000 }, async () => {
  const [title, address] = ['<h1>Who defends Europe?</h1>', 'assets/panels.js'];
  expect(await found('', title, address)).toEqual({ [title]: true, [address]: true });
  const global = 'var whoDefendsEuropePanels';
  expect(await found(address, global)).toEqual({ [global]: true });
  const row = 'EST,2026,gdp_share_pct,';
  expect(await found('data/spending.csv', row)).toEqual({ [row]: true });
});

test('tells an open page of edits, and shows them', { timeout: 60_000 }, async () => {
  const edits = (await fetch(`${address}dev/edits`)).body?.getReader();
  const edited = () => edits?.read();
  const [component, style, figure] = ['data-edited', '.edited{order:7}', '>14.90<'];
  edit('src/ui/first/Legend.tsx', '<ul', '<ul data-edited=""');
  await edited();
  expect(await found('', component, style)).toEqual({ [component]: true, [style]: false });
  edit('src/styles/lead.css', '\nh1 {', '\n.edited { order: 7; }\nh1 {');
  await edited();
  expect(await found('', style, figure)).toEqual({ [style]: true, [figure]: false });
  edit('public/data/spending.csv', /(?<row>EST,2026,gdp_share_pct,)[\d.]+/, '$<row>14.90');
  await edited();
  expect(await found('', figure)).toEqual({ [figure]: true });
  await edits?.cancel();
});

test('tells a page at once that is made of an earlier version', { timeout: 60_000 }, async () => {
  const edits = (await fetch(`${address}dev/edits?1`)).body?.getReader();
  expect(new TextDecoder().decode((await edits?.read())?.value)).toContain('data:');
  await edits?.cancel();
});

test('shows what is wrong with a table in place of the page', { timeout: 60_000 }, async () => {
  const edits = (await fetch(`${address}dev/edits`)).body?.getReader();
  edit('public/data/spending.csv', 'EST,2026,gdp_share_pct,', 'EST,2026,gdp_share_pct,x');
  await edits?.read();
  const problem = 'value: expected a number';
  expect(await found('', problem)).toEqual({ [problem]: true });
  await edits?.cancel();
});
