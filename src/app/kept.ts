import type { PackedDataset } from '../data/dataset.ts';
import type { KeptDetails } from '../model/story/story.ts';
import { PATIENCE_MS } from '../store/attempts.ts';

/**
 * Editions of the data that are kept beside the newest, as `geo/site/editions.ts` writes them: classic scripts, each of which sets a
 * property of the page's globals.
 */

interface KeptGlobals {
  readonly whoDefendsEuropeKeptFirst?: PackedDataset;
  readonly whoDefendsEuropeKeptDetails?: KeptDetails;
}

const globals = globalThis as unknown as KeptGlobals;

/** Rejects where the file does not come in time, or holds nothing of what it should. */
function load(version: string, file: 'first' | 'details', there: () => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${SITE_ROOT}data/${version}/${file}.js`;
    script.onload = () => (there() ? resolve() : reject());
    script.onerror = reject;
    setTimeout(reject, PATIENCE_MS);
    document.head.append(script);
  });
}

/** The compact dataset of an edition. */
export async function keptDataset(version: string): Promise<PackedDataset> {
  await load(version, 'first', () => globals.whoDefendsEuropeKeptFirst);
  return globals.whoDefendsEuropeKeptFirst as PackedDataset;
}

/** Its rows, and the story that they bear out. */
export async function keptDetails(version: string): Promise<KeptDetails> {
  await load(version, 'details', loadedDetails);
  return globals.whoDefendsEuropeKeptDetails as KeptDetails;
}

/** The same where it has been loaded already. */
export function loadedDetails(): KeptDetails | undefined {
  return globals.whoDefendsEuropeKeptDetails;
}
