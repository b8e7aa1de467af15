import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type HandoutScene, handoutScene, ownFills } from '../../model/classroom/handout.ts';
import { type ClassroomSpeech, LESSONS, type Question } from '../../model/classroom/question.ts';
import { questions } from '../../model/classroom/questions.ts';
import { defaultView, type View } from '../../model/view/view.ts';
import type { GroundShape } from '../../store/map-door.ts';
import type { Store } from '../../store/store.ts';
import { useRestedView } from '../kit/rest.ts';
import { Guide } from './Guide.tsx';
import { HandoutKey } from './HandoutKey.tsx';
import { HandoutLegend } from './HandoutLegend.tsx';
import { ClassNumbers, HandoutMap } from './HandoutMap.tsx';
import { HandoutQuestions } from './HandoutQuestions.tsx';
import { HandoutSigns } from './HandoutSigns.tsx';
import { HandoutTable } from './HandoutTable.tsx';

export interface HandoutProps {
  readonly store: Store;
  readonly said: ClassroomSpeech;
  readonly shapes: readonly GroundShape[];
  readonly anchors: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** Draws the forces of a scene. It is the map's own component, handed in because panels must not import the map. */
  readonly symbols: (signs: HandoutScene['signs']) => VNode;
}

type PageProps = HandoutProps & { readonly view: View; readonly shown: HandoutScene };

function MapPage({ said, shapes, anchors, view, shown }: PageProps) {
  const { speech, words } = said;
  const { version, asOf } = speech.dataset;
  const title = words.handout.map(view.date);
  return (
    <section>
      <h1>{speech.messages.title}</h1>
      <p class="muted">{words.handout.subtitle({ text: version }, asOf)}</p>
      <h2>{title}</h2>
      <HandoutMap shapes={shapes} fills={shown.fills} label={title}>
        <ClassNumbers fills={ownFills(said, shown)} anchors={anchors} />
      </HandoutMap>
      <HandoutLegend said={said} view={view} />
    </section>
  );
}

function ForcesMap({ said, shapes, view, shown, symbols }: PageProps) {
  const { words } = said;
  const title = words.handout.forces(view.date);
  return (
    <div class="forces-map">
      <h4>{title}</h4>
      <HandoutMap shapes={shapes} fills={shown.fills} label={title}>
        {symbols(shown.signs)}
      </HandoutMap>
      <HandoutSigns said={said} shown={shown} />
    </div>
  );
}

function Lesson({
  said,
  all,
  lesson,
}: {
  said: ClassroomSpeech;
  all: readonly Question[];
  lesson: Question['lesson'];
}) {
  return (
    <section class="page">
      <p class="muted">{said.words.handout.guide}</p>
      <h2>{said.words.lessons[lesson]}</h2>
      <Guide said={said} all={all} lesson={lesson} />
    </section>
  );
}

/** What is printed from the classroom: map, legend, key table, questions; the key and the guides on pages of their own. */
export function Handout(props: HandoutProps) {
  const { store, said } = props;
  const rested = useRestedView(store);
  const latest = defaultView(store.context.lastMonth);
  // While a question is asked, the map shows what the question is about; on paper all questions are about the latest month.
  const isOwn = rested.step === 'bins' || rested.step === 'lessons';
  const { date, bins } = isOwn ? rested : latest;
  const view = { ...latest, date, bins };
  const { value: place } = store.placer;
  const shown = useMemo(() => handoutScene(store.dataset, view, place), [store, date, bins, place]);
  const all = useMemo(() => questions(said), [said]);
  const page = { ...props, view, shown };
  // Two maps and all questions take long to draw: again for another month, not for every change of the page.
  return useMemo(
    () => (
      <article class="handout">
        <MapPage {...page} />
        <HandoutTable said={said} view={view} />
        <HandoutQuestions
          said={said}
          all={all}
          before={{ shading: null, changes: <ForcesMap {...page} />, adding: null }}
        />
        <HandoutKey said={said} all={all} />
        {LESSONS.map((lesson) => (
          <Lesson key={lesson} said={said} all={all} lesson={lesson} />
        ))}
      </article>
    ),
    [shown, all, bins],
  );
}
