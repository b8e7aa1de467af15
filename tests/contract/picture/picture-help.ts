/** Pictures of the committed data, for tests. The data are read, not imported: browser tests need them too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Details } from '../../../src/data/details.ts';
import type { Glyphs } from '../../../src/data/glyphs.ts';
import { unpacked } from '../../../src/data/index.ts';
import { first, later, letters, share } from '../../../src/i18n/en.ts';
import { formatOf } from '../../../src/i18n/format.ts';
import { rasterOf } from '../../../src/model/base/raster.ts';
import { type Outlines, type PictureInput, pictureWords, SHAPES } from '../../../src/model/picture/input.ts';
import { placerOf } from '../../../src/model/scene/placer.ts';
import { HOME } from '../../../src/model/view/camera.ts';
import { defaultView, type View } from '../../../src/model/view/view.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../src/data/${name}.json`), 'utf8'));

import { PEOPLE } from '../../unit/people-data.ts';

export const OVERVIEW = read('overview') as Outlines & {
  readonly anchors: Readonly<Record<string, readonly [number, number]>>;
};
export const GLYPHS = read('glyphs') as Glyphs;
export const DETAILS = read('details') as Details;

const DATASET = unpacked(read('first'));
const PLACE = placerOf({
  ...{ dataset: DATASET, messages: letters, raster: rasterOf(OVERVIEW.shapes) },
  places: DETAILS.labelPlaces,
});
const SPEECH = { dataset: DATASET, messages: first, format: formatOf('en') };

/** Sizes of pictures: the three shapes, and that of previews. */
export const SIZES = { ...SHAPES, preview: { width: 1200, height: 630 } } as const;

export function inputOf(view: Partial<View>, part: Partial<PictureInput> = {}): PictureInput {
  return {
    speech: SPEECH,
    view: { ...defaultView(DATASET.asOf.slice(0, 7)), ...view },
    camera: HOME,
    theme: 'light',
    size: SHAPES['16:9'],
    outlines: OVERVIEW,
    glyphs: GLYPHS,
    place: PLACE,
    details: DETAILS,
    people: PEOPLE,
    words: pictureWords(later, share),
    address: 'https://example.org/who-defends-europe/?date=2025-12',
    ...part,
  };
}
