import { useSignal } from '@preact/signals';
import type { ClassroomSpeech, Question } from '../../model/classroom/question.ts';
import {
  keptWith,
  MOST_OWN,
  type OwnQuestion,
  type TeachersChoice,
  teachersChoice,
} from '../../model/classroom/teacher.ts';
import { LONGEST_QUERY, writeLink } from '../../model/view/link.ts';
import { keep } from '../../store/actions.ts';
import type { Store } from '../../store/store.ts';
import { OwnQuestionForm } from './OwnQuestionForm.tsx';

interface Props {
  readonly store: Store;
  readonly said: ClassroomSpeech;
  /** All questions, and those that are asked. */
  readonly all: readonly Question[];
  readonly asked: readonly Question[];
}

/** A box for each question; those of the teacher's can be removed. */
function Boxes({ said, all, asked, ask, remove }: Omit<Props, 'store'> & BoxesActions) {
  const { choice: words, lessons } = said.words;
  const ids = asked.map(({ id }) => id);
  return (
    <ol class="choice">
      {all.map(({ id, lesson, prompt, answer }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={(event) =>
                ask(
                  event.currentTarget.checked
                    ? all.map((one) => one.id).filter((one) => one === id || ids.includes(one))
                    : ids.filter((one) => one !== id),
                )
              }
            />{' '}
            {prompt} <span class="muted">{lessons[lesson]}</span>
          </label>
          {lesson === 'own' && answer.kind === 'choice' && (
            <button
              type="button"
              aria-label={words.removeOf({ text: prompt })}
              onClick={() => remove(prompt)}
            >
              {words.remove}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

interface BoxesActions {
  readonly ask: (ids: readonly string[] | null) => void;
  readonly remove: (prompt: string) => void;
}

/** Choice of the questions that are asked, and questions of the teacher's own: kept in the link. */
export function Choose(props: Props) {
  const { store, said, all } = props;
  const { choice: words } = said.words;
  const refused = useSignal(false);
  const choice = teachersChoice(store.kept.value);
  const set = (next: TeachersChoice): void => {
    const kept = keptWith(store.kept.peek(), next);
    refused.value = writeLink(store.view.peek(), store.context, kept).length > LONGEST_QUERY;
    if (!refused.value) keep(store, kept);
  };
  const ask = (ids: readonly string[] | null) =>
    set({ ...choice, asked: ids === null || ids.length === all.length || ids.length === 0 ? null : ids });
  const add = (question: OwnQuestion) =>
    set({
      asked: choice.asked && [...choice.asked, `own-${choice.own.length + 1}`],
      own: [...choice.own, question],
    });
  // The ids of own questions are their places: all are asked again when one of them goes.
  const remove = (prompt: string) =>
    set({ asked: null, own: choice.own.filter((question) => question.prompt !== prompt) });
  return (
    <div class="choose">
      <h3>{words.title}</h3>
      <p class="muted">{words.about}</p>
      <p>
        <button type="button" onClick={() => ask(null)}>
          {words.all}
        </button>
      </p>
      <Boxes {...props} ask={ask} remove={remove} />
      <p role="status">{refused.value && words.full}</p>
      {choice.own.length < MOST_OWN && <OwnQuestionForm words={words} add={add} />}
    </div>
  );
}
