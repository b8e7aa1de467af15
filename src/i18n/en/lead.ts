import type { DateText, Side } from '../../data/rows.ts';
import type {
  Bound,
  Country,
  GapNews,
  HostChange,
  HostLoss,
  MoveNews,
  RiseAndFall,
  SaidNumber,
  SpendingYear,
} from '../values.ts';
import { say } from './grammar.ts';
import { begin, inWords } from './numbers.ts';
import { changeHeads, heads } from './spending.ts';

/** Words of what is read first: the sentences beside the map and its keys, and the strip of the time control. */

/** A sentence in parts: what is counted, which is set in bold; the rest; and what only windows with room for it have. */
type Sentence = readonly [counted: string, rest: string, more?: string];

const between = ([low, high]: readonly [number, number]): string =>
  low === high ? say.number(low) : `${say.number(low)}–${say.number(high)}`;

/** "at least 17,900", "78,000–85,000", "no total". */
function troops({ troops: number, mark, range }: SaidNumber): string {
  if (range) return between(range);
  if (number === null) return 'no total';
  const sure = mark === 'plus' ? 'at least ' : mark === 'about' ? 'about ' : '';
  return `${sure}${say.number(number)}`;
}

export const lead = {
  compared: (since: DateText, date: DateText) =>
    since.slice(0, 4) === date.slice(0, 4)
      ? `${say.monthName(since)} and ${say.date(date)} compared`
      : `${say.date(since)} and ${say.date(date)} compared`,
  /** The day of the tables. */
  latest: (asOf: DateText) => `Data to ${say.day(asOf)}, ${asOf.slice(0, 4)}`,
  /** Goes on after `latest`: when the newest facts are of, of all and of US forces. */
  newest: (asOf: DateText, newest: DateText, us: DateText) => {
    const day = (date: DateText) =>
      date[7] && date.startsWith(asOf.slice(0, 4)) ? say.day(date) : say.date(date);
    return `; newest fact ${day(newest)}, US forces ${day(us)}`;
  },
  /** By the reader's clock; 0: not old. */
  old: (months: number) =>
    months > 0 ? `. These data are ${say.count(months, { one: 'month', other: 'months' })} old.` : '',
  of: (month: DateText) => `Europe in ${say.date(month)}`,
  /** `isReported`: only weak sources say so. */
  us: (said: SaidNumber, isReported: boolean): Sentence =>
    said.troops === null
      ? ['US troops: no total', ' for this month.']
      : [
          begin(`${troops(said)} US troops`),
          ` are ${isReported ? 'reported ' : ''}in Europe${said.range ? '; sources differ' : ''}.`,
        ],
  europe: (said: SaidNumber): Sentence =>
    said.troops === null
      ? ['Europeans and Canadians abroad: no total', ' for this month.']
      : [begin(`${troops(said)} Europeans and Canadians`), ' are posted outside their own countries.'],
  share: ({ count, allies, atOldGoal }: SpendingYear, goal: number, oldGoal: number): Sentence => [
    `${begin(inWords(count))} of the ${say.number(allies)} NATO allies with armed forces`,
    ` ${say.form(count, { one: 'spends', other: count === 0 ? 'spends' : 'spend' })} ${say.exactPercent(goal)} of GDP or more on defence, the 2035 goal; ${say.number(atOldGoal)} ${say.form(atOldGoal, { one: 'reaches', other: 'reach' })} the old ${say.exactPercent(oldGoal)}.`,
  ],
  unknown: (us: readonly Country[], europe: readonly Country[]) => {
    const where = (who: string, hosts: readonly Country[]) =>
      hosts.length === 0
        ? []
        : [`${who} in ${hosts.length > 5 ? `${say.number(hosts.length)} countries` : say.countries(hosts)}`];
    return `Number unknown: ${[...where('US', us), ...where('Europeans', europe)].join('; ')}.`;
  },
};

/** Whose troops they are. */
function forcesOf(side: Side, nation: Country | null): string {
  if (side === 'us') return 'US troops';
  return nation ? `troops of ${say.country(nation)}` : 'NATO troops';
}

