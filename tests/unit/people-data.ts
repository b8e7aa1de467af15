/** The committed figures of own forces and money, for tests. The attribute is for the browser tests, which are not built. */
import packed from '../../src/data/people.json' with { type: 'json' };
import { type PackedPeople, unpackedPeople } from '../../src/data/people.ts';

export const PEOPLE = unpackedPeople(packed as unknown as PackedPeople);
