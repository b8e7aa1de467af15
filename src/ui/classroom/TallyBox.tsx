import { signal } from '@preact/signals';
import type { ClassroomSpeech, Question } from '../../model/classroom/question.ts';
import { countedAnswers, resultOf, type Tally, withHand } from '../../model/classroom/tally.ts';

/** Hands of this lesson: kept while the page is open, on this device alone. */
const tally = signal<Tally>({});

/** Hands up, counted for each answer of a question. */
export function TallyBox({ said, question }: { said: ClassroomSpeech; question: Question }) {
  const { words } = said;
  const { number } = said.speech.format;
  const set = (answer: string, by: 1 | -1) => () => {
    tally.value = withHand(tally.value, question.id, answer, by);
  };
  return (
    <details class="tally">
      <summary>{words.tally.title}</summary>
      <ul>
        {countedAnswers(words, question).map(({ id, text }) => {
          const hands = tally.value[question.id]?.[id] ?? 0;
          return (
            <li key={id} data-answer={id}>
              <span class="what">{text}</span>
              <button type="button" aria-label={words.tally.fewer({ text })} onClick={set(id, -1)}>
                −
              </button>
              <output>{number(hands)}</output>
              <button type="button" aria-label={words.tally.more({ text })} onClick={set(id, 1)}>
                +
              </button>
            </li>
          );
        })}
      </ul>
      <p class="muted">{words.tally.about}</p>
    </details>
  );
}

/** How the class did: right answers of each question that hands were counted for; nothing before that. */
export function TallyResults({ said, asked }: { said: ClassroomSpeech; asked: readonly Question[] }) {
  const { words } = said;
  const results = asked.flatMap((question, index) => {
    const result = resultOf(tally.value, question, words);
    return result ? [{ id: question.id, index, ...result }] : [];
  });
  if (results.length === 0) return null;
  return (
    <details class="tally-results">
      <summary>{words.tally.results}</summary>
      <ol>
        {results.map(({ id, index, right, all }) => (
          <li key={id} value={index + 1}>
            {words.tally.of(right, all)}
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          tally.value = {};
        }}
      >
        {words.tally.clear}
      </button>
    </details>
  );
}
