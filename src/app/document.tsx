import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { later, letters, first as words } from '#messages';
import type { PackedDataset } from '../data/dataset.ts';
import { labelPlaces } from '../data/details.json';
import { DATASET_ELEMENT, unpacked } from '../data/index.ts';
import { mapDescription, mapTitle } from '../map/svg/description.ts';
import { Ground, type Overview } from '../map/svg/Ground.tsx';
import { StillLetters, StillSheet } from '../map/svg/StillSigns.tsx';
import { rasterOf } from '../model/base/raster.ts';
import { SHEET } from '../model/base/sheet.ts';
import type { PlaceInput } from '../model/scene/place-input.ts';
import type { PlacedMap } from '../model/scene/place-map.ts';
import { SET_IDS, SETS, type SetId } from '../model/scene/place-sets.ts';
import { placerOf } from '../model/scene/placer.ts';
import { ARTICLE } from '../model/story/story.ts';
import { createStore, type Store } from '../store/store.ts';
import base from '../styles/base.css?inline';
import below from '../styles/below.css?inline';
import embed from '../styles/embed.css?inline';
import { FIRST_CSS } from '../styles/first.ts';
import keysCss from '../styles/keys.css?inline';
import map from '../styles/map.css?inline';
import media from '../styles/media.css?inline';
import scale from '../styles/scale.css?inline';
import search from '../styles/search.css?inline';
import { arrowKeyCss, setsCss } from '../styles/sets.ts';
import side from '../styles/side.css?inline';
import { symbolsCss } from '../styles/signs.ts';
import spendingTable from '../styles/spending-table.css?inline';
import strip from '../styles/strip.css?inline';
import symbols from '../styles/symbols.css?inline';
import time from '../styles/time.css?inline';
import { viewsCss } from '../styles/views.ts';
import { ChangeCount } from '../ui/first/ChangeCount.tsx';
import { Controls } from '../ui/first/Controls.tsx';
import { Definitions } from '../ui/first/Definitions.tsx';
import { Headline } from '../ui/first/Headline.tsx';
import {
  ArrowKey,
  ChangeKey,
  type DrawnSigns,
  drawnSigns,
  MarkKey,
  MarkLine,
  SizeKey,
  type Width,
} from '../ui/first/Keys.tsx';
import { Legend } from '../ui/first/Legend.tsx';
import { MapTools } from '../ui/first/MapTools.tsx';
import { Notice } from '../ui/first/Notice.tsx';
import { Still } from '../ui/first/Still.tsx';
import { Timeline } from '../ui/first/Timeline.tsx';
import { Views } from '../ui/first/Views.tsx';
import { Beside, type SavedCopy } from '../ui/kit/Beside.tsx';
import { LATER_ROOTS } from '../ui/kit/later-roots.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import { TablePanel } from '../ui/spending/TablePanel.tsx';
import { About } from '../ui/view/About.tsx';
import { Search } from '../ui/view/Search.tsx';
import { Footer } from './Footer.tsx';

/** The page as it is before any script: rendered when the site is built, for the latest month. */

/** Pieces of the document in the order in which they arrive: the shaded map is in the first packets, the rest follows. */
export interface DocumentParts {
  readonly title: string;
  readonly description: string;
  /** What its picture shows, in words. */
  readonly alt: string;
  readonly language: string;
  readonly firstCss: string;
  readonly restCss: string;
  /** Heading, headline and map. */
  readonly first: string;
  /** Controls, legend and time: the rest of the first screen. */
  readonly rest: string;
  /** Table, notes, credit. */
  readonly below: string;
  /** The data block that the script reads. */
  readonly data: string;
}

/** The signs of the page's own view, placed for every set of windows. */
function stillMaps({ placer, view }: Store) {
  const maps = SET_IDS.map((set) => [set, placer.value?.(view.value, SETS[set])]);
  return Object.fromEntries(maps) as Record<SetId, PlacedMap>;
}

type StillMaps = ReturnType<typeof stillMaps>;
type DrawnByWidth = Readonly<Record<Width, DrawnSigns>>;

/** What keys have to explain in windows of each width. */
function drawnByWidth({ l4, l3n, n2 }: StillMaps): DrawnByWidth {
  return { wide: drawnSigns(l4), middle: drawnSigns(l3n), small: drawnSigns(n2) };
}

type MapProps = { store: Store; overview: Overview; maps: StillMaps };

