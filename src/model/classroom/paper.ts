import { drawDay } from '../changes/changes.ts';
import { hostBalance } from '../forces/balance.ts';
import { type Amount, isOpen } from '../forces/discs.ts';
import type { ClassroomSpeech, Question } from './question.ts';
import { usChanges } from './questions-changes.ts';

/** In which order questions and what they are read from stand on paper, so that nothing printed before a question answers it. */

/** Questions that are guessed before anything is looked at. All others are read from what is printed before them. */
const GUESSED: ReadonlySet<string> = new Set([
  ...['passed-first', 'passed-reported', 'passed-latest', 'guess-share', 'draw-line'],
  ...['not-replaced', 'not-replaced-hosts', 'commander', 'target-year'],
]);

/** A question with its number in the list of all that are asked. */
export interface Numbered {
  readonly number: number;
  readonly question: Question;
}

/** The questions of a lesson: those to guess, and those to read. */
export function paperQuestions(
  asked: readonly Question[],
  lesson: Question['lesson'],
): { readonly guess: readonly Numbered[]; readonly read: readonly Numbered[] } {
  const all = asked
    .map((question, index) => ({ number: index + 1, question }))
    .filter(({ question }) => question.lesson === lesson);
  const isGuess = ({ question }: Numbered) => GUESSED.has(question.id);
  return { guess: all.filter(isGuess), read: all.filter((one) => !isGuess(one)) };
}

/** A number of troops on paper; an empty text is not known. */
export function troopsText({ speech }: ClassroomSpeech, amount: Amount | undefined): string {
  if (!amount || amount.best === null) return '';
  return `${isOpen(amount) ? '≥' : ''}${speech.format.number(amount.best)}`;
}

/** Both halves of the discs that are asked about, a row a question. */
export function discRows(said: ClassroomSpeech, asked: readonly Question[]) {
  const text = (amount: Amount | undefined) =>
    amount?.status === 'none found' ? said.words.handout.noneRecorded : troopsText(said, amount);
  return asked
    .filter(({ id }) => id.startsWith('disc-'))
    .map(({ ask, marked: [iso3 = ''] }) => {
      const found = hostBalance(said.speech.dataset, iso3, ask.date);
      return { iso3, month: ask.date, us: text(found?.us), europe: text(found?.europe) };
    });
}

/** The changes that are counted, each with its month and status; none where the counting is not asked for. */
export function changeRows(said: ClassroomSpeech, asked: readonly Question[]) {
  if (!asked.some(({ id }) => id === 'done')) return [];
  return usChanges(said).map((row) => ({
    id: row.id,
    title: row.title,
    month: (drawDay(row) ?? '').slice(0, 7),
    status: row.status,
  }));
}
