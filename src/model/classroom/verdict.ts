import type { Answer, ClassroomSpeech, Question } from './question.ts';

/** What a reader has answered: an option, two options (their ids, with a blank between), an amount, or a line with a value for some of its years. `null`: nothing. */
export type Given = string | number | readonly (number | null)[] | null;

/** How far a drawn line is from the table, over the years that were drawn; the first was given. */
function lineVerdict(
  { words }: Pick<ClassroomSpeech, 'words'>,
  answer: Extract<Answer, { kind: 'line' }>,
  drawn: readonly (number | null)[],
): string {
  const offs = answer.values.flatMap((value, index) => {
    const guess = drawn[index] ?? null;
    return index === 0 || guess === null ? [] : [Math.abs(guess - value)];
  });
  if (offs.length === 0) return words.noGuess;
  const mean = offs.reduce((sum, off) => sum + off, 0) / offs.length;
  return words.draw.off(mean, offs.length);
}

/** The options chosen for a pair, by their ids, the earlier choice first. */
export function chosenIds(given: Given): readonly string[] {
  return typeof given === 'string' ? given.split(' ') : [];
}

/** What is chosen after a press on an option: one that was chosen is let go; of three, the earliest gives way. */
export function afterChoice(given: Given, id: string): Given {
  const chosen = chosenIds(given);
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2);
  return next.length > 0 ? next.join(' ') : null;
}

/** How an answer did, in a sentence. */
export function verdict(said: ClassroomSpeech, { answer }: Question, given: Given): string {
  const { words } = said;
  if (given === null) return words.noGuess;
  switch (answer.kind) {
    case 'choice':
      return given === answer.right ? words.right : words.wrong;
    case 'pair':
      return chosenIds(given).toSorted().join() === answer.right.toSorted().join()
        ? words.right
        : words.wrong;
    case 'amount': {
      const guess = Number(given);
      const off = Math.abs(guess - answer.right);
      const result = off < answer.step / 2 ? words.exact : words.off(answer.unit, off);
      return `${words.yourAnswer(answer.unit, guess)} ${result}`;
    }
    default:
      return lineVerdict(said, answer, given as readonly (number | null)[]);
  }
}
