import type { PackedDataset } from '../data/dataset.ts';
import type { KeptDetails } from '../model/story/story.ts';

/**
 * Editions of the data that are kept beside the newest, as `geo/site/editions.ts` writes them: classic scripts, each of which sets a
 * property of the page's globals.
 */

interface KeptGlobals {
  readonly whoDefendsEuropeKeptFirst?: PackedDataset;
  readonly whoDefendsEuropeKeptDetails?: KeptDetails;
}

const globals = globalThis as unknown as KeptGlobals;

/** Rejects where the file does not come. */
function load(version: string, file: 'first' | 'details'): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `data/${version}/${file}.js`;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

/** The compact dataset of an edition. */
export async function keptDataset(version: string): Promise<PackedDataset> {
  await load(version, 'first');
  return globals.whoDefendsEuropeKeptFirst as PackedDataset;
}

/** Its rows, and the story that they bear out. */
export async function keptDetails(version: string): Promise<KeptDetails> {
  await load(version, 'details');
  return globals.whoDefendsEuropeKeptDetails as KeptDetails;
}

/** The same where it has been loaded already. */
export function loadedDetails(): KeptDetails | undefined {
  return globals.whoDefendsEuropeKeptDetails;
}
