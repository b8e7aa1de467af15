import { say } from './grammar.ts';

/** Words of what is read first: the sentences beside the map, and the strip of the time control. */

/** A sentence in two parts: what is counted, which is set in bold, and the rest. */
type Sentence = readonly [counted: string, rest: string];

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** A count at the beginning of a sentence: to ten in words. */
function counted(count: number): string {
  const word = WORDS[count];
  return word === undefined ? say.number(count) : `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

export const lead = {
  latest: (month: string) => `Latest data: ${say.date(month)}`,
  then: (month: string) => `Europe in ${say.date(month)}`,
  us: (troops: number | null): Sentence =>
    troops === null
      ? ['US troops: no total', ' for this month.']
      : [`${say.number(troops)} US troops`, ' are in Europe.'],
  /** Troops are rounded down to hundreds where some have no number. */
  europe: (troops: number | null, isAtLeast: boolean): Sentence =>
    troops === null
      ? ['Europeans and Canadians abroad: no total', ' for this month.']
      : [
          `${isAtLeast ? 'At least ' : ''}${say.number(isAtLeast ? Math.floor(troops / 100) * 100 : troops)} Europeans and Canadians`,
          ' are posted outside their own countries.',
        ],
  share: (count: number, allies: number, goal: number): Sentence => [
    `${counted(count)} of the ${say.number(allies)} NATO allies with armed forces`,
    ` ${say.form(count, { one: 'spends', other: count === 0 ? 'spends' : 'spend' })} ${say.exactPercent(goal)} of GDP or more on defence, the goal for 2035.`,
  ],
};

export const strip = {
  title: 'How many allies spend 2% of GDP or more on defence, the old goal',
  compare: 'Move the two handles to compare other months',
  ofAllies: (count: number, allies: number) => `${say.number(count)} of ${say.number(allies)}`,
  estimate: 'est.',
  /** Before what happened on that day. */
  day: (date: string) => `${say.day(date)}:`,
};

/** Words of the keys beside the map, rendered once. */
export const keys = {
  label: 'Signs on this map',
  moves: 'Moves of the past 12 months',
  movesBetween: 'Moves between the two months',
  done: 'done',
  announced: 'announced, not yet done',
  cancelled: 'cancelled',
  outside: 'not in NATO',
  troops: (number: number) => `${say.number(number)} troops`,
  number: (number: number) => say.number(number),
  left: 'left half:',
  right: 'right half:',
  leftShort: 'left',
  rightShort: 'right',
  us: 'US troops',
  europe: 'Europeans and Canadians',
  area: 'area: how many',
  atLeast: 'at least',
  about: 'about',
  old: 'over 2 years old',
  /** Smaller numbers are in the table only. */
  cut: (least: number) => `under ${say.number(least)}: not shown`,
  /** Of an outline. */
  unknown: 'number unknown',
  /** Marks of a comparison. */
  more: 'more troops',
  fewer: 'fewer troops, hollow half',
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
