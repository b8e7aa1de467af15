import type { DateText } from '../../data/rows.ts';
import type { Country, Verbatim } from '../values.ts';
import { say } from './grammar.ts';

/** Words of the commands and who holds them. */

const notKnown = 'not known';

const nations = (of: readonly Country[]): string => (of.length === 0 ? notKnown : say.countries(of));

/** Who holds a command on a day, and what was agreed. */
export interface Held {
  readonly state: 'absent' | 'unknown' | 'planned' | 'held';
  readonly holders: readonly Country[];
  /** Several hold it in turn, and which of them did on the day is not on record. */
  readonly isTurn: boolean;
  readonly isRecorded: boolean;
  /** From when on the holder is on record. */
  readonly recorded: DateText;
  /** Who was agreed to follow; `null`: nothing was agreed. */
  readonly next: readonly Country[] | null;
  /** When that is in effect; `null`: not known. */
  readonly effect: DateText | null;
}

/** Who holds a command, without what was agreed. */
function holder({ state, holders, isTurn, isRecorded, recorded, next, effect }: Held): string {
  if (state === 'absent') return 'not set up';
  if (state === 'unknown') return 'at work; nationality of the commander not known';
  if (state === 'planned')
    return effect === null
      ? `announced, not known to be at work; to be led by ${nations(next ?? [])}`
      : `announced, at work from ${say.date(effect)}`;
  if (isTurn) return `${nations(holders)} in turn; which of them then is not on record`;
  if (isRecorded) return nations(holders);
  return `not on record for that month; on record from ${say.date(recorded)}: ${nations(holders)}`;
}

/** What was agreed and is not in effect on the day; empty where nothing was. */
function agreed({ state, next, effect }: Held): string {
  if (state !== 'held' || next === null) return '';
  const when = effect === null ? 'date not known' : `in effect from ${say.date(effect)}`;
  return `agreed, ${when}: ${nations(next)}`;
}

const holding = (held: Held): string => [holder(held), agreed(held)].filter(Boolean).join('; ');

const posts = (names: readonly Verbatim[]): string =>
  names.length === 0 ? 'none' : say.list(names.map(({ text }) => text));

export const commands = {
  titleOn: (month: DateText) => `Who holds NATO’s commands, ${say.date(month)}`,
  intro:
    'The month of the time axis decides who is shown as the holder. What is agreed is shown as agreed, beside the holder, until a date of effect is known.',
  said: (quote: Verbatim, speaker: Verbatim) => `“${quote.text}” (${speaker.text})`,
  saceurPost: 'The post of SACEUR, Supreme Allied Commander Europe:',
  saceurAlways: (holders: readonly Country[], first: DateText, last: DateText) =>
    `The post of SACEUR, at the top, is held by one nation in every month from ${say.date(first)} to ${say.date(last)}: ${nations(holders)}.`,
  saceurKept: (holders: readonly Country[], date: DateText) =>
    `The decision of ${say.date(date)} keeps it there: before and after, ${nations(holders)}.`,
  count: (month: DateText, us: number, europe: number, unknown: number) =>
    `In ${say.date(month)}, of the commands at work in the tables, ${say.number(us)} are held by the US and ${say.number(europe)} by Europeans; of ${say.number(unknown)} the holder is not on record for that month.`,
  agreedCount: (toEurope: readonly Verbatim[], toUs: readonly Verbatim[]) =>
    `Agreed, not known to be in effect: from the US to Europeans ${posts(toEurope)}; from Europeans to the US ${posts(toUs)}.`,
  nothingAgreed: 'By then no change from one side to the other had been agreed.',
  onMap: 'Show the stars on the map',
  signs: {
    title: 'Stars of commands',
    us: 'held by the US',
    europe: 'held by another ally',
    both: 'one seat, both sides',
    unrecorded: 'not on record for the month',
    planned: 'announced, not at work',
    unknown: 'holder not known',
    agreed: 'dot: agreed to pass to that side',
    several: 'number: commands at one seat',
  },
  tree: 'The tree',
  treeNote:
    'Grouped by level. Inside a level, a line joins a command to the one above it only where a source names that one.',
  groups: {
    joint: 'Joint force commands',
    component: 'Air, land and maritime commands',
    corps: 'Corps, divisions and forward land forces',
    support: 'Support',
    beside: 'Beside SACEUR',
  },
  further: 'Further headquarters of corps and divisions, with the nation that the table of forces names:',
  levels: {
    strategic: 'strategic',
    'joint force': 'joint force command',
    component: 'component command',
    corps: 'corps',
    other: 'other headquarters',
  },
  now: (month: DateText) => `In ${say.date(month)}:`,
  before: 'Before',
  after: 'After',
  change: 'Before and after:',
  to: 'then',
  holder,
  agreed,
  notSet: 'did not exist',
  notKnown,
  announced: 'Announced',
  effective: 'In effect',
  noAnnounced: 'no announcement in the tables',
  noEffective: 'no date known',
  noChange: 'no change of holder',
  seat: 'Seat',
  confidence: 'Confidence',
  under: 'Comes under',
  asOf: (date: DateText) => `As the tables have it on ${say.date(date)}`,
  since: (date: DateText) => `On record since ${say.date(date)}.`,
  earlier: (date: DateText, holders: readonly Country[]) =>
    `Until ${say.date(date)}: ${nations(holders)} in turn.`,
  events: 'Events',
  alsoHere: 'At the same seat',
  toTree: 'All commands as a tree',
  shown: (count: number, total: number) =>
    `${say.number(count)} of ${say.count(total, { one: 'command', other: 'commands' })}`,
  table: 'The same as a table',
  caption: (month: DateText, count: number) =>
    `${say.count(count, { one: 'command', other: 'commands' })}, ${say.date(month)}. Announced is not in effect: without a date of effect the holder before is the current one.`,
  columns: {
    command: 'Command',
    seat: 'Seat',
    now: 'Holder in the month shown',
    before: 'Before',
    after: 'After',
    announced: 'Announced',
    effective: 'In effect',
    source: 'Confidence, source',
  },
  rule: {
    title: 'How the month decides',
    rules: [
      'With a date of effect, the holder after the change is shown from the first day that this date can mean, but never before the announcement.',
      'Without a date of effect, the holder before stays the current one; from the announcement on, the holder after it is shown as agreed.',
      'A command that had no holder before begins with its date of effect; announced and without that date it is planned.',
      'The table describes the eve of the decision. For earlier months a holder counts as on record from the date in its note, its event or a further source; before that the star is hollow.',
      'A month stands for its last day.',
    ],
  },
  tip: (name: Verbatim, seat: Verbatim, held: Held) => `${name.text}, ${seat.text}: ${holding(held)}.`,
};
