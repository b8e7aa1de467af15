import type { Answer, ClassroomSpeech } from '../../model/classroom/question.ts';
import { afterChoice, chosenIds, type Given } from '../../model/classroom/verdict.ts';
import { useTakenBack } from '../kit/touched.ts';

/** What every kind of answer is given in. */
export interface InputProps<Kind extends Answer['kind']> {
  readonly said: ClassroomSpeech;
  readonly answer: Extract<Answer, { kind: Kind }>;
  readonly revealed: boolean;
  readonly given: Given;
  readonly give: (value: Given) => void;
}

/** Options to choose one of; with the answer, the right one is marked by more than its colour. */
export function ChoiceInput({ said, answer, revealed, given, give }: InputProps<'choice'>) {
  return (
    <div class="options" role="radiogroup" aria-labelledby="question-prompt">
      {answer.options.map(({ id, text }) => {
        const isRight = revealed && id === answer.right;
        return (
          <label key={id} class={isRight ? 'right' : undefined}>
            <input
              type="radio"
              name="option"
              value={id}
              checked={given === id}
              disabled={revealed}
              onChange={() => give(id)}
            />{' '}
            {text}
            {isRight && <strong> ✓ {said.words.answer}</strong>}
          </label>
        );
      })}
    </div>
  );
}

/** Numbers to choose two of; a third choice takes the place of the first. */
export function PairInput({ said, answer, revealed, given, give }: InputProps<'pair'>) {
  return (
    <fieldset class="options" aria-labelledby="question-prompt">
      {answer.options.map(({ id, text }) => {
        const isRight = revealed && answer.right.includes(id);
        return (
          <label key={id} class={isRight ? 'right' : undefined}>
            <input
              type="checkbox"
              name="option"
              value={id}
              checked={chosenIds(given).includes(id)}
              disabled={revealed}
              onChange={() => give(afterChoice(given, id))}
            />{' '}
            {text}
            {isRight && <strong> ✓ {said.words.answer}</strong>}
          </label>
        );
      })}
    </fieldset>
  );
}

/** Width of the scale in its own units: the marks are laid out on it. */
const SCALE = 200;

/** The guess and the answer on one scale. */
function Scale({ said, answer, given }: Pick<InputProps<'amount'>, 'said' | 'answer' | 'given'>) {
  const { min, max, right, unit } = answer;
  const x = (value: number) => 4 + ((value - min) / (max - min)) * (SCALE - 8);
  const guess = given === null ? null : Number(given);
  return (
    <svg class="scale" viewBox={`0 0 ${SCALE} 24`} role="img" aria-label={said.words.answerIs(unit, right)}>
      <path class="axis" d={`M4 12H${SCALE - 4}`} />
      {guess !== null && <circle class="guess" cx={x(guess)} cy={12} r={4} />}
      <path class="right" d={`M${x(right)} 12m-5 -8h10l-5 8z`} />
    </svg>
  );
}

/** A number on a slider: dragged, or moved by the arrow keys. */
export function AmountInput({ said, answer, revealed, given, give }: InputProps<'amount'>) {
  const { min, max, step, unit } = answer;
  const text = said.words.amounts[unit];
  const takenBack = useTakenBack(given, give);
  const shown = given === null ? Math.round((min + max) / 2 / step) * step : Number(given);
  return (
    <div class="amount">
      <label>
        {said.words.guess} <strong class="value">{given === null ? '…' : text(shown)}</strong>
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={shown}
          disabled={revealed}
          aria-valuetext={text(shown)}
          onInput={(event) => give(Number(event.currentTarget.value))}
          {...takenBack}
        />
      </label>
      <p class="ends" aria-hidden="true">
        <span>{text(min)}</span>
        <span>{text(max)}</span>
      </p>
      {revealed && <Scale said={said} answer={answer} given={given} />}
    </div>
  );
}
