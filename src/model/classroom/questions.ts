import type { ClassroomMessages } from '../../i18n/en.ts';
import type { ClassroomSpeech, Question } from './question.ts';
import { questionsOnAdding } from './questions-adding.ts';
import { questionsOnChanges } from './questions-changes.ts';
import { questionsOnMap } from './questions-map.ts';
import { questionsOnPromises } from './questions-promises.ts';
import { questionsOnShares } from './questions-shares.ts';

/** The classroom's questions. Every figure in them is computed from the tables; the words come from the catalogue. */

/** All questions in their order. */
export function questions(said: ClassroomSpeech): readonly Question[] {
  return [
    questionsOnShares,
    questionsOnMap,
    questionsOnChanges,
    questionsOnPromises,
    questionsOnAdding,
  ].flatMap((ask) => ask(said));
}

/** The right answer in short, for the key: the option or the value; empty for a line, which the sentence says in full. */
export function answerText({ amounts, pair }: ClassroomMessages, { answer }: Question): string {
  switch (answer.kind) {
    case 'choice':
      return answer.options.find(({ id }) => id === answer.right)?.text ?? '';
    case 'pair': {
      const [first = '', second = ''] = answer.options
        .filter(({ id }) => answer.right.includes(id))
        .map(({ text }) => text);
      return pair.both({ text: first }, { text: second });
    }
    case 'amount':
      return amounts[answer.unit](answer.right);
    default:
      return '';
  }
}
