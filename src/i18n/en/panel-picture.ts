import { say } from './grammar.ts';

/** Words of the pictures of views below the map that are in none of these views. */
export const panelPicture = {
  what: 'Picture of',
  map: 'the map',
  signs: { us: 'US', europe: 'Europeans and Canadians' },
  /** What a hollow sign means, by view. */
  hollow: {
    changes: 'hollow: not done, or not confirmed',
    due: 'hollow: due, not confirmed',
    handover: 'hollow: not yet in effect, or date not known',
    commands: 'hollow: not on record for this day, or planned',
    production: 'hollow: announced at most; the tables do not say which plants work',
  },
  more: (count: number) =>
    `and ${say.count(count, { one: 'more entry', other: 'more entries' })} on the page`,
};
