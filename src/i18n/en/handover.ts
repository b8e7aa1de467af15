import type { ChangeRow, DateText } from '../../data/rows.ts';
import type { Age } from '../../model/base/dates.ts';
import type { Aged, Verbatim } from '../values.ts';
import { dated } from './age.ts';
import { regions } from './balance.ts';
import { changeStatuses } from './forces.ts';
import { say } from './grammar.ts';
import { begin, inWords } from './numbers.ts';
import { scenario } from './scenario.ts';

/** Words of the hand-over ledger. */

const months = (count: number): string => say.count(count, { one: 'month', other: 'months' });
const is = (count: number): string => `${say.number(count)} ${say.form(count, { one: 'is', other: 'are' })}`;

export const troops = (count: number | null): string =>
  count === null ? 'number of troops not stated' : `${say.number(count)} troops`;

/** A date, and whether it is still to come: then it is due, not done. */
export interface Step {
  readonly date: DateText | null;
  readonly isDue: boolean;
  /** How long before the month shown; `null`: ahead of it, or told apart from any month. */
  readonly age: Age | null;
}

/** When the US step was announced, and when it is in effect. Ages have commas of their own. */
export function usDates(announced: Aged | null, { date, isDue, age }: Step): string {
  const first = announced ? `announced ${dated(announced.date, announced.age)}` : 'no date of announcement';
  const start = announced?.age ? `${first}; ` : `${first}, `;
  if (date === null) return `${start}no date of effect stated`;
  return `${start}${isDue ? 'due' : 'in effect'} ${dated(date, age)}`;
}

/** When the European answer is in place or due. */
function europeDate({ date, isDue, age }: Step): string {
  if (date === null) return 'no date';
  return `${isDue ? 'due' : 'from'} ${dated(date, age)}`;
}

/** Who stands in for what leaves, and how many months lie between. */
interface Gap {
  readonly answer: 'named' | 'part' | 'none';
  readonly isOver: boolean;
  /** Whole months from the US step to the European answer; negative if that came before; `null`: a date is not known. */
  readonly months: number | null;
  /** Months without any answer so far; `null`: not known. */
  readonly openMonths: number | null;
}

/** The gap, the overlap, or that nobody is named. */
function gap({ answer, isOver, months: between, openMonths }: Gap): string {
  if (answer === 'none') {
    const text = isOver ? 'not replaced' : 'no replacement named';
    return openMonths === null ? text : `${text}, ${months(openMonths)} so far`;
  }
  if (answer === 'part')
    return between === null
      ? 'in part, not a stated replacement; no date'
      : `${months(between)} after, not a stated replacement`;
  if (between === null) return 'replacement named, date not known';
  if (between === 0) return 'in place in the same month';
  return between < 0 ? `in place ${months(-between)} before` : `${months(between)} after`;
}

/** A row of the ledger. */
interface Row {
  readonly item: Verbatim;
  readonly announced: Aged | null;
  readonly us: Step;
  readonly gap: Gap;
  /** `null`: nobody is named. */
  readonly europe: Step | null;
}

/** The whole row in one sentence. That a date is not known is said by the gap. */
function sentence({ item, announced, us, gap: between, europe }: Row): string {
  const date = europe && europe.date !== null ? `, ${europeDate(europe)}` : '';
  return `${item.text}: ${usDates(announced, us)}; ${gap(between)}${date}.`;
}

export const handoverStatuses = {
  covered: 'covered',
  partly: 'covered in part',
  'not replaced': 'not replaced',
  agreed: 'agreed, not yet done',
  announced: 'announced',
  option: 'debated: an option',
};

const kinds = {
  drawdown: 'drawdown',
  'called off': 'deployment called off',
  post: 'change of command',
};

/** What happens at the US end of a hand-over. */
const usSteps = {
  leaves: 'to leave',
  left: 'left',
  'handed on': 'handed on',
  'to be handed on': 'to be handed on',
  'called off': 'called off',
};

