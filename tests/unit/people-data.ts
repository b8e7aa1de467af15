/** The committed figures of own forces and money, for tests. */
import packed from '../../src/data/people.json';
import { type PackedPeople, unpackedPeople } from '../../src/data/people.ts';

export const PEOPLE = unpackedPeople(packed as unknown as PackedPeople);
