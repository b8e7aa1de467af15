/** Places maps of the committed data, for tests. Outlines and places are read, not imported: browser tests need them too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/data/dataset.ts';
import type { Details } from '../src/data/details.ts';
import { letters } from '../src/i18n/en.ts';
import { rasterOf } from '../src/model/base/raster.ts';
import { type Placer, placerOf } from '../src/model/scene/placer.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../src/data/${name}.json`), 'utf8'));

export function placeOf(dataset: Dataset): Placer {
  return placerOf({
    ...{ dataset, messages: letters, raster: rasterOf(read('overview').shapes) },
    places: (read('details') as Details).labelPlaces,
  });
}
