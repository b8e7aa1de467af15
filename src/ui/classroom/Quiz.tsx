import { effect, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ClassroomSpeech, Question, QuestionView } from '../../model/classroom/question.ts';
import { change, lookHome } from '../../store/actions.ts';
import type { MapDoor } from '../../store/map-door.ts';
import type { Store } from '../../store/store.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { TallyResults } from './TallyBox.tsx';
import { veil } from './veil.ts';

interface Props {
  readonly store: Store;
  readonly map: MapDoor;
  readonly said: ClassroomSpeech;
  readonly all: readonly Question[];
}

/** Whether the map shows what the question is about: "back" may have brought another state. */
function isAt(store: Store, state: QuestionView): boolean {
  const view = store.view.value;
  return (Object.keys(state) as (keyof QuestionView)[]).every(
    (key) => String(view[key]) === String(state[key]),
  );
}

function indexOf({ all, store }: Pick<Props, 'all' | 'store'>): number {
  return Math.max(
    0,
    all.findIndex(({ id }) => id === store.view.value.step),
  );
}

/** Sets the map for the first question, keeps answers veiled, and gives the map back as it was when the reader leaves. */
function useClassroomMap(props: Props, revealed: { readonly value: string | null }): void {
  const { store, map, all } = props;
  useEffect(() => {
    const { date, since, measure, layers, focus, status, bins } = store.view.peek();
    const before = { date, since, measure, layers, focus, status, bins };
    const first = all[indexOf(props)];
    if (first) change(store, first.ask);
    lookHome(store);
    const stop = effect(() => {
      const question = all[indexOf(props)];
      if (!question) return;
      const asking = revealed.value !== question.id;
      veil(
        map,
        asking ? (question.shaded && isAt(store, question.ask) ? 'shaded' : 'plain') : null,
        question.marked,
      );
    });
    return () => {
      stop();
      veil(map, null, []);
      // Leave it where another part of the classroom has set its own step: a question's id means nothing there.
      const { step } = store.view.peek();
      change(store, { ...before, step: all.some(({ id }) => id === step) ? null : step });
    };
  }, []);
}

/** Moves from question to question, with a list to jump. */
function Steps({
  said,
  all,
  index,
  go,
}: Pick<Props, 'said' | 'all'> & { index: number; go: (to: number) => void }) {
  const { words } = said;
  return (
    <p class="steps">
      <button type="button" disabled={index === 0} onClick={() => go(index - 1)}>
        {words.previous}
      </button>
      <label>
        <span class="visually-hidden">{words.choose}</span>
        <select value={String(index)} onChange={(event) => go(Number(event.currentTarget.value))}>
          {all.map(({ id }, number) => (
            <option key={id} value={String(number)} selected={number === index}>
              {words.place(number + 1, all.length)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** Ask, then reveal: a question at a time, the map beside it in the state it asks about. */
export function Quiz(props: Props) {
  const { store, said, all } = props;
  const revealed = useSignal<string | null>(null);
  const moved = useRef(false);
  useClassroomMap(props, revealed);
  const index = indexOf(props);
  const question = all[index];
  if (!question) return null;
  const go = (to: number) => {
    const next = all[to % all.length];
    if (!next) return;
    moved.current = true;
    revealed.value = null;
    change(store, { ...next.ask, step: next.id });
    lookHome(store);
  };
  return (
    <>
      <Steps said={said} all={all} index={index} go={go} />
      <QuestionForm
        key={question.id}
        store={store}
        said={said}
        question={question}
        revealed={revealed.value === question.id}
        takesFocus={moved.current}
        reveal={() => {
          revealed.value = question.id;
          change(store, question.reveal);
        }}
        next={() => go(index + 1)}
        isLast={index === all.length - 1}
      />
      <TallyResults said={said} asked={all} />
    </>
  );
}
