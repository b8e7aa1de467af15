import { useMemo } from 'preact/hooks';
import type { Details } from '../../data/details.ts';
import type { People } from '../../data/people.ts';
import type { ClassroomMessages } from '../../i18n/en.ts';
import { questions } from '../../model/classroom/questions.ts';
import { change } from '../../store/actions.ts';
import type { MapDoor } from '../../store/map-door.ts';
import type { Store } from '../../store/store.ts';
import type { Stage } from '../kit/PresentTools.tsx';
import { BinsSwitch } from './BinsSwitch.tsx';
import { Lessons } from './Lessons.tsx';
import { Quiz } from './Quiz.tsx';

interface Props {
  readonly store: Store;
  readonly map: MapDoor;
  readonly words: ClassroomMessages;
  readonly details: Details;
  readonly people: People | null;
  readonly stage: Stage;
}

/** Parts beside the questions; the link names them where a question's id would be. */
const OTHER_PARTS = ['bins', 'lessons'] as const;

/** Questions, other bins, lessons and the handout: at the head of the side column, beside the map they are about. */
export function Classroom({ store, map, words, details, people, stage }: Props) {
  const { step } = store.view.value;
  const shown = OTHER_PARTS.find((part) => part === step) ?? 'questions';
  const said = useMemo(
    () => ({ speech: store.speech, words, details, people }),
    [store, words, details, people],
  );
  const all = useMemo(() => questions(said), [said]);
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
      {shown === 'questions' && <Quiz store={store} map={map} said={said} all={all} stage={stage} />}
      {shown === 'bins' && <BinsSwitch store={store} said={said} />}
      {shown === 'lessons' && <Lessons store={store} said={said} all={all} />}
    </section>
  );
}
