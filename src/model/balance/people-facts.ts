import type { PeopleOfMonth } from './provided.ts';

/** What the sentences about people are given: own soldiers in thousands, Americans and promised forces in people. */
export function peopleFacts({ own, americans, pledge }: PeopleOfMonth) {
  return {
    when: own.europe,
    europe: own.europe.thousand,
    turkiye: own.turkiye.thousand,
    states: own.states,
    americans: americans.best,
    pledge,
  };
}
