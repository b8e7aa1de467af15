import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type HandoutScene, handoutScene, ownFills } from '../../model/classroom/handout.ts';
import { paperQuestions } from '../../model/classroom/paper.ts';
import { type ClassroomSpeech, LESSONS, type Lesson, type Question } from '../../model/classroom/question.ts';
import { OTHER_PARTS, questionsOfLesson } from '../../model/classroom/teacher.ts';
import { defaultView, type View } from '../../model/view/view.ts';
import type { GroundShape } from '../../store/map-door.ts';
import type { Store } from '../../store/store.ts';
import { useRestedView } from '../kit/rest.ts';
import { Guide } from './Guide.tsx';
import { HandoutFacts } from './HandoutFacts.tsx';
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

type PageProps = HandoutProps & {
  readonly view: View;
  readonly shown: HandoutScene;
  readonly asked: readonly Question[];
};

function MapPage({ said, shapes, anchors, view, shown }: PageProps) {
  const title = said.words.handout.map(view.date);
  return (
    <section class="page">
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
    <section class="page forces-map">
      <h2>{title}</h2>
      <HandoutMap shapes={shapes} fills={shown.fills} label={title}>
        {symbols(shown.signs)}
      </HandoutMap>
      <HandoutSigns said={said} shown={shown} />
    </section>
  );
}

/** The teacher’s guide of a lesson, on a page of its own. */
function Guided({ said, all, lesson }: { said: ClassroomSpeech; all: readonly Question[]; lesson: Lesson }) {
  return (
    <section class="page">
      <p class="muted">{said.words.handout.guide}</p>
      <h2>{said.words.lessons[lesson]}</h2>
      <Guide said={said} all={all} lesson={lesson} />
    </section>
  );
}

/** The material of a lesson: what its questions are read from. */
function Material({ lesson, ...page }: PageProps & { lesson: Lesson }) {
  if (lesson === 'adding') return null;
  if (lesson === 'changes') return <ForcesMap {...page} />;
  return (
    <>
      <MapPage {...page} />
      <HandoutTable said={page.said} view={page.view} />
    </>
  );
}

/**
 * A lesson on paper: what is guessed before one looks; then map and tables, if something is read from them, and what is read.
 * Nothing that is printed answers a question after it but by being read.
 */
function LessonPages({ lesson, ...page }: PageProps & { lesson: Lesson }) {
  const { said, asked } = page;
  const { handout } = said.words;
  const { guess, read } = paperQuestions(asked, lesson);
  return (
    <>
      <HandoutQuestions said={said} heading={handout.guess(lesson)} asked={guess} />
      {read.length > 0 && <Material {...page} lesson={lesson} />}
      {read.length > 0 && lesson === 'changes' && (
        <section class="page">
          <h2>{handout.facts}</h2>
          <HandoutFacts said={said} asked={asked} />
        </section>
      )}
      <HandoutQuestions said={said} heading={handout.read(lesson)} asked={read} />
    </>
  );
}

/** What is printed from the classroom: for each lesson its questions and what they are read from; the key and the guides at the end. */
export function Handout(props: HandoutProps) {
  const { store, said } = props;
  const rested = useRestedView(store);
  const latest = defaultView(store.context.lastMonth);
  // While a question is asked, the map shows what the question is about; on paper all questions are about the latest month.
  const isOwn = OTHER_PARTS.some((part) => part === rested.step);
  const { date, bins } = isOwn ? rested : latest;
  const view = { ...latest, date, bins };
  const { value: place } = store.placer;
  const shown = useMemo(() => handoutScene(store.dataset, view, place), [store, date, bins, place]);
  const { value: kept } = store.kept;
  const asked = useMemo(() => questionsOfLesson(said, kept).asked, [said, kept]);
  const page = { ...props, view, shown, asked };
  const { version, asOf } = said.speech.dataset;
  const lessons = LESSONS.filter((lesson) => asked.some((question) => question.lesson === lesson));
  const { guess, read } = paperQuestions(asked, 'own');
  // Two maps and all questions take long to draw: again for another month, not for every change of the page.
  return useMemo(
    () => (
      <article class="handout">
        <h1>{said.speech.messages.title}</h1>
        <p class="muted">{said.words.handout.subtitle({ text: version }, asOf)}</p>
        {lessons.map((lesson) => (
          <LessonPages key={lesson} {...page} lesson={lesson} />
        ))}
        <HandoutQuestions said={said} heading={said.words.lessons.own} asked={[...guess, ...read]} />
        <HandoutKey said={said} all={asked} />
        {lessons.map((lesson) => (
          <Guided key={lesson} said={said} all={asked} lesson={lesson} />
        ))}
      </article>
    ),
    [shown, asked, bins],
  );
}
