import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ClassroomSpeech, Question } from '../../model/classroom/question.ts';
import { type Given, verdict } from '../../model/classroom/verdict.ts';
import type { Store } from '../../store/store.ts';
import { CitationList } from '../kit/CitationList.tsx';
import { AmountInput, ChoiceInput, PairInput } from './AnswerInputs.tsx';
import { DrawLine } from './DrawLine.tsx';
import { StatusKey } from './StatusKey.tsx';
import { TallyBox } from './TallyBox.tsx';

interface Props {
  readonly store: Store;
  readonly said: ClassroomSpeech;
  readonly question: Question;
  readonly revealed: boolean;
  /** The reader came here by a control: the focus goes to the question. */
  readonly takesFocus: boolean;
  readonly isLast: boolean;
  readonly reveal: () => void;
  readonly next: () => void;
}

/** The answer: how the guess did, what the tables say, and by which source. */
function Reveal({
  store,
  said,
  question,
  given,
}: Pick<Props, 'store' | 'said' | 'question'> & { given: Given }) {
  const { words } = said;
  return (
    <>
      <p class="verdict">{verdict(said, question, given)}</p>
      <p>
        {question.sentence} {words.sureness(question.confidence ?? [])}
      </p>
      {question.sources.length > 0 && <CitationList store={store} said={said} ids={question.sources} />}
    </>
  );
}

/** A question with its options, slider or chart; the answer is not on the page before it is asked for. */
export function QuestionForm(props: Props) {
  const { store, said, question, revealed } = props;
  const { words } = said;
  const given = useSignal<Given>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.takesFocus) heading.current?.focus();
  }, []);
  const common = { said, revealed, given: given.value, give: (value: Given) => (given.value = value) };
  const { answer } = question;
  return (
    <form
      class="question"
      data-question={question.id}
      onSubmit={(event) => {
        event.preventDefault();
        if (revealed) props.next();
        else props.reveal();
      }}
    >
      <p class="muted">{words.lessons[question.lesson]}</p>
      <h3 id="question-prompt" tabIndex={-1} ref={heading}>
        {question.prompt}
      </h3>
      {question.statuses && <StatusKey words={words} statuses={question.statuses} />}
      {answer.kind === 'choice' && <ChoiceInput {...common} answer={answer} />}
      {answer.kind === 'pair' && <PairInput {...common} answer={answer} />}
      {answer.kind === 'amount' && <AmountInput {...common} answer={answer} />}
      {answer.kind === 'line' && <DrawLine {...common} answer={answer} speech={said.speech} />}
      <button type="submit" class="primary">
        {revealed ? (props.isLast ? words.again : words.next) : words.reveal}
      </button>
      {!revealed && <p class="muted">{words.veiled}</p>}
      <TallyBox said={said} question={question} />
      <div class="reveal" role="status">
        {revealed && <Reveal store={store} said={said} question={question} given={given.value} />}
      </div>
    </form>
  );
}
