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
  ['src/model/g.ts', '../jsx/elements.ts'],
  ['src/jsx/a.ts', '../model/a.ts'],
  ['src/jsx/b.ts', 'd3'],
  ['src/i18n/a.ts', '../ui/a.ts'],
  ['src/store/a.ts', '../ui/a.ts'],
  ['src/store/b.ts', '../map/svg/a.ts'],
  ['src/store/c.ts', 'preact'],
  ['src/store/d.ts', '../jsx/elements.ts'],
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
  // A room of the model imports the rooms before it, none after it, and no room without a place in the order.
  ['src/model/base/a.ts', '../view/a.ts'],
  ['src/model/view/a.ts', '../signs/a.ts'],
  ['src/model/signs/a.ts', '../forces/a.ts'],
  ['src/model/signs/b.ts', '../scene/a.ts'],
  ['src/model/forces/a.ts', '../changes/a.ts'],
  ['src/model/changes/a.ts', '../spending/a.ts'],
  ['src/model/spending/a.ts', '../balance/a.ts'],
  ['src/model/balance/a.ts', '../scene/a.ts'],
  // A country's own forces are never added to troops in a host: neither room knows the other.
  ['src/model/people/a.ts', '../forces/a.ts'],
  ['src/model/people/b.ts', '../changes/a.ts'],
  ['src/model/people/c.ts', '../balance/a.ts'],
  ['src/model/forces/b.ts', '../people/a.ts'],
  ['src/model/commands/a.ts', '../production/a.ts'],
  ['src/model/production/a.ts', '../commands/a.ts'],
  ['src/model/scene/a.ts', '../handover/a.ts'],
  ['src/model/handover/a.ts', '../story/a.ts'],
  ['src/model/story/a.ts', '../classroom/a.ts'],
  ['src/model/classroom/a.ts', '../story/a.ts'],
  ['src/model/picture/a.ts', '../exports/a.ts'],
  ['src/model/exports/a.ts', '../share/a.ts'],
  ['src/model/share/a.ts', '../picture/a.ts'],
  ['src/model/newcomer/a.ts', '../base/a.ts'],
  ['src/model/scene/b.ts', '../newcomer/a.ts'],
  ['src/model/view/b.ts', 'd3'],
  ['src/model/view/c.ts', '../../store/a.ts'],
  ['src/model/view/d.ts', '../../i18n/en/story.ts'],
  // A room of ui imports its own room of the model and the kit.
  ['src/ui/balance/a.ts', '../../model/forces/a.ts'],
  ['src/ui/balance/b.ts', '../forces/a.tsx'],
  ['src/ui/changes/a.ts', '../../model/scene/a.ts'],
  ['src/ui/classroom/a.ts', '../../model/spending/a.ts'],
  ['src/ui/commands/a.ts', '../../model/forces/a.ts'],
  ['src/ui/exports/a.ts', '../../model/handover/a.ts'],
  ['src/ui/forces/a.ts', '../../model/balance/a.ts'],
  ['src/ui/handover/a.ts', '../../model/forces/a.ts'],
  ['src/ui/production/a.ts', '../commands/a.tsx'],
  ['src/ui/share/a.ts', '../../model/spending/a.ts'],
  ['src/ui/spending/a.ts', '../cards/a.tsx'],
  ['src/ui/spending/b.ts', '../../jsx/elements.ts'],
  ['src/ui/story/a.ts', '../../map/door.ts'],
  ['src/ui/view/a.ts', '../../model/scene/a.ts'],
  ['src/ui/people/a.ts', '../../model/forces/a.ts'],
  ['src/ui/kit/a.ts', '../spending/a.tsx'],
  ['src/ui/signs/a.ts', '../../model/forces/a.ts'],
  ['src/ui/signs/b.ts', '../../model/scene/a.ts'],
  ['src/ui/signs/c.ts', '../forces/a.tsx'],
  ['src/ui/cards/a.ts', '../../map/door.ts'],
  ['src/ui/first/a.ts', 'preact'],
  ['src/ui/first/b.ts', 'preact/hooks'],
  ['src/ui/first/c.ts', '@preact/signals'],
  ['src/ui/first/d.ts', '../spending/a.tsx'],
  ['src/ui/newcomer/a.ts', '../../model/forces/a.ts'],
  ['geo/boundaries/a.ts', '../tables/a.ts'],
  ['geo/tables/a.ts', '../dataset/a.ts'],
  ['geo/dataset/a.ts', '../story/a.ts'],
  ['geo/dataset/b.ts', '../../src/app/a.ts'],
  ['geo/story/a.ts', '../site/a.ts'],
];

