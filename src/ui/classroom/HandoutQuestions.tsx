import type { Numbered } from '../../model/classroom/paper.ts';
import type { ClassroomSpeech, Question } from '../../model/classroom/question.ts';
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
  readonly heading: string;
  readonly asked: readonly Numbered[];
}

/** Questions on paper without their answers, by their numbers; nothing where there are none. */
export function HandoutQuestions({ said, heading, asked }: Props) {
  if (asked.length === 0) return null;
  return (
    <section class="page questions">
      <h2>{heading}</h2>
      <ol>
        {asked.map(({ number, question }) => (
          <li key={question.id} value={number} data-question={question.id}>
            {question.prompt}
            <Blank said={said} question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}
