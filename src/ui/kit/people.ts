import packed from '../../data/people.json';
import { type PackedPeople, unpackedPeople } from '../../data/people.ts';

/** Own armed forces and money year by year, for the parts that are loaded when a reader asks for them. */
export const PEOPLE = unpackedPeople(packed as unknown as PackedPeople);
