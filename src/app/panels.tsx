import { effect, signal } from '@preact/signals';
import { type ComponentType, options } from 'preact';
import { later } from '#messages';
import details from '../data/details.json';
import type { Details } from '../data/details.ts';
import type { People } from '../data/people.ts';
import { type CardPlace, keepBesideCard } from '../map/beside-card.ts';
import { focusPart } from '../map/focus-part.ts';
import { HandoverEnds } from '../map/svg/HandoverEnds.tsx';
import { SiteLayers } from '../map/svg/SiteLayers.tsx';
import { typeScale } from '../map/svg/type-scale.ts';
import { NO_FILTER } from '../model/changes/change-list.ts';
import { ALL_DUE } from '../model/due/due-list.ts';
import { WHOLE_LEDGER } from '../model/handover/handover.ts';
import { ALL_NAMES } from '../model/view/filter.ts';
import { hasFigure, isBelowMap, type MarksOf, PANELS, type PanelOf } from '../model/view/view.ts';
import type { Store } from '../store/store.ts';
import { drawInFrame } from '../store/turns.ts';
import { adopt } from '../styles/adopt.ts';
import allies from '../styles/allies.css?inline';
import balance from '../styles/balance.css?inline';
import card from '../styles/card.css?inline';
import cardBox from '../styles/card-box.css?inline';
import changes from '../styles/changes.css?inline';
import chart from '../styles/chart.css?inline';
import course from '../styles/course.css?inline';
import due from '../styles/due.css?inline';
import figure from '../styles/figure.css?inline';
import handover from '../styles/handover.css?inline';
import handoverMap from '../styles/handover-map.css?inline';
import pair from '../styles/pair.css?inline';
import panels from '../styles/panels.css?inline';
import pins from '../styles/pins.css?inline';
import plants from '../styles/plants.css?inline';
import posts from '../styles/posts.css?inline';
import print from '../styles/print.css?inline';
import scenario from '../styles/scenario.css?inline';
import searchList from '../styles/search-list.css?inline';
import { endsCss, pinsCss, sitesCss } from '../styles/signs.ts';
import sites from '../styles/sites.css?inline';
import tabs from '../styles/tabs.css?inline';
import { BalancePanel } from '../ui/balance/BalancePanel.tsx';
import { CardRoot } from '../ui/cards/CardRoot.tsx';
import { ChangesPanel } from '../ui/changes/ChangesPanel.tsx';
import { CommandsPanel } from '../ui/commands/CommandsPanel.tsx';
import { DuePanel } from '../ui/due/DuePanel.tsx';
import { Downloads } from '../ui/exports/Downloads.tsx';
import { HandoverPanel } from '../ui/handover/HandoverPanel.tsx';
import { ScenarioBanner } from '../ui/handover/ScenarioBanner.tsx';
import { answerCopies } from '../ui/kit/copied-tables.ts';
import { LATER_ROOTS } from '../ui/kit/later-roots.ts';
import type { Lists, PanelProps } from '../ui/kit/panel.ts';
import { peopleOf } from '../ui/kit/people.ts';
import * as ROOTS from '../ui/kit/roots.ts';
import { Sources } from '../ui/kit/Sources.tsx';
import { ProductionPanel } from '../ui/production/ProductionPanel.tsx';
import { TablePanel } from '../ui/spending/TablePanel.tsx';
import { Search } from '../ui/view/Search.tsx';
import { Tabs } from '../ui/view/Tabs.tsx';
import { AlliesPanel } from './allies.tsx';
import { preact as ownPreact, signals as ownSignals } from './components.ts';
import { FigureRoot } from './figures.tsx';
import { mountHomeKey } from './home-key.tsx';
import { keptDetails } from './kept.ts';
import { drawOnOwnTexts, hydrate, render } from './own-texts.ts';

/** The parts of the page that are loaded when a reader asks for them: search, cards, sites, the views below the map. */

/**
 * All rows with sources and texts, of the edition that is shown; the story and the share dialog read them here too. `geo/` has checked the file when it
 * made it, so it is cast here and not checked again.
 */
export let DETAILS = details as unknown as Details;

/** Preact and its signals, for the parts that are loaded after this one: see `components.ts`. */
export const preact = ownPreact;
export const signals = ownSignals;

/** The views that this part draws. One without a component is a type error. */
const VIEWS: Readonly<Record<PanelOf<'panels'>, ComponentType<PanelProps & { readonly lists: Lists }>>> = {
  balance: BalancePanel,
  changes: ChangesPanel,
  due: DuePanel,
  handover: HandoverPanel,
  commands: CommandsPanel,
  production: ProductionPanel,
  allies: AlliesPanel,
};

