import type { Dataset } from './dataset.ts';

/** Id of the data block in the document that holds the compact dataset. */
export const DATASET_ELEMENT = 'dataset';

/** Reads the compact dataset out of the document. It was checked when the site was built: this is the one cast. */
export function datasetOf(document: Document): Dataset {
  return JSON.parse(document.getElementById(DATASET_ELEMENT)?.textContent ?? '') as Dataset;
}
