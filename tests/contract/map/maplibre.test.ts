/** What we rely on in MapLibre: the methods we call, and that the build makes files that work wherever they are put. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MapLibreMap } from 'maplibre-gl';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const source = readFileSync(join(root, 'src/map/gl/attach.ts'), 'utf8');
const called = [...source.matchAll(/\bmap\??\.(\w+)[<(]/g)].map(([, name = '']) => name);
const targets = ['setFeatureState', 'setPaintProperty'];

test('calls of MapLibre are found in the source', () => {
  expect(called).toEqual(expect.arrayContaining(['jumpTo', 'queryRenderedFeatures', 'getSource', 'remove']));
});

test.each([...new Set([...called, ...targets])])("MapLibre's map has %s()", (name) => {
  expect(MapLibreMap.prototype).toHaveProperty(name, expect.any(Function));
});

describe('the built module', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gl-build-'));
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      base: './',
      publicDir: false,
      logLevel: 'error',
      worker: { format: 'es' },
      build: {
        outDir: folder,
        target: 'es2023',
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: { gl: join(root, 'src/map/gl/attach.ts') },
          preserveEntrySignatures: 'strict',
        },
      },
    });
    const assets = join(folder, 'assets');
    files = new Map(readdirSync(assets).map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  const find = (pattern: RegExp): readonly [name: string, text: string] => {
    const found = [...files].filter(([name]) => pattern.test(name));
    expect(found).toHaveLength(1);
    return found[0] as [string, string];
  };

  test('is one module, one worker and the boundaries', () => {
    expect([...files.keys()].map((name) => name.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
      'detail.topo.json',
      'gl.js',
      'maplibre-gl-worker.js',
    ]);
  });

  test('exports attach', () => {
    expect(find(/^gl-/)[1]).toMatch(/export\s*\{[^}]*\bas attach\b[^}]*\}/);
  });

  test('has a worker that is whole: not shaken to nothing, and without imports', () => {
    const [, text] = find(/^maplibre-gl-worker-/);
    expect(text.length).toBeGreaterThan(400_000);
    expect(text).not.toMatch(/(?:^|[;}\n])\s*(?:import|export)\b[^(.]*?\bfrom\s*["'`]/);
    expect(text).not.toMatch(/(?:^|[;}\n])\s*import\s*["'`]/);
  });

  test.each([/^maplibre-gl-worker-/, /^detail\.topo-/])('finds %s beside itself', (pattern) => {
    const [name] = find(pattern);
    const [, text] = find(/^gl-/);
    const urls = [...text.matchAll(/new URL\([`"']([^`"']+)[`"'],\s*import\.meta\.url\)/g)].map(
      ([, url]) => url,
    );
    expect(urls).toContain(name);
    expect(text.split(name)).toHaveLength(2);
  });

  test('holds the boundaries as they were committed', () => {
    const [, text] = find(/^detail\.topo-/);
    expect(text).toBe(readFileSync(join(root, 'src/data/detail.topo.json'), 'utf8'));
  });
});
