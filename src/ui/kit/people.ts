import packed from '../../data/people.json';
import { type PackedPeople, type People, unpackedPeople } from '../../data/people.ts';
import type { Store } from '../../store/store.ts';

const PEOPLE = unpackedPeople(packed as unknown as PackedPeople);
const NO_SERIES = { divisor: 1, firstYear: 2014, values: {}, estimates: {} };
/** An older edition of the data was kept without these figures, and the newest ones must not be shown as if they were its own. */
const NOT_KEPT: People = {
  ...PEOPLE,
  series: {
    personnel: NO_SERIES,
    usdCurrent: NO_SERIES,
    usd2021: NO_SERIES,
    perCapita2021: NO_SERIES,
    worldBank: NO_SERIES,
  },
  natoSince: {},
  breaks: [],
};

/** Own armed forces and money year by year, as the edition that is shown has them. */
export function peopleOf({ dataset }: Pick<Store, 'dataset'>): People {
  return dataset.isKept ? NOT_KEPT : PEOPLE;
}
