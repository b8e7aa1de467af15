import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type ClassroomSpeech, LESSONS, type Question } from '../model/question.ts';
import { questions } from '../model/questions.ts';
import { type Scene, scene } from '../model/scene.ts';
import { defaultView, type View } from '../model/view.ts';
import type { Store } from '../store/store.ts';
import { Guide } from './Guide.tsx';
import { HandoutKey } from './HandoutKey.tsx';
import { HandoutLegend } from './HandoutLegend.tsx';
import { ClassNumbers, HandoutMap, type Shape } from './HandoutMap.tsx';
import { HandoutQuestions } from './HandoutQuestions.tsx';
import { HandoutTable } from './HandoutTable.tsx';
import { useRestedView } from './rest.ts';

interface Props {
  readonly store: Store;
  readonly said: ClassroomSpeech;
  readonly shapes: readonly Shape[];
  readonly anchors: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** Draws the forces of a scene: the map's own drawing, handed in since panels do not know it. */
  readonly symbols: (scene: Scene) => VNode;
}

type PageProps = Props & { readonly view: View; readonly shown: Scene };

function MapPage({ said, shapes, anchors, view, shown }: PageProps) {
  const { speech, words } = said;
  const { version, asOf } = speech.dataset;
  const title = words.handout.map(speech.format.date(view.date));
  return (
    <section>
      <h1>{speech.messages.title}</h1>
      <p class="muted">{words.handout.subtitle(version, speech.format.date(asOf))}</p>
      <h2>{title}</h2>
      <HandoutMap shapes={shapes} fills={shown.fills} label={title}>
        <ClassNumbers fills={shown.fills} anchors={anchors} />
      </HandoutMap>
      <HandoutLegend said={said} view={view} />
    </section>
  );
}

function ForcesMap({ said, shapes, view, shown, symbols }: PageProps) {
  const { speech, words } = said;
  const title = words.handout.forces(speech.format.date(view.date));
  return (
    <section class="page forces-page">
      <h2>{title}</h2>
      <HandoutMap shapes={shapes} fills={shown.fills} label={title}>
        <g class="paper-symbols">{symbols(shown)}</g>
      </HandoutMap>
      <p class="muted">{words.handout.forcesNote}</p>
    </section>
  );
}

function Lesson({
  said,
  all,
  lesson,
}: {
  said: ClassroomSpeech;
  all: readonly Question[];
  lesson: 'shading' | 'changes';
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
export function Handout(props: Props) {
  const { store, said } = props;
  const { date, bins } = useRestedView(store);
  const view = { ...defaultView(store.context.lastMonth), date, bins };
  const shown = useMemo(() => scene(store.dataset, view), [store, date, bins]);
  const all = useMemo(() => questions(said), [said]);
  const page = { ...props, view, shown };
  return (
    <article class="handout">
      <MapPage {...page} />
      <HandoutTable said={said} view={view} />
      <ForcesMap {...page} />
      <HandoutQuestions said={said} all={all} />
      <HandoutKey said={said} all={all} />
      {LESSONS.map((lesson) => (
        <Lesson key={lesson} said={said} all={all} lesson={lesson} />
      ))}
    </article>
  );
}
