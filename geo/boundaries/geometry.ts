/** The boundaries of both tiers, as texts; `geo/build.ts` writes them. */
import { buildOverview } from './overview.ts';
import { readCountries, toSheetMap } from './source.ts';
import { buildDetail } from './topology.ts';

/** The texts of src/data/overview.json and src/data/detail.topo.json; the same source gives the same bytes. */
export async function buildGeometry(): Promise<{ overview: string; detail: string }> {
  const source = toSheetMap(await readCountries());
  return { overview: await buildOverview(source), detail: await buildDetail(source) };
}
