import { effect } from '@preact/signals-core';
import { first } from '#messages';
import { embeddedParts, leadToWhole, whenInView } from './app/embed.ts';
import { exposeSignals } from './app/global-signals.ts';
import { keepView, offerLanguage, openLanguage } from './app/language.ts';
import { loadEdition, loadFrame } from './app/load-first.ts';
import { loadPartsOnDemand } from './app/load-parts.ts';
import { timeChanges } from './app/marks.ts';
import type { Dataset } from './data/dataset.ts';
import { datasetOf } from './data/index.ts';
import { startMap } from './map/map.ts';
import { readLink } from './model/view/link.ts';
import { defaultView, isBelowMap } from './model/view/view.ts';
import { change } from './store/actions.ts';
import { addressAtStart, followAddress, reload } from './store/history.ts';
import { createStore, type Store } from './store/store.ts';
import { drawInFrame, followView, inTurn } from './store/turns.ts';
import { liveButtons, liveControls, liveViews } from './ui/first/controls.ts';
import { liveLegend } from './ui/first/live-legend.tsx';
import { liveEvents, liveHandles } from './ui/first/live-time.tsx';
import { liveNotes, livePlay, liveWords } from './ui/first/live-words.tsx';
import { showsTable } from './ui/first/Views.tsx';
import * as ROOTS from './ui/kit/roots.ts';

/**
 * Wiring of the first view: the document was rendered at build, for the latest month; this makes it live. A link to
 * another state has hidden the page until that state is there.
 */

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const field = (id: string): HTMLInputElement => element(id) as HTMLInputElement;
const root = document.documentElement;
const firstScreen = document.querySelector('.first');
const isLinked = root.classList.contains('linked');

/** With the document's own figures, until an edition takes their place that the link is pinned to. */
let store = createStore(datasetOf(document), first, LANGUAGES);
const { format } = store.speech;
const link = readLink(addressAtStart().search, store.context).view;
const parts = embeddedParts(link);
// Before anything is measured, since the style sheet hides the parts that the embedding page does not want.
if (parts !== null) root.dataset.embed = parts;
const tellHost = parts === null || parent === self ? null : loadFrame(link);

/**
 * The slow first calls, made in advance: the first use of each kind of `Intl` loads its data and takes as long as all the
 * rest of a change.
 */
const warmUps = [
  () => format.compare('', ''),
  () => format.number(0),
  () => format.date('2014'),
  () => store.signs.value,
  () => [store.headline.value, store.forcesLine.value],
];

/**
 * Does a piece of the start. Where one fails, as in an old browser, the page shows again what the document says of itself, and the
 * document says that it stands still (`#still`).
 */
function orStill(piece: () => unknown): () => void {
  return () => {
    try {
      piece();
    } catch (why) {
      root.className = '';
      change(store, defaultView(store.context.lastMonth));
      throw why;
    }
  };
}

/** Makes the page follow the state, then takes the state from the link. */
function follow(): void {
  const map = startMap(store, element(ROOTS.map));
  // Room for the card is kept from the start, so that the map does not change its size when the card has loaded.
  effect(() => void firstScreen?.classList.toggle('with-card', store.focus.value !== null));
  liveLegend(store, element(ROOTS.classes));
  liveHandles(store, field(ROOTS.month), field(ROOTS.since));
  liveEvents(store, element(ROOTS.timeEvents));
  liveWords(store, element);
  liveButtons(store, { ...map, reload: () => reload(store, map.box) });
  livePlay(store, element(ROOTS.play));
  liveNotes(store, element(ROOTS.notice), element(ROOTS.mapTools));
  liveControls(store, element(ROOTS.controls), element(ROOTS.definitions));
  liveViews(store, element(ROOTS.views));
  followView(store, () => {
    const { theme, view } = store.view.value;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    element(ROOTS.panel).hidden = !showsTable(view);
  });
  followAddress(store, map.box);
  performance.mark('map-shaded');
  openLanguage(store, first.language);
  if (parts !== null) leadToWhole(store, map.box);
  tellHost?.(store);
  timeChanges(store);
}

function ready(): void {
  root.classList.remove('arriving');
  // A link to a view shows the view: its place is kept until it has been loaded.
  const { view, focus } = store.view.value;
  if (isLinked && parts === null && focus === null && isBelowMap(view)) {
    root.classList.add('below');
    scrollTo(0, (firstScreen as HTMLElement).offsetHeight);
  }
  // Where the detailed ground was quicker, it stays.
  root.dataset.ready ??= 'svg';
  performance.mark('app-ready');
}

function serve(): void {
  // Who opens the search can type at once.
  element(ROOTS.search).addEventListener('toggle', () => field('search-input').focus());
  loadPartsOnDemand(store);
  if (parts === null) {
    keepView();
    offerLanguage(first.language);
  }
  if (!isLinked) {
    drawInFrame(ready);
    return;
  }
  // Wait two frames: in the first the map is drawn as the link says, in the second the words follow. Then show the words, and
  // a frame later the map: laid out in one go they would hold up the page around an embedded map.
  const arrive = (): void => {
    root.classList.replace('linked', 'arriving');
    drawInFrame(ready);
  };
  drawInFrame(() => drawInFrame(arrive));
}

/** Starts the page of a link; with the figures of another edition, where one is given. Calls `last` when it has started. */
function start(edition?: Dataset, last = () => {}): Store {
  if (edition) store = createStore(edition, first, LANGUAGES);
  inTurn([...warmUps, follow, serve, last].map(orStill));
  return store;
}

function open(): void {
  const { data } = link;
  if (data === null || data === store.dataset.version) start();
  else loadEdition(data, start);
}

exposeSignals();
// With a link the whole page has to be put into another state before it shows; without one the controls are made to answer
// first. For a link, wait for the end of the document: the browser lays out once, with all that shows by then.
if (isLinked)
  document.addEventListener(
    'DOMContentLoaded',
    orStill(() => whenInView(open)),
  );
else inTurn([follow, serve, ...warmUps].map(orStill));
