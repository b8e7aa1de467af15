import type { ClassroomMessages } from '../../i18n/en.ts';
import type { Question } from './question.ts';

/** Hands counted for the answers of a question, by answer. */
export type Hands = Readonly<Record<string, number>>;
/** By question. */
export type Tally = Readonly<Record<string, Hands>>;

/** An answer that hands are counted for. */
export interface Counted {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
}

/** What hands are counted for: the options of a choice; of a number, a line or a pair, who was right or close and who was not. */
export function countedAnswers(
  { tally }: Pick<ClassroomMessages, 'tally'>,
  { answer }: Question,
): readonly Counted[] {
  if (answer.kind === 'choice')
    return answer.options.map(({ id, text }) => ({ id, text, isRight: id === answer.right }));
  return [
    { id: 'right', text: tally.right, isRight: true },
    { id: 'wrong', text: tally.wrong, isRight: false },
  ];
}

/** The tally with a hand more or fewer; never below none. */
export function withHand(tally: Tally, question: string, answer: string, by: 1 | -1): Tally {
  const hands = tally[question] ?? {};
  return { ...tally, [question]: { ...hands, [answer]: Math.max(0, (hands[answer] ?? 0) + by) } };
}

/** How many hands a question had, and how many of them were right; `null` where none was counted. */
export function resultOf(
  tally: Tally,
  question: Question,
  words: Pick<ClassroomMessages, 'tally'>,
): { readonly right: number; readonly all: number } | null {
  const counted = countedAnswers(words, question).map(({ id, isRight }) => ({
    isRight,
    hands: tally[question.id]?.[id] ?? 0,
  }));
  const sum = (answers: typeof counted) => answers.reduce((total, { hands }) => total + hands, 0);
  const all = sum(counted);
  return all > 0 ? { right: sum(counted.filter(({ isRight }) => isRight)), all } : null;
}
