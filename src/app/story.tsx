import { effect } from '@preact/signals-core';
import { render, type VNode } from 'preact';
import { classroom, story as words } from '#messages';
import type { Details } from '../data/details.ts';
import { anchors } from '../data/overview.json';
import packedPeople from '../data/people.json';
import { type PackedPeople, unpackedPeople } from '../data/people.ts';
import json from '../data/story.json';
import { mapDoor } from '../map/door.ts';
import { FixedLetters, FixedSheet } from '../map/svg/FixedSigns.tsx';
import { monthEnd } from '../model/base/dates.ts';
import type { ShownSigns } from '../model/scene/covered.ts';
import { mapSigns } from '../model/scene/map-signs.ts';
import { stars } from '../model/scene/pin-drafts.ts';
import { isBare, type Story as StoryData, stepOf } from '../model/story/story.ts';
import { HOME } from '../model/view/camera.ts';
import { defaultView, PANELS, type PanelOf, type View } from '../model/view/view.ts';
import { goBackTo, openStep, type Place, placeOf } from '../store/actions.ts';
import type { MapDoor } from '../store/map-door.ts';
import type { Store } from '../store/store.ts';
import { adopt } from '../styles/adopt.ts';
import answersCss from '../styles/answers.css?inline';
import classroomCss from '../styles/classroom.css?inline';
import handoutCss from '../styles/handout.css?inline';
import presentCss from '../styles/present.css?inline';
import presentToolsCss from '../styles/present-tools.css?inline';
import presentedMapCss from '../styles/presented-map.css?inline';
import { presentedSetsCss } from '../styles/sets.ts';
import { classroomSignsCss, paperSignsCss } from '../styles/signs.ts';
import storyCss from '../styles/story.css?inline';
import veilCss from '../styles/veil.css?inline';
import { viewsOfStoryCss } from '../styles/views.ts';
import { Classroom } from '../ui/classroom/Classroom.tsx';
import { Handout, type HandoutProps } from '../ui/classroom/Handout.tsx';
import { LATER_ROOTS } from '../ui/kit/later-roots.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import { MapKey } from '../ui/signs/MapKey.tsx';
import { Story } from '../ui/story/Story.tsx';
import { loadedDetails } from './kept.ts';
import { STAGE } from './stage.ts';

/** The story and the classroom: loaded when a reader opens one of them. */

/**
 * The story, as the edition that is shown bears it out. `geo/` has checked the file when it made it, so it is cast here and not
 * checked again.
 */
const STORY = loadedDetails()?.story ?? (json as unknown as StoryData);
/** A kept edition in which a sentence of the story does not hold is shown with the story of the newest one, which says so. */
const IS_OF_NEWEST = loadedDetails()?.story === null;

/** Own forces and money of the newest edition; a kept one has none of them, and two editions are never mixed. */
const PEOPLE = loadedDetails() ? null : unpackedPeople(packedPeople as unknown as PackedPeople);

interface Props {
  readonly store: Store;
  readonly map: MapDoor;
  readonly details: Details;
  readonly leave: () => void;
}

/** The views that this part draws. One without a component is a type error. */
const VIEWS: Readonly<Record<PanelOf<'story'>, (props: Props) => VNode>> = {
  story: (props) => <Story {...props} story={STORY} isOfNewest={IS_OF_NEWEST} words={words} stage={STAGE} />,
  classroom: (props) => <Classroom {...props} words={classroom} people={PEOPLE} />,
};

function StoryRoot(props: Props) {
  const { value: view } = props.store.panel;
  if (PANELS[view].part !== 'story') return null;
  const View = VIEWS[view as PanelOf<'story'>];
  return <View {...props} />;
}

/**
 * The key to the signs on the map of a step, below the legend. It shows in a presentation, where the key of the page is left
 * out.
 */
function KeyRoot({ store, details }: Pick<Props, 'store' | 'details'>) {
  const { view, date, layers } = store.view.value;
  if (view !== 'story') return null;
  const day = monthEnd(date, store.dataset.asOf);
  const shown = layers.includes('commands') ? stars(details, day, 1) : [];
  return <MapKey words={words.key} signs={mapSigns(store.signs.value, shown)} />;
}

function mountKey(props: Pick<Props, 'store' | 'details'>): void {
  const element = document.createElement('div');
  element.id = 'map-key';
  document.getElementById(ROOTS.legend)?.after(element);
  render(<KeyRoot {...props} />, element);
}

function isClassroom(store: Store): boolean {
  return store.view.value.view === 'classroom';
}

function HandoutRoot(props: HandoutProps) {
  return isClassroom(props.store) ? <Handout {...props} /> : null;
}

/** The handout: what is printed from the classroom. It does not show on the screen. */
function mountHandout({ store, map, details }: Omit<Props, 'leave'>): void {
  const element = document.createElement('div');
  element.id = 'handout';
  document.body.append(element);
  const said = { speech: store.speech, words: classroom, details, people: PEOPLE };
  const shapes = map.shapes();
  const places = anchors as unknown as Readonly<Record<string, readonly [number, number]>>;
  const symbols = (signs: ShownSigns) => (
    <>
      <g class="paper-symbols">
        <FixedSheet signs={signs} />
      </g>
      <g class="letters paper-letters">
        <FixedLetters signs={signs} isOneDrawing />
      </g>
    </>
  );
  const root = <HandoutRoot {...{ store, said, shapes, anchors: places, symbols }} />;
  render(root, element);
  effect(() => {
    document.documentElement.toggleAttribute('data-classroom', isClassroom(store));
  });
}

/**
 * Opens the map of a step when a link names the step and nothing else; where it also names a month, a camera and so on, those
 * stay. A story opened without a step begins at its first.
 */
function followSteps(store: Store): void {
  let shown: string | null = null;
  effect(() => {
    const { view, step } = store.view.value;
    const isNew = view === 'story' && (step === null || step !== shown);
    shown = view === 'story' ? step : null;
    const found = STORY.steps[stepOf(STORY, step)];
    const camera = store.camera.peek();
    const isWhole = step !== null && !isBare(store.view.value, camera, store.context.lastMonth);
    if (isNew && found && !isWhole) openStep(store, found);
  });
}

/**
 * Remembers what was shown before the story was opened, to go back to; a reader who opened the story by a link goes back to
 * the page as it opens without one.
 */
function placeBefore(store: Store, view: View | undefined): () => Place {
  let place: Place = {
    view: view ?? { ...defaultView(store.context.lastMonth), lang: store.view.peek().lang },
    camera: view ? store.camera.peek() : HOME,
  };
  effect(() => {
    store.camera.value;
    if (store.view.value.view !== 'story') place = placeOf(store);
  });
  return () => place;
}

/** Brings story and classroom to life in the element that the document keeps for them. */
export function mountStory(store: Store, details: Details, before: View | undefined): void {
  adopt([
    storyCss,
    viewsOfStoryCss(),
    presentCss,
    presentToolsCss,
    presentedMapCss,
    presentedSetsCss(),
    classroomCss,
    answersCss,
    veilCss,
    handoutCss,
    classroomSignsCss(),
    paperSignsCss(),
  ]);
  const place = placeBefore(store, before);
  const leave = (): void => goBackTo(store, place());
  followSteps(store);
  const map = mapDoor(document.getElementById(ROOTS.map) as HTMLElement);
  render(
    <StoryRoot store={store} map={map} details={details} leave={leave} />,
    document.getElementById(LATER_ROOTS.story) as HTMLElement,
  );
  mountKey({ store, details });
  mountHandout({ store, map, details });
}
