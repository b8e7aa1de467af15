import type { People } from '../../data/people.ts';
import type { Iso3 } from '../../data/rows.ts';
import { type OwnSaid, ownForcesSentence } from '../people/own-words.ts';
import { type View, yearOf } from '../view/view.ts';
import type { HomeMark } from './home-scene.ts';
import { sentenceOf } from './saying.ts';

/** Tips of the countries that have squares: the sentence on their own forces, then what the country says without one. */
export function homeSayings(
  said: OwnSaid,
  people: People,
  marks: readonly HomeMark[],
  view: View,
): Record<Iso3, string> {
  const tip = (iso3: Iso3) =>
    `${ownForcesSentence(said, people, iso3, yearOf(view.date))} ${sentenceOf(said.speech, view, iso3)}`;
  return Object.fromEntries(marks.map(({ iso3 }) => [iso3, tip(iso3)]));
}