const ALLOWED: readonly (readonly [file: string, specifier: string])[] = [
  ['src/model/ok.ts', '../data/rows.ts'],
  ['src/model/ok2.ts', '../i18n/en.ts'],
  ['src/i18n/ok.ts', '../model/ok.ts'],
  ['src/store/ok.ts', '../model/ok.ts'],
  ['src/store/ok2.ts', '@preact/signals-core'],
  ['src/ui/ok.ts', '../store/ok.ts'],
  ['src/ui/ok2.ts', 'd3'],
  ['src/map/svg/ok2.ts', '../../jsx/elements.ts'],
  ['src/jsx/ok.ts', 'preact'],
  ['src/map/svg/ok.ts', '../../store/ok.ts'],
  ['src/map/gl/ok.ts', 'maplibre-gl'],
  ['src/app/ok.ts', '../ui/ok.ts'],
  ['src/app/ok2.ts', '../map/svg/ok.ts'],
  ['geo/ok.ts', '../src/model/ok.ts'],
  ['geo/site/ok.ts', '../../src/ui/ok.ts'],
  ['src/model/base/ok.ts', '../../data/rows.ts'],
  ['src/model/view/ok.ts', '../base/ok.ts'],
  ['src/model/view/ok2.ts', '../../i18n/en.ts'],
  ['src/model/signs/ok.ts', '../view/ok.ts'],
  ['src/model/forces/ok.ts', '../signs/ok.ts'],
  ['src/model/changes/ok.ts', '../forces/ok.ts'],
  ['src/model/spending/ok.ts', '../view/ok.ts'],
  ['src/model/people/ok.ts', '../spending/ok.ts'],
  ['src/model/balance/ok.ts', '../forces/ok.ts'],
  ['src/model/commands/ok.ts', './ok2.ts'],
  ['src/model/scene/ok.ts', '../production/ok.ts'],
  ['src/model/handover/ok.ts', '../scene/ok.ts'],
  ['src/model/classroom/ok.ts', '../spending/ok.ts'],
  ['src/model/picture/ok.ts', '../handover/ok.ts'],
  ['src/ui/balance/ok.ts', '../../model/balance/ok.ts'],
  ['src/ui/balance/ok2.ts', '../kit/ok.tsx'],
  ['src/ui/balance/ok3.ts', 'preact/hooks'],
  ['src/ui/forces/ok.ts', '../signs/ok.tsx'],
  ['src/ui/forces/ok2.ts', '../../model/view/ok.ts'],
  ['src/ui/share/ok.ts', '../../model/picture/ok.ts'],
  ['src/ui/share/ok2.ts', '../../model/exports/ok.ts'],
  ['src/ui/kit/ok.ts', '../../model/share/ok.ts'],
  ['src/ui/cards/ok.ts', '../spending/ok.tsx'],
  ['src/ui/cards/ok2.ts', '../../model/spending/ok.ts'],
  ['src/ui/first/ok.ts', '@preact/signals-core'],
  ['src/ui/first/ok3.ts', '../../jsx/elements.ts'],
  ['src/ui/first/ok2.ts', '../../model/spending/ok.ts'],
  ['geo/dataset/ok.ts', '../boundaries/ok.ts'],
  ['geo/story/ok.ts', '../tables/ok.ts'],
  ['geo/site/ok2.ts', '../story/ok.ts'],
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
  cpSync(join(root, 'lint'), join(folder, 'lint'), { recursive: true });
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
