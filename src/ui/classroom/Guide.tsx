import type { ClassroomSpeech, Lesson, Question } from '../../model/classroom/question.ts';
import { answerText } from '../../model/classroom/questions.ts';

/** The one-page guide of a lesson: aims, minutes, steps, misconceptions, answers. */
export function Guide({
  said,
  all,
  lesson,
}: {
  said: ClassroomSpeech;
  all: readonly Question[];
  lesson: Lesson;
}) {
  const { words } = said;
  const { headings, minutes } = words.guides;
  const guide = words.guides[lesson];
  return (
    <div class="guide">
      <p>{minutes(guide.minutes)}</p>
      <h4>{headings.aims}</h4>
      <ul>
        {guide.aims.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ul>
      <h4>{headings.steps}</h4>
      <ol>
        {guide.steps.map((step) => (
          <li key={step.text}>
            <strong>{minutes(step.minutes)}</strong> {step.text}
          </li>
        ))}
      </ol>
      <h4>{headings.misconceptions}</h4>
      <ul>
        {guide.misconceptions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h4>{headings.answers}</h4>
      <ol class="answers">
        {all.map((question, index) =>
          question.lesson === lesson ? (
            <li key={question.id} value={index + 1}>
              {answerText(words, question) || question.sentence}
            </li>
          ) : null,
        )}
      </ol>
    </div>
  );
}
