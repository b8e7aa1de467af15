import { isWeak } from '../../model/base/sources.ts';
import type { ClassroomSpeech, Question } from '../../model/classroom/question.ts';
import { answerText } from '../../model/classroom/questions.ts';
import { SourceWarning } from '../kit/SourceWarning.tsx';

/** The answer key, on a page of its own: answer, sentence, and the numbers of its sources, which are listed on the page after it. */
export function HandoutKey({ said, all }: { said: ClassroomSpeech; all: readonly Question[] }) {
  const { words, details, speech } = said;
  const ids = [...new Set(all.flatMap(({ sources }) => sources))];
  const rows = ids.flatMap((id) => details.sources.find(({ source_id }) => source_id === id) ?? []);
  const numbers = (question: Question) =>
    question.sources.map((id) => `[${rows.findIndex(({ source_id }) => source_id === id) + 1}]`).join(' ');
  return (
    <>
      <section class="page answer-key">
        <h2>{words.handout.key}</h2>
        <ol>
          {all.map((question) => (
            <li key={question.id}>
              {answerText(words, question) && (
                <strong>{words.handout.short({ text: answerText(words, question) })}</strong>
              )}{' '}
              {question.sentence} {words.sureness(question.confidence ?? [])} {numbers(question)}
            </li>
          ))}
        </ol>
      </section>
      <section class="page answer-key">
        <h2>{words.sources(rows.length)}</h2>
        <ol class="source-list">
          {rows.map((source) => (
            <li key={source.source_id} data-id={source.source_id}>
              {source.publisher}: {source.title}
              {source.published && `, ${speech.format.date(source.published)}`}
              {source.url && `, ${source.url}`}.
              {isWeak(source) && <SourceWarning weak={words.weak} source={source} />}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
