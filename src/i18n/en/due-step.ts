import type { DateText } from '../../data/rows.ts';
import { say } from './grammar.ts';

/** Words for a step that was due and that nobody has confirmed; cards, lists and the calendar say the same. */
export const dueStep = {
  text: 'due, not confirmed',
  status: (date: DateText) => `due ${say.date(date)}, not confirmed`,
  /** Of what is in place. */
  next: (date: DateText) => `next step due ${say.date(date)}, not confirmed`,
  /** Of a change that is done. */
  doneBut: (date: DateText) => `done, next step due ${say.date(date)}, not confirmed`,
};
