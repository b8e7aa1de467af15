import { effect } from '@preact/signals';
import { render } from 'preact';
import { classroom, story } from '#messages';
import type { Details } from './data/details.ts';
import { anchors } from './data/overview.json';
import { Symbols } from './map/svg/Symbols.tsx';
import type { Scene } from './model/scene.ts';
import type { Store } from './store/store.ts';
import { adopt } from './styles/adopt.ts';
import answersCss from './styles/answers.css?inline';
import classroomCss from './styles/classroom.css?inline';
import handoutCss from './styles/handout.css?inline';
import { paperCss } from './styles/theme.ts';
import veilCss from './styles/veil.css?inline';
import { Classroom } from './ui/Classroom.tsx';
import { Handout, type HandoutProps } from './ui/Handout.tsx';
import { shapesOf } from './ui/HandoutMap.tsx';
import { ROOTS } from './ui/roots.ts';
import { Story } from './ui/Story.tsx';

/** The story and the classroom: loaded when a reader opens one of them. */

interface Props {
  readonly store: Store;
  readonly details: Details;
}

function StoryRoot(props: Props) {
  switch (props.store.view.value.view) {
    case 'story':
      return <Story {...props} words={story} />;
    case 'classroom':
      return <Classroom {...props} words={classroom} />;
    default:
      return null;
  }
}

function isClassroom(store: Store): boolean {
  return store.view.value.view === 'classroom';
}

function HandoutRoot(props: HandoutProps) {
  return isClassroom(props.store) ? <Handout {...props} /> : null;
}

/** What is printed from the classroom; on the screen it does not show. */
function mountHandout({ store, details }: Props): void {
  const element = document.createElement('div');
  element.id = 'handout';
  document.body.append(element);
  const said = { speech: store.speech, words: classroom, details };
  const shapes = shapesOf(document);
  const places = anchors as unknown as Readonly<Record<string, readonly [number, number]>>;
  const symbols = (scene: Scene) => <Symbols speech={store.speech} scene={scene} />;
  const root = <HandoutRoot {...{ store, said, shapes, anchors: places, symbols }} />;
  render(root, element);
  effect(() => {
    document.documentElement.toggleAttribute('data-classroom', isClassroom(store));
  });
}

/** Brings story and classroom to life in the element that the document keeps for them. */
export function mountStory(store: Store, details: Details): void {
  adopt([classroomCss, answersCss, veilCss, handoutCss, paperCss(':root[data-classroom]')]);
  render(<StoryRoot store={store} details={details} />, document.getElementById(ROOTS.story) as HTMLElement);
  mountHandout({ store, details });
}
