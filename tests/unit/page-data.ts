/** The committed dataset and what the model needs beside it, for tests. */
import type { PackedDataset } from '../../src/data/dataset.ts';
import first from '../../src/data/first.json';
import { unpacked } from '../../src/data/index.ts';
import { first as messages, ownShading } from '../../src/i18n/en.ts';
import { formatOf } from '../../src/i18n/format.ts';
import type { Speech } from '../../src/model/base/speech.ts';
import { peopleMeasures } from '../../src/model/people/people-measures.ts';
import type { LinkContext } from '../../src/model/view/link.ts';
import { defaultView, type View } from '../../src/model/view/view.ts';
import { addMeasures } from '../../src/store/actions.ts';
import { createStore } from '../../src/store/store.ts';
import { PEOPLE } from './people-data.ts';

/** As it travels. */
export const PACKED = first as unknown as PackedDataset;
/** A store as it is when own armed forces have been loaded: with their figures, and their words in the catalogue. */
const store = createStore(unpacked(PACKED), messages, [messages.language]);
addMeasures(store, peopleMeasures(PEOPLE), ownShading);
export const DATASET = store.dataset;
export const FIRST_MONTH = DATASET.firstMonth;
export const LAST_MONTH = DATASET.asOf.slice(0, 7);
export const SPEECH: Speech = { dataset: DATASET, messages, format: formatOf('en') };

const ids = new Set(DATASET.countries.map(({ iso3 }) => iso3));
export const CONTEXT: LinkContext = {
  firstMonth: FIRST_MONTH,
  lastMonth: LAST_MONTH,
  isFocus: (id) => ids.has(id),
  isLanguage: (tag) => ['en', 'de'].includes(tag),
};

/** The default view with a part of it changed. */
export function viewOf(part: Partial<View> = {}): View {
  return { ...defaultView(LAST_MONTH), ...part };
}

/** The fact of a country that is in the dataset. */
export function countryOf(iso3: string) {
  const found = DATASET.countries.find((country) => country.iso3 === iso3);
  if (!found) throw new Error(`no country ${iso3}`);
  return found;
}