const PEOPLE = { us: 'US troops', europe: 'Europeans and Canadians' } satisfies Record<Side, string>;

/** "about 700 fewer". */
function change({ troops: number, isAbout }: Pick<HostChange, 'troops' | 'isAbout'>): string {
  return `${isAbout ? 'about ' : ''}${say.number(Math.abs(number))} ${number < 0 ? 'fewer' : 'more'}`;
}

const changes = (hosts: readonly HostChange[]): string =>
  say.list(hosts.map((host) => `${change(host)} in ${say.country(host.host)}`));

const reported = (isReported: boolean, text: string): string =>
  isReported ? `Reported: ${text}` : begin(text);

export const comparison = {
  /** The news, as the title. */
  title: {
    gap: ({ side, nation, hosts: [first, ...others], troops: number }: GapNews) => {
      const who = `${number === null ? '' : `${say.number(number)} `}${forcesOf(side, nation)}`;
      const rest =
        others.length === 0
          ? ''
          : ` and ${inWords(others.length)} other ${say.form(others.length, { one: 'country', other: 'countries' })}`;
      return begin(`${who} left ${first ? say.country(first) : 'Europe'}${rest} and were not replaced`);
    },
    move: ({ side, nation, host, troops: number, leaves, isReported }: MoveNews) => {
      const place = host ? say.country(host) : 'Europe';
      const who = forcesOf(side, nation);
      return reported(
        isReported,
        leaves
          ? `${say.number(number)} ${who} left ${place}`
          : `${say.number(number)} more ${who} came to ${place}`,
      );
    },
    count: (host: HostChange) => begin(`${change(host)} ${PEOPLE[host.side]} in ${say.country(host.host)}`),
    spending: (before: SpendingYear, after: SpendingYear, goal: number) =>
      `${begin(inWords(after.atOldGoal))} of ${say.number(after.allies)} NATO allies at ${say.exactPercent(goal)} of GDP for defence, ${inWords(before.atOldGoal)} of ${say.number(before.allies)} in ${before.year}`,
    nothing: 'No large change of troops was counted between these months',
  },
  left: ({ side, nation, hosts, troops: number, month, isHome }: GapNews): Sentence => [
    begin(
      `${number === null ? '' : `${say.number(number)} `}${forcesOf(side, nation)} ${isHome ? 'went home' : 'left'}`,
    ),
    ` in ${say.date(month)}${isHome ? ' from' : ''} ${say.countries(hosts)}.`,
  ],
  losses: (losses: readonly HostLoss[], others: readonly Country[]): Sentence => {
    if (losses.length === 0) return ['How many left each country', ' is not known.'];
    const each = (loss: HostLoss) => `${say.country(loss.host)}: ${change(loss)}`;
    const stay = losses.map(({ stays }) => troops(stays)).join(', ');
    return [
      losses.map(each).join(', '),
      `; ${stay} stay.`,
      others.length === 0 ? '' : ` How many left each of the others is not known.`,
    ];
  },
  when: (month: DateText): Sentence => [
    `In ${say.date(month)}`,
    ', the largest move between the two months.',
  ],
  total: {
    /** The sources differ by more than so many. */
    hidden: (number: number): Sentence => [
      'The total for Europe cannot show it:',
      ` sources differ by more than ${say.number(number)}.`,
    ],
    overlapping: ['US troops in Europe:', ' sources differ too much to tell a change.'] as Sentence,
    more: ['US troops in Europe:', ' more, whichever source is right.'] as Sentence,
    fewer: ['US troops in Europe:', ' fewer, whichever source is right.'] as Sentence,
    plain: (before: SaidNumber, after: SaidNumber): Sentence => [
      'US troops in Europe:',
      ` ${troops(before)}, then ${troops(after)}.`,
    ],
    month: (month: DateText, other: DateText) =>
      month.slice(0, 4) === other.slice(0, 4) ? say.monthName(month) : say.shortMonth(month),
    range: between,
  },
  us: (hosts: readonly HostChange[]): Sentence => ['US troops:', ` ${changes(hosts)}.`],
  europe: (before: SaidNumber, after: SaidNumber, hosts: readonly HostChange[]): Sentence => [
    'Europeans and Canadians:',
    before.troops === null && after.troops === null
      ? ` ${changes(hosts)}.`
      : ` ${troops(before)}, then ${troops(after)}.`,
    hosts.length === 0 || (before.troops === null && after.troops === null)
      ? ''
      : ` Counted in both months: ${changes(hosts)}.`,
  ],
  spending: (
    { rose, fell, total }: RiseAndFall,
    before: SpendingYear,
    after: SpendingYear,
    goal: number,
  ): Sentence => [
    `Spending rose in ${say.number(rose)} of ${say.number(total)} NATO allies`,
    ` and fell in ${inWords(fell)}, as a share of GDP.`,
    ` At ${say.exactPercent(goal)}: ${inWords(before.atOldGoal)}, then ${inWords(after.atOldGoal)}.`,
  ],
};