/** What the layers of this part draw, the lowest first; sites have their marks among the pins. */
const MARKS: Readonly<Record<MarksOf<'panels'>, ComponentType<PanelProps & { readonly people: People }>>> = {
  pins: SiteLayers,
};

function MoreRoot(props: PanelProps & { readonly lists: Lists }) {
  const { value: view } = props.store.panel;
  if (props.store.view.peek().embed && hasFigure(view)) return <FigureRoot {...props} panel={view} />;
  if (PANELS[view].part !== 'panels') return null;
  const View = VIEWS[view as PanelOf<'panels'>];
  return <View {...props} />;
}

/**
 * Brings a view that is opened to the top of the window, under the strip of months and views. A card that is open with it goes
 * first: it is beside the map.
 */
function followPanel(store: Store, tabs: HTMLElement): void {
  effect(() => {
    const { value: panel } = store.panel;
    const { focus, embed } = store.view.peek();
    if (!isBelowMap(panel) || focus !== null || embed) return;
    const first = tabs.previousElementSibling as HTMLElement;
    const isChosenByKey = first.contains(document.activeElement);
    // When the view and the strip have been drawn.
    const bring = (): void => {
      document.documentElement.classList.remove('below');
      // Whoever opened it may have gone to something in it by now.
      if (document.activeElement?.closest(`#${LATER_ROOTS.more}`)) return;
      scrollTo(0, first.offsetHeight);
      if (isChosenByKey) tabs.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
    };
    drawInFrame(() => drawInFrame(bring));
  });
}

function mountCard(props: PanelProps, place: CardPlace): void {
  const cameraOn = keepBesideCard(props.store, place, (id) => focusPart(DETAILS, id));
  render(<CardRoot {...props} cameraOn={cameraOn} />, place.card);
}

/** What is drawn on the map for cards and layers, and said above and below it. */
function mountOnMap(props: PanelProps, element: (id: string) => HTMLElement): void {
  render(
    <>
      {Object.entries(MARKS).map(([name, Marks]) => (
        <Marks key={name} {...props} people={peopleOf(props.store)} />
      ))}
      <HandoverEnds {...props} typeScale={typeScale} />
    </>,
    element(LATER_ROOTS.sites),
  );
  render(<ScenarioBanner {...props} />, element(LATER_ROOTS.scenario));
  mountHomeKey(props);
}

/** The styles of cards and panels. */
function adoptStyles(): void {
  adopt([
    card,
    chart,
    cardBox,
    sites,
    sitesCss(),
    pins,
    pinsCss(),
    panels,
    balance,
    changes,
    due,
    handover,
    handoverMap,
    endsCss(),
  ]);
  adopt([tabs, searchList, course, scenario, posts, plants, allies, figure, pair]);
  // Last, so that for paper these rules win over all others.
  adopt([print]);
}

/**
 * Brings the panels to life in the elements that the document keeps for them. Rejects where the page shows a kept edition and its
 * rows do not come.
 */
export async function mountPanels(store: Store): Promise<void> {
  const { isKept, version } = store.dataset;
  if (isKept) DETAILS = (await keptDetails(version)).details;
  const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  /* Rows that come late may have been asked for twice. */
  if (element(LATER_ROOTS.tabs).hasChildNodes()) return;
  // However fast a slider is dragged, a component is drawn at most once a frame.
  options.debounceRendering = (draw) => drawInFrame(() => drawOnOwnTexts(draw));
  adoptStyles();
  answerCopies();
  const props: PanelProps = { store, words: later, details: DETAILS };
  // What a reader has typed by now stays.
  const typed = (root: string): string => element(root).querySelector('input')?.value ?? '';
  hydrate(<Search {...props} typed={typed(ROOTS.search)} />, element(ROOTS.search));
  const { view: rendered } = store.rendered.peek();
  hydrate(
    <TablePanel store={store} words={later} rendered={rendered} typed={typed(ROOTS.panel)} />,
    element(ROOTS.panel),
  );
  mountCard(props, { map: element(ROOTS.map), card: element(LATER_ROOTS.card) });
  mountOnMap(props, element);
  const lists: Lists = {
    changes: signal({ filter: NO_FILTER, sort: 'newest' }),
    ledger: signal(WHOLE_LEDGER),
    due: signal(ALL_DUE),
    named: signal(ALL_NAMES),
    allies: signal('share'),
  };
  render(<Tabs {...props} />, element(LATER_ROOTS.tabs));
  followPanel(store, element(LATER_ROOTS.tabs));
  render(<MoreRoot {...props} lists={lists} />, element(LATER_ROOTS.more));
  render(<Downloads {...props} lists={lists} />, element(ROOTS.downloads));
  // The list takes the place of the link to the table.
  element(LATER_ROOTS.sources).replaceChildren();
  render(<Sources {...props} />, element(LATER_ROOTS.sources));
}
