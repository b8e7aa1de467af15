import * as signals from '@preact/signals';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as runtime from 'preact/jsx-runtime';
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
followAddress(store, map.box);
effect(() => {
  const { theme } = store.view.value;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
});
root.classList.remove('linked');
performance.mark('map-shaded');

hydrate(<Headline store={store} />, element(ROOTS.headline));
hydrate(<MapTools store={store} actions={map} />, element(ROOTS.mapTools));
hydrate(<Controls store={store} />, element(ROOTS.controls));
hydrate(<Legend store={store} />, element(ROOTS.legend));
hydrate(<Timeline store={store} />, element(ROOTS.time));
hydrate(<TablePanel store={store} />, element(ROOTS.panel));
hydrate(<Notice store={store} />, element(ROOTS.notice));
player(store);
loadPanelsOnDemand(store);

root.dataset.ready = 'svg';
performance.mark('app-ready');
