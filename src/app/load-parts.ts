import { computed, effect } from '@preact/signals-core';
import type { Details } from '../data/details.ts';
import { ALL_SITES_ZOOM } from '../model/scene/site-scene.ts';
import { hasFigure, hasSameMap, LAYERS, PANELS, type View } from '../model/view/view.ts';
import { change, notice } from '../store/actions.ts';
import { persistent, tryAgain } from '../store/attempts.ts';
import type { Store } from '../store/store.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import { loader } from './load-script.ts';
import { globals } from './part-globals.ts';

/** Loads the later parts when a reader asks for something in them. */

/** How long the table below the map may lag behind it while the panels have not been loaded, ms. */
const TABLE_LAG_MS = 5000;

/** Whether the view shows something that only the panels can draw. */
function needsPanels({ view, camera }: Store): boolean {
  const { focus, view: panel, layers, scenario, embed } = view.value;
  const isMore = scenario.length > 0 || layers.some((layer) => LAYERS[layer].part === 'panels');
  const hasPanel = embed ? hasFigure(panel) : focus !== null || panel !== 'map';
  return hasPanel || isMore || camera.value.zoom >= ALL_SITES_ZOOM;
}

/** Whether signs and letters are other than in the document. */
function isOtherMap({ dataset, view, camera, rendered }: Store): boolean {
  const { value: before } = rendered;
  return dataset.isKept || !hasSameMap(view.value, before.view) || camera.value.zoom !== before.camera.zoom;
}

/**
 * Whether the table is another than in the document. It is then drawn anew: late enough not to delay the first view, and before
 * most readers scroll to it.
 */
function isOtherTable({ dataset, view, rendered }: Store): boolean {
  const { date, since, measure, embed } = view.value;
  const before = rendered.value.view;
  const isOther = date !== before.date || since !== before.since || measure !== before.measure;
  return !embed && (dataset.isKept || isOther);
}

/** Loads a part whenever a pointer or the focus enters an element, or it is used, until the part is there. `repeat` is then given the use. */
function loadOnTouch(
  id: string,
  isThere: () => unknown,
  load: () => Promise<void>,
  repeat: (event: Event, element: Element) => void,
): void {
  for (const type of ['pointerenter', 'focusin', 'click', 'submit'])
    document.getElementById(id)?.addEventListener(type, (event) => {
      // Of the forms none is for the server.
      if (type === 'submit') event.preventDefault();
      if (isThere()) return;
      const element = event.target as Element;
      load().then(() => {
        if (isThere()) repeat(event, element);
      });
    });
}

/** Loads the figures of own armed forces when a view of them is waited for; where they do not come, the shading stays. */
function loadPeopleOnDemand(store: Store): void {
  const part = () => globals.whoDefendsEuropePeople;
  const people = loader(
    PARTS.people,
    part,
    () => {},
    () => tryAgain(store),
  );
  let measure = store.view.peek().measure;
  const given = (why: unknown): void => {
    change(store, { measure: store.view.peek().measure });
    throw why;
  };
  const shade = persistent(
    store,
    () => people().then(() => part()?.mountPeople(store), given),
    () => change(store, { measure }),
  );
  effect(() => {
    const { value } = store.awaited;
    if (!value) return;
    measure = value.measure;
    shade();
  });
}

/**
 * Loads what places letters and signs when they are other than in the document, or a reader reaches for the map or the time, or goes
 * through the page by keys: the map must by then be known as a place that takes arrows. Keys pressed there before are not lost.
 */
function loadLettersOnDemand(store: Store, letters: () => Promise<void>): void {
  const map = document.getElementById(ROOTS.map) as HTMLElement;
  effect(() => {
    const isOther = isOtherMap(store);
    if (isOther) letters();
    // Signs of another view than the one shown say what is not true.
    map.classList.toggle('unplaced', isOther && !store.placer.value);
  });
  document.addEventListener('focusin', () => letters(), { once: true });
  map.addEventListener('keydown', (event) =>
    letters().then(() => globals.whoDefendsEuropeLetters?.browse(event)),
  );
  // What else is pressed there acts without them.
  for (const id of [ROOTS.map, ROOTS.time, ROOTS.mapTools])
    loadOnTouch(
      id,
      () => store.placer.peek(),
      letters,
      ({ type }, element) => {
        if (type === 'submit') (element as HTMLFormElement).requestSubmit();
      },
    );
}

/** The parts that belong to the running page, and what each does when it has come. */
function loadersOf(store: Store, before: () => View | undefined) {
  const { panels, story, share, letters } = {
    panels: () => globals.whoDefendsEuropePanels,
    story: () => globals.whoDefendsEuropeStory,
    share: () => globals.whoDefendsEuropeShare,
    letters: () => globals.whoDefendsEuropeLetters,
  };
  const details = () => panels()?.DETAILS as Details;
  const ground = document.getElementById('ground') as Element;
  const late = () => tryAgain(store);
  return {
    panels: loader(PARTS.panels, panels, () => panels()?.mountPanels(store), late),
    letters: loader(PARTS.letters, letters, () => letters()?.mountLetters(store, ground), late),
    story: loader(PARTS.story, story, () => story()?.mountStory(store, details(), before()), late),
    share: loader(PARTS.share, share, () => {}, late),
    openShare: () => share()?.openShare(store, details()),
  };
}

export function loadPartsOnDemand(store: Store): void {
  let before: View | undefined;
  const load = loadersOf(store, () => before);
  const both = () => Promise.all([load.panels(), load.letters()]);
  const panels = persistent(store, load.panels);
  const letters = persistent(store, load.letters);
  const story = persistent(store, () => both().then(load.story));
  const share = persistent(store, () => both().then(load.share).then(load.openShare));
  loadLettersOnDemand(store, letters);
  loadPeopleOnDemand(store);
  const { view: opened, embed } = store.view.peek();
  if (embed && hasFigure(opened)) notice(store, store.speech.messages.notes.loading);
  effect(() => {
    if (needsPanels(store)) panels();
  });
  const isOther = computed(() => isOtherTable(store));
  effect(() => {
    if (isOther.value) setTimeout(panels, TABLE_LAG_MS);
  });
  new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) panels();
  }).observe(document.getElementById(ROOTS.panel) as HTMLElement);
  effect(() => {
    const { value } = store.view;
    if (value.embed) return;
    if (PANELS[value.view].part === 'story') story();
    else before = value;
  });
  for (const id of [ROOTS.search, ROOTS.panel, ROOTS.downloads, ROOTS.about])
    loadOnTouch(
      id,
      () => globals.whoDefendsEuropePanels,
      panels,
      ({ type }, element) => {
        if (type === 'click') element.closest('button')?.click();
      },
    );
  document.getElementById(ROOTS.share)?.addEventListener('click', share);
}
