import { type ClassroomSpeech, LESSONS, type Question } from '../../model/classroom/question.ts';
import type { Store } from '../../store/store.ts';
import { isOneFile } from '../kit/one-file.ts';
import { Guide } from './Guide.tsx';

interface Props {
  readonly store: Store;
  readonly said: ClassroomSpeech;
  readonly all: readonly Question[];
}

/** The page as one file, or, in that file, what it is. */
function Save({ store, said }: Omit<Props, 'all'>) {
  const { handout } = said.words;
  const { version, asOf } = store.dataset;
  const made = [{ text: version }, asOf] as const;
  if (isOneFile()) return <p>{handout.saved(...made)}</p>;
  return (
    <>
      <p>
        <a href={CLASS_FILE} download={`who-defends-europe-${version}.html`}>
          {handout.save}
        </a>
      </p>
      <p class="muted">
        {handout.saveAbout(...made)} {handout.saveRefused}
      </p>
    </>
  );
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
      <Save store={store} said={said} />
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
