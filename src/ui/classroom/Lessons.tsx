import { type ClassroomSpeech, LESSONS, type Question } from '../../model/classroom/question.ts';
import type { Store } from '../../store/store.ts';
import { Guide } from './Guide.tsx';
import { SaveFile } from './SaveFile.tsx';

interface Props {
  readonly store: Store;
  readonly said: ClassroomSpeech;
  readonly all: readonly Question[];
}

/** The handout to print, the file to keep, and a guide for each lesson. */
export function Lessons({ store, said, all }: Props) {
  const { words } = said;
  const { handout } = words;
  return (
    <div class="lessons">
      <h3>{handout.title}</h3>
      <p>
        <button type="button" class="primary" onClick={() => print()}>
          {handout.print}
        </button>
      </p>
      <p class="muted">{handout.about(store.view.value.date)}</p>
      <h3>{handout.saveTitle}</h3>
      <SaveFile store={store} said={said} />
      {LESSONS.map((lesson) => (
        <section key={lesson} aria-labelledby={`lesson-${lesson}`}>
          <h3 id={`lesson-${lesson}`}>{words.lessons[lesson]}</h3>
          <details>
            <summary>{handout.guide}</summary>
            <Guide said={said} all={all} lesson={lesson} />
          </details>
        </section>
      ))}
    </div>
  );
}
