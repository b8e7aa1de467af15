import type { VNode } from 'preact';
import { type ClassroomSpeech, LESSONS, type Lesson, type Question } from '../../model/classroom/question.ts';
import { DrawChart } from './DrawChart.tsx';

/** What a pupil fills in: boxes, a blank, or an empty chart with its first point. */
function Blank({ said, question: { answer } }: { said: ClassroomSpeech; question: Question }) {
  const { words, speech } = said;
  const { handout } = words;
  switch (answer.kind) {
    case 'choice':
    case 'pair':
      return (
        <ul class="boxes">
          {answer.options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      );
    case 'amount':
      return (
        <p class="blank">
          {handout.blank} <span class="rule" /> {handout.range(answer.unit, answer.min, answer.max)}
        </p>
      );
    default:
      return (
        <DrawChart
          speech={speech}
          years={answer.years}
          drawn={answer.values.map((value, index) => (index === 0 ? value : null))}
          values={null}
          label={words.draw.label(answer.country)}
        />
      );
  }
}

interface Props {
  readonly said: ClassroomSpeech;
  readonly all: readonly Question[];
  /** What stands before the questions of a lesson. */
  readonly before: Readonly<Record<Lesson, VNode | null>>;
}

/** All questions on paper, lesson by lesson, without their answers. */
export function HandoutQuestions({ said, all, before }: Props) {
  const { words } = said;
  return (
    <div class="questions">
      {LESSONS.map((lesson) => (
        <section key={lesson} class="page">
          <h2>{words.handout.questions(lesson)}</h2>
          {before[lesson]}
          <ol>
            {all.map((question, index) =>
              question.lesson === lesson ? (
                <li key={question.id} value={index + 1}>
                  {question.prompt}
                  <Blank said={said} question={question} />
                </li>
              ) : null,
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}
