import { useMemo } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { ClassroomMessages } from '../../i18n/en.ts';
import { OTHER_PARTS, questionsOfLesson } from '../../model/classroom/teacher.ts';
import { change } from '../../store/actions.ts';
import type { MapDoor } from '../../store/map-door.ts';
import type { Store } from '../../store/store.ts';
import { BinsSwitch } from './BinsSwitch.tsx';
import { Choose } from './Choose.tsx';
import { Lessons } from './Lessons.tsx';
import { Quiz } from './Quiz.tsx';

interface Props {
  readonly store: Store;
  readonly map: MapDoor;
  readonly words: ClassroomMessages;
  readonly details: Details;
  readonly people: People | null;
}

/** Questions, other bins, lessons and the handout: at the head of the side column, beside the map they are about. */
export function Classroom({ store, map, words, details, people }: Props) {
  const { step } = store.view.value;
  const shown = OTHER_PARTS.find((part) => part === step) ?? 'questions';
  const said = useMemo(
    () => ({ speech: store.speech, words, details, people }),
    [store, words, details, people],
  );
  const { value: kept } = store.kept;
  const { all, asked } = useMemo(() => questionsOfLesson(said, kept), [said, kept]);
  return (
    <section class="classroom" aria-labelledby="classroom-title">
      <h2 id="classroom-title">{words.title}</h2>
      <ul class="parts">
        {(['questions', ...OTHER_PARTS] as const).map((part) => (
          <li key={part}>
            <button
              type="button"
              aria-current={part === shown ? 'true' : undefined}
              onClick={() => change(store, { step: part === 'questions' ? null : part })}
            >
              {words.parts[part]}
            </button>
          </li>
        ))}
      </ul>
      {shown === 'questions' && (
        <Quiz key={asked.map(({ id }) => id).join()} store={store} map={map} said={said} all={asked} />
      )}
      {shown === 'choose' && <Choose store={store} said={said} all={all} asked={asked} />}
      {shown === 'bins' && <BinsSwitch store={store} said={said} />}
      {shown === 'lessons' && <Lessons store={store} said={said} all={asked} />}
    </section>
  );
}
