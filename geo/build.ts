import { readFileSync, writeFileSync } from 'node:fs';
import { buildGeometry } from './boundaries/geometry.ts';
import { buildGlyphs } from './dataset/glyphs.ts';
import { generated } from './generated.ts';
import { countriesOf, placesLieInTheirCountry } from './places.ts';
import { type Problem, printProblems } from './tables/problems.ts';
import { readTables } from './tables/tables.ts';
import { translationProblems } from './tables/translations.ts';

/**
 * Tables and boundaries → the generated modules in `src/data/` and the derived tables in `public/data/derived/`. With
 * `--check` nothing is written, and the run fails when committed output would change. This is the only file under `geo/` that
 * sets the exit code.
 */

const TABLES = 'public/data';

function refused(problems: readonly Problem[]): null {
  console.error(printProblems(problems));
  return null;
}

/** Output path → text, or `null` after the problems of the tables, or of the story told from them, have been printed. */
async function outputs(): Promise<ReadonlyMap<string, string> | null> {
  const { tables, problems } = readTables(TABLES);
  if (!tables) return refused(problems);
  const untranslated = translationProblems(TABLES, tables);
  if (untranslated.length > 0) return refused(untranslated);
  const { overview, detail } = await buildGeometry();
  const misplaced = placesLieInTheirCountry(tables, countriesOf(detail));
  if (misplaced.length > 0) return refused(misplaced);
  const datapackage = readFileSync(`${TABLES}/datapackage.json`, 'utf8');
  const method = readFileSync('docs/METHOD.md', 'utf8');
  const { texts, problems: unsaid } = generated(tables, { datapackage, overview, method });
  if (unsaid.length > 0) return refused(unsaid);
  return new Map([
    ...texts,
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
