import { readFileSync, writeFileSync } from 'node:fs';
import { unpacked } from '../src/data/index.ts';
import { buildGeometry } from './boundaries/geometry.ts';
import { dataset } from './dataset/dataset.ts';
import { details } from './dataset/details.ts';
import { buildGlyphs } from './dataset/glyphs.ts';
import { storyOf } from './story/story.ts';
import { printProblems } from './tables/problems.ts';
import { rowTypes } from './tables/row-types.ts';
import { readTables } from './tables/tables.ts';

/**
 * Tables and boundaries → the generated modules in `src/data/`. With `--check` nothing is written, and the run fails when
 * committed output would change. This is the only file under `geo/` that sets the exit code.
 */

const TABLES = 'public/data';

/** Output path → text, or `null` after the problems of the tables, or of the story told from them, have been printed. */
async function outputs(): Promise<ReadonlyMap<string, string> | null> {
  const { tables, problems } = readTables(TABLES);
  if (!tables) {
    console.error(printProblems(problems));
    return null;
  }
  const datapackage = JSON.parse(readFileSync(`${TABLES}/datapackage.json`, 'utf8'));
  const { overview, detail } = await buildGeometry();
  const { anchors, sizes } = JSON.parse(overview);
  const first = dataset(tables, {
    version: datapackage.version,
    asOf: datapackage.created.slice(0, 10),
    anchors,
  });
  const { story, problems: unsaid } = storyOf(tables, unpacked(first));
  if (unsaid.length > 0) {
    console.error(printProblems(unsaid));
    return null;
  }
  return new Map([
    ['src/data/rows.ts', rowTypes()],
    ['src/data/first.json', `${JSON.stringify(first)}\n`],
    ['src/data/details.json', `${JSON.stringify(details(tables, { anchors, sizes }))}\n`],
    ['src/data/story.json', `${JSON.stringify(story)}\n`],
    ['src/data/overview.json', overview],
    ['src/data/detail.topo.json', detail],
    ['src/data/glyphs.json', buildGlyphs()],
  ]);
}

function committed(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const check = process.argv.includes('--check');
const files = await outputs();
const stale = [...(files ?? [])].filter(([path, text]) => committed(path) !== text);
if (!files) process.exitCode = 1;
else if (check && stale.length > 0) {
  console.error(
    stale.map(([path]) => `${path} is not what the tables and boundaries give: run npm run data`).join('\n'),
  );
  process.exitCode = 1;
} else if (!check) for (const [path, text] of stale) writeFileSync(path, text);
