import { computed, effect } from '@preact/signals-core';
import type { Dataset } from '../data/dataset.ts';
import type { Details } from '../data/details.ts';
import { ALL_SITES_ZOOM } from '../model/scene/site-scene.ts';
import { HOME } from '../model/view/camera.ts';
import { defaultView, hasFigure, hasSameMap, LAYERS, PANELS, type View } from '../model/view/view.ts';
import { dropMeasure, mapNote, notice } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import type * as Edition from './edition.tsx';
import type * as Letters from './letters.tsx';
import type * as Panels from './panels.tsx';
import type * as People from './people.tsx';
import type * as Share from './share.tsx';
import type * as Story from './story.tsx';

/**
 * Loads the later parts when a reader asks for something in them. They are classic scripts, since module scripts are refused
 * when the page is opened from disk or framed without an origin.
 */

/** What the later parts put into the page's globals: see `geo/site/parts.ts`. */
interface PartGlobals {
  readonly whoDefendsEuropePanels?: typeof Panels;
  readonly whoDefendsEuropeStory: typeof Story;
  readonly whoDefendsEuropeShare: typeof Share;
  readonly whoDefendsEuropeLetters: typeof Letters;
  readonly whoDefendsEuropeEdition: typeof Edition;
  readonly whoDefendsEuropePeople: typeof People;
}

const globals = globalThis as unknown as PartGlobals;

/** How long the table below the map may lag behind it while the panels have not been loaded, ms. */
const TABLE_LAG_MS = 5000;

/** Returns a function that loads a script the first time it is called; after a failure, the next call tries again. */
function loader(
  store: Store,
  address: string,
  loaded: () => unknown,
  say: typeof notice = notice,
): () => Promise<void> {
  let asked: Promise<void> | null = null;
  return () => {
    asked ??= new Promise((resolve) => {
      const failed = (): void => {
        asked = null;
        say(store, store.speech.messages.notes.failed);
      };
      const script = document.createElement('script');
      if (IS_ONE_FILE) script.text = document.getElementById(address)?.textContent ?? '';
      else script.src = address;
      script.onload = () => Promise.resolve(loaded()).then(() => resolve(), failed);
      script.onerror = failed;
      document.head.append(script);
      // A script whose text is in the document runs when it is appended, and fires no `load` event by itself.
      if (IS_ONE_FILE) script.dispatchEvent(new Event('load'));
    });
    return asked;
  };
}

/** Whether the view shows something that only the panels can draw. */
function needsPanels({ view, camera }: Store): boolean {
  const { focus, view: panel, layers, scenario, embed } = view.value;
  const isMore = scenario.length > 0 || layers.some((layer) => LAYERS[layer].part === 'panels');
  const hasPanel = embed ? hasFigure(panel) : focus !== null || panel !== 'map';
  return hasPanel || isMore || camera.value.zoom >= ALL_SITES_ZOOM;
}

/** Whether signs and letters are other than in the document. */
function isOtherMap({ dataset, view, camera, context }: Store): boolean {
  return (
    dataset.isKept ||
    !hasSameMap(view.value, defaultView(context.lastMonth)) ||
    camera.value.zoom !== HOME.zoom
  );
}

/**
 * Whether the table is another than in the document. It is then drawn anew: late enough not to delay the first view, and before
 * most readers scroll to it.
 */
function isOtherTable({ dataset, view, context }: Store): boolean {
  const { date, since, measure, embed } = view.value;
  return !embed && (dataset.isKept || date < context.lastMonth || since !== null || measure !== 'share');
}

/**
 * Loads the panels when a pointer or the focus enters an element, or it is clicked. A click on a button that came before they
 * were there is repeated once they are.
 */
function loadOnTouch(element: HTMLElement, load: () => Promise<void>): void {
  for (const type of ['pointerenter', 'focusin', 'click'])
    element.addEventListener(
      type,
      ({ target }) => {
        const isEarly = type === 'click' && !globals.whoDefendsEuropePanels;
        const button = isEarly ? (target as Element).closest('button') : null;
        load().then(() => button?.click());
      },
      { once: true },
    );
}

/**
 * Opens the edition that a link is pinned to, which starts the page. Where the part that does so does not come, the page starts with
 * the figures that it has, and says so in the corner of the map.
 */
export function loadEdition(store: Store, version: string, start: (edition?: Dataset) => Store): void {
  const open = () => globals.whoDefendsEuropeEdition.openEdition(version, start);
  loader(store, PARTS.edition, open, (_, text) => mapNote(start(), text))();
}

/** Loads the figures of own armed forces when a view of them is waited for; where they do not come, the shading stays. */
function loadPeopleOnDemand(store: Store): void {
  const people = loader(store, PARTS.people, () => {}, dropMeasure);
  effect(() => {
    if (store.awaited.value) people().then(() => globals.whoDefendsEuropePeople.mountPeople(store));
  });
}

/** Lets keys go through the countries of the map; one that is pressed before the part is there is not lost. */
function browseByKeys(map: HTMLElement, letters: () => Promise<void>): void {
  // Whoever goes through the page by keys is on the way to the map, which must by then be known as a place that takes them.
  document.addEventListener('focusin', letters, { once: true });
  map.addEventListener('keydown', (event) => {
    letters().then(() => globals.whoDefendsEuropeLetters.browse(event));
  });
}

export function loadPartsOnDemand(store: Store): void {
  const panels = loader(store, PARTS.panels, () => globals.whoDefendsEuropePanels?.mountPanels(store));
  const details = () => globals.whoDefendsEuropePanels?.DETAILS as Details;
  let before: View | undefined;
  const story = loader(store, PARTS.story, () =>
    globals.whoDefendsEuropeStory.mountStory(store, details(), before),
  );
  const share = loader(store, PARTS.share, () => {});
  const ground = document.getElementById('ground') as Element;
  const letters = loader(store, PARTS.letters, () =>
    globals.whoDefendsEuropeLetters.mountLetters(store, ground),
  );
  // The document has the letters of the default view. Any other needs them placed; so will a reader who reaches for the map or the time.
  const map = document.getElementById(ROOTS.map) as HTMLElement;
  effect(() => {
    const isOther = isOtherMap(store);
    if (isOther) letters();
    // Signs of another view than the one shown say what is not true.
    map.classList.toggle('unplaced', isOther && !store.placer.value);
  });
  for (const id of [ROOTS.map, ROOTS.time, ROOTS.mapTools])
    document.getElementById(id)?.addEventListener('pointerenter', letters, { once: true });
  browseByKeys(map, letters);
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
    if (PANELS[value.view].part === 'story') Promise.all([panels(), letters()]).then(story);
    else before = value;
  });
  for (const id of [ROOTS.search, ROOTS.panel, ROOTS.downloads, ROOTS.about])
    loadOnTouch(document.getElementById(id) as HTMLElement, panels);
  document.getElementById(ROOTS.share)?.addEventListener('click', () => {
    Promise.all([panels(), letters()])
      .then(share)
      .then(() => globals.whoDefendsEuropeShare.openShare(store, details()));
  });
}