/** Words of the scale beside the map. */
export const scale = {
  heads,
  changes: changeHeads,
  year: (year: number, isEstimate: boolean) => `${year}, ${isEstimate ? 'NATO estimate' : 'NATO'}`,
  yearSipri: (year: number) => `${year}, not by NATO’s definition`,
  years: (from: number, to: number) => `${from} to ${to}`,
  /** What the allies agreed on, below a bound that is a goal. */
  goals: { guideline: 'goal since 2014', core: 'goal for 2035' },
  tick: ({ measure, compared, value }: Bound): string => {
    if (compared) return (value > 0 ? '+' : '') + say.exact(value).replace('-', '−');
    if (measure !== 'usd') return say.exact(value);
    return value < 1000 ? `${say.number(value)}m` : `${say.exact(value / 1000)}bn`;
  },
  outside: 'not in NATO',
  none: (count: number) => `no figure: ${say.count(count, { one: 'ally', other: 'allies' })}`,
  sameYear: (year: number) => `These figures are by year: no change within ${year}.`,
};

export const strip = {
  title: 'How many allies spend 2% of GDP or more on defence',
  oldGoal: ', the old goal',
  compare: 'Move the two handles to compare other months',
  ofAllies: (count: number, allies: number) => `${say.number(count)} of ${say.number(allies)}`,
  estimate: 'est.',
  /** Before what happened on that day. */
  day: (date: DateText) => `${say.day(date)}:`,
};

/** Words of the keys beside the map, rendered once. */
export const keys = {
  label: 'Signs on this map',
  moves: 'Moves of the past 12 months',
  movesBetween: 'Moves between the two months',
  done: 'done',
  announced: 'announced, not yet done',
  cancelled: 'called off',
  doneAlone: 'moves of the past 12 months, done',
  announcedAlone: 'announced in the past 12 months, not yet done',
  outside: 'not in NATO',
  troops: (number: number) => `${say.number(number)} troops`,
  number: (number: number) => say.number(number),
  left: 'left half:',
  right: 'right half:',
  us: 'US troops',
  europe: 'Europeans and Canadians',
  area: 'area: how many',
  atLeast: 'at least',
  about: 'about',
  old: 'over 2 years old',
  /** Smaller numbers are in the table only. */
  cut: (least: number, hasExceptions: boolean) =>
    `${hasExceptions ? 'most ' : ''}under ${say.number(least)}: not shown`,
  /** Of an outline. */
  unknown: 'number unknown',
  more: 'more troops',
  fewer: 'fewer',
  leftOut: 'Left out: countries whose troops were not counted in both.',
  /** Of pictures of a comparison. */
  fewerHollow: 'fewer troops, hollow half',
  inPart: 'known in part',
  cutChange: (least: number) =>
    `Changes under ${say.number(least)} are not shown. Countries whose troops were not counted in both months are left out.`,
  story: 'Follow the story in 8 steps →',
  count: 'How we count',
  /** Of commands. */
  stars: {
    us: 'command held by the US',
    europe: 'by Europeans or Canada',
    both: 'by both',
    agreed: 'dot: who takes over, as agreed',
    hollow: 'planned, or not on record',
    unknown: 'holder unknown',
  },
};
