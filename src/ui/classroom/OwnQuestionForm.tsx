import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ClassroomMessages } from '../../i18n/en.ts';
import { type OwnQuestion, ownQuestion } from '../../model/classroom/teacher.ts';

interface Props {
  readonly words: ClassroomMessages['choice'];
  readonly add: (question: OwnQuestion) => void;
}

const OTHERS = [1, 2, 3];

/** A question with its right answer and up to three others, typed by a teacher. */
export function OwnQuestionForm({ words, add }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const isLacking = useSignal(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const texts = [...(form.current?.querySelectorAll('input') ?? [])].map(({ value }) => value);
    const [prompt = '', ...options] = texts;
    // The right answer is the first one: without it the others would move up.
    const question = options[0]?.trim() ? ownQuestion(prompt, options) : null;
    isLacking.value = question === null;
    if (!question) return;
    add(question);
    form.current?.reset();
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} class="own-question" onSubmit={submit}>
      <h4>{words.ownTitle}</h4>
      <label>
        {words.prompt}
        <input type="text" maxLength={200} />
      </label>
      <label>
        {words.right}
        <input type="text" maxLength={80} />
      </label>
      {OTHERS.map((number) => (
        <label key={number}>
          {words.other(number)}
          <input type="text" maxLength={80} />
        </label>
      ))}
      <button type="submit">{words.add}</button>
      <p role="status">{isLacking.value && words.needed}</p>
    </form>
  );
}
