import type { People } from '../../data/people.ts';
import type { Iso3 } from '../../data/rows.ts';
import type { LaterMessages } from '../../i18n/en.ts';
import { countryOf, type Speech } from '../base/speech.ts';
import { breaksOf, ownForces } from './own-forces.ts';

/** Whose figure follows another count than before, for some years at least; their breaks say what is known of it. */
const COUNTED_ANEW: readonly Iso3[] = ['TUR', 'POL', 'ITA'];
/** Whose newest figure by the World Bank is too old to say anything of the war. */
const IN_THE_WAR: readonly Iso3[] = ['UKR', 'RUS', 'BLR'];

/** What words are made of. */
export interface OwnSaid {
  readonly speech: Speech;
  readonly words: LaterMessages;
}

/** A country's own forces in a year, in the sentence that keeps them apart from troops in a host. */
export function ownForcesSentence(
  { speech, words }: OwnSaid,
  people: People,
  iso3: Iso3,
  year: number,
): string {
  const said = words.ownForces;
  const country = countryOf(speech, iso3);
  const own = ownForces(people, iso3, year);
  if (own.kind === 'none') return said.none;
  if (own.kind === 'unknown') return said.unknown(country, year);
  if (own.kind === 'world bank') {
    const sentence = said.worldBank(country, own.persons, own.year);
    return IN_THE_WAR.includes(iso3) ? `${sentence} ${said.beforeInvasion}` : sentence;
  }
  const sentence = said.nato(country, Math.round(own.thousand * 1000), own.year, own.estimate);
  const isChanged = COUNTED_ANEW.includes(iso3) && breaksOf(people, iso3).some((entry) => entry.year <= year);
  return isChanged ? `${sentence} ${said.changedCount}` : sentence;
}
