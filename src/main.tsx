import { effect } from '@preact/signals';
import { hydrate, options } from 'preact';
import { first } from '#messages';
import { datasetOf } from './data/index.ts';
import { beEmbedded, embeddedParts } from './embed.ts';
import { openLanguage } from './language.ts';
import { loadPartsOnDemand } from './later.ts';
import { startMap } from './map/map.ts';
import { LiveSymbols } from './map/svg/LiveSymbols.tsx';
import { measureChanges } from './measure.ts';
import { share } from './shared.ts';
import { followAddress } from './store/history.ts';
import { player } from './store/player.ts';
import { createStore } from './store/store.ts';
import { ChangeCount } from './ui/ChangeCount.tsx';
import { liveControls, liveMapTools, liveViews } from './ui/controls.ts';
import { Headline } from './ui/Headline.tsx';
import { Legend } from './ui/Legend.tsx';
import { Notice } from './ui/Notice.tsx';
import { ROOTS } from './ui/roots.ts';
import { Timeline } from './ui/Timeline.tsx';
import { showsTable } from './ui/Views.tsx';

/** Wiring of the first view: the document was rendered at build; this makes it live. */

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const root = document.documentElement;

const store = createStore(datasetOf(document), first, LANGUAGES);
const parts = embeddedParts(location.search, store.context);
// Set before anything is measured: the style sheet takes the parts away that an embedding page does not want.
if (parts !== null) root.dataset.embed = parts;
const map = startMap(store, element(ROOTS.map));

// Hydration takes the document as it was rendered, in the default view: the link is opened after it.
hydrate(<Headline store={store} />, element(ROOTS.headline));
hydrate(<LiveSymbols store={store} />, element(ROOTS.symbols));
hydrate(<Legend store={store} />, element(ROOTS.classes));
hydrate(<ChangeCount store={store} />, element(ROOTS.changeCount));
hydrate(<Timeline store={store} />, element(ROOTS.time));
hydrate(<Notice store={store} />, element(ROOTS.notice));

followAddress(store, map.box);
openLanguage(store, first.language);
effect(() => {
  const { theme } = store.view.value;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
});
effect(() => {
  element(ROOTS.panel).hidden = !showsTable(store.view.value.view);
});
if (parts !== null) beEmbedded(store, map.box);
liveMapTools(store, element(ROOTS.mapTools), map);
liveControls(store, element(ROOTS.controls), element(ROOTS.definitions));
liveViews(store, element(ROOTS.views));
measureChanges(store);
player(store);
share();
loadPartsOnDemand(store);

// From here on components are drawn once a frame, however fast a slider is dragged; hidden pages have no frames.
const drawInFrame = (draw: () => void): void => {
  if (document.hidden) setTimeout(draw);
  else requestAnimationFrame(draw);
};

// Preact renders in a microtask that the link has queued; this one comes after it.
queueMicrotask(() => {
  options.debounceRendering = drawInFrame;
  root.classList.remove('linked');
  root.dataset.ready = 'svg';
  performance.mark('map-shaded');
  performance.mark('app-ready');
});
