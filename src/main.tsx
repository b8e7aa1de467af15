// biome-ignore-start lint/performance/noNamespaceImport: later parts get all of it; it is in the script anyway.
import * as signals from '@preact/signals';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as runtime from 'preact/jsx-runtime';
// biome-ignore-end lint/performance/noNamespaceImport: see above.
import { first } from '#messages';
import { datasetOf } from './data/index.ts';
import { loadPanelsOnDemand } from './later.ts';
import { startMap } from './map/map.ts';
import { followAddress } from './store/history.ts';
import { player } from './store/player.ts';
import { createStore } from './store/store.ts';
import { Controls } from './ui/Controls.tsx';
import { Headline } from './ui/Headline.tsx';
import { Legend } from './ui/Legend.tsx';
import { MapTools } from './ui/MapTools.tsx';
import { Notice } from './ui/Notice.tsx';
import { ROOTS } from './ui/roots.ts';
import { TablePanel } from './ui/TablePanel.tsx';
import { Timeline } from './ui/Timeline.tsx';

/** Wiring of the first view: the document was rendered at build; this makes it live. */

const { hydrate } = preact;
const { effect } = signals;
// Later parts use the same Preact and the same signals: two copies would not see each other's state.
Object.assign(globalThis, { whoDefendsEurope: { preact: { ...preact, ...hooks, ...runtime }, signals } });

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const root = document.documentElement;

const store = createStore(datasetOf(document), first, LANGUAGES);
const map = startMap(store, element(ROOTS.map));

// Hydration takes the document as it was rendered, in the default view: the link is opened after it.
hydrate(<Headline store={store} />, element(ROOTS.headline));
hydrate(<MapTools store={store} actions={map} />, element(ROOTS.mapTools));
hydrate(<Controls store={store} />, element(ROOTS.controls));
hydrate(<Legend store={store} />, element(ROOTS.legend));
hydrate(<Timeline store={store} />, element(ROOTS.time));
hydrate(<TablePanel store={store} />, element(ROOTS.panel));
hydrate(<Notice store={store} />, element(ROOTS.notice));

followAddress(store, map.box);
effect(() => {
  const { theme } = store.view.value;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
});
player(store);
loadPanelsOnDemand(store);

// Preact renders in a microtask that the link has queued; this one comes after it.
queueMicrotask(() => {
  root.classList.remove('linked');
  root.dataset.ready = 'svg';
  performance.mark('map-shaded');
  performance.mark('app-ready');
});