export const handover = {
  title: 'Hand-overs',
  intro:
    'What the United States takes away, calls off or hands on in Europe, and what Europe puts in its place: when it was announced, when it leaves, what takes over, and the months between.',
  summary: {
    named: (total: number, named: number, inTime: number) =>
      `Of ${say.number(total)} US drawdowns and called-off deployments, ${say.number(named)} ${say.form(named, { one: 'has', other: 'have' })} a named European replacement; ${say.number(inTime)} had it in time.`,
    mayOverlap: (count: number) => `${begin(inWords(count))} of these may overlap, as parts of one order.`,
    part: (count: number) => `${is(count)} covered in part, by a force that is not a stated replacement.`,
    none: (count: number) => `For ${say.number(count)} no replacement is named.`,
    inEffect: (inEffect: number, open: number) =>
      `${is(inEffect)} in effect; of these ${is(open)} not replaced.`,
    posts: (posts: number, undated: number) =>
      `${say.count(posts, { one: 'command is', other: 'commands are' })} to pass to Europeans by agreement; for ${say.number(undated)} of them no date is known.`,
  },
  state: (date: DateText) => `State of the tables on ${say.date(date)}.`,
  rule: 'In time means: a European replacement is named, both dates are known, and the European one is not after that of the US, counted in months. Forces that were there before, purchases under discussion and allies asked to fill a gap are no replacement.',

  filters: {
    label: 'Filters of the hand-overs',
    status: 'Status (none pressed: all)',
    sort: 'Order',
    sorts: { gap: 'longest gap', host: 'host', size: 'largest' },
    count: (shown: number, total: number) =>
      `${say.number(shown)} of ${say.count(total, { one: 'hand-over', other: 'hand-overs' })}`,
    empty: 'No hand-over fits these filters.',
  },
  statuses: handoverStatuses,
  kinds,
  europe: regions.europe,
  outside: (place: Verbatim) => `${place.text}, outside the map`,
  troops,
  /** What kind of step it is, and of how many troops; a command has none. */
  kind: (kind: keyof typeof kinds, count: number | null) =>
    kind === 'post' ? kinds[kind] : `${kinds[kind]}, ${troops(count)}`,
  usDates,
  europeDate,
  /** What stands in, and when. */
  answer: (item: Verbatim, when: Step | null) =>
    when === null ? item.text : `${item.text}; ${europeDate(when)}`,
  us: 'US',
  european: 'Europe',
  gap,
  chart: {
    label: 'Ledger',
    sentence,
    unknown: 'no date',
    now: (month: DateText) => `Line: ${say.date(month)}.`,
    nowOutside: (month: DateText) => `${say.date(month)} lies outside of this axis.`,
    show: (item: Verbatim) => `Show on the map: ${item.text}`,
    legend: {
      title: 'Signs',
      announced: 'announced, as wide as the date is imprecise',
      leaves: 'in effect: the US step',
      takesOver: 'Europe in place',
      planned: 'Europe planned, not there yet',
      open: 'empty: no replacement named, or not there yet',
      gap: 'gap or overlap in months',
      relief: 'one European force relieves another',
      unknown: 'date not known',
    },
  },
  table: {
    title: 'The same as a table',
    caption: (date: DateText) => `Hand-overs, state of ${say.date(date)}. Empty dates are not known.`,
    columns: {
      item: 'US force, post or capability',
      host: 'Host',
      troops: 'Troops',
      announced: 'Announced',
      leaves: 'In effect',
      europe: 'European answer',
      from: 'From',
      gap: 'Gap in months',
      status: 'Status',
    },
    unknown: 'not known',
    notNamed: 'none named',
  },
  card: {
    us: 'US step',
    announced: 'Announced',
    leaves: 'In effect',
    europe: 'European answer',
    force: 'European force',
    near: 'Force nearby',
    notStated: 'not a stated replacement',
    from: 'In place or due',
    gap: 'Gap',
    status: 'Status',
    confidence: 'Confidence',
    change: 'The change itself',
    reliefs: 'Since then',
    relief: (date: DateText, title: Verbatim, status: ChangeRow['status']) =>
      `${say.date(date)}: ${title.text} (${changeStatuses[status]})`,
    map: 'On the map',
    ends: 'Ends of the hand-over',
    signs: {
      us: 'circle with an arrow out: what leaves, is called off or passes on',
      europe: 'hexagon with an arrow in: what comes',
      planned: 'hollow hexagon: planned, not there yet',
      near: 'hollow hexagon: there, but no stated replacement',
      open: 'broken ring: nobody named',
    },
    noUs: 'The US step has no place on the map: the tables name no host, only Europe as a whole.',
    noEurope: 'The European answer has no place on the map: no force is named.',
    ledger: 'To the ledger',
  },
  map: {
    when: (step: keyof typeof usSteps, date: DateText | null) =>
      `${usSteps[step]}: ${date === null ? 'no date of effect stated' : say.date(date)}`,
    comes: 'takes over',
    planned: 'planned',
    near: 'not a stated replacement',
    open: 'no replacement named',
  },

  scenario,
};
