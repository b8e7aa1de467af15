import type { ParsedLink } from './link.ts';

/** What a link holds of a lesson, under keys that the view does not have. */

/** Ids of the questions asked; a question of the teacher's, once for each. */
export const LESSON_KEYS = { asked: 'ask', own: 'own' } as const;

/** The keys of a lesson among those of a link. */
export function lessonKeys(kept: ParsedLink['kept']): ParsedLink['kept'] {
  return kept.filter(([key]) => Object.values<string>(LESSON_KEYS).includes(key));
}
