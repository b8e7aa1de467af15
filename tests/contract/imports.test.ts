/** The directions of import are lint rules: each forbidden import, tried in a copy of the layout, is refused. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FORBIDDEN: readonly (readonly [file: string, specifier: string])[] = [
  ['src/data/a.ts', '../model/a.ts'],
  ['src/data/b.ts', 'd3'],
  ['src/model/a.ts', '../store/a.ts'],
  ['src/model/b.ts', '../map/camera.ts'],
  ['src/model/c.ts', '../i18n/de.ts'],
  ['src/model/d.ts', 'preact'],
  ['src/model/e.ts', 'd3'],
  ['src/model/f.ts', '../../geo/tables.ts'],
  ['src/i18n/a.ts', '../ui/a.ts'],
  ['src/store/a.ts', '../ui/a.ts'],
  ['src/store/b.ts', '../map/svg/a.ts'],
  ['src/store/c.ts', 'preact'],
  ['src/host/a.ts', '../map/svg/a.ts'],
  ['src/ui/a.ts', '../map/camera.ts'],
  ['src/ui/b.ts', 'maplibre-gl'],
  ['src/ui/panels/c.ts', '../../map/svg/a.ts'],
  ['src/map/camera.ts', '../ui/a.ts'],
  ['src/map/svg/a.ts', '../../ui/a.ts'],
  ['src/map/svg/b.ts', 'maplibre-gl'],
  ['src/map/svg/c.ts', 'maplibre-gl/dist/maplibre-gl.css'],
  ['src/map/gl/a.ts', '../../ui/a.ts'],
  ['src/main.ts', '../geo/build.ts'],
  ['src/app/document.tsx', 'valibot'],
  ['geo/a.ts', '../src/ui/a.ts'],
];

const ALLOWED: readonly (readonly [file: string, specifier: string])[] = [
  ['src/model/ok.ts', '../data/rows.ts'],
  ['src/model/ok2.ts', '../i18n/en.ts'],
  ['src/i18n/ok.ts', '../model/ok.ts'],
  ['src/store/ok.ts', '../model/ok.ts'],
  ['src/store/ok2.ts', '@preact/signals-core'],
  ['src/ui/ok.ts', '../store/ok.ts'],
  ['src/ui/ok2.ts', 'd3'],
  ['src/map/svg/ok.ts', '../../store/ok.ts'],
  ['src/map/gl/ok.ts', 'maplibre-gl'],
  ['src/app/ok.ts', '../ui/ok.ts'],
  ['src/app/ok2.ts', '../map/svg/ok.ts'],
  ['geo/ok.ts', '../src/model/ok.ts'],
  ['geo/site/ok.ts', '../../src/ui/ok.ts'],
];

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'imports-'));
let refused: Set<string>;

function place(file: string, specifier: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `import { x } from '${specifier}';\n\nexport const y = x;\n`);
}

/** Files of the copy in which the linter refuses an import. */
function lint(): Set<string> {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  expect(new Set(diagnostics.map((found) => found.category))).toEqual(
    new Set(['lint/style/noRestrictedImports']),
  );
  return new Set(diagnostics.map((found) => found.location.path));
}

beforeAll(() => {
  for (const file of ['biome.json', 'package.json', '.gitignore'])
    cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, specifier] of [...FORBIDDEN, ...ALLOWED]) place(file, specifier);
  refused = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(FORBIDDEN)('%s may not import %s', (file) => {
  expect(refused).toContain(file);
});

test.each(ALLOWED)('%s may import %s', (file) => {
  expect(refused).not.toContain(file);
});

test('the model takes only types from the data and the catalogues', () => {
  const model = join(root, 'src/model');
  const files = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const values = files.flatMap((file) => {
    const text = readFileSync(join(model, file), 'utf8');
    return [...text.matchAll(/^(?:import|export)(?! type)[^;]*from '[^']*\/(?:data|i18n)\/.*$/gm)].map(
      ([line]) => `${file}: ${line}`,
    );
  });
  expect(values).toEqual([]);
});
