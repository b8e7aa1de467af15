import type { DateText } from '../../data/rows.ts';
import type { Country, Troops, Verbatim } from '../values.ts';
import { type Place, place, regions, usAtLeast } from './balance.ts';
import { ranged, statuses } from './forces.ts';
import { say } from './grammar.ts';

/** Words of the what-if: what would remain if steps were carried out. */

const steps = (count: number): string => say.count(count, { one: 'step', other: 'steps' });

/** Steps as a list: "About 5,000 troops in Germany". Some have commas of their own. */
const items = (of: readonly Verbatim[]): string => of.map(({ text }) => text).join('; ');

const due = (date: DateText | null): string => (date === null ? 'no date' : `due ${say.date(date)}`);

/** What would remain of a US figure. */
interface Remainder extends Troops {
  readonly status: keyof typeof statuses;
  /** More is assumed to leave than is stated to be there. */
  readonly exceeded: boolean;
  /** How many steps are of a number that is not stated. */
  readonly unsized: number;
}

/** What a remainder is worth, or why it is not known. */
function worth({ best, high, status, exceeded, unsized }: Remainder): string {
  // Only a sum of US figures is "at least": rotations or whole hosts are missing from it.
  if (best !== null) return status === 'at least' ? usAtLeast : statuses[status];
  if (exceeded) return 'not known: more is assumed to leave than is stated to be there';
  const why =
    unsized > 0 ? `not known: the number of ${steps(unsized)} is not stated` : 'not known, as in the data';
  return high === null ? why : `${why}; at most ${say.number(high)} by the figures`;
}

/** What would remain of the figure of a place, of how many now, and whether a step may be counted in it already. */
interface Remaining {
  readonly where: Place;
  readonly after: Remainder;
  readonly now: number | null;
  readonly counted: boolean;
}

function remains({ where, after, now, counted }: Remaining): string {
  const left = after.best === null ? worth(after) : ranged(after, say.number(after.best));
  const text = `${place(where)}: ${left}, of ${now === null ? 'not known' : say.number(now)} now`;
  return counted ? `${text} (the step may be counted in it already)` : text;
}

export const scenario = {
  title: 'What if? A scenario, not data',
  intro:
    'Tick steps that are announced, agreed or only debated, to see what US number would remain and which European commitment is on record. The map, its figures and the balance go on showing the data.',
  pick: 'Assume that these are carried out',
  none: 'Nothing is assumed.',
  clear: 'Assume nothing',
  assumed: (count: number) => `${steps(count)} assumed.`,
  caption: (date: DateText) =>
    `Scenario: not data. What would remain of the US figures of ${say.date(date)} if the ticked steps were carried out in full.`,
  columns: {
    place: 'Where',
    now: 'US now (data)',
    less: 'Assumed to leave',
    after: 'Would remain (scenario)',
    europe: 'European commitment on record',
  },
  nowOf: (where: Place) => `US now (data), ${place(where)}`,
  flank: regions.flank,
  noneHere: 'none of the ticked steps',
  worth,
  /** How much is assumed to leave with a step. */
  less: (item: Verbatim, count: number | null) =>
    `${item.text}: ${count === null ? 'number not stated' : `${say.number(count)} troops`}`,
  unknownHosts: (hosts: readonly Country[]) => `Not in it, because unknown: ${say.countries(hosts)}.`,
  counted: (item: Verbatim, date: DateText) =>
    `The number is of ${say.date(date)}, after this was called off or begun: it may be counted already (${item.text}).`,
  /** Steps that may be one order, by the tables. */
  mayOverlap: (steps: readonly Verbatim[]) =>
    `These may overlap, so only the largest number is taken off: ${items(steps)}.`,
  overlap: 'Steps may also overlap where the tables do not say so; those are taken off in full.',
  answer: (item: Verbatim, answer: Verbatim, date: DateText | null) =>
    `${item.text}: ${answer.text}; ${due(date)}.`,
  noAnswer: (item: Verbatim, answer: Verbatim) =>
    `${item.text}: no replacement named. The table says: “${answer.text}”.`,
  target: (host: Place, target: Verbatim, date: DateText | null, state: Verbatim) =>
    `${place(host)}: ${target.text}; ${due(date)}. State of play: ${state.text}`,
  usLed: (host: Place, target: Verbatim) =>
    `${place(host)}: ${target.text}; led by the United States, so not a European commitment.`,
  ownLed: (host: Place, target: Verbatim) => `${place(host)}: ${target.text}; led by the host itself.`,
  noTarget: (host: Place) => `${place(host)}: no European brigade is agreed.`,
  wide: (steps: readonly Verbatim[]) =>
    `For Europe as a whole, with no host named, so that no host is charged with it: ${items(steps)}.`,
  elsewhere: (steps: readonly Verbatim[]) =>
    `Outside of Europe, so in none of these figures: ${items(steps)}.`,
  rules: [
    'Only numbers of the tables are taken off, in full, from the low, best and high US figure of the last month; of steps that the tables say may overlap, only the largest. Nothing is added: no force is invented, and a commitment is listed, not counted as cover.',
    'A number that is not known stays unknown, “at least” stays “at least”. Nothing falls below zero: a step that takes more than is stated to be there leaves a number that is not known.',
  ],
  remaining: (places: readonly Remaining[]) =>
    `Would remain of the US figures: ${places.map(remains).join('; ')}.`,
  banner: 'Scenario: not data',
  bannerText: (steps: readonly Verbatim[]) => `Assumed: ${items(steps)}.`,
  /** Steps that an old link names. */
  settled: (steps: readonly Verbatim[]) =>
    `Not assumed, since no longer only announced: ${items(steps)}. The list of hand-overs says what is known.`,
  bannerMap: 'The map shows the data.',
  open: 'Show the scenario',
  end: 'End it',
  exportLabel: 'Scenario: not data',
};
