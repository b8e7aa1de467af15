/** The committed figures of own forces and money, for tests. Read, not imported: the browser tests use them too. */
import { readFileSync } from 'node:fs';
import { type PackedPeople, unpackedPeople } from '../../src/data/people.ts';

export const PEOPLE = unpackedPeople(
  JSON.parse(readFileSync('src/data/people.json', 'utf8')) as unknown as PackedPeople,
);