function MapBox({ store, overview, maps }: MapProps) {
  const viewBox = `0 0 ${SHEET.width} ${SHEET.height}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes keys, so it can have the focus.
    <figure id={ROOTS.map} tabIndex={0} aria-label={later.controls.mapLabel}>
      <div class="sheet">
        <svg viewBox={viewBox} role="img" aria-labelledby="map-title map-description">
          <title id="map-title">{mapTitle(store)}</title>
          <desc id="map-description">{mapDescription(store)}</desc>
          <Ground overview={overview} fills={store.fills.value} />
          <g id="outlines" />
        </svg>
        {/* A drawing of its own: a step of a month changes symbols, and most steps leave the ground as it is. */}
        <svg viewBox={viewBox} class="signs" aria-hidden="true">
          <g id={ROOTS.symbols}>
            <StillSheet maps={maps} />
          </g>
          <g id={LATER_ROOTS.sites} />
        </svg>
        {/* Without a viewBox: letters keep their size, at per cent of the sheet. */}
        <svg class="letters" aria-hidden="true">
          <g id={ROOTS.letters}>
            <StillLetters maps={maps} />
          </g>
        </svg>
      </div>
      <div id={LATER_ROOTS.scenario} />
    </figure>
  );
}

/** Tools at the edge of the map, with the small windows that they open. */
function Tools({ store }: { store: Store }) {
  return (
    <div id={ROOTS.mapTools} class="map-tools">
      <MapTools store={store} words={later.controls.map} />
      <div id={ROOTS.controls} popover="auto">
        <Controls words={later.controls} view={store.view.value} />
      </div>
      <div id={ROOTS.search} popover="auto">
        <Search store={store} words={later} details={{ sites: [], forces: [] }} />
      </div>
    </div>
  );
}

function First({ copy, ...props }: MapProps & { copy: SavedCopy | null }) {
  const { store, maps } = props;
  const drawn = drawnByWidth(maps);
  const { messages } = store.speech;
  return (
    <>
      <header class="lead">
        <h1>{messages.title}</h1>
        <Still store={store} words={later.still} hasPages={!copy} />
        <Headline store={store} monthsOld={0} />
        <ArrowKey words={later.keys} of={drawn} />
      </header>
      <MapBox {...props} />
    </>
  );
}

/** An element that the running page takes over. */
function Island({ id, children }: { id: string; children: VNode | VNode[] }) {
  return <div id={id}>{children}</div>;
}

/** What stands below the sentences: keys, the way into the story and to the views. */
function Side({ store, article, drawn }: { store: Store; article: string; drawn: DrawnByWidth }) {
  return (
    <div class="side">
      <div id={LATER_ROOTS.story} />
      <section id={ROOTS.legend} aria-label={later.controls.legend}>
        <Legend store={store} />
        <MarkLine words={later.keys} of={drawn.small} />
      </section>
      <SizeKey words={later.keys} />
      <MarkKey words={later.keys} of={drawn.wide} />
      <ChangeKey words={later.keys} of={{ least: SETS.l4.least.change }} />
      <p class="go">
        <a class="main-act" href={article}>
          {later.keys.story}
        </a>
        <a href={`#${ROOTS.about}`}>{later.keys.count}</a>
      </p>
    </div>
  );
}

function Rest({ store, article, drawn }: { store: Store; article: string; drawn: DrawnByWidth }) {
  return (
    <>
      {/* In the order of a small screen: what comes later must not push down what is there. */}
      <Side store={store} article={article} drawn={drawn} />
      <Island id={ROOTS.time}>
        <Timeline store={store} words={later.controls.time} />
      </Island>
      <Tools store={store} />
      <p class="map-credit">
        {later.embed.credit} <span class="more">{later.embed.boundaries}</span>
      </p>
      <nav id={ROOTS.views}>
        <Views store={store} words={later.controls.views} />
      </nav>
      <div id={LATER_ROOTS.card} />
    </>
  );
}

function Below({ store, copy }: { store: Store; copy: SavedCopy | null }) {
  return (
    <>
      <div id={LATER_ROOTS.tabs} />
      <section id={ROOTS.panel} aria-label={later.table.label}>
        <TablePanel store={store} words={later} rendered={store.view.value} />
      </section>
      <div id={LATER_ROOTS.more} />
      <Island id={ROOTS.downloads}>
        <p class="downloads">
          {later.downloads.all}{' '}
          <Beside copy={copy} href={`${SITE_ROOT}data/datapackage.json`}>
            datapackage.json
          </Beside>
        </p>
      </Island>
      <section id={ROOTS.about}>
        <About store={store} words={later} copy={copy} />
        <Definitions words={later.controls} view={store.view.value} />
        <ChangeCount store={store} words={later.controls} />
        <p class="muted">{later.hints}</p>
      </section>
    </>
  );
}

/** Text inside a data block must not end it. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** Renders the page for the latest month of the dataset, or the copy of it that a reader can save as one file. */
export function renderDocument(
  dataset: PackedDataset,
  overview: Overview,
  copy: SavedCopy | null = null,
): DocumentParts {
  const store = createStore(unpacked(dataset), words, [words.language]);
  store.placer.value = placerOf({
    ...{ dataset: store.dataset, messages: letters, raster: rasterOf(overview.shapes) },
    places: labelPlaces as unknown as PlaceInput['places'],
  });
  const article = copy ? '?view=story' : `${ARTICLE}.html`;
  const maps = stillMaps(store);
  const drawn = drawnByWidth(maps);
  const first = renderToString(<First store={store} overview={overview} maps={maps} copy={copy} />);
  const rest = renderToString(<Rest store={store} article={article} drawn={drawn} />);
  return {
    title: words.title,
    description: later.description,
    alt: `${store.headline.value} ${store.forcesLine.value}`,
    language: words.language,
    firstCss: FIRST_CSS,
    restCss: [
      base,
      map,
      symbols,
      symbolsCss(),
      setsCss(),
      arrowKeyCss(),
      side,
      viewsCss(),
      keysCss,
      scale,
      time,
      strip,
      below,
      search,
      spendingTable,
      media,
      embed,
    ].join(''),
    first: `<a class="skip" href="#${ROOTS.map}">${later.skipToMap}</a><main><div class="first">${first}`,
    rest: `${rest}</div>`,
    below: `${renderToString(<Below store={store} copy={copy} />)}</main>${renderToString(<Footer copy={copy} />)}<p id="still">${later.notStarted(store.view.value.date)}</p><div id="${ROOTS.notice}">${renderToString(<Notice store={store} words={later.controls} />)}</div><div id="${LATER_ROOTS.dialog}"></div>`,
    data: `<script type="application/json" id="${DATASET_ELEMENT}">${inScript(JSON.stringify(dataset))}</script>`,
  };
}
