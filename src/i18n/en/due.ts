import type { DateText } from '../../data/rows.ts';
import type { DueKind, DueSize } from '../../model/due/due-step.ts';
import type { Country, Verbatim } from '../values.ts';
import { dueStep } from './due-step.ts';
import { say } from './grammar.ts';

/** Words of the list of what is due, and of its calendar. */

const kinds = {
  arrival: 'arrival',
  departure: 'departure',
  reduction: 'reduction',
  relief: 'hand-over from one unit to the next',
  growth: 'growth',
  pledge: 'pledge of forces',
  next: 'end, relief or next step',
  takeover: 'task to be taken over',
  decision: 'decision on an option',
  command: 'command to change hands',
  spending: 'aim of spending',
  plant: 'start or full output of a plant',
} satisfies Record<DueKind, string>;

const confirm = {
  arrival: 'A report that they have arrived.',
  departure: 'A report that they have left.',
  reduction: 'A new number of troops, or a report of who has left.',
  relief: 'A report that the new unit has taken over.',
  growth: 'A report that the force has reached its size.',
  pledge: 'A report that the forces are there.',
  next: 'A report of what came next: an end, a relief or a longer stay.',
  takeover: 'A report that others do the task.',
  decision: 'The decision, or the options made public.',
  command: 'A report of the ceremony at which the new commander took over.',
  spending: 'NATO’s figures or the budget of that year.',
  plant: 'A report that the plant works, with its output.',
} satisfies Record<DueKind, string>;

/** A day is a day; a month or a year is over on its last day. */
const by = (date: DateText): string =>
  date.length > 7 ? `on ${say.date(date)}` : `by the end of ${say.date(date)}`;

function sized(size: DueSize): string {
  if (size.of === 'share') return `${say.exactPercent(size.number)} of GDP`;
  if (size.of === 'troops') return `${say.number(size.number)} troops`;
  return `${say.number(size.number)} ${size.unit.text} a year`;
}

export const due = {
  step: dueStep,
  /** What the list finds. */
  finding: (overdue: number, ahead: number) =>
    `${say.form(overdue, { one: '1 step is overdue', other: `${say.number(overdue)} steps are overdue` })}, ${say.number(ahead)} ahead`,
  intro: (date: DateText) =>
    `Steps that were announced with a date. Overdue: the date has passed, and by ${say.date(date)} nothing was found that says it happened. That a date has come is no proof.`,
  overdue: 'Overdue: due, not confirmed',
  ahead: 'Ahead',
  nextStep: 'Next step',
  when: (date: DateText, isOverdue: boolean) =>
    isOverdue ? `Was due ${by(date)}, not confirmed` : `Due ${by(date)}`,
  kinds,
  confirm,
  confirms: 'What would confirm it:',
  noHost: 'no single country, or place not stated',
  host: (country: Country | null) => (country ? say.country(country) : due.noHost),
  size: (size: DueSize | null) => (size === null ? 'size not stated' : sized(size)),
  list: 'Steps by date',
  filters: { label: 'Filters', side: 'Side', country: 'Country', every: 'all' },
  count: (count: number, total: number) =>
    `${say.number(count)} of ${say.count(total, { one: 'step', other: 'steps' })}`,
  empty: 'No step fits these filters.',
  reset: 'Take all filters away',
  calendar: 'Calendar file (all steps)',
  calendarName: 'Who defends Europe? What is due',
  /** An aim of spending, with the definition it is by. */
  aim: (country: Country, size: DueSize, definition: Verbatim) =>
    `${say.country(country)}: ${sized(size)} (${definition.text})`,
  /** The title of a step in the calendar. */
  event: (title: Verbatim, country: Country | null, isOverdue: boolean) =>
    `${isOverdue ? 'Due, not confirmed: ' : ''}${country ? `${say.country(country)}: ` : ''}${title.text}`,
  source: (publisher: Verbatim, title: Verbatim, address: Verbatim | null) =>
    `Source: ${publisher.text}, ${title.text}${address ? ` (${address.text})` : ''}`,
};
