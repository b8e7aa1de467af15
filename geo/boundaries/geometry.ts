/** Writes the boundaries of both tiers into src/data; with `--check` fails if what is committed would change. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildOverview } from './overview.ts';
import { readCountries, toSheetMap } from './source.ts';
import { buildDetail } from './topology.ts';

const OUTPUTS = {
  overview: new URL('../../src/data/overview.json', import.meta.url),
  detail: new URL('../../src/data/detail.topo.json', import.meta.url),
} as const;

/** The texts of src/data/overview.json and src/data/detail.topo.json; the same source gives the same bytes. */
export async function buildGeometry(): Promise<{ overview: string; detail: string }> {
  const source = toSheetMap(await readCountries());
  return { overview: await buildOverview(source), detail: await buildDetail(source) };
}

async function main(check: boolean): Promise<void> {
  const built = await buildGeometry();
  for (const key of ['overview', 'detail'] as const) {
    if (!check) await writeFile(OUTPUTS[key], built[key]);
    else if ((await readFile(OUTPUTS[key], 'utf8')) !== built[key]) {
      console.error(
        `src/data: ${key} is not what geo/boundaries/geometry.ts builds; run npx tsx geo/boundaries/geometry.ts`,
      );
      process.exitCode = 1;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv.includes('--check'));
